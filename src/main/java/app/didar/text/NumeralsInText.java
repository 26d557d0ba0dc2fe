package app.didar.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Digits by the language they stand in: Persian ones in Persian text, Latin ones within a Latin word («B۲B»).
///
/// A numeral is Persian where the nearest words before and after it are Persian, one of them at least; what holds hyphens or full
/// stops may be a code and stays, unless it is a percentage: `021-88`, `3.2`, `10.0.0.1`. Grouped thousands and percent get their Persian signs.
final class NumeralsInText {

    private static final Pattern IN_LATIN =
            Pattern.compile("(?<=[A-Za-z])[‑–-]?[۰-۹٠-٩]+(?:[‑–-][۰-۹٠-٩]+)*|[۰-۹٠-٩]+(?=[A-Za-z])");
    private static final String STUCK = "[\\p{IsLatin}0-9_@#&=+\\\\./:,٫٬‑–-]";
    private static final Pattern NUMERAL =
            Pattern.compile("(?<!" + STUCK + ")(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+\\.[0-9]+(?=%)|[0-9]+(?:[/:][0-9]+)*)%?(?![\\p{IsLatin}0-9_@#&=+\\\\/:‑–-]|[.,][0-9])");

    private NumeralsInText() {}

    static String mend(String text) {
        String held = IN_LATIN.matcher(text).replaceAll(found -> Digits.toLatin(found.group()));
        if (!NUMERAL.matcher(held).find()) {
            return held;
        }
        PersianRuns runs = PersianRuns.of(held);
        return NUMERAL.matcher(held).replaceAll(found -> persian(held, runs, found.start(), found.end())
                ? persian(found.group())
                : found.group());
    }

    private static String persian(String numeral) {
        String number = numeral.replace("%", "");
        String written = number.indexOf(',') >= 0 || number.indexOf('.') >= 0
                ? Digits.grouped(new BigDecimal(number.replace(",", "")), Language.FA)
                : Digits.toPersian(number);
        return written + (numeral.endsWith("%") ? "٪" : "");
    }

    private static boolean persian(String text, PersianRuns runs, int start, int end) {
        int before = runs.nearest(start - 1, -1, NumeralsInText::silent);
        int after = runs.nearest(end, 1, NumeralsInText::silent);
        boolean fits = (before < 0 || runs.sign(before)) && (after < 0 || runs.sign(after) || "\n".indexOf(text.charAt(after)) >= 0);
        return runs.persian(start) && fits && before + after > -2;
    }

    /// What says nothing about the language of a numeral.
    private static boolean silent(int c) {
        return c == ' ' || Character.isDigit(c) || "()[]/:,.٬٫%٪-–!".indexOf(c) >= 0;
    }
}
