package app.didar.typeset.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is written is read back by PDFBox.
class FileBodyTest {

    private static final COSName PROBE = COSName.getPDFName("Probe");

    @Property(tries = 300)
    void anyValueIsReadBack(@ForAll("values") COSBase value) throws IOException {
        try (PDDocument read = Loader.loadPDF(written(value))) {
            same(value, read.getDocumentCatalog().getCOSObject().getDictionaryObject(PROBE));
        }
    }

    @Test
    void aBracketAtTheEndOfALineDoesNotEndAString() throws IOException {
        anyValueIsReadBack(new COSString(")\n/"));
        anyValueIsReadBack(new COSString("%)\n>"));
    }

    @Test
    void manyObjectsFindOneAnother() throws IOException {
        COSDictionary first = new COSDictionary();
        COSDictionary last = first;
        for (int i = 0; i < 1000; i++) {
            COSDictionary next = new COSDictionary();
            next.setInt(COSName.N, i);
            last.setItem(COSName.NEXT, next);
            last = next;
        }
        last.setItem(COSName.NEXT, first);
        try (PDDocument read = Loader.loadPDF(written(first))) {
            COSDictionary start = read.getDocumentCatalog().getCOSObject().getCOSDictionary(PROBE);
            COSDictionary at = start;
            for (int i = 0; i < 1000; i++) {
                at = at.getCOSDictionary(COSName.NEXT);
                assertEquals(i, at.getInt(COSName.N));
            }
            assertSame(start, at.getCOSDictionary(COSName.NEXT));
        }
    }

    @Test
    void streamsKeepTheirBytes() throws IOException {
        byte[] content = new byte[70_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31 >> 3);
        }
        try (PDDocument read = Loader.loadPDF(written(Streams.deflated(content)))) {
            COSStream stream = read.getDocumentCatalog().getCOSObject().getCOSStream(PROBE);
            assertArrayEquals(content, stream.createInputStream().readAllBytes());
        }
    }

    @Test
    void anArrayWithinItselfEnds() throws IOException {
        COSArray ring = new COSArray();
        ring.add(COSInteger.ONE);
        ring.add(ring);
        try (PDDocument read = Loader.loadPDF(written(ring))) {
            COSArray at = read.getDocumentCatalog().getCOSObject().getCOSArray(PROBE);
            for (int i = 0; i < 200; i++) {
                assertEquals(COSInteger.ONE, at.getObject(0));
                at = (COSArray) at.getObject(1);
            }
        }
    }

    @Test
    void theSameObjectsGiveTheSameBytes() throws IOException {
        assertArrayEquals(written(new COSString("نمونه")), written(new COSString("نمونه")));
    }

    private static byte[] written(COSBase probe) throws IOException {
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(PROBE, probe);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FileBody().write(out, catalog, new COSDictionary(), new Fingerprint().id());
        return out.toByteArray();
    }

    private static void same(COSBase written, @Nullable COSBase read) {
        switch (written) {
            case COSDictionary dictionary -> {
                COSDictionary other = (COSDictionary) read;
                assertEquals(dictionary.keySet(), other == null ? null : other.keySet());
                dictionary.forEach((name, value) -> same(value, other == null ? null : other.getDictionaryObject(name)));
            }
            case COSArray array -> {
                COSArray other = (COSArray) read;
                assertEquals(array.size(), other == null ? -1 : other.size());
                for (int i = 0; i < array.size(); i++) {
                    same(array.get(i), other == null ? null : other.getObject(i));
                }
            }
            // PDFBox gives no object for the null object
            default -> assertEquals(written, read == null ? COSNull.NULL : read);
        }
    }

    @Provide
    static Arbitrary<COSBase> values() {
        Arbitrary<String> texts = Arbitraries.strings().withChars("()\\\r\n<>[]/%#\0 aZ۱ک\u200C\uFEFF").ofMaxLength(12);
        Arbitrary<COSBase> plain = Arbitraries.oneOf(
                List.<Arbitrary<COSBase>>of(
                        texts.map(COSString::new),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(20).map(COSString::new),
                        texts.filter(text -> !text.isEmpty() && text.indexOf('\0') < 0).map(COSName::getPDFName),
                        Arbitraries.integers().map(COSInteger::get),
                        Arbitraries.integers().between(-9999, 9999).map(number -> new COSFloat(number + 0.25f)),
                        Arbitraries.of(COSBoolean.TRUE, COSBoolean.FALSE, COSNull.NULL)));
        Arbitrary<COSBase> values = plain;
        for (int depth = 0; depth < 3; depth++) {
            Arbitrary<List<COSBase>> within = values.list().ofMaxSize(4);
            values = Arbitraries.oneOf(plain, within.map(FileBodyTest::array),
                    within.flatMap(list -> Arbitraries.of(true, false).map(direct -> dictionary(list, direct))));
        }
        return values;
    }

    private static COSBase array(List<COSBase> values) {
        COSArray array = new COSArray();
        values.forEach(array::add);
        return array;
    }

    private static COSBase dictionary(List<COSBase> values, boolean direct) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < values.size(); i++) {
            dictionary.setItem(COSName.getPDFName("K" + i), values.get(i));
        }
        dictionary.setDirect(direct);
        return dictionary;
    }
}
