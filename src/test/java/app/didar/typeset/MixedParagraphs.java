package app.didar.typeset;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Paragraphs such as briefs hold: sentences of several languages with figures, codes and brackets in them.
final class MixedParagraphs {

    private static final Arbitrary<String> PERSIAN = Arbitraries.of("وزیر", "ارتباطات", "و", "فناوری", "اطلاعات", "می‌خواهیم",
            "نبی‌اف", "آن‌ها", "شبکهٔ", "اللّه", "قطعاً", "هماهنگی", "مرز", "لایحه", "الاسلام", "رَشاد", "خانه‌ای", "در", "مسأله",
            "سؤال", "گفت‌وگو", "نمی‌گذاشته‌اند", "است", "از", "تا");
    private static final Arbitrary<String> ARABIC = Arbitraries.of("قالَ", "الوَزيرُ", "إِنَّ", "الشَّبَكَةَ", "جاهِزَةٌ", "اتفاقية",
            "الإطار", "مُذَكِّرَةُ", "التفاهم", "على", "لأن", "الآن", "هٰذا");
    private static final Arbitrary<String> TURKIC = Arbitraries.of("Rəşad", "Nəbiyev", "Rəqəmsal", "İnkişaf", "Nazirliyi",
            "çığır", "Müşavir");
    private static final Arbitrary<String> CYRILLIC = Arbitraries.of("Исфандиёр", "Саъдулло", "Тоҷикистон", "ҷумҳурии", "хадамоти",
            "Министерство", "связи", "России", "объект");
    private static final Arbitrary<String> LATIN = Arbitraries.of("ITU", "WTDC-25", "5G", "B2B", "IMEI", "SM.1049-1", "ICT",
            "DB11", "Minister", "of", "IPv6", "ITU-R", "4G/5G", "C++", "IEC 61966-2.1");
    private static final Arbitrary<String> NUMBERS = Arbitraries.of("۱۲", "۱۴۰۴", "۱۲٫۵٪", "۲۵۰٬۰۰۰", "۱۴۰۴/۰۹/۰۱", "۲۱:۳۰",
            "٢٠٢٥", "١٢٫٥٪", "٢٠٢٥/١١/٢٨", "12", "2025", "12.5%", "1,300", "2025-11-28", "28/11/2025", "9:30",
            "۰۲۱-۸۸۱۱۴۳۱۵", "+98 21 8811 4315", "021-88114315", "info@ict.gov.ir", "https://www.ict.gov.ir/fa/news",
            "۵-۷", "۱۰+", "-3", "۱۰۰ درصد", "WTDC‑۲۵", "م۱", "۳٫۱۴ < ۵", "$5", "№ 5");

    private static final Arbitrary<String> WESTERN = Arbitraries.of("12", "2025", "12.5%", "1,300", "2025-11-28", "9:30",
            "+98 21 8811 4315", "info@ict.gov.ir", "https://www.ict.gov.ir/fa/news", "-3", "$5", "№ 5", "m1");

    private MixedParagraphs() {
    }

    static Arbitrary<String> persian() {
        return paragraph(Arbitraries.frequencyOf(Tuple.of(6, PERSIAN), Tuple.of(2, NUMBERS),
                Tuple.of(1, LATIN), Tuple.of(1, ARABIC), Tuple.of(1, TURKIC),
                Tuple.of(1, CYRILLIC)), new String[] {"،", "؛", ":", ".", "؟", "!", " –", "...", ""});
    }

    private static Arbitrary<String> paragraph(Arbitrary<String> word, String[] stops) {
        Arbitrary<String> phrase = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
        Arbitrary<String> closed = Combinators.combine(phrase, Arbitraries.of("()", "[]", "«»", "“”", "{}", "", "", "", ""))
                .as((text, pair) -> pair.isEmpty() ? text : pair.charAt(0) + text + pair.charAt(1));
        Arbitrary<String> stopped = Combinators.combine(closed, Arbitraries.of(stops)).as(String::concat);
        return stopped.list().ofMinSize(1).ofMaxSize(9).map(parts -> String.join(" ", parts));
    }

    static Arbitrary<String> english() {
        return paragraph(Arbitraries.frequencyOf(Tuple.of(5, LATIN), Tuple.of(1, CYRILLIC), Tuple.of(1, TURKIC), Tuple.of(1, WESTERN),
                Tuple.of(1, PERSIAN)), new String[] {",", ";", ":", ".", "?", "!", " –", "...", ""});
    }
}
