package app.didar.exchange.csv;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How records inside a record stand in one cell: a line each, its parts as `name: value` with `|` between them, those that are blank
/// left out; a record without any part as `|`. In a value, `\|` is that sign itself, `\n` and `\r` are line ends and `\\` is a backslash.
final class Notation {

    private static final String BETWEEN = " | ";

    private final Shape shape;

    private Notation(Shape shape) {
        this.shape = shape;
    }

    /// A list of records.
    static Form lines(Shape shape) {
        Notation notation = new Notation(shape);
        return new Form(
                (value, language) -> ((List<?>) value)
                        .stream().map(one -> notation.write(one, language)).collect(Collectors.joining("\n")),
                notation::readAll,
                List.of(),
                List.of());
    }

    /// A single record. A blank cell means the one without any part, where there may be such a one.
    static Form line(Shape shape) {
        Notation notation = new Notation(shape);
        Object empty = notation.empty();
        return new Form(
                (value, language) -> value.equals(empty) ? "" : notation.write(value, language),
                notation::readOne,
                empty,
                empty);
    }

    private String write(Object record, Language language) {
        @Nullable Object[] parts = shape.parts(record);
        String line = shape.columns().stream()
                .filter(column -> !column.write(parts, language).isEmpty())
                .map(column -> column.name().in(language) + ": " + escaped(column.write(parts, language)))
                .collect(Collectors.joining(BETWEEN));
        return line.isEmpty() ? "|" : line;
    }

    private List<Object> readAll(String cell, Reading reading) {
        return Form.lines(cell).lines().filter(line -> !line.isBlank()).map(line -> read(line, reading)).toList();
    }

    private Object readOne(String cell, Reading reading) {
        List<String> lines = Form.lines(cell).lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1) {
            throw new UnreadableCell("part.one");
        }
        return read(lines.getFirst(), reading);
    }

    private Object read(String line, Reading reading) {
        @Nullable Object[] parts = shape.room();
        Set<Column> seen = new HashSet<>();
        for (String part : split(line)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new UnreadableCell("part.unnamed", Finding.cited(part));
            }
            String name = part.substring(0, colon);
            Column column = shape.column(name)
                    .orElseThrow(() -> new UnreadableCell("part.unknown", Finding.cited(name), names()));
            if (!seen.add(column)) {
                throw new UnreadableCell("part.twice", column.name());
            }
            take(column, parts, unescaped(part.substring(colon + 1).strip()), reading);
        }
        for (Column column : shape.columns()) {
            if (!seen.contains(column)) {
                take(column, parts, "", reading);
            }
        }
        return shape.make(parts);
    }

    private static void take(Column column, @Nullable Object[] parts, String value, Reading reading) {
        try {
            column.read(parts, value, reading, true);
        } catch (UnreadableCell unreadable) {
            throw unreadable.within(column.name());
        }
    }

    private @Nullable Object empty() {
        @Nullable Object[] parts = shape.room();
        for (Column column : shape.columns()) {
            if (!column.optional() && column.form().blank() == null) {
                return null;
            }
        }
        for (Column column : shape.columns()) {
            if (column.side() != null) {
                parts[column.part()] = Bilingual.EMPTY;
            } else if (!column.optional()) {
                parts[column.part()] = column.form().blank();
            }
        }
        return shape.make(parts);
    }

    private Bilingual names() {
        return new Bilingual(joined(Language.FA, "، "), joined(Language.EN, ", "));
    }

    private String joined(Language language, String comma) {
        return shape.columns().stream().map(column -> column.name().in(language)).collect(Collectors.joining(comma));
    }

    /// The parts of a line, blank ones left out, their escapes still in them.
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '|') {
                parts.add(line.substring(from, i));
                from = i + 1;
            } else if (line.charAt(i) == '\\' && i + 1 < line.length()) {
                i++;
            }
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
