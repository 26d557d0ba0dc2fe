package app.didar.typeset.pdf;

import java.util.Arrays;

/// Direction of a character as pdftotext sees it (poppler's table of types, which knows the basic plane only).
enum Strength {
    LEFT, RIGHT,
    /// Digits and what may stand among them: also the comma, the full stop, the hyphen and the percent sign.
    NUMBER, NONE;

    /// Of the alphabets that papers are mostly written in, so that each character is looked up once.
    private static final Strength[] KNOWN = new Strength[0x700];

    static {
        Arrays.setAll(KNOWN, Strength::find);
    }

    static Strength of(int point) {
        return point < KNOWN.length ? KNOWN[point] : find(point);
    }

    private static Strength find(int point) {
        if (!Character.isBmpCodePoint(point)) {
            return NONE;
        }
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> NUMBER;
            default -> NONE;
        };
    }
}
