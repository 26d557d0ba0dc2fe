package app.didar.typeset;

import app.didar.text.Language;
import app.didar.typeset.Block.Anchored;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.Labelled;
import app.didar.typeset.Block.Letterhead;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Parallel;
import app.didar.typeset.Block.Picture;
import app.didar.typeset.Block.Step;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Block.Together;
import app.didar.typeset.Block.Twin;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Small papers with every kind of block and inline in them, in Persian, in English, and in Persian with English in it.
enum Specimen {
    STYLES, JUSTIFIED, LINE, CONTENTS, LISTS, BOXES, TABLES, SPLIT, PARALLEL, PICTURES, POCKET;

    /// The languages of the words.
    enum Words {
        FA, EN, BOTH;

        Language language() {
            return this == EN ? Language.EN : Language.FA;
        }

        private String of(String persian, String english) {
            return switch (this) {
                case FA -> persian;
                case EN -> english;
                case BOTH -> persian + " (\u2068" + english + "\u2069)";
            };
        }

        private String number(String persian, String english) {
            return this == EN ? english : persian;
        }

        private String sentence() {
            return of("این گره ۱۲ سال است میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند.",
                    "This knot has stood between both for 12 years, and now both wish it undone.");
        }

        private String short1() {
            return of("مسیرهای ترانزیت داده", "Data transit");
        }

        private String short2() {
            return of("پاسخی ثبت نشده است.", "No answer is recorded.");
        }

        private Paragraph body() {
            return new Paragraph(Style.BODY, sentence());
        }
    }

    /// All specimens as one paper.
    static Manuscript all(Language language, Sheet sheet) {
        Words words = language == Language.FA ? Words.BOTH : Words.EN;
        List<Block> blocks = Stream.of(values()).flatMap(specimen -> specimen.blocks(words).stream()).toList();
        return manuscript(words, sheet, blocks);
    }

    Manuscript paper(Words words) {
        return manuscript(words, this == POCKET ? Sheet.A6 : Sheet.A5, blocks(words));
    }

    private static Manuscript manuscript(Words words, Sheet sheet, List<Block> blocks) {
        Furniture furniture = new Furniture(words.of("دیدار", "Meeting"), words.of("نمونه", "Specimen"),
                words.of("محرمانه", "Secret"), 1, words.of("پیش‌نویس", "DRAFT"), List.of(words.of("نسخهٔ ۳", "Revision 3")));
        return new Manuscript(words.of("نمونه", "Specimen"), words.language(), sheet, furniture, Samples.METADATA, blocks);
    }

    List<Block> blocks(Words words) {
        return switch (this) {
            case STYLES -> styles(words);
            case JUSTIFIED -> justified(words);
            case LINE -> line(words);
            case CONTENTS -> contents(words);
            case LISTS -> lists(words);
            case BOXES -> boxes(words);
            case TABLES -> tables(words);
            case SPLIT -> split(words);
            case PARALLEL -> parallel(words);
            case PICTURES -> pictures(words);
            case POCKET -> pocket(words);
        };
    }

    private static List<Block> styles(Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.of("محل نشان", "Emblem"),
                List.of(new Paragraph(Style.INVOCATION, words.of("بسمه تعالی", "In the Name of God")),
                        new Paragraph(Style.ORGANISATION, words.of("وزارت ارتباطات", "Ministry of ICT")),
                        new Paragraph(Style.KICKER, words.of("برگهٔ کامل", "Full paper"))),
                List.of(new Paragraph(Style.NOTE, words.of("شمارهٔ ۱۲", "No. 12")),
                        new Paragraph(Style.NOTE, words.of("۲ آذر ۱۴۰۴", "23 November 2025")))));
        blocks.add(new Paragraph(Style.TITLE, words.short1()));
        blocks.add(new Paragraph(Style.SUBTITLE, words.short2()));
        for (Style style : List.of(Style.NAME, Style.BODY, Style.TOPIC_TEXT, Style.KEY_MESSAGE, Style.PRESS, Style.LABEL,
                Style.NOTE)) {
            blocks.add(new Paragraph(style, words.sentence()));
        }
        Language other = words.language() == Language.FA ? Language.EN : Language.FA;
        blocks.add(new Block.Spacer(4));
        blocks.add(new Paragraph(Style.BODY, List.of(Inline.text(other == Language.EN ? Words.EN.sentence()
                : Words.FA.sentence())), other));
        return blocks;
    }

    private static List<Block> justified(Words words) {
        String text = String.join(" ", Collections.nCopies(3, words.sentence()));
        return Stream.of(Justification.values()).<Block>map(way -> new Paragraph(Style.BODY, text).justified(way)).toList();
    }

    private static List<Block> line(Words words) {
        String plain = words.short1() + " ";
        List<Inline> tones = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            tones.add(Inline.text(plain, tone));
        }
        List<Inline> signs = new ArrayList<>();
        for (Inline.Sign.Kind kind : Inline.Sign.Kind.values()) {
            signs.add(new Inline.Sign(kind, "sign"));
            signs.add(Inline.text(plain));
        }
        List<Inline> tags = new ArrayList<>();
        for (Inline.Tag.Look look : Inline.Tag.Look.values()) {
            tags.add(new Inline.Tag(look, words.of("محتمل", "likely")));
            tags.add(Inline.text(" " + words.short2() + " "));
        }
        String mark = words.of("[م۱، م۳]", "[S1, S3]");
        return List.of(
                Block.body(Inline.text(plain), Inline.bold(plain), new Inline.Run(plain, false, true, "", Tone.INK),
                        new Inline.Run(plain, true, true, "", Tone.INK)),
                Block.body(tones.toArray(new Inline[0])), Block.body(signs.toArray(new Inline[0])),
                Block.body(tags.toArray(new Inline[0])),
                Block.body(Inline.text("رشاد نبی‌اف", "fa"), Inline.text(" "), Inline.text("Rəşad Nəbiyev", "az"),
                        Inline.text(", "), Inline.text("Исфандиёри Саъдулло", "tg"), new Inline.LineBreak(),
                        Inline.text("شزا فاطمہ خواجہ", "ur"), Inline.text(" "), Inline.text("القاهرة", "ar")),
                Block.body(Inline.text(words.sentence()), new Inline.SourceMark(mark,
                        List.of(new Inline.Cite(words == Words.EN ? "S1" : "م۱", "s1", "")))),
                Block.body(Inline.text(plain), new Inline.Gap(words.of("تاریخ ثبت نشده", "date not recorded")),
                        new Inline.Gap(words.of("مکان ثبت نشده", "place not recorded"))),
                Block.body(new Inline.Picture(TestPictures.FLAG, "flag"), Inline.text(words.of("آذربایجان", "Azerbaijan") + " "),
                        new Inline.Picture(TestPictures.FLAG, "flag", 1.2), Inline.text(words.of("پاکستان", "Pakistan"))),
                Block.body(new Inline.Link("www.itu.int", new Destination.Web(URI.create("https://www.itu.int/"))),
                        Inline.text(" · "), new Inline.Link(words.of("منبع", "source"), new Destination.Place("s1"))),
                Block.body(Inline.text(words.of("۱۲٫۵٪، ۵G، 5G، B2B، WTDC-25، ۱۴۰۴/۰۹/۰۱، ۱۰–۱۲، «نقل «در» نقل»؛ (پرانتز)!",
                        "12.5%, 5G, B2B, WTDC-25, 2025-11-22, 10–12, “quote ‘in’ quote”; (bracket)!"))),
                new Anchored("s1", new Paragraph(Style.NOTE, words.short2())));
    }

    private static List<Block> contents(Words words) {
        List<Inline> aside = List.of(Inline.text(words.language() == Language.FA ? "Topics" : "موضوع‌ها",
                words.language() == Language.FA ? "en" : "fa"));
        return List.of(new Block.Contents(3),
                new Heading(1, words.number("۱", "1"), words.short1(), aside), words.body(),
                new Heading(2, words.number("محور ۱", "Topic 1"), words.short1(), aside), words.body(),
                new Heading(3, words.number("۱٫۱", "1.1"), words.short2()), words.body(),
                new Heading(1, "", words.short2()), words.body());
    }

    private static List<Block> lists(Words words) {
        List<Block> blocks = new ArrayList<>();
        for (ListBlock.Kind kind : ListBlock.Kind.values()) {
            blocks.add(new ListBlock(kind, List.of(item(words.sentence()), new Item(List.of(
                    new Paragraph(Style.BODY, words.short1()),
                    new ListBlock(kind == ListBlock.Kind.BULLETS ? ListBlock.Kind.NUMBERS : ListBlock.Kind.BULLETS,
                            List.of(item(words.short2()), item(words.short1()))))))));
        }
        blocks.add(new Labelled(List.of(Inline.text(words.of("موضع ما", "Our position"))), List.of(words.body())));
        blocks.add(new Together(List.of(new Labelled(List.of(Inline.text(words.of("موضع محتمل آن‌ها", "Their likely position"))),
                List.of(new ListBlock(ListBlock.Kind.NUMBERS, List.of(item(words.short1()), item(words.short2()))))))));
        return blocks;
    }

    private static Item item(String text) {
        return Item.of(Inline.text(text));
    }

    private static List<Block> boxes(Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Twin(new Twin.Box(words.of("می‌خواهیم", "We ask"), List.of(words.body())),
                new Twin.Box(words.of("می‌دهیم", "We offer"), List.of(new Paragraph(Style.BODY, words.short2())))));
        for (Callout.Kind kind : Callout.Kind.values()) {
            String label = switch (kind) {
                case NOTE -> words.of("آمادگی:", "Readiness:");
                case UNRESOLVED -> words.of("حل‌نشده", "Unresolved");
                case RED_LINE, NO_RED_LINE -> words.of("خط قرمز", "Red line");
            };
            String under = kind == Callout.Kind.RED_LINE ? words.of("نباید گفته شود", "not to be said") : "";
            blocks.add(new Callout(kind, label, under, List.of(words.body())));
        }
        List<Step> steps = new ArrayList<>();
        for (Step.State state : Step.State.values()) {
            steps.add(new Step(state, words.of("گام", "Step") + " " + words.number("۱۲", "12"), "step"));
        }
        blocks.add(new Block.Path(steps));
        blocks.add(new Block.NoteLines(words.of("یادداشت", "Notes")));
        return blocks;
    }

    private static List<Block> tables(Words words) {
        Row pair = Row.of(Cell.label(words.of("زمان", "Time")), Cell.of(words.short2()),
                Cell.label(words.of("مکان", "Place")), Cell.of(words.of("باکو", "Baku")));
        Row wide = Row.of(Cell.label(words.of("آخرین", "Last")), Cell.of(words.sentence()).over(3));
        Row three = Row.of(Cell.of(words.number("۱", "1")), Cell.of(words.short1()),
                Cell.of(words.sentence()));
        List<Column> columns = List.of(new Column(8, List.of(), true), new Column(40, words.of("هدف", "Objective")),
                new Column(70, words.of("معیار", "Test")));
        return List.of(
                Table.of(Look.IDENTITY, List.of(new Column(20, ""), new Column(45, ""), new Column(18, ""),
                        new Column(35, "")), List.of(pair, wide)),
                Table.of(Look.READING, columns, List.of(three, Row.of(), three)),
                new Table(Look.REFERENCE, columns, List.of(new Group(words.of("گروه نخست", "First group"), List.of(three)),
                        new Group(words.of("گروه دوم", "Second group"), List.of(three)))));
    }

    /// A row that parts over a page end: its pictures are of two pages.
    private static List<Block> split(Words words) {
        Row full = Row.of(Cell.of(words.short1()), new Cell(List.of(words.body(),
                new ListBlock(ListBlock.Kind.NUMBERS, Collections.nCopies(9, item(words.sentence())))), 1, false));
        Row plain = Row.of(Cell.of(words.short1()), Cell.of(words.sentence()));
        List<Block> blocks = new ArrayList<>(Collections.nCopies(7, words.body()));
        blocks.add(Table.of(Look.READING, List.of(new Column(35, words.of("چه", "What")), new Column(83, words.of("متن", "Text"))),
                List.of(plain, full, plain)));
        blocks.add(new Block.PageBreak());
        return blocks;
    }

    private static List<Block> parallel(Words words) {
        Words own = words;
        Words other = words == Words.EN ? Words.FA : Words.EN;
        return List.of(new Parallel(Stream.of(
                List.of(side(own, 0), side(other, 0)), List.of(side(own, 1), side(other, 1)),
                List.of(side(own, 2), side(other, 2)), List.of(side(own, 3), side(other, 3)),
                List.of(side(own, 4), side(other, 4)))
                .map(pair -> new Parallel.Pair(pair.getFirst(), pair.getLast())).toList()));
    }

    private static List<Block> side(Words words, int row) {
        return switch (row) {
            case 0 -> List.of(new Paragraph(Style.KICKER, words.short2()), new Paragraph(Style.TITLE, words.short1()));
            case 1 -> List.of(new Heading(1, "", words.short1()), words.body());
            case 2 -> List.of(new ListBlock(ListBlock.Kind.NUMBERS, List.of(item(words.short2()), item(words.sentence()))));
            case 3 -> List.of(new Heading(3, "", words.of("موضع ما", "Our position")), words.body());
            default -> List.of(new Callout(Callout.Kind.RED_LINE, words.of("خط قرمز", "Red line"), "",
                    List.of(new Paragraph(Style.BODY, words.short2()))));
        };
    }

    private static List<Block> pictures(Words words) {
        String caption = words.of("تصویر ۱", "Figure 1") + ", ";
        return List.of(
                new Picture(TestPictures.FLAG, "flag", 45, 0, List.of(Inline.text(caption + "SVG"))),
                new Picture(TestPictures.png(BufferedImage.TYPE_INT_ARGB), "disc", 45, 20, List.of(Inline.text(caption + "PNG"))),
                new Picture(TestPictures.jpeg(), "disc", 500, 30, List.of(Inline.text(caption + "JPEG"))),
                Table.of(Look.REFERENCE, List.of(new Column(1, ""), new Column(3, "")), List.of(
                        Row.of(new Cell(List.of(new Picture(TestPictures.FLAG, "flag", 20, 0, List.of())), 1, false),
                                Cell.of(words.sentence())))));
    }

    private static List<Block> pocket(Words words) {
        return List.of(new Paragraph(Style.NAME, words.of("اسفندیاری صادالله", "Isfandiyor Sadullo")),
                new Heading(1, "", words.short1()),
                new ListBlock(ListBlock.Kind.MESSAGES, List.of(item(words.short1()), item(words.short2()))),
                new Callout(Callout.Kind.RED_LINE, words.of("خط قرمز", "Red line"), "", List.of(words.body())),
                new ListBlock(ListBlock.Kind.NUMBERS, List.of(item(words.short2()))));
    }
}
