package app.didar.typeset;

import app.didar.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every kind of paper is PDF/A-2a and PDF/UA-1 at once, as veraPDF reads the standards.
class ConformanceTest {

    @Test
    void aFullPersianPaper() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.full()));
    }

    @Test
    void anEnglishPaper() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.english()));
    }

    @Test
    void aPocketCard() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.pocket()));
    }

    @Test
    void twoLanguagesSideBySide() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.bilingual()));
    }

    @Test
    void aBookWithContents() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.book()));
    }

    @Test
    void anEmptyPaper() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.persian()));
    }

    @Test
    void headingsThatSkipALevelAndEmptyBlocks() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.persian(new Block.Heading(3, "", "سرخط"),
                new Block.Heading(1, "", ""), new Block.Heading(3, "۱", "سرخط"), Samples.body(""),
                new Block.ListBlock(Block.ListBlock.Kind.NUMBERS, List.of(new Block.Item(List.of()))),
                new Block.Labelled(List.of(), List.of()),
                Table.of(Table.Look.READING, List.of(new Table.Column(1, "الف"), new Table.Column(2, "ب")),
                        List.of(Table.Row.of(Table.Cell.of("یک")))))));
    }

    @Test
    void textThatNoFaceHolds() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Samples.persian(
                Samples.body("شکلک 😀 و 漢字 و \uE000 و \uD800 و \u0000 و \uFFFE و ◌ٔ و \u200F و \uFEFF"))));
    }

    @Test
    void metadataWithMarkup() throws IOException {
        PdfChecks.assertConforms(Printed.pdf(new Manuscript("«الف» <ب> & ج \u0007\uD800", Language.FA,
                new Furniture("", "", "عادی", 0, List.of()),
                new Metadata("", "<x>", "", Samples.METADATA.created()), List.of(Samples.body("متن")))));
    }
}
