package app.didar.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records in a file, so that a process measured from its start reads its paper as its peers read theirs. One value on a line, records and
/// lists before what they hold.
final class Records {

    private static final String NEW_LINE = "\u2424";

    private Records() {
    }

    static void write(Object value, Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        try {
            write(value, out);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        Files.writeString(file, out);
    }

    static Object read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Reading(in).value();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Object value, StringBuilder out) throws ReflectiveOperationException {
        switch (value) {
            case null -> out.append("N\n");
            case String text -> out.append('S').append(text.replace("\n", NEW_LINE)).append('\n');
            case Integer number -> out.append('I').append(number).append('\n');
            case Double number -> out.append('D').append(number).append('\n');
            case Boolean flag -> out.append('B').append(flag).append('\n');
            case Instant instant -> out.append('T').append(instant.toEpochMilli()).append('\n');
            case Enum<?> constant -> out.append('E').append(constant.getDeclaringClass().getName()).append(' ').append(constant.ordinal())
                    .append('\n');
            case List<?> list -> {
                out.append('L').append(list.size()).append('\n');
                for (Object item : list) {
                    write(item, out);
                }
            }
            case Record made -> {
                out.append('R').append(made.getClass().getName()).append('\n');
                for (RecordComponent component : made.getClass().getRecordComponents()) {
                    write(component.getAccessor().invoke(made), out);
                }
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static final class Reading {

        private final BufferedReader in;
        private final Map<String, Constructor<?>> makers = new HashMap<>();
        private final Map<String, Object[]> constants = new HashMap<>();

        Reading(BufferedReader in) {
            this.in = in;
        }

        Object value() throws IOException, ReflectiveOperationException {
            String line = in.readLine();
            String rest = line.substring(1);
            return switch (line.charAt(0)) {
                case 'N' -> null;
                case 'S' -> rest.replace(NEW_LINE, "\n");
                case 'I' -> Integer.valueOf(rest);
                case 'D' -> Double.valueOf(rest);
                case 'B' -> Boolean.valueOf(rest);
                case 'T' -> Instant.ofEpochMilli(Long.parseLong(rest));
                case 'E' -> constant(rest.substring(0, rest.indexOf(' ')), Integer.parseInt(rest.substring(rest.indexOf(' ') + 1)));
                case 'L' -> list(Integer.parseInt(rest));
                default -> made(rest);
            };
        }

        private Object constant(String type, int ordinal) throws ReflectiveOperationException {
            Object[] all = constants.get(type);
            if (all == null) {
                all = Class.forName(type).getEnumConstants();
                constants.put(type, all);
            }
            return all[ordinal];
        }

        private List<Object> list(int size) throws IOException, ReflectiveOperationException {
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(value());
            }
            return list;
        }

        private Object made(String type) throws IOException, ReflectiveOperationException {
            Constructor<?> maker = makers.get(type);
            if (maker == null) {
                Class<?> kind = Class.forName(type);
                maker = kind.getDeclaredConstructor(
                        Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
                makers.put(type, maker);
            }
            Object[] values = new Object[maker.getParameterCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value();
            }
            return maker.newInstance(values);
        }
    }
}
