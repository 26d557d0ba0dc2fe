package app.didar.text;

import app.didar.text.DateWord.Sign;
import app.didar.text.UnreadableDateException.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is written of days, against a day of reference. The rules:
///
/// - A number as year is Jalali below 1700 and Gregorian above; a year of a lunar month is lunar.
/// - A month without a year is the one that lies nearest to the reference day: in Esfand, «۵ فروردین» is the coming one.
/// - A year in two digits is read after a day and the name of a month, as the nearest such year; among numbers alone it is refused.
/// - Numbers alone are year, month, day, or day, month, year where the year has four digits. Day and month of a Gregorian year may
///   change places where only one order is possible; where both are, slashes and hyphens are refused and full stops mean the day first.
/// - A day of the week must be that of the day.
/// - Of two ends, each takes from the other what it lacks; where the first has no year of its own, it is the last one before the
///   other end. Without a first end, the reference day is it.
/// - Weeks are from Saturday to Friday. «ماه آینده» is a Jalali month, `next month` a Gregorian one.
/// - A day followed by another in parentheses must be the same day in another calendar.
final class DateReader {

    /// No written date is as long.
    private static final int LONGEST = 200;

    private final String typed;
    private final LocalDate today;

    DateReader(String typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /// @throws UnreadableDateException where it cannot be read
    Days read() {
        if (typed.length() > LONGEST) {
            throw refusal(Reason.NOT_A_DATE);
        }
        String folded = DateLexer.fold(typed).strip();
        int open = folded.indexOf('(');
        if (open <= 0 || !folded.endsWith(")")) {
            return days(DateLexer.words(folded));
        }
        Days days = days(DateLexer.words(folded.substring(0, open)));
        Days again = days(DateLexer.words(folded.substring(open + 1, folded.length() - 1)));
        if (!days.equals(again)) {
            throw refusal(Reason.TWO_DAYS);
        }
        return days;
    }

    private Days days(List<DateWord> words) {
        int to = words.indexOf(Sign.TO);
        if (to < 0) {
            return new WrittenDate(this, words).days(today);
        }
        List<DateWord> before = words.subList(0, to);
        if (!before.isEmpty() && before.getFirst() == Sign.FROM) {
            before = before.subList(1, before.size());
        }
        WrittenDate end = new WrittenDate(this, words.subList(to + 1, words.size()));
        if (before.isEmpty()) {
            return span(today, end.days(today).last());
        }
        WrittenDate start = new WrittenDate(this, before);
        end.complete(start);
        LocalDate last = end.days(today).last();
        boolean yearless = start.complete(end);
        Days first = yearless ? start.days(last) : start.days(today);
        if (yearless && first.first().isAfter(last)) {
            start.yearBefore(end);
            first = start.days(last);
        }
        return span(first.first(), last);
    }

    private Days span(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw refusal(Reason.ENDS_BEFORE_START);
        }
        return new Days(first, last);
    }

    UnreadableDateException refusal(Reason reason) {
        return refusal(reason, null);
    }

    UnreadableDateException refusal(Reason reason, @Nullable Days days) {
        return new UnreadableDateException(typed, reason, days);
    }
}
