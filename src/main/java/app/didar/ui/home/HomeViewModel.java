package app.didar.ui.home;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.ui.common.Tasks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// What is at hand today.
public final class HomeViewModel {

    private static final List<Status> STANDING_STILL = List.of(
            Status.SIGNED, Status.IN_FORCE, Status.TRANSLATION_MATCHED, Status.LEGAL_REVIEW, Status.DRAFTED, Status.IDEA);
    private static final int MOST_RECENT = 5;

    private final LocalDate today;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview =
            new ReadOnlyObjectWrapper<>(this, "overview", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.ALL);
    private final ObservableList<Undertaking> open = FXCollections.observableArrayList();
    private final FilteredList<Undertaking> shown = new FilteredList<>(open);

    /// Whose word is awaited.
    public enum Side {
        ALL,
        OVERDUE,
        OURS_TO_ANSWER,
        THEIRS_TO_ANSWER
    }

    /// A meeting ahead.
    ///
    /// @param counterpart whom we meet, where the brief says
    record Meeting(Brief brief, Country country, Optional<Person> counterpart, Readiness readiness) {}

    /// @param meetings   those ahead: by day, those without a day after them
    /// @param agreements those on their way and not yet carried out, the furthest first
    /// @param recent     the briefs worked on last
    record Overview(
            Library library, List<Meeting> meetings, List<Agreement> agreements, List<Check> checks, List<Brief> recent) {}

    private record Read(Library library, List<Brief> briefs) {}

    /// Starts reading at once, in the background.
    public HomeViewModel(Supplier<Library> library, Supplier<List<Brief>> briefs, LocalDate today, Tasks tasks) {
        this.today = today;
        side.subscribe(chosen -> shown.setPredicate(undertaking -> isOn(chosen, undertaking)));
        tasks.run(_ -> new Read(library.get(), briefs.get()))
                .onSuccess(this::show)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    /// Null until everything is read.
    ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// Why nothing could be read, and what to do; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The undertakings that wait for a word of the chosen side: overdue ones first, then what they asked of us.
    public ObservableList<Undertaking> undertakings() {
        return shown;
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /// How many wait on that side.
    long count(Side wanted) {
        return open.stream().filter(undertaking -> isOn(wanted, undertaking)).count();
    }

    public LocalDate today() {
        return today;
    }

    private void show(Read read) {
        Library library = read.library();
        open.setAll(library.undertakings().stream()
                .filter(Undertaking::open)
                .sorted(Comparator.comparing((Undertaking u) -> !u.overdue(today))
                        .thenComparing(u -> u.due() == null ? LocalDate.MAX : u.due())
                        .thenComparing(u -> !u.byThem())
                        .thenComparing(u -> u.state() != Undertaking.State.OPEN)
                        .thenComparing(Undertaking::code))
                .toList());
        overview.set(new Overview(
                library,
                read.briefs().stream()
                        .filter(brief -> brief.date() == null || !brief.date().isBefore(today))
                        .sorted(Comparator.comparing(HomeViewModel::day).thenComparing(Brief::code))
                        .map(brief -> meeting(library, brief))
                        .toList(),
                library.agreements().stream()
                        .filter(agreement -> STANDING_STILL.contains(agreement.status()))
                        .sorted(Comparator.comparingInt((Agreement a) -> STANDING_STILL.indexOf(a.status()))
                                .thenComparing(Agreement::code))
                        .toList(),
                Check.of(library, today),
                read.briefs().stream()
                        .sorted(Comparator.comparing(Brief::changed).reversed())
                        .limit(MOST_RECENT)
                        .toList()));
    }

    private static Meeting meeting(Library library, Brief brief) {
        String counterpart = brief.counterpart();
        return new Meeting(
                brief,
                library.country(brief.country()),
                counterpart == null ? Optional.empty() : library.person(counterpart),
                Readiness.of(brief));
    }

    private static LocalDate day(Brief brief) {
        LocalDate date = brief.date();
        return date == null ? LocalDate.MAX : date;
    }

    private boolean isOn(Side wanted, Undertaking undertaking) {
        return switch (wanted) {
            case ALL -> true;
            case OVERDUE -> undertaking.overdue(today);
            case OURS_TO_ANSWER -> undertaking.byThem();
            case THEIRS_TO_ANSWER -> undertaking.byUs();
        };
    }
}
