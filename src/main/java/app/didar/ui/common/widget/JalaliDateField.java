package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.time.LocalDate;

/// A day, typed or chosen from a month.
public final class JalaliDateField extends DateInput<LocalDate> {

    private final Language language;

    /// @param language of the window, in which days are written; they are read in both
    public JalaliDateField(Language language) {
        super(language, false);
        this.language = language;
    }

    @Override
    LocalDate parse(String typed, LocalDate day) {
        return Dates.parse(typed, day);
    }

    @Override
    String written(LocalDate chosen) {
        return language == Language.FA
                ? Digits.toPersian(Dates.jalaliIso(chosen).replace('-', '/'))
                : Dates.gregorian(chosen, Language.EN);
    }

    @Override
    String spoken(LocalDate chosen) {
        return Dates.spoken(chosen, language);
    }

    @Override
    Days days(LocalDate chosen) {
        return Days.of(chosen);
    }

    @Override
    LocalDate of(Days chosen) {
        return chosen.first();
    }
}
