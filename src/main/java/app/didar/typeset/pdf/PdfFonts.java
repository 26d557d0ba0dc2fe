package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Word;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fonts of one paper, in the order of their first use. Pages are taken in one after the other, so that codes are the same in every
/// printing; what was taken in can then be written by several threads.
final class PdfFonts {

    private final Map<Face, PdfFont> byFace = new LinkedHashMap<>();
    private @Nullable PdfFont last;

    /// Takes in what is written on a page.
    void admit(Leaf leaf) {
        admit(leaf.content());
        admit(leaf.furniture());
    }

    private void admit(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text line) {
                for (Mark.Piece piece : line.pieces()) {
                    if (piece instanceof Word word) {
                        admit(word);
                    }
                }
            }
        }
    }

    private void admit(Word word) {
        // most words are of the same face as the one before
        if (last == null || !last.face().equals(word.face())) {
            last = byFace.computeIfAbsent(word.face(), face -> new PdfFont(face, "F" + byFace.size()));
        }
        last.admit(word.shaped());
    }

    /// The font of a face that was taken in.
    PdfFont of(Face face) {
        PdfFont font = byFace.get(face);
        if (font == null) {
            throw new IllegalArgumentException("not a face of this paper");
        }
        return font;
    }

    Collection<PdfFont> all() {
        return byFace.values();
    }
}
