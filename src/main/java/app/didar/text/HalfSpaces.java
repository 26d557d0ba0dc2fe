package app.didar.text;

import java.util.Set;
import java.util.regex.Pattern;

/// Puts the half-space where a plain blank parts a word: «می شود», «پروژه ها», «مهم ترین». Only what can be nothing else is joined:
///
/// - «می» and «نمی» before a form of a known verb, not «می» of wine and of May.
/// - «ها» and its kin after a Persian word; «ترین»; «تر» after a known adjective, as it also means wet.
///
/// After a letter that does not join, the ending follows at once: «کشورها».
final class HalfSpaces {

    private static final Set<String> PLURALS =
            Set.of("ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان");
    private static final Set<String> SUPERLATIVES = Set.of("ترین", "ترین‌ها", "ترین‌های");
    private static final Set<String> COMPARATIVES = Set.of("تر", "تری");
    /// What takes no ending.
    private static final Set<String> PARTICLES = Set.of("به", "که", "هم", "و", "برای", "می", "نمی");
    private static final Set<String> ADJECTIVES = Set.of(
            "آسان", "ارزان", "امن", "باریک", "بالا", "بد", "بزرگ", "بلند", "بیش", "پایدار", "پایین", "پررنگ", "پهن", "پیچیده",
            "پیشرفته", "تازه", "جامع", "جدی", "جدید", "چشمگیر", "دقیق", "دور", "روشن", "زود", "زیاد", "ساده", "سبک", "سخت", "سریع", "سنگین",
            "شدید", "شفاف", "ضعیف", "طولانی", "عادلانه", "عالی", "عمیق", "فراگیر", "فعال", "قدیمی", "قوی", "کارآمد", "کامل", "کم", "کوتاه",
            "کوچک", "گران", "گسترده", "محدود", "مطلوب", "مناسب", "منسجم", "منظم", "مهم", "مؤثر", "نزدیک", "نوین", "وسیع", "هماهنگ");
    private static final String PAST = "آمد|آموخت|آورد|افتاد|افزود|انداخت|اندیشید|ایستاد|بایست|بخشید|برد|بست|بود|پذیرفت|پرداخت|پرسید|پنداشت"
            + "|پیوست|توانست|جست|خرید|خواست|خواند|داد|داشت|دانست|دید|رسید|رفت|زد|ساخت|سپرد|شد|شکست|شمرد|شناخت|شنید|طلبید|فرستاد|فروخت|فهمید"
            + "|کاست|کرد|کشید|کوشید|گذاشت|گذشت|گردید|گرفت|گشت|گفت|ماند|نشست|نگریست|نمود|نوشت|یافت";
    private static final String PRESENT = "آموز|آور|آی|افت|افزای|انداز|اندیش|ایست|باش|بخش|بر|بند|بین|پذیر|پرداز|پرس|پندار|پیوند|توان|جوی|خر|خواه"
            + "|خوان|دار|دان|ده|رس|رو|زن|ساز|سپار|شکن|شمار|شناس|شنو|شو|طلب|فرست|فروش|فهم|کاه|کش|کن|کوش|گذار|گذر|گرد|گوی|گیر|مان|نشین|نگر"
            + "|نمای|نویس|یاب";
    private static final Pattern VERB =
            Pattern.compile("(?:" + PAST + ")(?:م|ی|یم|ید|ند)?|(?:" + PRESENT + ")(?:م|ی|د|یم|ید|ند)|توان|گو(?:یم|ید)");

    private final String text;
    private final PersianRuns runs;
    private final StringBuilder out;

    private HalfSpaces(String text) {
        this.text = text;
        this.runs = PersianRuns.of(text);
        this.out = new StringBuilder(text.length());
    }

    static String mend(String text) {
        return new HalfSpaces(text).mend();
    }

    private String mend() {
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(i);
            if (end > i) {
                String word = text.substring(i, end);
                if (out.length() > 1 && out.charAt(out.length() - 1) == ' ' && joins(lastWord(), word)) {
                    out.setLength(out.length() - 1);
                    out.append(endsJoining(out) ? "\u200c" : "");
                }
                out.append(word);
                i = end;
            } else {
                char c = text.charAt(i++);
                boolean unseen = c == Normaliser.HALF_SPACE && !out.isEmpty() && !endsJoining(out) && runs.letter(i - 2);
                if (!unseen) {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private boolean joins(String before, String word) {
        if (before.isEmpty()) {
            return false;
        }
        if (before.equals("می") || before.equals("نمی")) {
            return VERB.matcher(word).matches() && !(before.equals("می") && mayOrWine());
        }
        if (PARTICLES.contains(before) || !endsJoining(before) && PersianRuns.speaksForPersian(before)) {
            return false;
        }
        String last = before.substring(before.lastIndexOf(Normaliser.HALF_SPACE) + 1);
        boolean plural = PLURALS.contains(last) || PLURALS.stream().anyMatch(last::endsWith);
        boolean compared = last.endsWith("تر") || last.endsWith("ترین");
        return PLURALS.contains(word) && !plural && before.length() > 1
                || SUPERLATIVES.contains(word) && !plural && !compared && before.length() > 1
                || COMPARATIVES.contains(word) && ADJECTIVES.contains(before);
    }

    /// Whether the «می» written last follows a number or «ماه».
    private boolean mayOrWine() {
        int end = out.length() - "می ".length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 && Character.isDigit(out.charAt(end - 1)) || end > 2 && out.substring(end - 3, end).equals("ماه");
    }

    /// The Persian word that ends before the blank written last, with its half-spaces.
    private String lastWord() {
        int end = out.length() - 1;
        int start = end;
        while (start > 0 && (PersianRuns.isLetter(out.charAt(start - 1)) || out.charAt(start - 1) == Normaliser.HALF_SPACE)) {
            start--;
        }
        return out.substring(start, end);
    }

    private static boolean endsJoining(CharSequence word) {
        return Normaliser.NOT_JOINING.indexOf(word.charAt(word.length() - 1)) < 0;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()
                && (runs.letter(end) || end > from && text.charAt(end) == Normaliser.HALF_SPACE
                        && Normaliser.NOT_JOINING.indexOf(text.charAt(end - 1)) < 0)) {
            end++;
        }
        return end;
    }
}
