package app.didar.exchange.csv;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Normaliser;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes any noun of the library out of its components, so that a part added to it is tested without another word here.
final class AnyItem {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "همکاری‌های مرزی",
            "گفت‌وگو؛ «داده‌های عبوری» ۱۴۰۴",
            "ي ك ة ؤ ً ـ",
            "O'Brien \"quoted\" \\ `; DROP TABLE brief; --",
            "Azərbaycan Respublikası",
            "line\nline\ttab\r\n",
            "=1+1",
            "-42",
            "+98 21",
            "@name",
            "'=twice",
            "'quoted'",
            "\ttab first",
            "نام: مقدار | عنوان: هیچ",
            "a | b \\| c \\n d \\",
            "|",
            ":",
            "; ;؛,\"",
            "\u200F\u200E\u2067mixed 5G\u2069",
            "😀 \uD835\uDC9C",
            "e\u0301 \u00E9",
            "متن بلند ".repeat(120));

    /// The noun's own name, and what it cannot be without.
    private static final Set<String> FILLED =
            Set.of("name", "title", "text", "question", "statement", "event", "country", "topic", "by");

    private final Random random;
    private final boolean tidy;

    /// @param tidy whether texts are as a person would have typed them into Didar, and nothing is left out that an item needs
    AnyItem(long seed, boolean tidy) {
        this.random = new Random(seed);
        this.tidy = tidy;
    }

    static Class<?> type(ItemKind kind) {
        return Stream.of(Item.class.getPermittedSubclasses())
                .filter(type -> ItemKind.of(bare(type, "X")) == kind)
                .findAny()
                .orElseThrow();
    }

    Item of(ItemKind kind) {
        return (Item) make(type(kind), "X" + Long.toHexString(random.nextLong()));
    }

    /// An item of which only the code is known.
    static Item bare(Mention mention) {
        return bare(type(mention.kind()), mention.code());
    }

    private static Item bare(Class<?> type, String code) {
        return (Item) construct(type, component -> {
            Class<?> part = component.getType();
            return component.getName().equals("code")
                    ? code
                    : part == UUID.class
                            ? UUID.randomUUID()
                            : part == String.class
                                    ? ""
                                    : part == Bilingual.class
                                            ? Bilingual.EMPTY
                                            : part == List.class
                                                    ? List.of()
                                                    : part == boolean.class
                                                            ? false
                                                            : part.isEnum()
                                                                    ? part.getEnumConstants()[0]
                                                                    : part.isRecord() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                                                            ? new AnyItem(0, true).make(part, "")
                                                                            : null;
        });
    }

    private Object make(Class<?> type, String code) {
        return construct(type, component -> {
            if (component.getName().equals("code")) {
                return code;
            }
            Object value = value(component.getAnnotatedType(), FILLED.contains(component.getName()));
            // a figure is always in Latin digits
            return tidy && component.getName().equals("value") && value instanceof String figure
                    ? Digits.toLatin(figure)
                    : value;
        });
    }

    @FunctionalInterface
    private interface Parts {
        @Nullable Object of(RecordComponent component);
    }

    private static Object construct(Class<?> type, Parts parts) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(parts::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object value(AnnotatedType annotated, boolean filled) {
        boolean optional = annotated.isAnnotationPresent(Nullable.class);
        if (optional && random.nextInt(3) == 0) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(filled ? 1 : 0, 4))
                    .mapToObj(_ -> Objects.requireNonNull(value(element, tidy)))
                    .toList();
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return text(filled || optional && tidy);
        } else if (type == Bilingual.class) {
            return new Bilingual(text(filled), text(false));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(0, 1000);
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000));
        } else if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L);
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants()).get(random.nextInt(type.getEnumConstants().length));
        }
        return make(type, "");
    }

    private String text(boolean filled) {
        while (true) {
            String any = TEXTS.get(random.nextInt(TEXTS.size()));
            String text = tidy ? Normaliser.letters(any).strip() : any;
            if (!tidy || !filled || !text.isBlank()) {
                return text;
            }
        }
    }
}
