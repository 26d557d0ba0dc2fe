package app.didar.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What is told of a damaged installation, and how letters join where a word is cut.
class FacesTest {

    @Test
    void aMissingFontFileIsNamed() {
        UnusableFontException missing = assertThrows(UnusableFontException.class,
                () -> Faces.read("Letters-Regular.ttf", null, 0));
        assertTrue(String.valueOf(missing.getMessage()).contains("Letters-Regular.ttf"));
    }

    @Test
    void aBrokenFontFileIsNamed() throws Exception {
        byte[] whole;
        try (InputStream in = Faces.class.getResourceAsStream("/app/didar/fonts/Vazirmatn-Regular.ttf")) {
            whole = in == null ? new byte[0] : in.readAllBytes();
        }
        for (byte[] broken : new byte[][] {new byte[0], new byte[100], Arrays.copyOf(whole, whole.length / 3)}) {
            UnusableFontException named = assertThrows(UnusableFontException.class,
                    () -> Faces.read("Letters-Regular.ttf", new ByteArrayInputStream(broken), 0));
            assertTrue(String.valueOf(named.getMessage()).contains("Letters-Regular.ttf"));
        }
    }

    @Test
    void aPartOfAWordJoinsWhatIsBesideIt() {
        Face face = Faces.shared().face(Family.PERSIAN, false);
        int[] whole = face.shape("بیبیبی", true).glyphs();
        int[] first = face.shapePart("بیبیبی", 0, 3, true).glyphs();
        int[] last = face.shapePart("بیبیبی", 3, 6, true).glyphs();
        int[] joined = Arrays.copyOf(last, last.length + first.length);
        System.arraycopy(first, 0, joined, last.length, first.length);
        assertEquals(Arrays.toString(whole), Arrays.toString(joined));
    }
}
