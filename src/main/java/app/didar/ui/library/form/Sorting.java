package app.didar.ui.library.form;

import app.didar.text.Language;
import app.didar.text.PersianOrder;
import java.text.Collator;
import java.util.Comparator;

/// The order of names in the language of the window.
public final class Sorting {

    private Sorting() {}

    public static Comparator<String> of(Language language) {
        return language == Language.FA
                ? PersianOrder.comparator()
                : Collator.getInstance(language.locale())::compare;
    }
}
