package app.didar.ui.library;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Event;
import app.didar.domain.Ledger;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.domain.Side;
import app.didar.domain.Timeline;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Bilingual;
import app.didar.ui.common.Tasks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// All that is known of one country.
public final class CountryViewModel {

    private final String code;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);

    /// Which undertakings the ledger shows.
    public enum Filter {
        ALL,
        UNANSWERED
    }

    /// What the page is made of. Lists of undertakings have those first that wait for an answer.
    ///
    /// @param events by day, undated ones last
    /// @param briefs newest first
    /// @param today  the day the timeline is seen from
    public record Dossier(
            Library library,
            Country country,
            List<Person> people,
            List<Undertaking> ours,
            List<Undertaking> theirs,
            List<Undertaking> joint,
            List<Agreement> agreements,
            List<Event> events,
            List<Brief> briefs,
            Timeline timeline,
            LocalDate today) {

        /// How many undertakings there are, and how many of them wait for an answer.
        int undertakings() {
            return ours.size() + theirs.size() + joint.size();
        }

        long unanswered() {
            return ours.stream().filter(Undertaking::open).count() + theirs.stream().filter(Undertaking::open).count();
        }
    }

    /// Starts reading at once, in the background.
    public CountryViewModel(Supplier<Library> library, Supplier<List<Brief>> briefs, String code, LocalDate today, Tasks tasks) {
        this.code = code;
        tasks.run(_ -> gather(library.get(), briefs.get(), today))
                .onSuccess(dossier::set)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    /// Null until everything is read.
    public ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// Why nothing could be read, and what to do; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public String code() {
        return code;
    }

    /// Those of the list that the filter lets through.
    List<Undertaking> shown(List<Undertaking> undertakings) {
        return filter.get() == Filter.ALL
                ? undertakings
                : undertakings.stream().filter(Undertaking::open).toList();
    }

    private Dossier gather(Library library, List<Brief> briefs, LocalDate today) {
        Country country = library.country(code);
        Ledger ledger = Ledger.of(library, country.code());
        return new Dossier(
                library,
                country,
                library.peopleOf(country.code()).stream().filter(Person::named).toList(),
                waitingFirst(ledger, Side.OURS),
                waitingFirst(ledger, Side.THEIRS, Side.NEITHER),
                waitingFirst(ledger, Side.BOTH),
                library.agreementsWith(country.code()),
                library.eventsWith(country.code()).stream()
                        .sorted(Comparator.comparing(CountryViewModel::day).thenComparing(Event::code))
                        .toList(),
                briefs.stream()
                        .filter(brief -> brief.country().equals(country.code()))
                        .sorted(Comparator.comparing(Brief::changed).reversed())
                        .toList(),
                Timeline.ofCountry(library, country.code(), today),
                today);
    }

    private static List<Undertaking> waitingFirst(Ledger ledger, Side... sides) {
        return ledger.entries().stream()
                .filter(entry -> List.of(sides).contains(entry.side()))
                .sorted(Comparator.comparing((Ledger.Entry entry) -> entry.state() != State.OPEN)
                        .thenComparing(entry -> !entry.waits())
                        .thenComparing(entry -> !entry.undertaking().awaitsAnswer()))
                .map(Ledger.Entry::undertaking)
                .toList();
    }

    private static LocalDate day(Event event) {
        return event.datings().stream().map(Event.Dating::first).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
