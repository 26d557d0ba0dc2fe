package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The fonts of one paper, in the order of their first use. Pages are gone through one after the other, so that codes are the same in every
/// printing; then nothing changes any more, and several threads may write with them.
final class PdfFonts {

    private final Map<Face, PdfFont> byFace = new LinkedHashMap<>();
    private @Nullable PdfFont last;

    private PdfFonts() {
    }

    /// The fonts of all that is written on these pages.
    static PdfFonts of(Leaves leaves) {
        PdfFonts fonts = new PdfFonts();
        for (Leaf leaf : leaves.leaves()) {
            fonts.admit(leaf.content());
            fonts.admit(leaf.furniture());
        }
        return fonts;
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

    /// The fonts by the names that pages know them by, each with the glyphs that are written.
    COSDictionary embedded() {
        COSDictionary named = new COSDictionary();
        for (PdfFont font : byFace.values()) {
            try {
                named.setItem(COSName.getPDFName(font.resource()), FontEmbedder.embed(font));
            } catch (IOException e) {
                // from memory into memory: only a damaged font file of our own fails
                throw new UncheckedIOException(e);
            }
        }
        return named;
    }
}
