package app.didar.typeset.pdf;

import java.util.Arrays;

/// Brackets that PDFTextStripper turns round in right-to-left text.
final class Brackets {

    /// Each beside its mirror image.
    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟪⟫⁅⁆⁽⁾₍₎∈∋⊂⊃⊆⊇「」『』【】〈〉《》⌈⌉⌊⌋";

    /// Of all characters up to the last bracket before the letters of nearly all texts: its mirror image or itself.
    private static final int[] FIRST = new int['»' + 1];

    static {
        Arrays.setAll(FIRST, Brackets::find);
    }

    private Brackets() {
    }

    /// The mirror image of a bracket, any other character itself.
    static int mirror(int point) {
        // before the next bracket are the letters of nearly all texts
        return point < FIRST.length ? FIRST[point] : point < '‹' ? point : find(point);
    }

    private static int find(int point) {
        int at = PAIRS.indexOf(point);
        return at < 0 ? point : PAIRS.charAt(at ^ 1);
    }

    static boolean turns(int point) {
        return mirror(point) != point;
    }
}
