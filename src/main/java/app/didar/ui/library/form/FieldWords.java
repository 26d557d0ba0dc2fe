package app.didar.ui.library.form;

import app.didar.text.Language;
import app.didar.ui.common.Words;

/// The names of the components of the nouns: `Fact.value`, or `value` where all nouns call it the same.
public final class FieldWords {

    private FieldWords() {}

    public static String of(Class<? extends Record> type, String component, Language language) {
        return of(type, component, Words.of(FieldWords.class, "Form", language));
    }

    static String of(Class<? extends Record> type, String component, Words words) {
        String own = "field." + type.getSimpleName() + "." + component;
        return words.say(words.bundle().containsKey(own) ? own : "field." + component);
    }
}
