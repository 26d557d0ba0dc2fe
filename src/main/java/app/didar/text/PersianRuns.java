package app.didar.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which characters of a text are Persian. The text is cut at the ends of sentences, quotation marks and brackets, and each piece is
/// judged by itself:
///
/// - A letter that Persian lacks (ٹ ڈ ے ہ of Urdu, ۆ ێ of Kurdish, ي beside ې of Pashto) makes a piece foreign.
/// - پ چ ژ گ and common Persian words speak for Persian; ة, common Arabic words and words with «ال» for Arabic, where there are more.
/// - A piece without any such sign is Persian where another piece is, or where nothing speaks against it in the whole text.
///
/// Neither ی and ک nor digits are signs, as those are what is to be mended. Addresses are nowhere Persian.
final class PersianRuns {

    /// For a class of characters: letters written in Persian, the Arabic forms of some among them.
    static final String LETTERS = "ءآأإٱؤئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهةیيىۀ";
    static final String MARKS = "\u064b-\u0652\u0654\u0670";
    /// What is no text but an address: of the net, of mail.
    static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z][A-Za-z+.-]{1,15}+://|www\\.)[^\\s«»<>\"،؛]++|[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)*+");

    private static final Set<String> PERSIAN = Set.of(
            "از", "به", "با", "را", "این", "آن", "که", "است", "در", "برای", "شد", "شده", "هم", "نیز", "اگر", "یا", "تا", "هر",
            "خود", "می", "نمی", "باید", "بود", "کرد", "کرده", "بر");
    private static final Set<String> ARABIC = Set.of("في", "فی", "إلى", "إلي", "هذا", "هذه", "التي", "التی", "الذي", "الذی", "أن", "إن");
    /// Words that Persian has of Arabic or of other languages.
    private static final Pattern AT_HOME = Pattern.compile("ال(?:[کك]تر|ملل|بته|زام|تزام|حاق|هام|ماس|ک[لن]|آن).*");
    private static final String ENDS = ".!؟?؛;«»\"“”()[]{}…\n";
    private static final String SIGNS = "،؛؟«»٪٫٬…";

    private final String text;
    private final BitSet persian = new BitSet();
    private final BitSet lines = new BitSet();

    private PersianRuns(String text) {
        this.text = text;
    }

    static PersianRuns of(String text) {
        PersianRuns runs = new PersianRuns(text);
        runs.judge();
        return runs;
    }

    /// Whether this character stands in Persian text.
    boolean persian(int index) {
        return persian.get(index);
    }

    /// Whether the line of this character has as many Persian letters as Latin ones, so that its signs are Persian too.
    boolean mostlyPersian(int index) {
        return lines.get(index);
    }

    /// Whether this is a Persian letter in Persian text.
    boolean letter(int index) {
        return persian(index) && isLetter(text.charAt(index));
    }

    /// Whether this is a letter, a digit or a sign that only Persian text has.
    boolean sign(int index) {
        char c = text.charAt(index);
        return persian(index) && (isLetter(c) || c >= '۰' && c <= '۹' || SIGNS.indexOf(c) >= 0);
    }

    /// The place of the nearest character from `index` on that is not passed over; -1 where there is none.
    int nearest(int index, int step, IntPredicate passed) {
        int at = index;
        while (at >= 0 && at < text.length() && passed.test(text.charAt(at))) {
            at += step;
        }
        return at < text.length() ? at : -1;
    }

    /// Whether the word is a sign of Persian; what is one may not grow into another word.
    static boolean speaksForPersian(String word) {
        return PERSIAN.contains(word);
    }

    static boolean isLetter(int c) {
        return LETTERS.indexOf(c) >= 0 || isMark(c);
    }

    private static boolean isMark(int c) {
        return c >= 0x064b && c <= 0x0652 || c == 0x0654 || c == 0x0670;
    }

    private void judge() {
        List<Evidence> pieces = new ArrayList<>();
        Evidence whole = new Evidence();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                int end = Math.min(i + 1, text.length());
                Evidence piece = new Evidence(from, end);
                piece.read(text.substring(from, end));
                whole.add(piece);
                pieces.add(piece);
                from = i + 1;
            }
        }
        if (whole.letters == 0 && whole.foreign == 0) {
            return;
        }
        boolean otherwise = !whole.speaksAgainst() || pieces.stream().anyMatch(piece -> piece.speaksFor(whole));
        for (Evidence piece : pieces) {
            boolean its = piece.foreign == 0 && (piece.speaksFor(whole) || otherwise && !piece.speaksAgainst());
            persian.set(piece.start, piece.end, its);
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            persian.clear(address.start(), address.end());
        }
        judgeLines();
    }

    private void judgeLines() {
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int surplus = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                surplus += letter(i) && !isMark(c) ? 1 : Character.isLetter(c) && c < 0x250 ? -1 : 0;
            }
            lines.set(start, end, surplus >= 0);
            start = end + 1;
        }
    }

    /// What speaks for Persian and what against it.
    private static final class Evidence {

        private final int start;
        private final int end;
        private int letters;
        private int words;
        private int persian;
        private int arabic;
        private int foreign;

        Evidence() {
            this(0, 0);
        }

        Evidence(int start, int end) {
            this.start = start;
            this.end = end;
        }

        void add(Evidence piece) {
            letters += piece.letters;
            words += piece.words;
            persian += piece.persian;
            arabic += piece.arabic;
            foreign += piece.foreign;
        }

        /// پ چ ژ گ alone do not, where another language that has them is in the text.
        boolean speaksFor(Evidence whole) {
            return (whole.foreign == 0 ? persian : words) > 0 && !speaksAgainst();
        }

        boolean speaksAgainst() {
            return foreign > 0 && words == 0 || arabic >= 2 && arabic > persian;
        }

        void read(String piece) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= piece.length(); i++) {
                int c = i < piece.length() ? folded(piece.charAt(i)) : ' ';
                boolean unseen = c == Normaliser.HALF_SPACE
                        && (word.isEmpty() || Normaliser.NOT_JOINING.indexOf(word.charAt(word.length() - 1)) >= 0);
                if (isMark(c) || c == 'ـ' || unseen) {
                    continue;
                }
                if (LETTERS.indexOf(c) >= 0) {
                    word.append((char) c);
                } else {
                    take(word.toString());
                    word.setLength(0);
                    foreign += Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
                }
            }
        }

        private void take(String word) {
            if (word.isEmpty()) {
                return;
            }
            letters += word.length();
            boolean known = PERSIAN.contains(word.replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک'));
            words += known ? 1 : 0;
            persian += known ? 1 : 0;
            persian += word.chars().anyMatch(c -> "پچژگ".indexOf(c) >= 0) ? 2 : 0;
            arabic += ARABIC.contains(word) || word.indexOf('ة') >= 0 ? 2 : 0;
            boolean article = word.startsWith("ال") && !AT_HOME.matcher(word).matches() || word.startsWith("وال") || word.startsWith("بال");
            arabic += word.length() >= 5 && article ? 1 : 0;
        }

        /// What stands for a half-space, as a half-space; a presentation form as its first letter.
        private static int folded(char c) {
            if (c == '\u00ac' || c == '\u00ad' || c == '\u200b' || c == '\u200f') {
                return Normaliser.HALF_SPACE;
            }
            boolean presentation = c >= 0xfb50 && c <= 0xfdcf || c >= 0xfe70 && c <= 0xfefc;
            return presentation
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip().codePointAt(0)
                    : c;
        }
    }
}
