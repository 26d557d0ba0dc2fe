package app.didar.ui.shell;

import app.didar.ui.common.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Where the person is in an open vault, how they came there, and what the frame tells around it.
public final class ShellViewModel implements Navigator {

    private static final int MOST_STEPS = 100;

    private final String vault;
    private final boolean sample;
    private final Supplier<Counts> count;
    private final Tasks tasks;
    private final Runnable lock;
    private final Clock clock;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", new Place.Home());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new Counts(0, 0));
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ObjectProperty<Saving> saving = new SimpleObjectProperty<>(this, "saving", Saving.NOTHING);

    /// How many there are of what the side bar names.
    public record Counts(int briefs, int countries) {}

    /// What the side bar leads to.
    public enum Section {
        HOME,
        BRIEFS,
        COUNTRIES
    }

    /// @param vault  what the vault is called
    /// @param sample whether it is the sample vault
    /// @param count  reads the counts; asked in the background after every step
    /// @param lock   closes the vault and shows the unlock screen
    public ShellViewModel(
            String vault, boolean sample, Supplier<Counts> count, Tasks tasks, Runnable lock, Clock clock) {
        this.vault = vault;
        this.sample = sample;
        this.count = count;
        this.tasks = tasks;
        this.lock = lock;
        this.clock = clock;
        this.today = new ReadOnlyObjectWrapper<>(this, "today", LocalDate.now(clock));
        refresh();
    }

    @Override
    public void go(Place target) {
        if (!target.equals(place.get())) {
            behind.push(place.get());
            if (behind.size() > MOST_STEPS) {
                behind.removeLast();
            }
            ahead.clear();
            arrive(target);
        }
    }

    /// Goes to a section's own place.
    public void go(Section section) {
        go(switch (section) {
            case HOME -> new Place.Home();
            case BRIEFS -> new Place.Briefs();
            case COUNTRIES -> new Place.Countries();
        });
    }

    /// To the place before this one, where there is one.
    public void back() {
        step(behind, ahead);
    }

    /// To the place one came back from.
    public void forward() {
        step(ahead, behind);
    }

    @Override
    public void lock() {
        lock.run();
    }

    /// Counts again and looks at the calendar again.
    public void refresh() {
        today.set(LocalDate.now(clock));
        tasks.run(_ -> count.get()).onSuccess(counts::set);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The section the present place belongs to.
    public Section section() {
        return switch (place.get()) {
            case Place.Home _ -> Section.HOME;
            case Place.Briefs _, Place.NewBrief _, Place.BriefEditor _, Place.BriefPreview _ -> Section.BRIEFS;
            case Place.Countries _, Place.CountryPage _, Place.Coverage _ -> Section.COUNTRIES;
        };
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LocalDate> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /// Set by the page that writes.
    public ObjectProperty<Saving> savingProperty() {
        return saving;
    }

    public String vault() {
        return vault;
    }

    public boolean isSample() {
        return sample;
    }

    private void step(Deque<Place> from, Deque<Place> to) {
        if (!from.isEmpty()) {
            to.push(place.get());
            arrive(from.pop());
        }
    }

    private void arrive(Place target) {
        place.set(target);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        refresh();
    }
}
