package app.didar.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a word takes a longer join, and what it then looks like.
class KashidaTest {

    private static final Face REGULAR = Faces.shared().face(Family.PERSIAN, false);
    private static final Face BOLD = Faces.shared().face(Family.PERSIAN, true);

    @ParameterizedTest
    @CsvSource({"گسترش, گسـترش", "کشور, کشـور", "وصیت, وصـیت", "نتیجه, نتیجـه", "همکاری, همکـاری", "تفاهم, تفـاهم", "مشکل, مشـکل",
        "تبریز, تـبریز", "نگارش, نگـارش", "فهرست, فهرسـت", "موضوع, موضـوع", "پیشرفت, پیشـرفت", "اطلاعات, اطلاعـات", "سلام, سـلام", "کتاب‌های, کتـاب‌های",
        "می‌خواهیم, می‌خـواهیم", "قـلمرو, قــلمرو", "شبکهٔ, شـبکهٔ", "«فراگیر»،, «فراگیـر»،", "مسأله, مسـأله"})
    void theJoinIsDrawnLongerAtTheBestPlace(String word, String longer) {
        assertEquals(longer, best(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"کار", "است", "های", "می‌رود", "و", "دوره", "وزارت", "۱۴۰۴", "5G", "WTDC", "", "۱۲٫۵٪", "آزادراه"})
    void shortWordsAndThoseThatDoNotJoinHaveNone(String word) {
        assertEquals("", best(word));
    }

    @Test
    void lamAndAlefStayOne() {
        for (String word : List.of("لایحه", "اسلامی", "کالاها", "الاسلام", "بلافاصله", "الآن‌ها", "لأنهم")) {
            for (KashidaPlaces.Place place : KashidaPlaces.of(word)) {
                String around = word.substring(place.at() - 1, place.at() + 1);
                assertTrue(!around.matches("ل[اآأإ]"), word);
            }
        }
    }

    @Test
    void noPlaceIsBesideAMark() {
        for (String word : List.of("مُحَمَّد", "الشَّبَكَةَ", "مُذَكِّرَةُ")) {
            for (KashidaPlaces.Place place : KashidaPlaces.of(word)) {
                assertTrue(Character.isLetter(word.charAt(place.at() - 1)) && Character.isLetter(word.charAt(place.at())), word);
            }
        }
    }

    @Test
    void onlyFacesWithStraightJoinsDrawThemLonger() {
        assertNotNull(Kashida.of(REGULAR, REGULAR.shape("گسترش", true)));
        assertNotNull(Kashida.of(BOLD, BOLD.shape("گسترش", true)));
        for (Family family : List.of(Family.NASTALIQ, Family.LATIN)) {
            Face face = Faces.shared().face(family, false);
            for (String word : List.of("گسترش", "همکاری", "محمد", "حمل", "سمسم")) {
                assertNull(Kashida.of(face, face.shape(word, true)), family + " " + word);
            }
        }
    }

    @Test
    void aPartOfAWordThatJoinsWhatIsBesideItHasNone() {
        assertNull(Kashida.of(REGULAR, REGULAR.shapePart("نتیجهگسترش", 0, 5, true)));
    }

    @Test
    void aLongerWordIsItselfWiderAndCopiesOutTheSame() {
        Shaped word = REGULAR.shape("گسترش", true);
        Kashida kashida = of(REGULAR, "گسترش");
        for (double by = kashida.least(); by < 900; by += 37) {
            Shaped wide = kashida.wider(by);
            assertEquals(word.text(), wide.text());
            assertEquals(word.advance() + by, wide.advance(), 1e-6);
            assertTrue(wide.layered());
            assertEquals(0, wide.x()[0]);
            assertEquals(word.x()[word.x().length - 1] + by, wide.x()[wide.x().length - 1], 1);
        }
    }

    /// Along the whole join there is ink of one height, and none above or below it.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theJoinHasNoGapAndNoNotch(boolean bold) {
        Face face = bold ? BOLD : REGULAR;
        double height = face.outline(face.shape("ـ", true).glyphs()[0]).getBounds2D().getHeight();
        for (String word : List.of("گسترش", "کشور", "نتیجه", "همکاری", "تبریز", "موضوع")) {
            Kashida kashida = of(face, word);
            for (double by : new double[] {kashida.least(), 300, 431.7, 552, 600}) {
                Shaped wide = kashida.wider(Math.max(by, kashida.least()));
                Area ink = new Area();
                for (int i = 0; i < wide.glyphs().length; i++) {
                    ink.add(new Area(AffineTransform.getTranslateInstance(wide.x()[i], 0).createTransformedShape(face.outline(wide.glyphs()[i]))));
                }
                double end = kashida.joined().x()[kashida.at() + 1] + by - kashida.least();
                for (double x = kashida.joined().x()[kashida.at()]; x < end; x += 7) {
                    assertTrue(ink.contains(x, -height + 1, 3, height - 2), word + " has a gap at " + x);
                    assertTrue(!ink.intersects(x, -height - 40, 3, 39), word + " has a step at " + x);
                }
            }
        }
    }

    @Test
    void aWordIsShapedOnceForAllItsLengths() {
        assertSame(of(REGULAR, "گسترش").joined(), of(REGULAR, "گسترش").joined());
        assertSame(REGULAR.shape("گسـترش", true), of(REGULAR, "گسترش").joined());
    }

    private static Kashida of(Face face, String word) {
        Kashida kashida = Kashida.of(face, face.shape(word, true));
        if (kashida == null) {
            throw new AssertionError(word + " takes no longer join");
        }
        return kashida;
    }

    /// The word with a tatweel at its best place; empty where it has none.
    private static String best(String word) {
        Kashida kashida = Kashida.of(REGULAR, REGULAR.shape(word, true));
        return kashida == null ? "" : kashida.joined().text();
    }
}
