package app.didar.ui.library.shelf;

import app.didar.domain.Change;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.library.form.Components;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.form.Forms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a change changed, field by field, in words.
final class Differences {

    /// A field with its words before and after; an empty text for nothing.
    record Difference(String field, String before, String after) {}

    private final Library library;
    private final Language language;

    private Differences(Library library, Language language) {
        this.library = library;
        this.language = language;
    }

    /// Empty for an item that came or went as a whole.
    static List<Difference> of(Change change, Library library, Language language) {
        Item before = change.before();
        Item after = change.after();
        return before == null || after == null
                ? List.of()
                : new Differences(library, language).between((Record) before, (Record) after, ItemKind.of(after));
    }

    private List<Difference> between(Record before, Record after, ItemKind kind) {
        List<Difference> found = new ArrayList<>();
        for (Field field : Forms.of(kind)) {
            Object old = Components.get(before, field.name());
            Object now = Components.get(after, field.name());
            if (!Objects.equals(old, now)) {
                Differences in = words(old, field.shape()).equals(words(now, field.shape())) ? inTheOther() : this;
                found.add(new Difference(
                        FieldWords.of(kind.type(), field.name(), language),
                        in.words(old, field.shape()),
                        in.words(now, field.shape())));
            }
        }
        return found;
    }

    /// Where only the words of the other language changed, they are shown.
    private Differences inTheOther() {
        return new Differences(library, language == Language.FA ? Language.EN : Language.FA);
    }

    private String words(@Nullable Object value, Field.Shape shape) {
        return switch (shape) {
            case Field.Code(ItemKind kind, boolean _) -> value == null || value.equals("") ? "" : name(kind, value);
            case Field.Codes(ItemKind kind) -> joined(((List<?>) Objects.requireNonNull(value)).stream().map(code -> name(kind, code)));
            case Field.Rows(var _, List<Field> fields) ->
                joined(((List<?>) Objects.requireNonNull(value)).stream().map(row -> row((Record) row, fields)));
            case Field.Part(var _, List<Field> fields, boolean _) -> value == null ? "" : row((Record) value, fields);
            default -> plain(value);
        };
    }

    private String row(Record record, List<Field> fields) {
        return fields.stream()
                .map(field -> words(Components.get(record, field.name()), field.shape()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(language == Language.FA ? "، " : ", "));
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Bilingual both -> both.bestIn(language);
            case LocalDate day -> Dates.written(day, language);
            case Enum<?> choice -> EnumWords.of(choice, language);
            case Boolean flag -> flag ? "✓" : "✗";
            case Integer number -> Digits.of(number, language);
            case List<?> list -> joined(list.stream().map(Object::toString));
            default -> value.toString();
        };
    }

    private String name(ItemKind kind, Object code) {
        return library.name(kind, code.toString()).bestIn(language);
    }

    private String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(language == Language.FA ? "؛ " : "; "));
    }
}
