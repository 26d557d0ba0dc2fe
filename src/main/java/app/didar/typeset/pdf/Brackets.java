package app.didar.typeset.pdf;

/// Brackets that PDFTextStripper turns round in right-to-left text.
final class Brackets {

    /// Each beside its mirror image.
    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟪⟫⁅⁆⁽⁾₍₎∈∋⊂⊃⊆⊇「」『』【】〈〉《》⌈⌉⌊⌋";

    private Brackets() {
    }

    /// The mirror image of a bracket, any other character itself.
    static int mirror(int point) {
        if (point > '»' && point < '‹') {
            // letters of nearly all texts
            return point;
        }
        int at = PAIRS.indexOf(point);
        return at < 0 ? point : PAIRS.charAt(at ^ 1);
    }

    static boolean turns(int point) {
        return mirror(point) != point;
    }
}
