package app.didar.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of punctuation in Persian text: the Persian comma, semicolon and question mark, the ellipsis in one character, no blank
/// before a sign or inside guillemets and brackets, one after it. A sign between two digits is part of a number and stays,
/// and so does the Latin sign of a line that is mostly Latin.
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
        String held = signs(text, DOTS, _ -> "…");
        held = signs(held, LATIN_SIGN, Punctuation::persian);
        held = Normaliser.replace(held, BLANK_BEFORE, _ -> "");
        held = Normaliser.replace(held, BLANK_AFTER, _ -> "");
        return Normaliser.replace(held, NO_BLANK, _ -> " ");
    }

    /// Replaces Latin signs, not in a Latin line with Persian words in it.
    private static String signs(String text, Pattern pattern, UnaryOperator<String> by) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        PersianRuns runs = PersianRuns.of(text);
        return matcher.reset().replaceAll(found -> runs.persian(found.start()) && runs.mostlyPersian(found.start())
                ? by.apply(found.group())
                : found.group());
    }

    private static String persian(String latin) {
        return switch (latin.strip()) {
            case "," -> "،";
            case ";" -> "؛";
            default -> "؟";
        };
    }
}
