package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Language;
import app.didar.typeset.Specimen.Words;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of block and inline has a kept picture.
class SpecimenPicturesTest {

    static Stream<Arguments> pages() {
        return Stream.of(Specimen.values()).flatMap(specimen -> Stream.of(Words.values()).flatMap(words -> {
            int pages = specimen == Specimen.SPLIT ? 2 : 1;
            return Stream.iterate(1, page -> page <= pages, page -> page + 1)
                    .map(page -> Arguments.of(specimen, words, page));
        }));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pages")
    void everySpecimenLooksAsKept(Specimen specimen, Words words, int page) throws IOException {
        String name = "specimen/" + specimen + "-" + words + (page > 1 ? "-" + page : "");
        PdfPictures.assertLooksLike(Printed.pdf(specimen.paper(words)), page, SpecimenPicturesTest.class,
                name.toLowerCase(Locale.ROOT));
    }

    @Test
    void noKindOfBlockOrInlineIsWithoutAPicture() throws ReflectiveOperationException {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Object> constants = new HashSet<>();
        for (Specimen specimen : Specimen.values()) {
            walk(specimen.blocks(Words.FA), kinds, constants);
        }
        Set<String> missing = new TreeSet<>();
        for (Class<?> model : List.of(Block.class, Inline.class)) {
            for (Class<?> kind : model.getPermittedSubclasses()) {
                if (!kinds.contains(kind)) {
                    missing.add(kind.getName());
                }
                looks(kind, constants, missing);
            }
        }
        assertEquals(Set.of(), missing);
    }

    /// What is missing of the kinds that a record may be told to be of.
    private static void looks(Class<?> kind, Set<Object> constants, Set<String> missing) {
        for (RecordComponent component : kind.getRecordComponents()) {
            if (component.getType().isEnum() && component.getType() != Language.class) {
                for (Object constant : component.getType().getEnumConstants()) {
                    if (!constants.contains(constant)) {
                        missing.add(component.getType().getName() + "." + constant);
                    }
                }
            }
        }
    }

    /// Collects the kinds of all records within, and the constants that they hold.
    private static void walk(Object value, Set<Class<?>> kinds, Set<Object> constants) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                walk(element, kinds, constants);
            }
        } else if (value instanceof Enum<?>) {
            constants.add(value);
        } else if (value instanceof Record) {
            kinds.add(value.getClass());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (part != null) {
                    walk(part, kinds, constants);
                }
            }
        }
    }
}
