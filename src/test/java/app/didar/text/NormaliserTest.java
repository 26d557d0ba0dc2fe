package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
        "همكاري ايران و آذربايجان,همکاری ایران و آذربایجان", "حتى اگر,حتی اگر", "تعهد ۀ,تعهد هٔ", "خانۀ ما,خانهٔ ما", "سـلام بــر شما,سلام بر شما",
        "سال هـ.ش,سال ه\u200d.ش", "بند ١٢ و ٤٥,بند ۱۲ و ۴۵", "\ufeb3\ufefc\ufee1 \ufb90\ufe8e\ufead,سلام کار", "می\u00acشود,می\u200cشود",
        "می\u200fشود,می\u200cشود", "می\u00adشود,می\u200cشود", "می\u200c\u200cشود,می\u200cشود", "می\u200c شود,می شود", "\u200cدیدار\u200c,دیدار",
        "دیدار\u00a0\u202f وزیر,دیدار وزیر", "دیدار\tوزیر,دیدار وزیر", "\u200fدیدار\u200f وزیر\u200f,دیدار وزیر", "\u202bدیدار\u202c وزیر\u0007,دیدار وزیر",
        "گفت\u200cوگوها\u200c،,گفت\u200cوگوها،", "اـٔ,أ", "دیدار\ud800,دیدار"
    })
    void mendsWhatNobodySees(String typed, String expected) {
        assertEquals(expected, Normaliser.letters(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "پروژه های مهم , 1,300 سايت|پروژه‌های مهم، ۱٬۳۰۰ سایت", "همكاري ها|همکاری‌ها", "کشور ها و کشور های دیگر|کشورها و کشورهای دیگر",
        "می شود و نمی تواند|می‌شود و نمی‌تواند", "مهم ترین بزرگ تر|مهم‌ترین بزرگ‌تر", "کار\u200cها|کارها", "آن ها هایی که|آن‌ها هایی که",
        "می\u200cگویند ، «  سلام » ؛ چرا ؟|می‌گویند، «سلام»؛ چرا؟", "گفت:( سلام )|گفت:(سلام)", "وزیر«هاشمی»گفت|وزیر «هاشمی»گفت",
        "آمد,رفت;ماند|آمد، رفت؛ ماند", "چرا?|چرا؟", "و ...|و …", "الف، ب، ...|الف، ب، …", "در سال 1404 و ساعت 19:42 تا 45%|در سال ۱۴۰۴ و ساعت ۱۹:۴۲ تا ۴۵٪",
        "در سال 12.50% و 1,234,567 نفر|در سال ۱۲٫۵۰٪ و ۱٬۲۳۴٬۵۶۷ نفر",
        "نشست B۲B و WTDC-۲۵ با ۵G|نشست B2B و WTDC-25 با 5G", "دیدار ۱، دوم.|دیدار ۱، دوم.", "۱،۲ و ۳|۱،۲ و ۳", "رسید،۱۲ روز|رسید، ۱۲ روز"
    })
    void spellsWhatHasOneSpelling(String typed, String expected) {
        assertEquals(expected, Normaliser.spelling(typed));
    }

    @Test
    void lineFeedsStay() {
        assertEquals("بند\n\n دو", Normaliser.spelling("بند\n\r\n دو"));
    }

    /// Where two readings are possible, or where it is none of our business.
    @ParameterizedTest
    @ValueSource(strings = {
        "هوای تر", "می ناب", "۹ می شد", "ماه می شود", "خانه‌ی ما", "تنها بها", "میشود", "ها و های", "دیدار AZ-1 و WTDC-25 با ISO 27001 را",
        "به نشانی https://fa.wikipedia.org/wiki/وزير_ارتباطات?a=1,2;b بروید", "به a.b+c@itu.int، بنویسید", "تلفن +98 21 1234", "نشانی 10.0.0.1 و بند 3.2",
        "1404-08-28 تا", "پرداخت -۱۲٫۵", "ضریب \u200e-۱۲٫۵ است", "کتاب(ها)", "گفت: «قال في هذا البيت: كان يا ما كان»", "۱۴۰۴ ـ ۱۴۰۵", "…", "", " ", "\n",
        "The Ministry , of ICT  ( 5G ) ... 1,300", "Привет ,  мир", "שלום\u200f עולם", "क्\u200cष", "Three words were asked for: «همکاری», «تعهد»; and «چرا»?", "bonjour\u00a0!", "中文，。", "\ud83d\udc68\u200d\ud83d\udc69"
    })
    void leavesTheRest(String text) {
        assertEquals(text, Normaliser.spelling(text));
        assertEquals(text, Normaliser.letters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يعقد الوزراء اجتماعا في مدينة باكو ، ويناقشون 12 موضوعا", "اتفاقية التعاون بين البلدين على المستوى الدولي", "وزیرِ اعظم نے کہا کہ یہ معاہدہ ہے ، 12",
        "دي وزارت د مخابراتو ټکنالوژۍ ، 5", "دا تړون به د دوو وزيرانو تر منځ وي ، 5", "ھەولێر پایتەختی كوردستانە ، 7"
    })
    void otherLanguagesOfTheScriptStayAsTheyAre(String text) {
        assertEquals(text, Normaliser.spelling(text));
    }

    @Test
    void aQuotationInArabicStaysWithinPersian() {
        assertEquals(
                "وزیر گفت: «إن الاتصالات في هذا البلد ، مهمة» و رفت.",
                Normaliser.spelling("وزير گفت: «إن الاتصالات في هذا البلد ، مهمة» و رفت ."));
    }

    /// Nothing in the program's own Persian, its words and its sample library, is to be mended.
    @ParameterizedTest
    @CsvSource({"src/main/java,_fa.properties,(?<==).*", "assets/sample,.json,'(?<=\")(?:[^\"\\\\]|\\\\.)*(?=\")'"})
    void whatIsSpelledRightStays(Path folder, String suffix, Pattern text) throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(some -> some.toString().endsWith(suffix)).toList()) {
                List<String> texts = text.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
                texts.forEach(one -> assertEquals(one, Normaliser.spelling(one), file.toString()));
                seen += texts.size();
            }
        }
        assertTrue(seen > 400);
    }

    @Property(tries = 1500)
    void doneAgainItChangesNothing(@ForAll("scraps") String text) {
        String letters = Normaliser.letters(text);
        assertEquals(letters, Normaliser.letters(letters));
        String spelled = Normaliser.spelling(text);
        assertEquals(spelled, Normaliser.spelling(spelled));
        assertEquals(spelled, Normaliser.letters(spelled));
        assertEquals(spelled, Normaliser.spelling(letters));
    }

    @Property
    void whateverIsPastedIsTaken(@ForAll String text) {
        String spelled = Normaliser.spelling(text);
        assertEquals(spelled, Normaliser.spelling(spelled));
    }

    /// Words of a Latin text, addresses and codes come out between Persian words as they went in.
    @Property
    void whatIsLatinStays(@ForAll("latin") List<String> words) {
        String latin = String.join(" ", words);
        assertEquals(latin, Normaliser.spelling(latin));
        assertEquals("دیدار " + latin + " دیدار", Normaliser.spelling("دیدار " + latin + " دیدار"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ک", "می شود ", "(", "a@", "http://", "1,", "\u200c", "« ", "ـ", ". "})
    void longTextsAreTaken(String piece) {
        String text = "آ" + piece.repeat(20_000 / piece.length());
        assertEquals(Normaliser.spelling(text), Normaliser.spelling(Normaliser.spelling(text)));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "کتاب", "كتاب", "همکاري", "ها", "های", "تر", "ترین", "می", "نمی", "شود", "مهم", "وزیر", "کشور", "این", "در", "الدولي", "في",
                        "هذه", "پنج", "ے", "ې", "ە", "ۀ", "ه", "ا", "ـ", "ٔ", "\u200c", "\u200f", "\u200e", "\u00ac", "\u00a0", " ", " ", " ", "،", ",", ";",
                        "?", ".", "...", "…", "«", "»", "(", ")", "\"", "12", "1,300", "۱۲", "٤", "%", "-", "/", ":", "B", "5G", "AZ-1", "a@b.c",
                        "https://itu.int/", "\n", "\u0007", "\ufefb", "\u0654", "\ud800", "ك")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> latin() {
        return Arbitraries.of(
                        "AZ-1", "WTDC-25", "5G", "B2B", "ITU-T", "Y.3172", "H.810", "+98", "https://www.itu.int/a?b=1,2;c", "a.b@itu.int", "the",
                        "Ministry,", "of", "ICT;", "(MoU)", "Łódź", "Wi-Fi", "C++", "e.g.", "word...")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /// A control at the end is dropped, and has the whole text looked through for every mend.
    @Property
    void whatIsTakenForMendedWouldNotHaveBeenMended(
            @ForAll @CharRange(from = 'ا', to = 'ی') @Chars({' ', '\u200c', '\n', 'a', '7', '.', '(', '۳', '،', '؟', '«', '»', '٫', '‑'}) String text) {
        assertEquals(Normaliser.letters(text + "\u0007"), Normaliser.letters(text));
    }
}
