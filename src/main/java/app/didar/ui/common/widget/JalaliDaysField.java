package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Language;
import java.time.LocalDate;

/// A span of days, or a time that is known roughly, as the window it may lie in: «۲۶ تا ۲۸ آبان», «هفتهٔ آینده».
public final class JalaliDaysField extends DateInput<Days> {

    private final Language language;

    /// @param language of the window, in which days are written; they are read in both
    public JalaliDaysField(Language language) {
        super(language, true);
        this.language = language;
    }

    @Override
    Days parse(String typed, LocalDate day) {
        return Dates.parseDays(typed, day);
    }

    @Override
    String written(Days chosen) {
        return Dates.written(chosen, language);
    }

    @Override
    String spoken(Days chosen) {
        return chosen.one() ? Dates.spoken(chosen.first(), language) : Dates.both(chosen.first(), chosen.last(), language);
    }

    @Override
    Days days(Days chosen) {
        return chosen;
    }

    @Override
    Days of(Days chosen) {
        return chosen;
    }
}
