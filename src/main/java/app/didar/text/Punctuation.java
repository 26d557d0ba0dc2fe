package app.didar.text;

import java.util.regex.Pattern;

/// Signs of punctuation in Persian text: the Persian comma, semicolon and question mark, the ellipsis in one character, no blank
/// before a sign or inside guillemets and brackets, one after it. A sign between two digits is part of a number and stays.
final class Punctuation {

    private static final String LETTER = "[" + PersianRuns.LETTERS + PersianRuns.MARKS + "]";
    /// After what a sign is a Persian one.
    private static final String BEFORE = "(?<=[" + PersianRuns.LETTERS + PersianRuns.MARKS + "۰-۹٪»)\\]])";
    private static final String AFTER = "(?=[ \\n»)\\]]|" + LETTER + "|[«(\\[]|$)";

    private static final Pattern DOTS = Pattern.compile(
            "(?:" + BEFORE + "|(?<=" + LETTER + " )|(?<=، ))\\.{3}(?!\\.)|(?<![.A-Za-z0-9])\\.{3}(?=" + LETTER + ")");
    private static final Pattern LATIN_SIGN = Pattern.compile(BEFORE + " ?[,;?]" + AFTER);
    private static final Pattern BLANK_BEFORE = Pattern.compile(BEFORE + " (?=[،؛؟!»)\\]]|[.:](?:[ \\n]|$))");
    private static final Pattern BLANK_AFTER = Pattern.compile("(?<=[«(\\[]) (?=[" + PersianRuns.LETTERS + "۰-۹])");
    private static final Pattern NO_BLANK = Pattern.compile(
            "(?<=[،؛؟])(?=" + LETTER + "|[A-Za-z«(])|(?<=[،؛؟])(?<![۰-۹][،؛؟])(?=[۰-۹])|(?<=" + LETTER + ")(?=«" + LETTER + ")");

    private Punctuation() {}

    static String mend(String text) {
        String held = Normaliser.replace(text, DOTS, _ -> "…");
        held = Normaliser.replace(held, LATIN_SIGN, found -> persian(found.group().strip()));
        held = Normaliser.replace(held, BLANK_BEFORE, _ -> "");
        held = Normaliser.replace(held, BLANK_AFTER, _ -> "");
        return Normaliser.replace(held, NO_BLANK, _ -> " ");
    }

    private static String persian(String latin) {
        return switch (latin) {
            case "," -> "،";
            case ";" -> "؛";
            default -> "؟";
        };
    }
}
