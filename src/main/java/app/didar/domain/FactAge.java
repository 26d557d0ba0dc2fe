package app.didar.domain;

import app.didar.domain.Fact.Kind;
import java.time.LocalDate;

/// When a fact is too old to be said without looking it up again.
public final class FactAge {

    /// Half a year. The figures of the sector come out each quarter; where two were missed, nobody has looked. A fact that holds for
    /// longer, or for less, has a day of expiry of its own.
    public static final int MOST_DAYS = 183;

    private FactAge() {}

    /// Whether it may not be used unchecked on `day`: it has expired, or it is a figure or a status, has no expiry and is older than
    /// [#MOST_DAYS]. Views, claims and days that were do not age.
    public static boolean staleAt(Fact fact, LocalDate day) {
        if (fact.expires() != null) {
            return fact.expiredAt(day);
        }
        return (fact.kind() == Kind.FIGURE || fact.kind() == Kind.STATUS) && fact.ageAt(day).orElse(0) > MOST_DAYS;
    }
}
