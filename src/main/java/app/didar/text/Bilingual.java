package app.didar.text;

/// One text in Persian and in English; either side may be empty when it is not yet written.
public record Bilingual(String fa, String en) {

    public static final Bilingual EMPTY = new Bilingual("", "");

    public static Bilingual of(String fa, String en) {
        return new Bilingual(fa, en);
    }

    /// A text known in one language only.
    public static Bilingual of(Language language, String text) {
        return EMPTY.with(language, text);
    }

    /// The text in `language`; empty when it was never written in it.
    public String in(Language language) {
        return switch (language) {
            case FA -> fa;
            case EN -> en;
        };
    }

    /// The text in `language`, or in the other one where that is all there is.
    public String bestIn(Language language) {
        String wanted = in(language);
        return wanted.isBlank() ? in(language == Language.FA ? Language.EN : Language.FA) : wanted;
    }

    public Bilingual with(Language language, String text) {
        return language == Language.FA ? new Bilingual(text, en) : new Bilingual(fa, text);
    }

    public boolean isBlank() {
        return fa.isBlank() && en.isBlank();
    }
}
