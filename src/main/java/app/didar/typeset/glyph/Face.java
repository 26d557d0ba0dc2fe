package app.didar.typeset.glyph;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One face: its metrics, its coverage, and the words shaped in it so far. Lengths are in thousandths of an em.
public final class Face {

    /// Shaped words kept; a paper has a few thousand different ones.
    private static final int WORDS_KEPT = 20_000;
    private static final int ZWNJ = 0x200C;

    private final String name;
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final double[] widths;
    private final double ascent;
    private final double descent;
    private final int empty;
    private final int space;
    private final Shaper shaper;
    private final ConcurrentMap<String, Shaped> rightToLeft = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Shaped> leftToRight = new ConcurrentHashMap<>();

    private Face(TrueTypeFont file, Font drawn) throws IOException {
        this.file = file;
        this.name = file.getName();
        this.glyphs = file.getUnicodeCmapLookup();
        double unit = 1000.0 / file.getUnitsPerEm();
        widths = new double[file.getNumberOfGlyphs()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = file.getAdvanceWidth(i) * unit;
        }
        ascent = file.getHorizontalHeader().getAscender() * unit;
        descent = -file.getHorizontalHeader().getDescender() * unit;
        space = glyphs.getGlyphId(' ');
        empty = glyphs.getGlyphId(ZWNJ) == 0 ? space : glyphs.getGlyphId(ZWNJ);
        shaper = new Shaper(drawn, widths.length, empty);
    }

    static Face read(byte[] data) throws IOException {
        try {
            Font drawn = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(data))
                    .deriveFont(Map.of(TextAttribute.SIZE, 1000f, TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(data)), drawn);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /// PostScript name.
    public String name() {
        return name;
    }

    public boolean covers(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// Height above the baseline.
    public double ascent() {
        return ascent;
    }

    /// Depth below the baseline, positive.
    public double descent() {
        return descent;
    }

    /// Advance of a glyph.
    public double width(int glyph) {
        return widths[glyph];
    }

    public int glyphCount() {
        return widths.length;
    }

    /// The glyph of the blank.
    public int spaceGlyph() {
        return space;
    }

    /// A glyph that draws nothing.
    public int emptyGlyph() {
        return empty;
    }

    /// The parsed font file. Its tables share one read position: hold the face's lock while subsetting.
    public TrueTypeFont file() {
        return file;
    }

    /// A word, or a part of one, shaped in one direction.
    public Shaped shape(String text, boolean rtl) {
        ConcurrentMap<String, Shaped> known = rtl ? rightToLeft : leftToRight;
        Shaped shaped = known.get(text);
        if (shaped == null) {
            shaped = shaper.shape(text, rtl);
            if (known.size() >= WORDS_KEPT) {
                known.clear();
            }
            known.put(text, shaped);
        }
        return shaped;
    }
}
