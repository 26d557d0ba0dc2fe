package app.didar.typeset.glyph;

import app.didar.text.Language;

/// The type families a paper uses.
public enum Family {
    /// Vazirmatn.
    PERSIAN("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"),
    /// Noto Sans: Latin with all its letters, Cyrillic.
    LATIN("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    /// Noto Naskh Arabic, for Arabic letters that Vazirmatn lacks. It has no bold, and none is made: bold text of such letters
    /// is regular, as a thickened outline would close their counters.
    NASKH("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Regular.ttf"),
    /// Noto Nastaliq Urdu, for names in Urdu only; bold is regular, as for Naskh.
    NASTALIQ("NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Regular.ttf");

    private static final double SLANT = 0.2;

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

    /// How far its slanted text leans for each unit of height; none has an italic. Latin and Cyrillic lean to the right.
    /// Persian and Arabic lean to the left, in the direction of writing, as the Iranian slanted style
    /// «ایرانیک» does. Nastaliq slopes by itself and stays as it is.
    public double slant() {
        return switch (this) {
            case LATIN -> SLANT;
            case PERSIAN, NASKH -> -SLANT;
            case NASTALIQ -> 0;
        };
    }

    String file(boolean isBold) {
        return isBold ? bold : regular;
    }
}
