package app.didar.library;

import app.didar.text.Bilingual;
import java.util.List;

/// Texts of real words in both languages, short and long.
final class Phrases {

    private static final List<Bilingual> MATTERS = List.of(
            Bilingual.of("شبکه‌های نوری مرزی", "border optical networks"),
            Bilingual.of("هماهنگی فرکانس‌ها", "frequency coordination"),
            Bilingual.of("زیرساخت‌های ارتباطی", "communications infrastructure"),
            Bilingual.of("مراکز تبادل ترافیک", "traffic exchange centres"),
            Bilingual.of("خدمات پست الکترونیکی", "electronic postal services"),
            Bilingual.of("داده‌های سنجش از دور", "remote-sensing data"),
            Bilingual.of("ایستگاه‌های زمینی", "earth stations"),
            Bilingual.of("امنیت شبکه‌ها", "network security"),
            Bilingual.of("نسل پنجم تلفن همراه", "fifth-generation mobile"),
            Bilingual.of("مسیرهای ترانزیت داده", "data-transit routes"),
            Bilingual.of("دوره‌های آموزشی مشترک", "joint training courses"),
            Bilingual.of("پژوهش‌های دانشگاهی", "university research"),
            Bilingual.of("شرکت‌های دانش‌بنیان", "knowledge-based companies"),
            Bilingual.of("رایانش ابری", "cloud computing"),
            Bilingual.of("هوش مصنوعی", "artificial intelligence"),
            Bilingual.of("شناسه‌های گوشی", "handset identities"),
            Bilingual.of("پرداخت‌های برخط", "online payments"),
            Bilingual.of("سلامت از راه دور", "telemedicine"),
            Bilingual.of("کابل‌های زیردریایی", "submarine cables"),
            Bilingual.of("ارتباطات روستایی", "rural connectivity"),
            Bilingual.of("تعرفه‌های رومینگ", "roaming tariffs"),
            Bilingual.of("گواهی امضای الکترونیکی", "electronic signature certificates"),
            Bilingual.of("پایش طیف", "spectrum monitoring"),
            Bilingual.of("ارتباطات اضطراری", "emergency communications"),
            Bilingual.of("نرم‌افزارهای بومی", "home-grown software"),
            Bilingual.of("مراکز داده", "data centres"),
            Bilingual.of("اینترنت اشیا", "the Internet of things"),
            Bilingual.of("ماهواره‌های مخابراتی", "communications satellites"));

    private static final List<Bilingual> AIMS = List.of(
            Bilingual.of("پایداری شبکه در بحران", "resilience in a crisis"),
            Bilingual.of("رشد بازارهای منطقه", "the growth of regional markets"),
            Bilingual.of("کاهش هزینه‌ها", "lower costs"),
            Bilingual.of("پوشش شهرهای مرزی", "coverage of border towns"),
            Bilingual.of("تبادل دانش فنی", "the exchange of technical knowledge"),
            Bilingual.of("اجرای تفاهم‌نامه‌ها", "carrying out the memoranda"),
            Bilingual.of("تولید مشترک تجهیزات", "joint manufacture of equipment"),
            Bilingual.of("دسترسی روستاها", "access for villages"),
            Bilingual.of("آموزش نیروی انسانی", "the training of staff"),
            Bilingual.of("مقابله با حمله‌های سایبری", "countering cyber-attacks"),
            Bilingual.of("اعتماد دو طرف", "the trust of both sides"),
            Bilingual.of("افزایش ظرفیت", "more capacity"));

    /// What is said of a matter for an aim; each with the words before, between and after.
    private static final List<Clause> CLAUSES = List.of(
            new Clause("گسترش ", " برای ", "", "Extending ", " for ", ""),
            new Clause("همکاری در ", " با هدف ", "", "Cooperation on ", ", aimed at ", ""),
            new Clause("طرح مشترک ", " در راستای ", "", "A joint plan for ", " in support of ", ""),
            new Clause("نشست کارشناسی دربارهٔ ", " و ", "", "A meeting of experts on ", " and ", ""),
            new Clause("آمادگی برای سرمایه‌گذاری در ", " و کمک به ", "", "Readiness to invest in ", " and to help ", ""),
            new Clause("زمان‌بندی ", " تا پایان سال، برای ", "", "A timetable for ", " by the end of the year, for ", ""),
            new Clause("تجربه‌های به‌دست‌آمده در ", " به‌سود ", " به اشتراک گذاشته می‌شود", "What was learnt of ", " is shared for ", ""),
            new Clause("دو طرف دربارهٔ ", " و ", " گفت‌وگو کردند", "Both sides talked about ", " and ", ""),
            new Clause("پیشرفت ", " کندتر از پیش‌بینی است و ", " را عقب می‌اندازد", "Progress on ", " is slower than foreseen and delays ", ""));

    private static final int LONG = 4;

    private final Draw draw;

    Phrases(Draw draw) {
        this.draw = draw;
    }

    /// A name of a few words.
    Bilingual name() {
        Bilingual matter = draw.one(MATTERS);
        if (draw.oneIn(2)) {
            return new Bilingual(matter.fa(), capital(matter.en()));
        }
        Bilingual aim = draw.one(AIMS);
        return new Bilingual(matter.fa() + " و " + aim.fa(), capital(matter.en()) + " and " + aim.en());
    }

    /// One to three clauses.
    Bilingual sentence() {
        return clauses(draw.between(1, 3));
    }

    /// A paragraph; one in `LONG` is long.
    Bilingual paragraph() {
        return clauses(draw.oneIn(LONG) ? draw.between(6, 14) : draw.between(2, 5));
    }

    /// A paragraph, or nothing as often.
    Bilingual maybe() {
        return draw.oneIn(2) ? Bilingual.EMPTY : sentence();
    }

    private Bilingual clauses(int count) {
        StringBuilder fa = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Clause clause = draw.one(CLAUSES);
            Bilingual matter = draw.one(MATTERS);
            Bilingual aim = draw.one(AIMS);
            fa.append(i == 0 ? "" : " ").append(clause.fa(matter.fa(), aim.fa())).append('.');
            en.append(i == 0 ? "" : " ").append(clause.en(matter.en(), aim.en())).append('.');
        }
        return new Bilingual(fa.toString(), en.toString());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private record Clause(String fa, String faBetween, String faAfter, String en, String enBetween, String enAfter) {

        String fa(String matter, String aim) {
            return fa + matter + faBetween + aim + faAfter;
        }

        String en(String matter, String aim) {
            return en + matter + enBetween + aim + enAfter;
        }
    }
}
