package app.didar.typeset;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Text out of a PDF, in the order of the content stream, each line turned from visual to logical order.
///
/// The stripper of PDFBox turns lines round on its own, but guesses their direction from the leftmost character, so that
/// a Persian line ending in a Latin word comes out reversed, and mirrors brackets that are already what was typed. Here
/// a line with any Persian letter in it is a Persian line, and of the orders it may have come from the one is taken that
/// the bidirectional algorithm turns into what is on the page.
final class CopiedText extends PDFTextStripper {

    /// Places inside left-to-right text that are tried one by one; a line has a handful.
    private static final int PLACES = 12;

    private boolean persianPaper;

    CopiedText() {
        setSortByPosition(false);
    }

    @Override
    protected void startDocument(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        persianPaper = language != null && language.startsWith("fa");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        StringBuilder visual = new StringBuilder();
        for (TextPosition position : positions) {
            visual.append(position.getUnicode());
        }
        super.writeString(logical(visual.toString()), positions);
    }

    private String logical(String visual) {
        boolean latin = visual.codePoints().anyMatch(
                c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        boolean persian = visual.codePoints().anyMatch(CopiedText::persian);
        if (!persian && (latin || !persianPaper || visual(visual).equals(visual))) {
            return visual;
        }
        List<Integer> places = places(visual);
        int tried = Math.min(places.size(), PLACES);
        for (int choice = 0; choice < 1 << tried; choice++) {
            String candidate = candidate(visual, places, choice);
            if (visual(candidate).equals(visual) || visual(apart(candidate)).equals(visual)) {
                return candidate;
            }
        }
        return candidate(visual, places, 0);
    }

    /// Runs of characters between letters of Persian, where text runs to the right unless it is parted there.
    private static List<Integer> places(String visual) {
        List<Integer> places = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < visual.length(); i++) {
            char c = visual.charAt(i);
            if (persian(c)) {
                last = -1;
            } else if (leftToRight(c)) {
                if (last >= 0 && last < i - 1) {
                    places.add(last);
                }
                last = i;
            }
        }
        return places;
    }

    /// @param choice bit `n` is set if the text is parted behind `places.get(n)`
    private static String candidate(String visual, List<Integer> places, int choice) {
        StringBuilder logical = new StringBuilder();
        for (int i = visual.length() - 1; i >= 0;) {
            if (!leftToRight(visual.charAt(i))) {
                logical.append(visual.charAt(i--));
                continue;
            }
            int from = i;
            for (int j = i; j >= 0 && !persian(visual.charAt(j)); j--) {
                int place = places.indexOf(j);
                if (j < i && place >= 0 && place < PLACES && (choice >> place & 1) == 1) {
                    break;
                }
                if (leftToRight(visual.charAt(j))) {
                    from = j;
                }
            }
            logical.append(visual, from, i + 1);
            i = from - 1;
        }
        return logical.toString();
    }

    /// What a Persian paragraph of this text looks like from left to right.
    private static String visual(String logical) {
        if (logical.isEmpty()) {
            return logical;
        }
        Bidi bidi = new Bidi(logical, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[logical.length()];
        Integer[] order = new Integer[logical.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
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
            out.append(c >= '۰' && c <= '۹' ? (char) (c - '۰' + '٠') : c);
        }
        return out.toString();
    }

    private static boolean persian(int c) {
        byte kind = Character.getDirectionality(c);
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    private static boolean leftToRight(char c) {
        byte kind = Character.getDirectionality(c);
        return kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT || kind == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || kind == Character.DIRECTIONALITY_ARABIC_NUMBER || Character.isSurrogate(c);
    }
}
