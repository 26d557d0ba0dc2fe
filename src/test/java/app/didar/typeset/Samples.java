package app.didar.typeset;

import app.didar.text.Language;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.Labelled;
import app.didar.typeset.Block.Letterhead;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.NoteLines;
import app.didar.typeset.Block.PageBreak;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Block.Together;
import app.didar.typeset.Block.Twin;
import app.didar.typeset.Inline.Gap;
import app.didar.typeset.Inline.LineBreak;
import app.didar.typeset.Inline.Sign;
import app.didar.typeset.Inline.SourceMark;
import app.didar.typeset.Inline.Tag;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Papers to try typesetting on, with every block and inline in them.
final class Samples {

    static final Metadata METADATA = new Metadata("وزارت ارتباطات و فناوری اطلاعات", "پروندهٔ دیدار", "دیدار، نمونه",
            Instant.parse("2025-11-23T08:00:00Z"));
    static final Furniture FURNITURE = new Furniture("دیدار با وزیر توسعهٔ دیجیتال آذربایجان", "برگهٔ کامل", "محرمانه",
            1, List.of("نسخهٔ ۳", "a41c·7e09", "۲ آذر ۱۴۰۴", "۲۳ نوامبر ۲۰۲۵"));
    static final Furniture ENGLISH = new Furniture("Meeting with the Minister of Digital Development of Azerbaijan",
            "Full paper", "Confidential", 1,
            List.of("Revision 3", "a41c·7e09", "23 November 2025", "2 Azar 1404"));

    private Samples() {
    }

    /// Blocks of a Persian paper on A4.
    static Manuscript persian(Block... blocks) {
        return new Manuscript("نمونه", Language.FA, FURNITURE, METADATA, List.of(blocks));
    }

    /// A paragraph of plain text.
    static Paragraph body(String text) {
        return new Paragraph(Style.BODY, text);
    }

    /// A full paper in Persian.
    static Manuscript full() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(opening());
        blocks.add(new PageBreak());
        blocks.addAll(topics());
        blocks.add(new PageBreak());
        blocks.addAll(lookedUp());
        blocks.add(new PageBreak());
        blocks.addAll(background());
        return new Manuscript("برگهٔ کامل دیدار با وزیر توسعهٔ دیجیتال آذربایجان", Language.FA, FURNITURE, METADATA,
                blocks);
    }

    private static List<Block> opening() {
        Row parties = Row.of(Cell.label("طرف دیدار"),
                Cell.of(Inline.bold("رشاد نبی‌اف"), Inline.text("، وزیر"), new LineBreak(),
                        new Inline.Run("Rashad Nabiyev", false, false, "en", Tone.GREY)),
                Cell.label("از طرف ما"),
                Cell.of(Inline.bold("سید ستار هاشمی"), Inline.text("، وزیر ارتباطات و فناوری اطلاعات")));
        Row time = Row.of(Cell.label("زمان"), Cell.of(new Gap("تاریخ و ساعت ثبت نشده")), Cell.label("مکان"),
                Cell.of(new Gap("مکان ثبت نشده")));
        Row press = Row.of(Cell.label("رسانه"), Cell.of(new Gap("حضور رسانه ثبت نشده")), Cell.label("طبقه‌بندی"),
                Cell.of(Inline.bold("محرمانه"), Inline.text(" بالاترین طبقهٔ محتوای این برگه", Tone.ASIDE)));
        Row last = Row.of(Cell.label("آخرین دیدار"), Cell.of(
                Inline.text("باکو، حاشیهٔ WTDC-25. روز دیدار در منبع نیست؛ خبرش ۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵) منتشر شد."),
                new SourceMark("[م۱، م۳]")).over(3));
        return List.of(
                new Letterhead("محل نشان رسمی", List.of(new Paragraph(Style.INVOCATION, "بسمه تعالی"),
                        new Paragraph(Style.ORGANISATION, "وزارت ارتباطات و فناوری اطلاعات"),
                        new Paragraph(Style.KICKER, "برگهٔ کامل دیدار")), List.of()),
                new Paragraph(Style.TITLE, List.of(Inline.text("دیدار با وزیر توسعهٔ دیجیتال و حمل‌ونقل"),
                        new LineBreak(), Inline.text("جمهوری آذربایجان"))),
                new Paragraph(Style.SUBTITLE, "دیدار پیگیری، پس از گفت‌وگوی باکو در حاشیهٔ WTDC-25"),
                Table.of(Look.IDENTITY, List.of(new Column(23.8, ""), new Column(53.1, ""), new Column(24, ""),
                        new Column(67, "")), List.of(parties, time, press, last)),
                new Heading(1, "۱", "هدف دیدار و معیار توفیق", List.of(Inline.text("Objectives", "en"))),
                Table.of(Look.READING,
                        List.of(new Column(6, List.of(), true), new Column(62, "هدف"), new Column(100, "معیار توفیق")),
                        List.of(Row.of(Cell.of("۱"), Cell.of(Inline.bold("پاسخ به چهار پیشنهاد باکو")), Cell.of(
                                "دربارهٔ سلامت دیجیتال، کمیتهٔ تخصصی، نشست‌های B2B و زمان امضا، هر کدام یک جملهٔ روشن از "
                                        + "ما ثبت شود.")),
                                Row.of(Cell.of("۲"), Cell.of(Inline.bold("گرفتن پاسخ دربارهٔ مسیرهای داده")), Cell.of(
                                        "طرف مقابل «آری»، «نه» یا نام یک رابط بدهد؛ سکوت دوباره، شکست این هدف است.")),
                                Row.of(Cell.of("۳"), Cell.of(Inline.bold("روشن شدن راه یادداشت تفاهم ICT")), Cell.of(
                                        "بدانیم پیش‌نویس نزد کیست و گام بعدی چیست، با نام و تاریخ.")))),
                new Heading(1, "۲", "پیام‌های کلیدی", List.of(Inline.text("Key messages", "en"))),
                new ListBlock(ListBlock.Kind.MESSAGES, List.of(
                        Item.of(Inline.text("پیشنهادهای باکو را شنیدیم؛ امروز با پاسخ آمده‌ایم.")),
                        Item.of(Inline.text("مرز مشترک ما تفاهم فنی دائمی می‌خواهد، نه چارهٔ موردی.")),
                        Item.of(Inline.text("مسیر پایدار داده به سود هر دو کشور است؛ نظر شما چیست؟")))),
                new Callout(Callout.Kind.NOTE, "آمادگی برگه:", "", List.of(Block.body(
                        Inline.text("۲۹ جای خالی مانده است: شناسه ۵، محورها ۶، دفاعی و تعهدات ۴."), new LineBreak(),
                        Inline.text("جای خالی این‌گونه چاپ می‌شود: "), new Gap("نام آنچه نمی‌دانیم"),
                        Inline.text(" یک ناسازگاری حل‌نشده: تاریخ WTDC-25 (صفحهٔ ۴).")))));
    }

    private static List<Block> topics() {
        return List.of(
                new Heading(1, "۳", "محورهای مذاکره", List.of(Inline.text("Topics", "en"))),
                new Together(List.of(
                        new Heading(2, "محور ۱", "مدیریت سیگنال در مناطق مرزی",
                                List.of(Inline.text("Border spectrum", "en"))),
                        labelled("موضع ما", topic(
                                Inline.text("تفاهم فنی دائمی میان دو طرف، به جای حل موردی هر تداخل."),
                                new SourceMark("[م۱]"))),
                        labelled("موضع محتمل آن‌ها", topic(new Tag(Tag.Look.LINE, "محتمل"),
                                Inline.text(" همراهی با اصل تفاهم؛ قصد مشترک اعلام شده است."),
                                new SourceMark("[م۱]"), new Gap("نظر فنی آن‌ها دربارهٔ باندها ثبت نشده"))),
                        labelled("نکته‌های گفتنی", new ListBlock(ListBlock.Kind.NUMBERS, List.of(
                                point("این گره سال‌هاست میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند.", "[م۱]"),
                                point("الگو آماده است: توصیهٔ ITU-R SM.1049-1 موافقت‌نامهٔ دوجانبه، تبادل داده، منطقهٔ "
                                        + "هماهنگی و راه حل اختلاف را در کنار هم می‌نشاند.", "[م۴]"),
                                point("گام نخست کوچک باشد: یک گروه فنی با دستور کار یک‌صفحه‌ای.", "")))),
                        new Twin(new Twin.Box("می‌خواهیم", List.of(
                                body("نام رابط فنی آذربایجان و تاریخ نخستین نشست کارشناسی."))),
                                new Twin.Box("می‌دهیم", List.of(
                                        Block.body(new Gap("پیشنهاد مشخصی در کتابخانه نیست"))))),
                        new Callout(Callout.Kind.RED_LINE, "خط قرمز", "نباید گفته شود", List.of(Block.body(
                                Inline.text("نگوییم موافقت‌نامهٔ HCM برای دو طرف الزام‌آور است؛ نام هیچ‌یک در فهرست هفده "
                                        + "عضو آن نیست و تنها الگوست."),
                                new SourceMark("[م۵]"),
                                Inline.text(" متن «بیانیهٔ مشترک» را هم نقل نکنیم؛ متن در دست ما نیست.")))))),
                new Together(List.of(
                        new Heading(2, "محور ۲", "مسیرهای ترانزیت داده",
                                List.of(Inline.text("Data transit", "en"))),
                        labelled("موضع محتمل آن‌ها", topic(new Tag(Tag.Look.DOTTED, "نامعلوم"),
                                Inline.text(" در باکو به این پیشنهاد پاسخی داده نشد."), new SourceMark("[م۱]"))),
                        labelled("نکته‌های گفتنی", new ListBlock(ListBlock.Kind.NUMBERS, List.of(
                                point("پیشنهاد باکو پابرجاست و این بار نظر روشن می‌خواهیم.", ""),
                                point("پیشنهاد ما دو کریدور شمال–جنوب و شرق–غرب را با هم می‌بیند.", "")))),
                        new Twin(new Twin.Box("می‌خواهیم", List.of(body("پاسخ به پیشنهاد باکو و معرفی یک رابط."))),
                                new Twin.Box("می‌دهیم", List.of(Block.body(
                                        Inline.text("آمادگی برای گسترش همکاری در ترانزیت داده و زیرساخت."),
                                        new SourceMark("[م۱]"))))),
                        new Callout(Callout.Kind.NO_RED_LINE, "خط قرمز", "", List.of(
                                Block.body(new Gap("خط قرمزی برای این موضوع ثبت نشده")))))),
                new NoteLines("یادداشت"));
    }

    private static List<Block> lookedUp() {
        return List.of(
                new Heading(1, "۴", "نکات دفاعی", List.of(Inline.text("Defensives", "en"))),
                Table.of(Look.READING, List.of(new Column(16, "احتمال"), new Column(43, "اگر بپرسند"),
                        new Column(56, "پاسخ کوتاه"), new Column(53, "اگر پافشاری کنند")), List.of(
                                Row.of(Cell.of(new Tag(Tag.Look.FILLED, "قطعی")),
                                        Cell.of(Inline.bold("پاسخ شما به کمیتهٔ تخصصی ICT چیست؟")),
                                        Cell.of("پیشنهاد را جدی گرفته‌ایم؛ نخست سطح و دستور کار آن را روشن کنیم."),
                                        Cell.of("پاسخ مکتوب را تا تاریخی که همین امروز می‌گذاریم می‌فرستیم.")),
                                Row.of(Cell.of(new Tag(Tag.Look.LINE, "محتمل")),
                                        Cell.of(Inline.bold("برای سلامت دیجیتال چه می‌کنید؟")),
                                        Cell.of("نخست دامنهٔ پیشنهاد خود را بگویید تا نهاد مسئول را بیابیم."),
                                        Cell.of(new Gap("پاسخ مصوب ثبت نشده"))))),
                new Heading(1, "۵", "آنچه بار پیش گفته شد", List.of(Inline.text("باکو، آبان ۱۴۰۴\u2003"),
                        new Sign(Sign.Kind.OURS, "بر عهدهٔ ما"), Inline.text("۴ مورد بر عهدهٔ ما\u2003"),
                        new Sign(Sign.Kind.UNANSWERED, "بی‌پاسخ"), Inline.text("۱ بی‌پاسخ\u2003"),
                        new Sign(Sign.Kind.PARTLY, "بخشی"), Inline.text("۳ بخشی"))),
                new Table(Look.REFERENCE, List.of(new Column(67, "چه گفته شد"), new Column(19, "گونه"),
                        new Column(55, "پاسخ ثبت‌شده"), new Column(27, "وضعیت")), List.of(
                                new Group("آذربایجان به ایران", List.of(
                                        said("سلامت دیجیتال (در کنار ماهواره و امنیت سایبری)", "پیشنهاد",
                                                "ماهواره و سایبر: آمادگی ایران؛ سلامت دیجیتال: هیچ", Sign.Kind.OURS,
                                                "بر عهدهٔ ما"),
                                        said("نشست‌های B2B شرکت‌های دانش‌بنیان دو کشور", "پیشنهاد", "هیچ",
                                                Sign.Kind.LATE, "دیرکرد"),
                                        said("خوشامد به تدوین یادداشت تفاهم مشترک ICT", "خوشامد",
                                                "در دست تدوین؛ متن نزد ما ثبت نشده", Sign.Kind.PARTLY, "بخشی"))),
                                new Group("ایران به آذربایجان", List.of(
                                        said("مسیرهای پایدار داده در دو کریدور", "پیشنهاد", "هیچ",
                                                Sign.Kind.UNANSWERED, "بی‌پاسخ از آن‌ها"),
                                        said("همکاری در ارتباطات ماهواره‌ای و سنجش از فضا", "محور توافق", "مشترک",
                                                Sign.Kind.ANSWERED, "پاسخ گرفته"))))),
                new Callout(Callout.Kind.NOTE, "مسئول و سررسید", "", List.of(Block.body(
                        Inline.text("برای هیچ‌یک از نُه مورد ثبت نشده است."), new Gap("۹ مسئول"),
                        new Gap("۹ سررسید")))));
    }

    private static List<Block> background() {
        return List.of(
                new Heading(1, "۱۰", "زمینه", List.of(Inline.text("سن هر داده به تاریخ دیدار شمرده می‌شود\u2003"),
                        Inline.text("Background", "en"))),
                Table.of(Look.REFERENCE, List.of(new Column(88, "گفتنی"), new Column(35, "تاریخ داده"),
                        new Column(25, "کیفیت"), new Column(20, "منبع")), List.of(
                                Row.of(Cell.of("بیش از ۱۵۰ کشور در WTDC-25 شرکت کردند."),
                                        Cell.of(Inline.text("آبان ۱۴۰۴"), new LineBreak(),
                                                Inline.text("نوامبر ۲۰۲۵", Tone.ASIDE)),
                                        Cell.of("تقریبی"), Cell.of("[م۱]")),
                                Row.of(Cell.of("توصیهٔ SM.1049-1 روش مدیریت طیف برای تخصیص فرکانس در مناطق مرزی را می‌دهد."),
                                        Cell.of("۱۹۹۴ تا ۱۹۹۵"), Cell.of("سند"), Cell.of("[م۴]")))),
                new Callout(Callout.Kind.UNRESOLVED, "", "", List.of(
                        labelled("ناسازگاری حل‌نشده", Block.body(
                                Inline.text("تاریخ WTDC-25: گزارش ما ۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)"),
                                new SourceMark("[م۱]"),
                                Inline.text(" · برگزارکننده ۲۶ آبان تا ۷ آذر ۱۴۰۴ (۱۷ تا ۲۸ نوامبر ۲۰۲۵)"),
                                new SourceMark("[م۲]"), Inline.text(". تا روشن شدن، هر دو چاپ می‌شود."))),
                        labelled("واژهٔ رسمی", Block.body(
                                Inline.text("شعار نشست در خبر ما بی واژهٔ «فراگیر» آمده؛ در سخن، صورت رسمی به کار رود."),
                                new SourceMark("[م۱، م۲]"))))),
                new Heading(1, "۱۱", "خط خبری", List.of(Inline.text("Press line", "en"))),
                new Paragraph(Style.PRESS, List.of(
                        Inline.text("دو وزیر راه همکاری فنی در مرز مشترک، فضا، امنیت سایبری و مسیرهای داده را پی گرفتند."),
                        new Gap("نتیجهٔ این دیدار پس از برگزاری افزوده می‌شود"))),
                new Heading(1, "۱۲", "نام‌ها", List.of(Inline.text("Names", "en"))),
                new ListBlock(ListBlock.Kind.BULLETS, List.of(
                        Item.of(Inline.text("بخوانید: "), Inline.bold("رَشاد نَبی‌یِف"), Inline.text("، "),
                                Inline.text("Rəşad Nəbiyev", "az"), Inline.text(" به ترکی آذربایجانی")),
                        Item.of(Inline.text("اسفندیاری صادالله، "), Inline.text("Исфандиёри Саъдулло", "tg"),
                                Inline.text(" به تاجیکی")),
                        Item.of(Inline.text("شزا فاطمہ خواجہ", "ur"), Inline.text(" به اردو")))),
                new Paragraph(Style.NOTE, "مرجع‌هایی که هنوز کسی ندیده و تأیید نکرده، چاپ نمی‌شود."));
    }

    private static Row said(String what, String kind, String answer, Sign.Kind sign, String state) {
        return Row.of(Cell.of(what), Cell.of(kind), Cell.of(answer), Cell.of(new Sign(sign, state), Inline.text(state)));
    }

    private static Labelled labelled(String label, Block... content) {
        return new Labelled(List.of(Inline.text(label)), List.of(content));
    }

    private static Paragraph topic(Inline... inlines) {
        return new Paragraph(Style.TOPIC_TEXT, List.of(inlines));
    }

    private static Item point(String text, String mark) {
        List<Inline> inlines = new ArrayList<>(List.of(Inline.text(text)));
        if (!mark.isEmpty()) {
            inlines.add(new SourceMark(mark));
        }
        return new Item(List.of(new Paragraph(Style.TOPIC_TEXT, inlines)));
    }

    /// A paper in English.
    static Manuscript english() {
        List<Block> blocks = List.of(
                new Letterhead("Place of the emblem", List.of(
                        new Paragraph(Style.INVOCATION, "In the Name of God"),
                        new Paragraph(Style.ORGANISATION, "Ministry of Information and Communications Technology"),
                        new Paragraph(Style.KICKER, "Full paper")), List.of()),
                new Paragraph(Style.TITLE, "Meeting with the Minister of Digital Development and Transport"),
                new Paragraph(Style.SUBTITLE, "A follow-up to the talk in Baku on the margins of WTDC-25"),
                Table.of(Look.IDENTITY, List.of(new Column(24, ""), new Column(58, ""), new Column(24, ""),
                        new Column(62, "")), List.of(
                                Row.of(Cell.label("Other side"), Cell.of(Inline.bold("Rashad Nabiyev"),
                                        Inline.text(", Minister "), Inline.text("رشاد نبی‌اف", "fa")),
                                        Cell.label("Our side"), Cell.of(Inline.bold("Sattar Hashemi"))),
                                Row.of(Cell.label("Time"), Cell.of(new Gap("date and hour not recorded")),
                                        Cell.label("Place"), Cell.of(new Gap("place not recorded"))))),
                new Heading(1, "1", "Key messages"),
                new ListBlock(ListBlock.Kind.MESSAGES, List.of(
                        Item.of(Inline.text("We heard Baku’s proposals; today we come with answers.")),
                        Item.of(Inline.text("Our common border needs a lasting technical understanding.")))),
                new Heading(1, "2", "Topics"),
                new Heading(2, "Topic 1", "Spectrum in the border areas"),
                labelled("Our position", topic(Inline.text("A lasting technical understanding, instead of settling "
                        + "every interference by itself."), new SourceMark("[S1]"))),
                labelled("Their likely position", topic(new Tag(Tag.Look.FILLED, "certain"),
                        Inline.text(" They have announced that they are ready."), new SourceMark("[S1]"))),
                labelled("Points to make", new ListBlock(ListBlock.Kind.NUMBERS, List.of(
                        point("Recommendation ITU-R SM.1049-1 holds a bilateral agreement, exchange of data, a zone of "
                                + "coordination and a way to settle disputes.", "[S4]"),
                        point("A small first step: one technical group with an agenda of one page.", "")))),
                new Twin(new Twin.Box("We ask", List.of(body("The name of a technical contact and the date of the "
                        + "first expert meeting."))),
                        new Twin.Box("We offer", List.of(Block.body(new Gap("no offer in the library"))))),
                new Callout(Callout.Kind.RED_LINE, "Red line", "not to be said", List.of(body(
                        "Do not say that the HCM Agreement binds both sides; neither is among its members."))),
                new Heading(1, "3", "What was said last time"),
                new Table(Look.REFERENCE, List.of(new Column(67, "What was said"), new Column(25, "Kind"),
                        new Column(49, "Answer on record"), new Column(27, "State")), List.of(
                                new Group("Azerbaijan to Iran", List.of(
                                        said("Digital health", "proposal", "none", Sign.Kind.OURS, "ours to answer"),
                                        said("A committee on ICT", "proposal", "none", Sign.Kind.LATE, "late"))))),
                new Callout(Callout.Kind.UNRESOLVED, "Unresolved", "", List.of(body(
                        "Dates of WTDC-25: our report has 17 to 19 November, the organiser 17 to 28 November 2025."))));
        return new Manuscript("Meeting with the Minister of Digital Development", Language.EN, ENGLISH, METADATA,
                blocks);
    }

    /// A card of two pages or so on A6.
    static Manuscript pocket() {
        List<Block> blocks = List.of(new Paragraph(Style.NAME, "اسفندیاری صادالله"),
                new Heading(1, "", "هدف"),
                new ListBlock(ListBlock.Kind.NUMBERS, List.of(Item.of(Inline.text("پاسخ به سه پیشنهاد ما دربارهٔ IMEI")))),
                new Heading(1, "", "پیام‌های کلیدی"),
                new ListBlock(ListBlock.Kind.MESSAGES, List.of(
                        Item.of(Inline.text("همکاری دانشگاهی را همین امسال آغاز کنیم.")),
                        Item.of(Inline.text("سند اجرایی، گام بعدی هر دو کشور است.")))),
                new Heading(1, "", "خط قرمز"),
                new Callout(Callout.Kind.RED_LINE, "خط قرمز", "نباید گفته شود", List.of(body("تاریخ امضا قول داده نشود."))),
                new Heading(1, "", "بار پیش"),
                new Labelled(List.of(Inline.text("دوشنبه")), List.of(body("همکاری با ایران از اولویت‌هاست."))));
        return new Manuscript("برگهٔ جیبی", Language.FA, Sheet.A6, FURNITURE, METADATA, blocks);
    }

    /// A paper in Persian and English, level with each other.
    static Manuscript bilingual() {
        return new Manuscript("برگهٔ دوزبانه", Language.FA, FURNITURE, METADATA, List.of(new Block.Parallel(List.of(
                pair(List.of(new Paragraph(Style.KICKER, "برگهٔ دوزبانه"),
                        new Paragraph(Style.TITLE, "دیدار با وزیر فناوری اطلاعات و ارتباطات پاکستان")),
                        List.of(new Paragraph(Style.KICKER, "Bilingual paper"),
                                new Paragraph(Style.TITLE, "Meeting with Pakistan’s Minister of IT and Telecommunication"))),
                headed(1, "هدف", "Objective"),
                beside("برگهٔ اجرای یادداشت تفاهم اسلام‌آباد، با مسئول و تاریخ از هر دو سو.",
                        "An implementation sheet for the Islamabad MoU, with an owner and a date on each side."),
                headed(1, "پیام‌ها", "Messages"),
                pair(List.of(numbers("اجرای کامل یادداشت تفاهم، کاری فوری و اولویت هر دو کشور است.",
                        "برای مهار قاچاق تلفن همراه، اطلاعات IMEI را با هم مبادله کنیم.",
                        "علاقهٔ شما به تجربهٔ ما را شنیدیم؛ دستور کارش را با هم بنویسیم.")),
                        List.of(numbers("Full implementation of the MoU is urgent and a priority for both countries.",
                                "To curb phone smuggling, let us exchange IMEI information.",
                                "We heard your interest in our experience; let us write its agenda together."))),
                headed(1, "محور ۱: تبادل اطلاعات IMEI", "Topic 1: IMEI information exchange"),
                headed(3, "موضع ما", "Our position"),
                beside("همکاری نزدیک برای تبادل اطلاعات، هماهنگی فنی و مقابله با تخلف.",
                        "Close cooperation on information exchange, technical coordination and countering violations."),
                headed(3, "موضع محتمل آن‌ها", "Their likely position"),
                beside("پاسخی از آن‌ها ثبت نشده است.", "No answer from them is recorded."),
                headed(3, "می‌خواهیم", "We ask"),
                beside("معرفی یک رابط فنی از هر طرف.", "One technical contact named on each side."),
                pair(List.of(new Callout(Callout.Kind.RED_LINE, "خط قرمز", "نباید گفته شود",
                        List.of(body("رقمی برای قاچاق نگوییم؛ گزارش ما عددی ندارد.")))),
                        List.of(new Callout(Callout.Kind.RED_LINE, "Red line", "not to be said",
                                List.of(body("Give no figure for smuggling; our report has none."))))),
                headed(1, "محور ۲: اتصال نوری مرزی و تبادل ترافیک", "Topic 2: border fibre and traffic exchange"),
                headed(3, "می‌خواهیم", "We ask"),
                pair(List.of(Block.body(Inline.text("پاسخ به هر سه پیشنهاد؛ "), new Gap("نقطه‌های مرزی ثبت نشده"))),
                        List.of(Block.body(Inline.text("An answer to all three; "),
                                new Gap("border points not recorded"))))))));
    }

    private static Block.Parallel.Pair pair(List<Block> persian, List<Block> english) {
        return new Block.Parallel.Pair(persian, english);
    }

    private static Block.Parallel.Pair headed(int level, String persian, String english) {
        return pair(List.of(new Heading(level, "", persian)), List.of(new Heading(level, "", english)));
    }

    private static Block.Parallel.Pair beside(String persian, String english) {
        return pair(List.of(body(persian)), List.of(body(english)));
    }

    private static ListBlock numbers(String... texts) {
        return new ListBlock(ListBlock.Kind.NUMBERS,
                Stream.of(texts).map(text -> Item.of(Inline.text(text))).toList());
    }

    /// A cover with contents, and the path of an agreement.
    static Manuscript book() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Style.TITLE, "کتاب سفر"), new Block.Contents(2),
                new PageBreak()));
        blocks.addAll(topics());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "۶", "توافق‌ها"));
        blocks.add(new Block.Path(List.of(
                new Block.Step(Block.Step.State.PAST, "خوشامد طرف مقابل", "گذشته"),
                new Block.Step(Block.Step.State.NOW, "تدوین متن", "اکنون"),
                new Block.Step(Block.Step.State.AHEAD, "بررسی حقوقی", "در پیش"),
                new Block.Step(Block.Step.State.AHEAD, "هماهنگی با وزارت خارجه", "در پیش"),
                new Block.Step(Block.Step.State.UNKNOWN, "امضا، تاریخ نامعلوم", "نامعلوم"))));
        return new Manuscript("کتاب سفر", Language.FA, FURNITURE, METADATA, blocks);
    }
}
