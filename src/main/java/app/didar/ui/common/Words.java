package app.didar.ui.common;

import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one screen in one language: `X.properties` is English and the root, `X_fa.properties` is Persian, both UTF-8.
/// The system's locale is never asked.
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?}");

    private final ResourceBundle bundle;
    private final Language language;

    private Words(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /// The words `name.properties` in the package of `beside`.
    ///
    /// @throws java.util.MissingResourceException where there are none
    public static Words of(Class<?> beside, String name, Language language) {
        Locale locale = language == Language.FA ? Locale.of("fa") : Locale.ROOT;
        return new Words(
                ResourceBundle.getBundle(beside.getPackageName() + "." + name, locale, beside.getClassLoader()), language);
    }

    /// The words of the shared controls.
    public static Words common(Language language) {
        return of(Words.class, "Common", language);
    }

    /// The word of a key; `{0}` to `{9}` stand for the parts. A whole number and a date are written in the language's digits
    /// and calendar, and `{0:gap|gaps}` is the first word where part 0 is one, else the second.
    ///
    /// @throws java.util.MissingResourceException where the key is in neither language
    public String say(String key, Object... parts) {
        String pattern = bundle.getString(key);
        return parts.length == 0 ? pattern : PLACE.matcher(pattern).replaceAll(place -> fill(place.group(1), place, parts));
    }

    /// The bundle, as the FXML loader wants it.
    public ResourceBundle bundle() {
        return bundle;
    }

    public Language language() {
        return language;
    }

    private String fill(String number, MatchResult place, Object... parts) {
        int index = Integer.parseInt(number);
        if (index >= parts.length) {
            return Matcher.quoteReplacement(place.group());
        }
        Object part = parts[index];
        boolean plural = place.group(2) != null;
        if (plural) {
            boolean one = part instanceof Number count && count.longValue() == 1;
            return Matcher.quoteReplacement(one ? place.group(2) : place.group(3));
        }
        return Matcher.quoteReplacement(
                switch (part) {
                    case Long whole -> Digits.of(whole, language);
                    case Integer whole -> Digits.of(whole, language);
                    case Bilingual both -> both.bestIn(language);
                    case LocalDate day -> Dates.written(day, language);
                    default -> part.toString();
                });
    }
}
