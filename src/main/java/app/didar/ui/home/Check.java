package app.didar.ui.home;

import app.didar.domain.Event;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Fact;
import app.didar.domain.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Something of the library that somebody must look at again before it is relied on.
sealed interface Check {

    /// A fact whose time has run out.
    record Expired(Fact fact) implements Check {}

    /// A figure without the day it was true.
    record Undated(Fact fact) implements Check {}

    /// An event whose sources contradict each other.
    record Conflict(Event event) implements Check {}

    /// An event whose only datings are still to be confirmed.
    record Unconfirmed(Event event) implements Check {}

    /// Everything to be looked at, the weightiest kinds first.
    static List<Check> of(Library library, LocalDate today) {
        List<Check> checks = new ArrayList<>();
        library.facts().stream().filter(fact -> fact.expiredAt(today)).map(Expired::new).forEach(checks::add);
        library.events().stream().filter(Event::conflicting).map(Conflict::new).forEach(checks::add);
        library.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.FIGURE && fact.asOf() == null)
                .map(Undated::new)
                .forEach(checks::add);
        library.events().stream()
                .filter(event -> event.undated()
                        && event.datings().stream().anyMatch(dating -> dating.certainty() == Certainty.TO_CONFIRM))
                .map(Unconfirmed::new)
                .forEach(checks::add);
        return checks;
    }
}
