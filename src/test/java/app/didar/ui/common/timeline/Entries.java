package app.didar.ui.common.timeline;

import app.didar.domain.Agreement.Status;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.domain.Timeline.Sort;
import app.didar.domain.Timeline.Undated;
import app.didar.text.Bilingual;
import app.didar.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Timelines to draw.
final class Entries {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private static final List<Sort> SORTS = List.of(Sort.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private Entries() {}

    static Entry entry(Sort sort, String code, String fa, String en, int first, int days, Certainty certainty, Mark mark) {
        LocalDate day = TODAY.plusDays(first);
        return new Entry(
                sort, code, Bilingual.of(fa, en), new Days(day, day.plusDays(days - 1L)), certainty, mark,
                sort == Sort.EVENT ? "S-A" : "", Bilingual.EMPTY, sort == Sort.AGREEMENT ? Status.SIGNED : null);
    }

    /// One of every sort and mark.
    static Timeline every() {
        List<Entry> entries = new ArrayList<>(List.of(
                entry(Sort.EVENT, "E1", "کنفرانس جهانی توسعهٔ ارتباطات راه دور ۲۰۲۵ (WTDC-25)",
                        "World Telecommunication Development Conference 2025 (WTDC-25)", -33, 3, Certainty.STATED, Mark.CONFLICT),
                entry(Sort.EVENT, "E1", "کنفرانس جهانی توسعهٔ ارتباطات راه دور ۲۰۲۵ (WTDC-25)",
                        "World Telecommunication Development Conference 2025 (WTDC-25)", -33, 12, Certainty.STATED, Mark.CONFLICT),
                entry(Sort.EVENT, "E2", "دیدار هاشمی و نبی‌اف", "Hashemi–Nabiyev meeting", -31, 1, Certainty.TO_CONFIRM, Mark.NONE),
                entry(Sort.SAID, "U1", "تبادل اطلاعات IMEI", "Exchange of IMEI data", -31, 1, Certainty.TO_CONFIRM, Mark.NONE),
                entry(Sort.SAID, "U2", "تشکیل کمیتهٔ تخصصی ICT", "A specialised ICT committee", -31, 1, Certainty.TO_CONFIRM, Mark.NONE),
                entry(Sort.AGREEMENT, "A1", "یادداشت تفاهم مشترک ICT", "Joint ICT memorandum", -20, 1, Certainty.STATED, Mark.NONE),
                entry(Sort.SAID, "U3", "پیوند پایدار شبکه به مسیرهای منطقه‌ای", "A lasting link to regional routes", -12, 1, Certainty.STATED,
                        Mark.NONE),
                entry(Sort.DUE, "U1", "تبادل اطلاعات IMEI", "Exchange of IMEI data", -6, 1, Certainty.STATED, Mark.OVERDUE),
                entry(Sort.TRIP, "T1", "سفر باکو و دوشنبه", "Baku and Dushanbe", 8, 6, Certainty.STATED, Mark.NONE),
                entry(Sort.EVENT, "E3", "دیدار پیگیری باکو", "Follow-up meeting in Baku", 9, 1, Certainty.STATED, Mark.PLANNED),
                entry(Sort.EVENT, "E4", "نشست فناوری تهران", "Tehran technology session", 18, 2, Certainty.STATED, Mark.CANCELLED),
                entry(Sort.DUE, "U2", "تشکیل کمیتهٔ تخصصی ICT", "A specialised ICT committee", 23, 1, Certainty.STATED, Mark.NONE),
                entry(Sort.EVENT, "E5", "سفر رئیس‌جمهور", "Visit of the President", 30, 14, Certainty.WINDOW, Mark.NONE)));
        return new Timeline(entries, List.of(
                new Undated(Sort.EVENT, "E7", Bilingual.of("دیدار آیندهٔ رؤسای‌جمهوری", "Future meeting of the Presidents"), Bilingual.EMPTY),
                new Undated(Sort.SAID, "U8", Bilingual.of("نشست‌های B2B", "B2B meetings"), Bilingual.EMPTY),
                new Undated(Sort.AGREEMENT, "A3", Bilingual.of("بیانیهٔ مشترک", "Joint statement"), Bilingual.EMPTY)));
    }

    /// Many, over twelve years.
    static Timeline many(int count) {
        var random = new Random(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sort sort = SORTS.get(random.nextInt(SORTS.size()));
            int days = sort == Sort.EVENT || sort == Sort.TRIP ? 1 + random.nextInt(9) : 1;
            entries.add(entry(
                    sort, "N" + i, "گفت‌وگوی شمارهٔ " + i + " دربارهٔ فیبر", "Talk " + i + " about fibre", random.nextInt(4400) - 3600,
                    days, CERTAINTIES.get(random.nextInt(CERTAINTIES.size())), Mark.NONE));
        }
        entries.sort(java.util.Comparator.comparing(entry -> entry.days().first()));
        return new Timeline(entries, List.of());
    }
}
