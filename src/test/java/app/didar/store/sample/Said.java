package app.didar.store.sample;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One text of the sample and the place it stands at, as `U07.answerNote`. Texts of one language only are Persian.
record Said(String place, Bilingual text) {

    /// Short words in quotation marks, kept as the reports print them, without half-spaces.
    static final Set<String> AS_PRINTED =
            Set.of("Q1.verbatim", "Q4.verbatim", "Q6.verbatim", "Q7.verbatim", "Q8.verbatim", "Q9.verbatim");

    private static final Set<String> PERSIAN_ONLY = Set.of("sourceSentence", "verbatim");

    /// Every text of the library and of its briefs.
    static List<Said> everywhere() {
        List<Said> said = new ArrayList<>();
        Library library = SampleLibrary.read();
        for (ItemKind kind : ItemKind.values()) {
            for (Item item : library.all(kind)) {
                collect(item.code(), item, said);
            }
        }
        SampleLibrary.briefs().forEach(brief -> collect("brief " + brief.country(), brief, said));
        return said;
    }

    /// The Persian texts that are not empty.
    static List<Said> persian() {
        return everywhere().stream().filter(s -> !s.text().fa().isEmpty()).toList();
    }

    /// Whether it is never put into English: words of a source, or where in it they stand.
    boolean persianOnly() {
        return PERSIAN_ONLY.contains(field());
    }

    /// The name of the field.
    String field() {
        return fieldOf(place);
    }

    private static String fieldOf(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private static void collect(String place, @Nullable Object value, List<Said> said) {
        switch (value) {
            case null -> {}
            case Bilingual text -> said.add(new Said(place, text));
            case String text when PERSIAN_ONLY.contains(fieldOf(place)) ->
                said.add(new Said(place, Bilingual.of(text, "")));
            case List<?> list -> list.forEach(element -> collect(place, element, said));
            case Record record -> Arrays.stream(record.getClass().getRecordComponents())
                    .forEach(part -> collect(place + "." + part.getName(), valueOf(part, record), said));
            default -> {}
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.getName(), e);
        }
    }
}
