package app.didar.typeset;

import app.didar.text.Language;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Step;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Block.Twin;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A paper with a block of every kind, in either language on any sheet.
final class Showcase {

    private static final String FA = "این گره سال‌هاست میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند.";
    private static final String EN = "This knot has stood between both countries for years, and now both wish it undone.";

    private final Language language;

    private Showcase(Language language) {
        this.language = language;
    }

    static Manuscript of(Language language, Sheet sheet) {
        Showcase showcase = new Showcase(language);
        Furniture furniture = new Furniture(showcase.words("دیدار", "Meeting"), showcase.words("برگه", "Paper"),
                showcase.words("محرمانه", "Confidential"), 1, showcase.words("پیش‌نویس", "DRAFT"), List.of("1404"));
        return new Manuscript(showcase.words("نمونه", "Sample"), language, sheet, furniture, Samples.METADATA,
                showcase.blocks());
    }

    private String words(String persian, String english) {
        return language == Language.FA ? persian : english;
    }

    private Language other() {
        return language == Language.FA ? Language.EN : Language.FA;
    }

    private Paragraph sentence() {
        return new Paragraph(Style.BODY, words(FA, EN));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(words("نشان", "Emblem"),
                List.of(new Paragraph(Style.ORGANISATION, words("وزارت ارتباطات", "Ministry of ICT"))), List.of()));
        blocks.add(new Paragraph(Style.TITLE, words("همهٔ گونه‌ها", "All kinds")));
        blocks.add(new Block.Contents(2));
        blocks.add(new Block.Heading(1, words("۱", "1"), words("متن و فهرست", "Text and lists")));
        blocks.add(sentence());
        for (Justification justification : Justification.values()) {
            blocks.add(new Paragraph(Style.BODY, String.join(" ", Collections.nCopies(3, words(FA, EN)))).justified(justification));
        }
        for (ListBlock.Kind kind : ListBlock.Kind.values()) {
            blocks.add(new ListBlock(kind, List.of(new Item(List.of(sentence())), new Item(List.of(sentence())))));
        }
        blocks.add(new Block.Heading(2, words("محور ۱", "Topic 1"), words("برچسب و کادر", "Labels and boxes")));
        blocks.add(new Block.Labelled(List.of(Inline.text(words("موضع ما", "Our position"))), List.of(sentence())));
        blocks.add(new Block.Together(List.of(sentence(), sentence())));
        blocks.add(new Twin(
                new Twin.Box(words("می‌خواهیم", "We ask"), List.of(sentence())),
                new Twin.Box(words("می‌دهیم", "We offer"), List.of(sentence()))));
        for (Callout.Kind kind : Callout.Kind.values()) {
            blocks.add(new Callout(kind, words("خط قرمز", "Red line"), "", List.of(sentence())));
        }
        blocks.add(new Block.Path(List.of(new Step(Step.State.PAST, words("پیش", "Before"), "past"),
                new Step(Step.State.NOW, words("اکنون", "Now"), "now"),
                new Step(Step.State.UNKNOWN, words("نامعلوم", "Unknown"), "unknown"))));
        blocks.add(new Block.Heading(1, words("۲", "2"), words("جدول", "Tables")));
        for (Look look : Look.values()) {
            blocks.add(table(look));
        }
        blocks.add(new Block.Heading(1, words("۳", "3"), words("تصویر", "Pictures")));
        blocks.addAll(pictures());
        blocks.add(new Block.Spacer(2));
        blocks.add(new Block.Anchored("s1", sentence()));
        blocks.add(new Block.NoteLines(words("یادداشت", "Notes")));
        blocks.add(new Block.PageBreak());
        blocks.add(sentence());
        return blocks;
    }

    private Block table(Look look) {
        boolean parallel = look == Look.PARALLEL;
        Cell name = look == Look.IDENTITY ? Cell.label(words("زمان", "Time")) : cell(sentence());
        Cell text = parallel ? cell(new Paragraph(Style.BODY, List.of(Inline.text(other() == Language.EN ? EN : FA)),
                other())) : cell(sentence(), new ListBlock(ListBlock.Kind.BULLETS, List.of(Item.of(Inline.text("A")))));
        List<Column> columns = List.of(new Column(1, parallel ? "" : words("یک", "One")),
                new Column(1, parallel ? "" : words("دو", "Two")));
        return new Table(look, columns, List.of(
                new Group(look == Look.REFERENCE ? words("گروه", "Group") : "",
                        Collections.nCopies(2, Row.of(name, text)))));
    }

    private static Cell cell(Block... blocks) {
        return new Cell(List.of(blocks), 1, false);
    }

    List<Block> pictures() {
        String caption = words("پرچم، ", "Flag, ");
        return List.of(
                new Block.Picture(TestPictures.FLAG, caption, 45, 0, List.of(Inline.text(caption + "SVG"))),
                new Block.Picture(TestPictures.png(BufferedImage.TYPE_INT_ARGB), caption, 45, 20,
                        List.of(Inline.text(caption + "PNG"))),
                new Block.Picture(TestPictures.jpeg(), caption, 500, 30, List.of(Inline.text(caption + "JPEG"))),
                Table.of(Look.REFERENCE, List.of(new Column(1, ""), new Column(3, "")), List.of(
                        Row.of(cell(new Block.Picture(TestPictures.FLAG, caption, 20, 0, List.of())),
                                cell(sentence(), sentence())))));
    }
}
