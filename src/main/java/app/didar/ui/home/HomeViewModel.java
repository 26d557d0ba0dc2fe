package app.didar.ui.home;

import app.didar.domain.Agenda;
import app.didar.domain.Brief;
import app.didar.domain.Check;
import app.didar.domain.ComingMeeting;
import app.didar.domain.DidarException;
import app.didar.domain.Library;
import app.didar.domain.Standstill;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// What is at hand today, card by card.
public final class HomeViewModel {

    private final LocalDate today;
    private final ZoneId zone;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyObjectWrapper<Part<List<ComingMeeting>>> meetings = part("meetings");
    private final ReadOnlyObjectWrapper<Part<List<Undertaking>>> undertakings = part("undertakings");
    private final ReadOnlyObjectWrapper<Part<List<Standstill>>> standstills = part("standstills");
    private final ReadOnlyObjectWrapper<Part<List<Check>>> checks = part("checks");
    private final ReadOnlyObjectWrapper<Part<List<Brief>>> recent = part("recent");
    private final BooleanBinding reading = Bindings.createBooleanBinding(
            () -> isReading(meetings) || isReading(undertakings) || isReading(standstills) || isReading(checks) || isReading(recent),
            meetings, undertakings, standstills, checks, recent);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.ALL);
    private final ObservableList<Undertaking> open = FXCollections.observableArrayList();
    private final FilteredList<Undertaking> shown = new FilteredList<>(open);
    private Library library = Library.EMPTY;

    /// Which of the open undertakings are shown.
    public enum Side {
        ALL,
        OVERDUE,
        /// They raised it, and we have no line for it, or for a part of it.
        NO_LINE,
        /// We raised it, and they have not answered all of it.
        AWAITING_THEM
    }

    /// @param libraryFailure why the library could not be read, or null
    /// @param briefsFailure  why the briefs could not be read, or null
    private record Read(
            Library library,
            @Nullable DidarException libraryFailure,
            List<Brief> briefs,
            @Nullable DidarException briefsFailure) {}

    /// Starts reading at once, in the background.
    ///
    /// @param clock    whose day is today
    /// @param language in whose order countries stand
    public HomeViewModel(
            Supplier<Library> library, Supplier<List<Brief>> briefs, Clock clock, Language language, Tasks tasks) {
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
        this.tasks = tasks;
        side.subscribe(chosen -> shown.setPredicate(undertaking -> isOn(chosen, undertaking)));
        tasks.run(_ -> read(library, briefs)).onSuccess(read -> show(read, language));
    }

    ReadOnlyObjectProperty<Part<List<ComingMeeting>>> meetingsProperty() {
        return meetings.getReadOnlyProperty();
    }

    /// What is shown of it is [#undertakings()].
    ReadOnlyObjectProperty<Part<List<Undertaking>>> undertakingsProperty() {
        return undertakings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part<List<Standstill>>> standstillsProperty() {
        return standstills.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part<List<Check>>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part<List<Brief>>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// Whether any card is still to come.
    BooleanBinding readingProperty() {
        return reading;
    }

    /// Why something could not be read, and what to do; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The open undertakings of the chosen side, what hurts most first.
    public ObservableList<Undertaking> undertakings() {
        return shown;
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /// How many are on that side.
    long count(Side wanted) {
        return open.stream().filter(undertaking -> isOn(wanted, undertaking)).count();
    }

    public LocalDate today() {
        return today;
    }

    /// Where the hour of a change is told.
    ZoneId zone() {
        return zone;
    }

    /// The library, to name what the cards speak of; empty while nothing is read.
    Library library() {
        return library;
    }

    private static Read read(Supplier<Library> library, Supplier<List<Brief>> briefs) {
        Library held = Library.EMPTY;
        DidarException libraryFailure = null;
        try {
            held = library.get();
        } catch (DidarException failure) {
            libraryFailure = failure;
        }
        try {
            return new Read(held, libraryFailure, briefs.get(), null);
        } catch (DidarException failure) {
            return new Read(held, libraryFailure, List.of(), failure);
        }
    }

    private void show(Read read, Language language) {
        library = read.library();
        var agenda = new Agenda(read.library(), read.briefs(), today, language);
        DidarException failure = read.libraryFailure() == null ? read.briefsFailure() : read.libraryFailure();
        problem.set(failure == null ? null : failure.words());
        undertakings.subscribe(part -> open.setAll(part instanceof Part.Shown(List<Undertaking> waiting) ? waiting : List.of()));
        boolean held = read.libraryFailure() == null;
        fill(meetings, held && read.briefsFailure() == null, agenda::meetings);
        fill(undertakings, held, agenda::undertakings);
        fill(standstills, held, agenda::standstills);
        fill(checks, held, agenda::checks);
        fill(recent, read.briefsFailure() == null, agenda::recent);
    }

    private <T> void fill(ReadOnlyObjectWrapper<Part<T>> part, boolean readable, Supplier<T> content) {
        if (!readable) {
            part.set(new Part.Failed<>());
            return;
        }
        tasks.run(_ -> content.get())
                .onSuccess(made -> part.set(new Part.Shown<>(made)))
                .onEnd(() -> {
                    if (isReading(part)) {
                        part.set(new Part.Failed<>());
                    }
                });
    }

    private boolean isOn(Side wanted, Undertaking undertaking) {
        return switch (wanted) {
            case ALL -> true;
            case OVERDUE -> undertaking.overdue(today);
            case NO_LINE -> undertaking.byThem();
            case AWAITING_THEM -> undertaking.byUs();
        };
    }

    private <T> ReadOnlyObjectWrapper<Part<T>> part(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, new Part.Reading<>());
    }

    private static <T> boolean isReading(ReadOnlyObjectWrapper<Part<T>> part) {
        return part.get() instanceof Part.Reading<T>;
    }
}
