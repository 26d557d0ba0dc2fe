package app.didar.typeset.glyph;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// One face: its metrics, its coverage, and the words shaped in it so far. Lengths are in thousandths of an em.
public final class Face {

    /// Shaped words kept; a paper has a few thousand different ones.
    private static final int WORDS_KEPT = 20_000;
    private static final int LONGEST_KEPT = 100;
    /// Characters beside a part that are looked at.
    private static final int CONTEXT = 8;
    private static final int ZWNJ = 0x200C;
    private static final byte HELD = 1;
    private static final byte LACKED = 2;

    private final String name;
    private final byte[] data;
    /// Parsed files that nobody reads.
    private final Queue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();
    private final CmapLookup glyphs;
    /// What was asked of characters before: the file's own table is slow. Threads that ask at once find the same.
    private final byte[] known = new byte[0x3000];
    private final double[] widths;
    private final double ascent;
    private final double descent;
    private final double slant;
    private final int empty;
    private final int space;
    private final Shaper shaper;
    private final Font drawn;
    private final AtomicReferenceArray<@Nullable Shape> outlines;
    private final ConcurrentMap<String, Shaped> rightToLeft = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Shaped> leftToRight = new ConcurrentHashMap<>();

    private Face(byte[] data, TrueTypeFont file, Font drawn, double slant) throws IOException {
        this.data = data;
        this.slant = slant;
        idle.add(file);
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
        this.drawn = drawn;
        outlines = new AtomicReferenceArray<>(widths.length);
    }

    /// @param slant how far its slanted text leans
    /// @throws IOException where the data are no TrueType font
    static Face read(byte[] data, double slant) throws IOException {
        try {
            Font drawn = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(data))
                    .deriveFont(Map.of(TextAttribute.SIZE, 1000f, TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            return new Face(data, parsed(data), drawn, slant);
        } catch (FontFormatException | RuntimeException e) {
            // parsers of fonts fail in many ways on a damaged file
            throw new IOException(e);
        }
    }

    /// PostScript name.
    public String name() {
        return name;
    }

    /// Whether it has a glyph of its own for a character.
    public boolean covers(int codePoint) {
        if (codePoint >= known.length) {
            return glyphs.getGlyphId(codePoint) != 0;
        }
        if (known[codePoint] == 0) {
            known[codePoint] = glyphs.getGlyphId(codePoint) == 0 ? LACKED : HELD;
        }
        return known[codePoint] == HELD;
    }

    /// Height above the baseline.
    public double ascent() {
        return ascent;
    }

    /// Depth below the baseline, positive.
    public double descent() {
        return descent;
    }

    /// How far its slanted text leans for each unit of height, by [Family#slant].
    public double slant() {
        return slant;
    }

    /// Advance of a glyph.
    public double width(int glyph) {
        return widths[glyph];
    }

    /// How many glyphs it has; their numbers are from 0.
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

    /// The outline of a glyph: thousandths of an em to the right of its origin and *below* the baseline. Shared; it must not be changed.
    public Shape outline(int glyph) {
        Shape outline = outlines.get(glyph);
        if (outline == null) {
            outline = new Path2D.Float(Shaper.glyph(drawn, glyph));
            outlines.set(glyph, outline);
        }
        return outline;
    }

    /// The parsed font file, for one thread until it is given back: its tables share one read position.
    public TrueTypeFont borrow() throws IOException {
        TrueTypeFont file = idle.poll();
        return file == null ? parsed(data) : file;
    }

    /// Returns what [#borrow] gave, for the next who asks.
    public void giveBack(TrueTypeFont file) {
        idle.add(file);
    }

    private static TrueTypeFont parsed(byte[] data) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(data));
    }

    /// A part of a text, shaped in one direction with its first and last letter joined to what is beside it.
    public Shaped shapePart(String text, int from, int to, boolean rtl) {
        int start = Math.max(0, from - CONTEXT);
        char[] around = text.substring(start, Math.min(text.length(), to + CONTEXT)).toCharArray();
        return shaper.shape(around, from - start, to - start, rtl);
    }

    /// A word shaped in one direction.
    public Shaped shape(String text, boolean rtl) {
        if (text.length() > LONGEST_KEPT) {
            return shaper.shape(text, rtl);
        }
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
