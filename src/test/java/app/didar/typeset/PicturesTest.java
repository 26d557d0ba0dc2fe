package app.didar.typeset;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theFullPaperLooksAsKept(int page) throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(Samples.full()), page, PicturesTest.class, "full-" + page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theBookLooksAsKept(int page) throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(Samples.book()), page, PicturesTest.class, "book-" + page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theEnglishPaperLooksAsKept(int page) throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(Samples.english()), page, PicturesTest.class, "english-" + page);
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void thePocketCardLooksAsKept(int page) throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(Samples.pocket()), page, PicturesTest.class, "pocket-" + page);
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void twoLanguagesLookAsKept(int page) throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(Samples.bilingual()), page, PicturesTest.class, "bilingual-" + page);
    }
}
