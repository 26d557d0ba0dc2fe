package app.didar.text;

/// The direction of a paragraph by its first strong character: rules P2 and P3 of UAX #9, isolates skipped.
public enum Direction {
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT;

    /// The direction of `text`, or `otherwise` where it has no strong character.
    public static Direction of(String text, Direction otherwise) {
        int isolates = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
                    isolates++;
                case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return LEFT_TO_RIGHT;
                    }
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return RIGHT_TO_LEFT;
                    }
                }
                default -> {
                    // neutral or weak: the next character may decide
                }
            }
        }
        return otherwise;
    }

    public static Direction of(Language language) {
        return language.rtl() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
