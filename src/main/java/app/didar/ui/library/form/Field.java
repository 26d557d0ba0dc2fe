package app.didar.ui.library.form;

import app.didar.domain.ItemKind;
import java.util.List;

/// A field of a form: a component of a record, and how it is written.
///
/// @param name of the component
public record Field(String name, Shape shape) {

    /// How a component is written.
    public sealed interface Shape {}

    /// A text in both languages, on one line or more.
    record Both(boolean long_) implements Shape {}

    /// A text in one language.
    ///
    /// @param latin whether it reads left-to-right, as a code
    record Plain(boolean long_, boolean latin, boolean nullable) implements Shape {}

    /// One of the values of the component's enumeration.
    record Choice(Class<? extends Enum<?>> of) implements Shape {}

    record Flag() implements Shape {}

    /// @param nullable whether there may be none
    record Day(boolean nullable) implements Shape {}

    record Hour() implements Shape {}

    record Count() implements Shape {}

    /// An item of that kind, by its code.
    record Code(ItemKind kind, boolean nullable) implements Shape {}

    /// Items of that kind, by their codes, in an order.
    record Codes(ItemKind kind) implements Shape {}

    /// Words of any sort, a line each.
    record Lines() implements Shape {}

    /// A list of records that belong to the item.
    record Rows(Class<? extends Record> of, List<Field> fields) implements Shape {}

    /// A record that belongs to the item, or none where it may be null.
    record Part(Class<? extends Record> of, List<Field> fields, boolean nullable) implements Shape {}

    static Field both(String name) {
        return new Field(name, new Both(false));
    }

    static Field longBoth(String name) {
        return new Field(name, new Both(true));
    }

    static Field text(String name) {
        return new Field(name, new Plain(false, false, false));
    }

    static Field textOrNull(String name) {
        return new Field(name, new Plain(false, false, true));
    }

    static Field longText(String name) {
        return new Field(name, new Plain(true, false, false));
    }

    static Field latin(String name) {
        return new Field(name, new Plain(false, true, false));
    }

    static Field latinOrNull(String name) {
        return new Field(name, new Plain(false, true, true));
    }

    static Field choice(String name, Class<? extends Enum<?>> of) {
        return new Field(name, new Choice(of));
    }

    static Field flag(String name) {
        return new Field(name, new Flag());
    }

    static Field day(String name) {
        return new Field(name, new Day(true));
    }

    static Field dayNeeded(String name) {
        return new Field(name, new Day(false));
    }

    static Field hour(String name) {
        return new Field(name, new Hour());
    }

    static Field count(String name) {
        return new Field(name, new Count());
    }

    static Field code(String name, ItemKind kind) {
        return new Field(name, new Code(kind, false));
    }

    static Field codeOrNull(String name, ItemKind kind) {
        return new Field(name, new Code(kind, true));
    }

    static Field codes(String name, ItemKind kind) {
        return new Field(name, new Codes(kind));
    }

    static Field lines(String name) {
        return new Field(name, new Lines());
    }

    static Field rows(String name, Class<? extends Record> of, Field... fields) {
        return new Field(name, new Rows(of, List.of(fields)));
    }

    static Field part(String name, Class<? extends Record> of, boolean nullable, Field... fields) {
        return new Field(name, new Part(of, List.of(fields), nullable));
    }
}
