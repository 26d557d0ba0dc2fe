package app.didar.typeset;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A line as it stands on the page, turned into the order it was typed in. Of the orders it may have come from, that one
/// is taken which the bidirectional algorithm turns into what is on the page.
final class VisualLine {

    /// The last letter before the line, which decides how its first number behaves.
    private final String context;

    private VisualLine(String context) {
        this.context = context;
    }

    /// @param persianPaper whether a line without letters, such as a date, is of a Persian paragraph
    /// @param before       the line before it in its paragraph; empty for the first
    static String logical(String visual, boolean persianPaper, String before) {
        return new VisualLine(before.codePoints().filter(VisualLine::letter).mapToObj(Character::toString)
                .reduce("", (one, next) -> next)).logical(visual, persianPaper);
    }

    private String logical(String visual, boolean persianPaper) {
        boolean persian = visual.codePoints().anyMatch(VisualLine::persian);
        boolean latin = visual.codePoints().anyMatch(
                c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        if (visual.isEmpty() || !persian && (latin || !persianPaper || visual(visual).equals(visual))) {
            return visual;
        }
        List<Integer> parted = new ArrayList<>();
        String best = candidate(visual, parted);
        int matched = matched(visual, best);
        for (int place : places(visual)) {
            parted.add(place);
            String candidate = candidate(visual, parted);
            int now = matched(visual, candidate);
            if (now > matched) {
                best = candidate;
                matched = now;
            } else {
                parted.removeLast();
            }
        }
        return best;
    }

    /// Places behind which a left-to-right stretch of the page may be parted: where something neutral follows. From the
    /// right; those inside a code such as «WTDC-25» come last.
    private static List<Integer> places(String visual) {
        List<Integer> places = new ArrayList<>();
        List<Integer> inside = new ArrayList<>();
        for (int i = visual.length() - 2; i >= 0; i--) {
            char next = visual.charAt(i + 1);
            boolean sign = sign(visual.charAt(i)) != sign(next);
            if (leftToRight(visual.charAt(i)) && (!leftToRight(next) || sign)) {
                (next == '-' ? inside : places).add(i);
            }
        }
        places.addAll(inside);
        return places;
    }

    private static String candidate(String visual, List<Integer> parted) {
        StringBuilder logical = new StringBuilder();
        for (int i = visual.length() - 1; i >= 0;) {
            if (!leftToRight(visual.charAt(i))) {
                logical.append(visual.charAt(i--));
                continue;
            }
            int from = i;
            for (int j = i; j >= 0 && !persian(visual.charAt(j)) && (j == i || !parted.contains(j)); j--) {
                if (leftToRight(visual.charAt(j))) {
                    from = j;
                }
            }
            logical.append(visual, from, i + 1);
            i = from - 1;
        }
        return logical.toString();
    }

    /// How many characters from the right look as on the page.
    private int matched(String visual, String logical) {
        String whole = visual + context;
        int plain = suffix(whole, visual(context + logical));
        int numbers = suffix(whole, visual(context + apart(logical)));
        return Math.max(plain, numbers) - context.length();
    }

    private static int suffix(String one, String other) {
        int n = 0;
        while (n < one.length() && n < other.length()
                && one.charAt(one.length() - 1 - n) == other.charAt(other.length() - 1 - n)) {
            n++;
        }
        return n;
    }

    /// What a Persian paragraph of this text looks like from left to right.
    private static String visual(String logical) {
        Bidi bidi = new Bidi(logical, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int n = logical.length();
        byte[] levels = new byte[n];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, n);
        StringBuilder visual = new StringBuilder();
        for (int i : order) {
            char c = logical.charAt(i);
            visual.append(c >= '٠' && c <= '٩' ? (char) (c - '٠' + '۰') : c);
        }
        return visual.toString();
    }

    /// Persian numbers standing apart from Latin words.
    private static String apart(String logical) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < logical.length(); i++) {
            char c = logical.charAt(i);
            boolean number = i == 0 || logical.charAt(i - 1) == ' ' || out.charAt(i - 1) >= '٠' && out.charAt(i - 1) <= '٩';
            out.append(number && c >= '۰' && c <= '۹' ? (char) (c - '۰' + '٠') : c);
        }
        return out.toString();
    }

    private static boolean letter(int c) {
        return persian(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean persian(int c) {
        byte kind = Character.getDirectionality(c);
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    private static boolean leftToRight(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> sign(c) || Character.isSurrogate(c);
        };
    }

    /// Signs that belong to a number, on one side of it or the other.
    private static boolean sign(char c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR || c == '+';
    }
}
