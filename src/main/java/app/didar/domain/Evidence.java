package app.didar.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/// Something the library holds on one topic with one country.
///
/// @param item  an undertaking, agreement, position, fact, programme or event
/// @param waits whether it is an undertaking that has no answer on this topic
/// @param said  the day it was said, reached, taken or true; empty where nobody knows
public record Evidence(Item item, Side side, boolean waits, Optional<LocalDate> said) {

    /// How many days old it is at `day`; empty where it has no day.
    public OptionalLong ageAt(LocalDate day) {
        return said.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(said.get(), day));
    }
}
