package app.didar.ui.library.form;

import app.didar.text.Language;
import app.didar.ui.common.Words;

/// The words of the values of enumerations: `Agreement.Status.SIGNED` is the key of a status of an agreement.
public final class EnumWords {

    private EnumWords() {}

    public static String of(Enum<?> value, Language language) {
        return of(value, Words.of(EnumWords.class, "Form", language));
    }

    static String of(Enum<?> value, Words words) {
        return words.say(key(value));
    }

    static String key(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        Class<?> outer = type.getDeclaringClass();
        String inside = outer == null ? "" : within(outer);
        return inside + type.getSimpleName() + "." + value.name();
    }

    private static String within(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : within(outer)) + type.getSimpleName() + ".";
    }
}
