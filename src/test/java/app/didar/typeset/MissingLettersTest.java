package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Language;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.PageBreak;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.layout.Proof;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Letters that no face holds are found wherever they stand.
class MissingLettersTest {

    private static final String FAMILY = "👨‍👩‍👧";

    @Test
    void aPaperOfLettersThatAllHaveAFaceMissesNone() {
        for (Manuscript manuscript : List.of(Samples.full(), Samples.book(), Samples.english(), Samples.bilingual())) {
            assertEquals(List.of(), missing(manuscript));
        }
    }

    @Test
    void eachLetterIsNamedOnceWithItsFirstPage() {
        assertEquals(List.of(new MissingLetter("中", 1), new MissingLetter(FAMILY, 1), new MissingLetter("文", 2)),
                missing(Samples.persian(Samples.body("چین: 中" + FAMILY + "中"), new PageBreak(), Samples.body("文中 " + FAMILY))));
    }

    /// Marks and joiners belong to their letter; letters beside it are letters of their own.
    @Test
    void aLetterIsAClusterAsWritten() {
        assertEquals(List.of("中\u0301", "文", "🇮🇷", "👍🏽", "❤\uFE0F"),
                missing(Samples.persian(Samples.body("中\u0301文 🇮🇷👍🏽 ❤\uFE0F"))).stream().map(MissingLetter::letter).toList());
    }

    @Test
    void lettersAreNamedInTheOrderOfReading() {
        List<String> wanted = List.of("一", "二", "三", "😀", "四");
        assertEquals(wanted, missing(Samples.persian(Samples.body("یک 一二 دو 三😀 سه 四"))).stream()
                .map(MissingLetter::letter).toList());
        assertEquals(wanted, missing(new Manuscript("t", Language.EN, Samples.ENGLISH, Samples.METADATA,
                List.of(Samples.body("one 一二 two 三😀 three 四")))).stream().map(MissingLetter::letter).toList());
    }

    @Test
    void everyPlaceOfAPaperIsLookedAt() {
        Manuscript manuscript = new Manuscript("کتاب", Language.FA, new Furniture("頭", "上", "類", 1, List.of("足")),
                Samples.METADATA, List.of(new Block.Contents(2), new PageBreak(),
                        new Heading(1, "۱", "محور 目", List.of(Inline.text("側", "en"))),
                        new Table(Look.READING, List.of(new Column(1, "列"), new Column(1, "")),
                                List.of(new Group("組", List.of(Row.of(Cell.of("内"), Cell.of(new Inline.Gap("空"))))))),
                        new ListBlock(ListBlock.Kind.BULLETS, List.of(Item.of(Inline.text("項"),
                                new Inline.SourceMark("[源]")))),
                        new Callout(Callout.Kind.RED_LINE, "赤", "下", List.of(Samples.body("線"))),
                        new Block.Labelled(List.of(Inline.text("札")), List.of(Block.body(new Inline.Link("鎖",
                                new Destination.Web(URI.create("https://itu.int")))))),
                        new Paragraph(Style.NOTE, "注"), new Block.NoteLines("記")));
        assertEquals(List.of("目1", "頭1", "類1", "上1", "足1", "側2", "列2", "組2", "内2", "空2", "項2", "源2", "線2", "赤2", "下2",
                "鎖2", "札2", "注2", "記2").stream().sorted().toList(),
                missing(manuscript).stream().map(letter -> letter.letter() + letter.page()).sorted().toList());
    }

    @Test
    void aProofNamesWhatIsMissingNow() {
        Proof proof = new Proof();
        Block standing = Samples.body("می‌ماند");
        Manuscript wrong = Samples.persian(standing, Samples.body("نام او 中 است"));
        assertEquals(List.of(new MissingLetter("中", 1)), proof.layOut(wrong, Progress.NONE).missing());
        assertEquals(List.of(new MissingLetter("文", 2), new MissingLetter("中", 2)), proof.layOut(
                Samples.persian(standing, new PageBreak(), Samples.body("文"), wrong.blocks().getLast()), Progress.NONE).missing());
        assertEquals(List.of(), proof.layOut(Samples.persian(standing, Samples.body("نام او چین است")), Progress.NONE).missing());
    }

    private static List<MissingLetter> missing(Manuscript manuscript) {
        return Typesetter.layOut(manuscript, Progress.NONE).missing();
    }
}
