package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Writes a [PdfFont] as a composite font: subset, widths, code-to-glyph map, and what each code copies out as.
final class FontEmbedder {

    /// Tables of a subset inside a PDF; codes are mapped outside the font file.
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int SYMBOLIC = 4;
    private static final int CODES_IN_BLOCK = 100;

    private final PdfFont font;
    private final Face face;
    private final TrueTypeFont file;
    private final String name;

    private FontEmbedder(PdfFont font, TrueTypeFont file) {
        this.font = font;
        this.file = file;
        face = font.face();
        name = prefix(font) + "+" + face.name();
    }

    static COSDictionary embed(PdfFont font) throws IOException {
        TrueTypeFont file = font.face().borrow();
        try {
            return new FontEmbedder(font, file).composite();
        } finally {
            font.face().giveBack(file);
        }
    }

    /// Six letters out of the glyphs, so that the same paper names its subsets the same.
    private static String prefix(PdfFont font) {
        long hash = 17;
        for (int glyph : font.glyphs()) {
            hash = hash * 31 + glyph;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Math.floorMod(hash, 26L)));
            hash = Math.floorDiv(hash, 26L);
        }
        return letters.toString();
    }

    private COSDictionary composite() throws IOException {
        HeaderTable head = file.getHeader();
        head.setCreated(beginning());
        head.setModified(beginning());
        TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
        subsetter.addGlyphIds(new TreeSet<>(font.glyphs()));
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        Map<Integer, Integer> place = new HashMap<>();
        subsetter.getGIDMap().forEach((now, before) -> place.put(before, now));

        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        descendant.setItem(COSName.FONT_DESC, descriptor(subset.toByteArray()));
        descendant.setItem(COSName.W, widths());
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.CID_TO_GID_MAP, Streams.deflated(codeToGlyph(place)));

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary composite = new COSDictionary();
        composite.setItem(COSName.TYPE, COSName.FONT);
        composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
        composite.setName(COSName.BASE_FONT, name);
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        composite.setItem(COSName.DESCENDANT_FONTS, descendants);
        composite.setItem(COSName.TO_UNICODE, Streams.deflated(toUnicode()));
        return composite;
    }

    private COSDictionary descriptor(byte[] subset) throws IOException {
        HeaderTable head = file.getHeader();
        float unit = 1000f / file.getUnitsPerEm();
        COSArray box = new COSArray();
        for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(new COSFloat(edge * unit));
        }
        COSStream program = Streams.deflated(subset);
        program.setInt(COSName.LENGTH1, subset.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, (float) face.ascent());
        descriptor.setFloat(COSName.DESCENT, (float) -face.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    /// The day from which font files count, in the calendar of this machine, by which the subsetter counts as well: a
    /// Buddhist one would give other bytes. Subsets so have no date.
    private static Calendar beginning() {
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        day.set(1904, Calendar.JANUARY, 1, 0, 0, 0);
        day.set(Calendar.MILLISECOND, 0);
        return day;
    }

    private COSArray widths() {
        COSArray list = new COSArray();
        for (int glyph : font.glyphs()) {
            list.add(new COSFloat(Math.round(face.width(glyph) * 100) / 100f));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(list);
        return widths;
    }

    private byte[] codeToGlyph(Map<Integer, Integer> place) {
        byte[] map = new byte[2 * font.glyphs().size()];
        for (int code = 0; code < font.glyphs().size(); code++) {
            int glyph = place.getOrDefault(font.glyphs().get(code), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        }
        return map;
    }

    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        int n = font.texts().size();
        for (int from = 1; from < n; from += CODES_IN_BLOCK) {
            int to = Math.min(n, from + CODES_IN_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<');
                Operators.hex(map, code);
                map.append("><");
                font.texts().get(code).chars().forEach(c -> Operators.hex(map, c));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
