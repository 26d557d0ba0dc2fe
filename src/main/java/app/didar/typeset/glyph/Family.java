package app.didar.typeset.glyph;

import app.didar.text.Language;

/// The type families a paper uses.
public enum Family {
    /// Vazirmatn.
    PERSIAN("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"),
    /// Noto Sans: Latin with all its letters, Cyrillic.
    LATIN("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    /// Noto Naskh Arabic, for Arabic letters that Vazirmatn lacks.
    NASKH("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Regular.ttf"),
    /// Noto Nastaliq Urdu, for names in Urdu only.
    NASTALIQ("NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Regular.ttf");

    private final String regular;
    private final String bold;

    Family(String regular, String bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /// The family that sets a language's own text.
    public static Family of(Language language) {
        return language == Language.FA ? PERSIAN : LATIN;
    }

    String file(boolean isBold) {
        return isBold ? bold : regular;
    }
}
