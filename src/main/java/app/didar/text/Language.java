package app.didar.text;

import java.util.Locale;

/// The two languages of every screen and every paper.
public enum Language {
    FA("fa-IR", true),
    EN("en-GB", false);

    private final Locale locale;
    private final boolean rtl;

    Language(String tag, boolean rtl) {
        this.locale = Locale.forLanguageTag(tag);
        this.rtl = rtl;
    }

    public Locale locale() {
        return locale;
    }

    /// Whether lines of this language start at the right.
    public boolean rtl() {
        return rtl;
    }

    /// `fa` or `en`, as written on the command line and in files.
    public String code() {
        return locale.getLanguage();
    }

    /// @throws IllegalArgumentException for any other code
    public static Language of(String code) {
        return switch (code) {
            case "fa" -> FA;
            case "en" -> EN;
            default -> throw new IllegalArgumentException(code);
        };
    }
}
