package app.didar.store;

import app.didar.domain.Brief;
import app.didar.domain.Item;
import app.didar.text.Bilingual;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes any record of the domain out of its components, so that a part added to a noun is tested without another word here.
final class AnyRecord {

    private static final String[] TEXTS = {
        "",
        " ",
        "همکاری‌های مرزی",
        "گفت‌وگو؛ «داده‌های عبوری» ۱۴۰۴",
        "ي ك ة ؤ ً ـ",
        "O'Brien \"quoted\" \\ `; DROP TABLE brief; --",
        "Azərbaycan Respublikası",
        "Тоҷикистон",
        "line\nline\ttab\r\n",
        "\u200F\u200E\u2067mixed 5G\u2069",
        "😀 \uD835\uDC9C",
        "e\u0301 \u00E9",
        "NULL",
        "متن بلند ".repeat(700),
    };

    /// Every kind of item.
    static final List<Class<? extends Record>> NOUNS = Arrays.stream(Item.class.getPermittedSubclasses())
            .<Class<? extends Record>>map(noun -> noun.asSubclass(Record.class))
            .toList();

    private final Random random;

    private boolean small;

    AnyRecord(long seed) {
        this.random = new Random(seed);
    }

    /// Another record of the type, without long texts.
    <R extends Record> R small(Class<R> type) {
        small = true;
        return of(type);
    }

    /// Another record of the type; ids and codes of items and briefs are new each time.
    <R extends Record> R of(Class<R> type) {
        return made(type, c -> isOwnCode(type, c) ? unique() : value(c.getAnnotatedType()));
    }

    /// The same record with another value for one component.
    static Record with(Record record, String name, Object value) {
        return made(record.getClass(), component -> {
            try {
                return component.getName().equals(name) ? value : component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        });
    }

    private static <R extends Record> R made(Class<R> type, Function<RecordComponent, @Nullable Object> part) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(part).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static boolean isOwnCode(Class<?> type, RecordComponent component) {
        return component.getName().equals("code") && (Item.class.isAssignableFrom(type) || type == Brief.class);
    }

    private String unique() {
        return "X" + Long.toHexString(random.nextLong());
    }

    private @Nullable Object value(AnnotatedType annotated) {
        if (annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(element)).toList();
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return text();
        } else if (type == Bilingual.class) {
            return new Bilingual(text(), text());
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(1, 1000);
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000));
        } else if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (type == Instant.class) {
            return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants()).get(random.nextInt(type.getEnumConstants().length));
        }
        return of(type.asSubclass(Record.class));
    }

    private String text() {
        // The last one is long.
        return TEXTS[random.nextInt(small ? TEXTS.length - 1 : TEXTS.length)];
    }
}
