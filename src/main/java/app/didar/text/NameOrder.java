package app.didar.text;

import java.text.Collator;
import java.util.Comparator;

/// The order of names in a language.
public final class NameOrder {

    private NameOrder() {}

    /// [PersianOrder] in Persian, the JDK's collation otherwise.
    public static Comparator<String> of(Language language) {
        return language == Language.FA
                ? PersianOrder.comparator()
                : Collator.getInstance(language.locale())::compare;
    }
}
