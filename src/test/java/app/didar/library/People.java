package app.didar.library;

import app.didar.text.Bilingual;
import java.util.Arrays;
import java.util.List;

/// Names of people who do not exist; a few share one, as people do.
final class People {

    private static final List<Bilingual> GIVEN = names(
            "آرمان=Arman", "مینا=Mina", "سعید=Saeed", "لیلا=Leila", "رشید=Rashid", "نرگس=Narges", "کامران=Kamran",
            "فاطمه=Fatima", "یوسف=Yusuf", "گلنار=Golnar", "تیمور=Teymur", "شیرین=Shirin", "بهرام=Bahram", "زهرا=Zahra",
            "فرید=Farid", "مریم=Maryam", "داوود=Davud", "سارا=Sara", "رستم=Rustam", "پروانه=Parvaneh", "امین=Amin",
            "ثریا=Soraya", "جمشید=Jamshid", "نیلوفر=Nilufar", "سید رضا=Seyyed Reza", "محمدعلی=Mohammad-Ali",
            "عبدالله=Abdullah", "خدیجه=Khadija", "اسفندیار=Isfandiyor", "ناهید=Nahid");

    private static final List<Bilingual> FAMILY = names(
            "کریم‌زاده=Karimzadeh", "علی‌یف=Aliyev", "رحیم‌اف=Rahimov", "نیک‌پور=Nikpour", "حسینی=Hosseini",
            "خان=Khan", "رضایی=Rezaei", "صفراف=Safarov", "شاه‌محمدی=Shahmohammadi", "نبی‌زاده=Nabizadeh",
            "مرادی=Moradi", "احمداف=Ahmadov", "قلی‌زاده=Gholizadeh", "ملک=Malik", "بهشتی=Beheshti", "عباسی=Abbasi",
            "میرزایف=Mirzayev", "نوروزی=Nowruzi", "چودری=Chaudhry", "سلطان‌اف=Sultanov", "اکبری=Akbari",
            "دولت‌شاه=Dawlatshah", "قریشی=Qureshi", "یعقوب‌زاده=Yaghoubzadeh", "حق‌شناس=Haghshenas",
            "پیش‌بین=Pishbin", "رهنما=Rahnama", "گل‌محمد=Gulmuhammad", "تاج‌الدین=Tojiddin", "فرخ‌نژاد=Farrokhnejad",
            "بای‌رام‌اف=Bayramov", "کاظمی=Kazemi", "لطیف‌اف=Latifov", "هاشم‌پور=Hashempour", "مصطفی‌یف=Mustafayev",
            "خواجه‌نصیر=Khojanasir", "جعفرزاده=Jafarzadeh", "نظری=Nazari", "قاسم‌اف=Gasimov", "وزیری=Vaziri");

    private People() {}

    static Bilingual name(Draw draw) {
        Bilingual given = draw.one(GIVEN);
        Bilingual family = draw.one(FAMILY);
        return Bilingual.of(given.fa() + " " + family.fa(), given.en() + " " + family.en());
    }

    /// Other spellings met: without half-spaces, and with a hyphen in English.
    static List<String> variants(Bilingual name) {
        return List.of(name.fa().replace("\u200c", ""), name.en().replace(' ', '-'));
    }

    private static List<Bilingual> names(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("="))
                .map(pair -> Bilingual.of(pair[0], pair[1]))
                .toList();
    }
}
