package app.didar.exchange.csv;

import app.didar.domain.Phrases;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One column of a list, or one named part inside a cell: a component of a record, or one language of it.
///
/// @param key      the plain name (`name.fa`, `due`)
/// @param name     as it is printed; both are read
/// @param part     which component of the record
/// @param side     which language of the component; null where it has none
/// @param optional whether the component may be null
/// @param required whether it may not be blank
record Column(String key, Bilingual name, int part, @Nullable Language side, Form form, boolean optional, boolean required) {

    private static final Phrases PHRASES = Phrases.of(Column.class);

    /// The name of a component.
    static Bilingual named(String word) {
        return PHRASES.say(word);
    }

    /// The name of one language of a component.
    static Bilingual sided(Bilingual name, Language side) {
        return PHRASES.say("side." + side.code(), name);
    }

    /// The name of a part inside a cell.
    static Bilingual within(Bilingual outer, Bilingual inner) {
        return inner.isBlank() ? outer : PHRASES.say("within", outer, inner);
    }

    /// What stands in the cell, without its guard.
    String write(@Nullable Object[] parts, Language language) {
        Object value = value(parts);
        return value == null ? "" : form.write().of(value, language);
    }

    /// Whether the cell says what is there already, in either language.
    boolean says(@Nullable Object[] parts, String cell) {
        String lines = Form.lines(cell);
        for (Language language : Language.values()) {
            if (Form.lines(write(parts, language)).equals(lines)) {
                return true;
            }
        }
        return false;
    }

    /// Puts what the cell says in its place.
    ///
    /// @param fresh whether the record is new, so that a blank cell may stand for what is usual
    /// @return whether that changed anything
    /// @throws UnreadableCell where it cannot be read, or is blank and may not be
    boolean read(@Nullable Object[] parts, String cell, Reading reading, boolean fresh) {
        Object before = value(parts);
        Object value = cell.isBlank() ? blank(fresh) : form.read().of(cell, reading);
        put(parts, value);
        return !Objects.equals(before, value);
    }

    private @Nullable Object blank(boolean fresh) {
        if (required) {
            throw new UnreadableCell("missing");
        }
        Object meant = fresh && form.blank() == null ? form.fresh() : form.blank();
        if (optional) {
            return null;
        }
        if (meant == null) {
            throw new UnreadableCell("missing");
        }
        return meant;
    }

    private @Nullable Object value(@Nullable Object[] parts) {
        Object whole = parts[part];
        return side == null || whole == null ? whole : ((Bilingual) whole).in(side);
    }

    private void put(@Nullable Object[] parts, @Nullable Object value) {
        if (side == null) {
            parts[part] = value;
        } else {
            Bilingual whole = parts[part] instanceof Bilingual both ? both : Bilingual.EMPTY;
            parts[part] = whole.with(side, (String) Objects.requireNonNull(value));
        }
    }
}
