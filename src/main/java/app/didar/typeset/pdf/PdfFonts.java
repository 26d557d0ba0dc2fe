package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fonts of one paper, in the order of their first use.
final class PdfFonts {

    private final Map<Face, PdfFont> byFace = new LinkedHashMap<>();

    PdfFont of(Face face) {
        return byFace.computeIfAbsent(face, key -> new PdfFont(key, "F" + byFace.size()));
    }

    Collection<PdfFont> all() {
        return byFace.values();
    }
}
