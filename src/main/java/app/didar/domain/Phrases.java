package app.didar.domain;

import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one class in both languages, from the bundle of its name beside it (`X.properties`, `X_fa.properties`).
public final class Phrases {

    private final ResourceBundle fa;
    private final ResourceBundle en;

    private Phrases(Class<?> owner) {
        fa = ResourceBundle.getBundle(owner.getName(), Locale.of("fa"), owner.getClassLoader());
        en = ResourceBundle.getBundle(owner.getName(), Locale.ROOT, owner.getClassLoader());
    }

    public static Phrases of(Class<?> owner) {
        return new Phrases(owner);
    }

    /// The phrase under `key` in both languages. A [Bilingual] argument is put in each in its own language, a number in its own
    /// digits, anything else as it is.
    ///
    /// @throws java.util.MissingResourceException for an unknown key
    public Bilingual say(String key, Object... arguments) {
        return new Bilingual(in(Language.FA, key, arguments), in(Language.EN, key, arguments));
    }

    public String in(Language language, String key, Object... arguments) {
        String pattern = (language == Language.FA ? fa : en).getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // nothing to put in, as with most
            return pattern;
        }
        Object[] spoken = Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case Bilingual both -> both.bestIn(language);
                    case Integer number -> Digits.of(number, language);
                    case Long number -> Digits.of(number, language);
                    default -> argument;
                })
                .toArray();
        return new MessageFormat(pattern, language.locale()).format(spoken);
    }
}
