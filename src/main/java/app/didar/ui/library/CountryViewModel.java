package app.didar.ui.library;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.domain.Ledger;
import app.didar.domain.Library;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Side;
import app.didar.domain.Timeline;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Bilingual;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.page.LastEdit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All that is known of one country; it follows every edit.
public final class CountryViewModel {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private final LibraryEditing editing;
    private final Supplier<List<Brief>> briefs;
    private final String code;
    private final LocalDate today;
    private final Tasks tasks;
    private final LastEdit last = new LastEdit();
    private final Subscription following;
    /// Which reading is the latest; an older one that ends later is not shown.
    private int turn;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ObjectProperty<@Nullable String> topic = new SimpleObjectProperty<>(this, "topic", null);

    /// Which undertakings the ledger shows.
    public enum Filter {
        ALL,
        UNANSWERED
    }

    /// What the page is made of. Lists of undertakings have those first that wait for an answer.
    ///
    /// @param people    those the sources name
    /// @param events    by day, undated ones last
    /// @param briefs    newest first
    /// @param everybody how many people there are, offices without a name among them
    /// @param positions how many positions there are toward the country
    /// @param facts     how many facts there are about it
    /// @param today     the day the timeline is seen from
    public record Dossier(
            Library library,
            Country country,
            List<Person> people,
            List<Organisation> organisations,
            List<Undertaking> ours,
            List<Undertaking> theirs,
            List<Undertaking> joint,
            List<Agreement> agreements,
            List<Event> events,
            List<Brief> briefs,
            int everybody,
            int positions,
            int facts,
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

    /// @param briefs read in the background, after every edit
    public CountryViewModel(
            LibraryEditing editing, Supplier<List<Brief>> briefs, String code, LocalDate today, Tasks tasks) {
        this.editing = editing;
        this.briefs = briefs;
        this.code = code;
        this.today = today;
        this.tasks = tasks;
        following = Subscription.combine(
                editing.libraryProperty().subscribe(library -> {
                    if (library != null) {
                        follow(library);
                    }
                }),
                editing.problemProperty().subscribe(told -> {
                    if (told != null) {
                        problem.set(told);
                    }
                }));
    }

    private void follow(Library library) {
        int mine = ++turn;
        tasks.run(_ -> gather(library, briefs.get()))
                .onSuccess(gathered -> {
                    if (mine == turn) {
                        problem.set(null);
                        dossier.set(gathered);
                    }
                })
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    /// To be called when the page is left.
    void close() {
        following.unsubscribe();
    }

    void undo() {
        editing.undo(last.undoing());
    }

    void redo() {
        editing.redo(last);
    }

    LastEdit last() {
        return last;
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

    /// The topic whose undertakings the ledger shows; null for all.
    public ObjectProperty<@Nullable String> topicProperty() {
        return topic;
    }

    public String code() {
        return code;
    }

    /// How far the clock there is before that of Tehran, or behind it; empty where nobody wrote the zone down, or it is none.
    static Optional<Duration> ahead(@Nullable String zone, LocalDate day) {
        if (zone == null) {
            return Optional.empty();
        }
        try {
            Instant noon = day.atTime(LocalTime.NOON).atZone(TEHRAN).toInstant();
            int there = ZoneId.of(zone).getRules().getOffset(noon).getTotalSeconds();
            return Optional.of(Duration.ofSeconds(there - TEHRAN.getRules().getOffset(noon).getTotalSeconds()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Those of the list that the filters let through.
    List<Undertaking> shown(List<Undertaking> undertakings) {
        String only = topic.get();
        return undertakings.stream()
                .filter(undertaking -> filter.get() == Filter.ALL || undertaking.open())
                .filter(undertaking -> only == null || undertaking.topics().contains(only))
                .toList();
    }

    private Dossier gather(Library library, List<Brief> briefs) {
        Country country = library.country(code);
        Ledger ledger = Ledger.of(library, country.code());
        return new Dossier(
                library,
                country,
                library.peopleOf(country.code()).stream().filter(Person::named).toList(),
                library.naming(ItemKind.ORGANISATION, ItemKind.COUNTRY, country.code()),
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
                library.peopleOf(country.code()).size(),
                library.naming(ItemKind.POSITION, ItemKind.COUNTRY, country.code()).size(),
                library.factsAbout(country.code()).size(),
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
