package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.NotSaved;
import app.didar.store.Briefs;
import app.didar.ui.common.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the brief that is being edited in the store. Its methods belong to the window's thread.
///
/// Every write takes the newest brief there is at that moment, one write at a time, so an older one never comes last.
final class Autosave {

    private final Briefs briefs;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Object oneAtATime = new Object();
    private final ReadOnlyObjectWrapper<State> state;
    private volatile Brief newest;
    private Brief kept;
    private boolean writing;

    /// How far the store is behind the window.
    sealed interface State {
        /// All is in the store.
        record Saved(Instant at) implements State {}

        /// Something is not yet in the store.
        record Behind() implements State {}

        /// The store refused; the text is in the window only.
        record Failed(DidarException why) implements State {}
    }

    private record Written(Brief brief, Instant at) {}

    Autosave(Briefs briefs, Tasks tasks, InstantSource clock, Brief stored) {
        this.briefs = briefs;
        this.tasks = tasks;
        this.clock = clock;
        this.newest = stored;
        this.kept = stored;
        this.state = new ReadOnlyObjectWrapper<>(this, "state", new State.Saved(stored.changed()));
    }

    /// The same brief with what is unsaved of it, watched by nobody yet.
    Autosave again() {
        var again = new Autosave(briefs, tasks, clock, kept);
        again.newest = newest;
        again.state.set(state.get());
        return again;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Takes a changed brief, to be written at the next call of [#save()].
    void changed(Brief brief) {
        newest = brief;
        if (behind() && state.get() instanceof State.Saved) {
            state.set(new State.Behind());
        }
    }

    /// Writes what is not written yet, off the window's thread.
    void save() {
        if (writing || !behind()) {
            return;
        }
        writing = true;
        tasks.run(_ -> write())
                .onSuccess(this::wrote)
                .onFailure(RuntimeException.class, this::failed)
                .onEnd(() -> {
                    writing = false;
                    if (!(state.get() instanceof State.Failed)) {
                        save();
                    }
                });
    }

    /// Writes what is not written yet before it returns.
    ///
    /// @return whether everything is in the store
    boolean saveNow() {
        if (!behind() && !writing) {
            return true;
        }
        try {
            wrote(write());
        } catch (RuntimeException e) {
            failed(e);
        }
        return !behind();
    }

    private boolean behind() {
        return !newest.equals(kept);
    }

    private Written write() {
        synchronized (oneAtATime) {
            Brief brief = newest;
            Instant at = clock.instant();
            briefs.save(brief.stamped(brief.revision(), at));
            return new Written(brief, at);
        }
    }

    private void wrote(Written written) {
        kept = written.brief;
        state.set(behind() ? new State.Behind() : new State.Saved(written.at));
    }

    private void failed(RuntimeException failure) {
        state.set(new State.Failed(
                failure instanceof DidarException known ? known : new NotSaved().because(failure)));
    }
}
