package app.didar.text;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Persian as it should be stored. Both strengths give the same when done again, and leave addresses of the net and of mail,
/// codes such as `AZ-1`, Latin words and text in other languages of the Arabic script as they are; see [PersianRuns] for what
/// counts as Persian.
///
/// - [#letters] mends what nobody sees: which code point a letter, a digit or a blank has, and the invisible characters.
/// - [#spelling] mends also what is seen, where only one spelling is right: half-spaces, signs and the blanks beside them, digits.
///   It follows «دستور خط فارسی» of the Academy of Persian Language. What may be meant otherwise stays: «هوای تر», «خانه‌ی».
public final class Normaliser {

    /// Joins to the letter before, not to the one after: a half-space after it is not seen.
    static final String NOT_JOINING = "ءآأإٱادذرزژؤو";
    static final char HALF_SPACE = '\u200c';

    private static final String ALPHABET = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
    private static final String SIGNS = "،؛؟«»٪٫٬";
    private static final String LETTER = "[" + PersianRuns.LETTERS + PersianRuns.MARKS + "]";
    /// What is used for a half-space where a keyboard or a word processor had none.
    private static final Pattern SUBSTITUTE = Pattern.compile("(?<=" + LETTER + ")[\u00ac\u00ad\u200b\u200f]+(?=" + LETTER + ")");
    private static final Pattern DIRECTION = Pattern.compile("[\u200e\u200f\u061c]+");
    private static final Pattern PRESENTATION = Pattern.compile("[\ufb50-\ufdcf\ufe70-\ufefc]+");
    private static final Pattern STRETCHED = Pattern.compile("(?<=" + LETTER + ")ـ+|ـ+(?=" + LETTER + ")");
    /// «هـ», of the year of the Hijra, keeps its joined form.
    private static final Pattern STRETCHED_HE = Pattern.compile("(?<!" + LETTER + ")هـ+(?!" + LETTER + "|ـ)");
    private static final Pattern ARABIC_FORM = Pattern.compile("[يىكۀ٠-٩]");
    private static final Pattern HALF_SPACES = Pattern.compile("\u200c{2,}");
    private static final Pattern LOST_HALF_SPACE = Pattern.compile("(?<![^\\s\u00a0])\u200c+|\u200c+(?![^\\s\u00a0،؛؟!.:»)…])");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}]+");

    private Normaliser() {}

    /// The text with every letter, digit and blank in its one form: «ي ك ۀ» as «ی ک هٔ» in Persian, presentation forms as letters,
    /// Arabic digits as Persian ones, stretching, stray direction marks and controls dropped, blanks single, half-spaces single and
    /// within words, normal form C. For what is typed into a field; line feeds stay.
    public static String letters(String text) {
        return isSettled(text) ? text : settled(text, Normaliser::lettersOnce);
    }

    /// Whether there is surely nothing to mend in the letters of a text, as in most: looking for each mend takes ten times as long.
    private static boolean isSettled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean settled = switch (c) {
                case ' ' -> i == 0 || text.charAt(i - 1) != ' ';
                case HALF_SPACE -> i > 0 && isLetter(text.charAt(i - 1)) && i + 1 < text.length() && isLetter(text.charAt(i + 1));
                case '\n' -> true;
                default -> c > ' ' && c <= '~' || isLetter(c) || c >= '۰' && c <= '۹' || SIGNS.indexOf(c) >= 0;
            };
            if (!settled) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return ALPHABET.indexOf(c) >= 0;
    }

    /// The text of [#letters], spelled: «پروژه های مهم , 1,300 سايت» as «پروژه‌های مهم، ۱٬۳۰۰ سایت». For what is pasted or taken in;
    /// a verbatim quotation is not to be given to it.
    public static String spelling(String text) {
        return settled(text, held -> Punctuation.mend(NumeralsInText.mend(HalfSpaces.mend(lettersOnce(held)))));
    }

    /// Mends until nothing is left to mend: a character that goes may let two others meet. No rule undoes another, so it ends.
    private static String settled(String text, UnaryOperator<String> mend) {
        String before = text;
        String held = mend.apply(before);
        while (!held.equals(before)) {
            before = held;
            held = mend.apply(before);
        }
        return held;
    }

    private static String lettersOnce(String text) {
        String held = replace(storable(text), PRESENTATION, found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        held = composed(held);
        held = replace(held, SUBSTITUTE, _ -> "\u200c");
        held = directions(held);
        held = replace(held, STRETCHED_HE, _ -> "ه\u200d");
        held = replace(held, STRETCHED, _ -> "");
        held = replace(held, ARABIC_FORM, found -> persian(found.group().charAt(0)));
        held = nearPersian(held, BLANKS, " ");
        held = replace(held, HALF_SPACES, _ -> "\u200c");
        return nearPersian(held, LOST_HALF_SPACE, "");
    }

    /// Replaces what is found where its first character is Persian.
    static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        PersianRuns runs = PersianRuns.of(text);
        return matcher.reset()
                .replaceAll(found -> Matcher.quoteReplacement(
                        runs.persian(found.start()) ? by.apply(found) : found.group()));
    }

    /// Drops what no field can hold: controls, lone surrogates, the embeddings and overrides that word processors leave.
    private static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean feed = c == '\t' || c == 0x0b || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
            boolean dropped = Character.getType(c) == Character.CONTROL && c != '\n'
                    || Character.getType(c) == Character.SURROGATE || c == 0xfeff || c >= 0x202a && c <= 0x202e
                    || c >= 0x206a && c <= 0x206f || c >= 0xfff9 && c <= 0xfffb;
            if (feed) {
                out.append(' ');
            } else if (!dropped) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /// Normal form C, except of addresses.
    private static String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        Matcher address = PersianRuns.ADDRESS.matcher(text);
        while (address.find()) {
            out.append(Normalizer.normalize(text.substring(from, address.start()), Normalizer.Form.NFC)).append(address.group());
            from = address.end();
        }
        return out.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC)).toString();
    }

    private static String persian(char arabic) {
        return switch (arabic) {
            case 'ي', 'ى' -> "ی";
            case 'ك' -> "ک";
            case 'ۀ' -> "هٔ";
            default -> Digits.toPersian(String.valueOf(arabic));
        };
    }

    /// Drops the marks of direction that change nothing, because Persian stands on both sides or an end of the text on one.
    private static String directions(String text) {
        if (!DIRECTION.matcher(text).find()) {
            return text;
        }
        PersianRuns runs = PersianRuns.of(text);
        IntPredicate nothing = c -> c == ' ' || DIRECTION.matcher(Character.toString(c)).matches();
        return DIRECTION.matcher(text).replaceAll(found -> {
            int before = runs.nearest(found.start() - 1, -1, nothing);
            int after = runs.nearest(found.end(), 1, nothing);
            boolean idle = (before < 0 || runs.letter(before)) && (after < 0 || runs.letter(after)) && before + after > -2;
            return idle ? "" : found.group();
        });
    }

    /// Replaces what is found where the nearest character before or after it, half-spaces and blanks apart, is Persian.
    private static String nearPersian(String text, Pattern pattern, String by) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        PersianRuns runs = PersianRuns.of(text);
        IntPredicate blank = c -> c == HALF_SPACE || Character.getType(c) == Character.SPACE_SEPARATOR;
        return matcher.reset().replaceAll(found -> {
            int before = runs.nearest(found.start() - 1, -1, blank);
            int after = runs.nearest(found.end(), 1, blank);
            boolean near = before >= 0 && runs.sign(before) || after >= 0 && runs.sign(after);
            return Matcher.quoteReplacement(near ? by : found.group());
        });
    }
}
