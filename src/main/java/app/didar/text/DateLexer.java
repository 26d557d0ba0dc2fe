package app.didar.text;

import app.didar.text.DateWord.Figure;
import app.didar.text.DateWord.Numeric;
import app.didar.text.DateWord.Season;
import app.didar.text.DateWord.Sign;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A written date taken apart into words. Half-spaces count as blanks; commas, hamzas, vowel marks and marks of direction count
/// for nothing, nor does the script of the digits or the Arabic form of a letter.
final class DateLexer {

    private static final String IGNORED = "'’‘ʿʾـ";

    /// A piece of the text before it is understood: a word in letters, or else already a figure or a sign.
    private record Piece(String letters, @Nullable DateWord word) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<DateWord> words = new ArrayList<>();

    private DateLexer(String folded) {
        text = folded;
    }

    static List<DateWord> words(String folded) {
        DateLexer lexer = new DateLexer(folded);
        lexer.cut();
        lexer.join();
        lexer.understand();
        return lexer.words;
    }

    /// The text without what makes no difference to a date.
    static String fold(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        String parted = Normalizer.normalize(Digits.toLatin(typed), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        parted.codePoints().forEach(c -> {
            switch (c) {
                case 'ي', 'ى' -> out.append('ی');
                case 'ك' -> out.append('ک');
                case 'ة', 'ە' -> out.append('ه');
                case '\u200c' -> out.append(' ');
                default -> {
                    int type = Character.getType(c);
                    if (type == Character.SPACE_SEPARATOR) {
                        out.append(' ');
                    } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK && IGNORED.indexOf(c) < 0) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private void cut() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                boolean short4 = end - i <= 4;
                pieces.add(new Piece("", short4 ? new Figure(Integer.parseInt(text.substring(i, end)), end - i) : Sign.UNKNOWN));
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                pieces.add(new Piece(text.substring(i, end), null));
            } else {
                sign(c, i, end);
            }
            i = end;
        }
    }

    private void sign(int c, int start, int end) {
        switch (c) {
            case ' ', '\t', '\n', '\r', ',', '،' -> {}
            case '/' -> pieces.add(new Piece("", Sign.SLASH));
            case '–', '—' -> pieces.add(new Piece("", Sign.TO));
            case '-', '‐', '‑', '−' -> {
                boolean joins = start > 0 && Character.isLetter(text.codePointBefore(start))
                        && end < text.length() && Character.isLetter(text.codePointAt(end));
                if (!joins) {
                    pieces.add(new Piece("", Sign.HYPHEN));
                }
            }
            case '.' -> {
                // Between figures it parts them; after a letter or an ordinal it is an abbreviation's.
                if (!pieces.isEmpty() && pieces.getLast().word instanceof Figure && digitFollows(end)) {
                    pieces.add(new Piece("", Sign.FULL_STOP));
                }
            }
            default -> pieces.add(new Piece("", Sign.UNKNOWN));
        }
    }

    private boolean digitFollows(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && isDigit(text.charAt(i));
    }

    /// Drops the hyphens within `19-Nov-25` and `mid-2026`, which are no spans.
    private void join() {
        for (int i = pieces.size() - 2; i > 0; i--) {
            boolean mid = at(i) == Sign.HYPHEN && pieces.get(i - 1).letters.equals("mid");
            if (at(i) == null && at(i - 1) == Sign.HYPHEN && at(i + 1) == Sign.HYPHEN
                    && i > 1 && at(i - 2) instanceof Figure && i + 2 < pieces.size() && at(i + 2) instanceof Figure) {
                pieces.remove(i + 1);
                pieces.remove(i - 1);
                i--;
            } else if (mid) {
                pieces.remove(i);
            }
        }
    }

    private void understand() {
        int i = 0;
        while (i < pieces.size()) {
            i += pieces.get(i).word == null ? name(i) : figures(i);
        }
    }

    /// The longest known name that starts with this piece; how many pieces it is.
    private int name(int from) {
        int most = from;
        StringBuilder joined = new StringBuilder();
        while (most < pieces.size() && most < from + DateWords.LONGEST && pieces.get(most).word == null) {
            joined.append(pieces.get(most++).letters);
        }
        for (int end = most; end > from; end--) {
            DateWord found = DateWords.find(joined.toString());
            if (found == Sign.QUARTER || found == Sign.HALF) {
                if (at(end) instanceof Figure count && count.width() == 1 && count.value() >= 1) {
                    int months = found == Sign.QUARTER ? 3 : 6;
                    boolean there = count.value() * months <= 12;
                    words.add(there ? new Season((count.value() - 1) * months + 1, months, false, Language.EN) : Sign.UNKNOWN);
                    return end + 1 - from;
                }
            } else if (found != null) {
                words.add(found);
                return end - from;
            }
            joined.setLength(joined.length() - pieces.get(end - 1).letters.length());
        }
        words.add(Sign.UNKNOWN);
        return 1;
    }

    private int figures(int from) {
        if (at(from) instanceof Figure first && at(from + 2) instanceof Figure second
                && at(from + 1) instanceof Sign sign && (sign == Sign.SLASH || sign == Sign.HYPHEN || sign == Sign.FULL_STOP)) {
            char mark = sign == Sign.SLASH ? '/' : sign == Sign.HYPHEN ? '-' : '.';
            if (at(from + 3) == sign && at(from + 4) instanceof Figure last) {
                words.add(new Numeric(first, second, last, mark));
                return 5;
            }
            if (first.width() == 4 && second.width() <= 2) {
                words.add(new Numeric(first, second, null, mark));
                return 3;
            }
        }
        DateWord alone = at(from);
        boolean fourth = alone == Sign.HYPHEN && at(from + 1) instanceof Figure && !(at(from + 2) instanceof Sign)
                && !words.isEmpty() && words.getLast() instanceof Numeric before && before.sign() == '-';
        boolean interval = alone == Sign.SLASH && !words.isEmpty() && words.getLast() instanceof Numeric;
        words.add(fourth || alone == null ? Sign.UNKNOWN : interval || alone == Sign.HYPHEN ? Sign.TO : alone);
        return 1;
    }

    private @Nullable DateWord at(int index) {
        return index < pieces.size() ? pieces.get(index).word : null;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
