package app.didar.typeset.glyph;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;

/// Shapes by HarfBuzz, which the JDK holds behind [Font#layoutGlyphVector], and finds out which characters each glyph
/// stands for.
///
/// Programs that copy text from a page turn right-to-left runs round glyph by glyph. A ligature of several characters
/// would so come out reversed; therefore only the first of its characters stays with it, and the others go to empty
/// glyphs drawn before it.
final class Shaper {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /// Copies out as nothing that is seen, where an extra glyph must stand for something.
    static final String NOTHING = "\u200B";

    private final Font font;
    private final int glyphCount;
    private final int empty;

    Shaper(Font font, int glyphCount, int empty) {
        this.font = font;
        this.glyphCount = glyphCount;
        this.empty = empty;
    }

    /// The outline of one glyph, unhinted.
    static Shape glyph(Font font, int glyph) {
        return font.createGlyphVector(EXACT, new int[] {glyph}).getGlyphOutline(0);
    }

    Shaped shape(String text, boolean rtl) {
        return shape(text.toCharArray(), 0, text.length(), rtl);
    }

    /// A part of a text, its first and last letter joining what stands beside it. HarfBuzz looks at what is around the part.
    Shaped shape(char[] around, int from, int to, boolean rtl) {
        String text = new String(around, from, to - from);
        GlyphVector vector = font.layoutGlyphVector(EXACT, around, from, to,
                rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int n = vector.getNumGlyphs();
        int[] ends = clusterEnds(vector, n, text.length());
        Glyphs out = new Glyphs(n + text.length());
        boolean layered = false;
        for (int i = 0; i < n;) {
            int start = vector.getGlyphCharIndex(i);
            int j = i;
            while (j < n && vector.getGlyphCharIndex(j) == start) {
                j++;
            }
            int[] points = text.substring(start, ends[start]).codePoints().toArray();
            layered |= cluster(vector, i, j, points, rtl, out);
            i = j;
        }
        for (int i = 0; i < out.size && rtl; i++) {
            layered |= Math.abs(out.y[i]) > 1;
        }
        if (layered) {
            Arrays.fill(out.texts, 0, out.size, NOTHING);
        }
        return out.shaped(text, vector.getGlyphPosition(n).getX(), rtl, layered);
    }

    /// For each character that starts a cluster, where that cluster ends.
    private static int[] clusterEnds(GlyphVector vector, int n, int length) {
        int[] end = new int[length];
        boolean[] first = new boolean[length];
        for (int i = 0; i < n; i++) {
            first[vector.getGlyphCharIndex(i)] = true;
        }
        int next = length;
        for (int i = length - 1; i >= 0; i--) {
            end[i] = next;
            if (first[i]) {
                next = i;
            }
        }
        return end;
    }

    /// Adds the glyphs of one cluster; true if the word's text must lie in a layer of its own: where the glyphs are more than the characters,
    /// and where a ligature holds a letter twice («الله»), as pdftotext takes the second for a shadow of the first and drops it.
    private boolean cluster(GlyphVector vector, int from, int to, int[] points, boolean rtl, Glyphs out) {
        int glyphs = to - from;
        int spare = points.length - glyphs;
        for (int i = from; i < to; i++) {
            Point2D at = vector.getGlyphPosition(i);
            int code = vector.getGlyphCode(i);
            // the JDK gives 0xFFFE and 0xFFFF for joiners, which draw nothing
            int glyph = code <= 0 || code >= glyphCount ? empty : code;
            int logical = rtl ? to - 1 - i : i - from;
            boolean last = logical == glyphs - 1;
            if (logical >= points.length) {
                out.add(glyph, NOTHING, at.getX(), -at.getY());
            } else if (!last || spare <= 0) {
                out.add(glyph, Character.toString(points[logical]), at.getX(), -at.getY());
            } else if (rtl) {
                for (int p = points.length - 1; p > logical; p--) {
                    out.add(empty, Character.toString(points[p]), at.getX(), 0);
                }
                out.add(glyph, Character.toString(points[logical]), at.getX(), -at.getY());
            } else {
                out.add(glyph, new String(points, logical, points.length - logical), at.getX(), -at.getY());
            }
        }
        return spare < 0 || (spare > 0 && rtl && Arrays.stream(points).distinct().count() < points.length);
    }

    private static final class Glyphs {
        private final int[] glyphs;
        private final String[] texts;
        private final double[] x;
        private final double[] y;
        private int size;

        Glyphs(int room) {
            glyphs = new int[room];
            texts = new String[room];
            x = new double[room];
            y = new double[room];
        }

        void add(int glyph, String text, double atX, double atY) {
            glyphs[size] = glyph;
            texts[size] = text;
            x[size] = atX;
            y[size++] = atY;
        }

        Shaped shaped(String text, double advance, boolean rtl, boolean layered) {
            return new Shaped(text, Arrays.copyOf(glyphs, size), Arrays.copyOf(texts, size), Arrays.copyOf(x, size),
                    Arrays.copyOf(y, size), advance, rtl, layered);
        }
    }
}
