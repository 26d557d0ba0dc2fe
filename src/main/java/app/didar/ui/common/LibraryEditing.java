package app.didar.ui.common;

import app.didar.domain.Change;
import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Step;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The library of the open vault as the window sees it: every screen follows it, every edit goes through it, and every step of this
/// session can be undone and done again. Belongs to the FX thread; the work is done in the background, one step after another.
public final class LibraryEditing {

    private final Store store;
    private final Tasks tasks;
    private final Consumer<Kept> saving;
    private final ReadOnlyObjectWrapper<@Nullable Library> library = new ReadOnlyObjectWrapper<>(this, "library", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    /// The step that is being made, and those behind it: two at once could be kept in either order.
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private final Map<String, Item> drafts = new HashMap<>();
    private final Map<UUID, Map<String, Object>> left = new HashMap<>();
    private @Nullable FutureTask<Made> underWay;

    /// How the last edit stands.
    public enum Kept {
        UNDER_WAY,
        KEPT,
        NOT_KEPT
    }

    /// What is wanted of an edit, once it is decided; both on the FX thread.
    public interface Outcome {
        void kept(Step step);

        /// @param why what stands against it, and what to do; nothing was changed
        void refused(DidarException why);
    }

    /// Starts reading the library at once, in the background.
    ///
    /// @param saving told how each edit stands
    public LibraryEditing(Store store, Tasks tasks, Consumer<Kept> saving) {
        this.store = store;
        this.tasks = tasks;
        this.saving = saving;
        tasks.run(_ -> store.library())
                .onSuccess(library::set)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    /// The library after the last edit; null until it is read.
    public ReadOnlyObjectProperty<@Nullable Library> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    /// The library after the last edit; an empty one until it is read.
    public Library library() {
        Library known = library.get();
        return known == null ? Library.EMPTY : known;
    }

    /// Why it could not be read; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Makes an edit, all of it or nothing.
    public void apply(Edit edit, Outcome outcome) {
        Making making = () -> store.items().apply(edit);
        inTurn(new Turn(making, () -> start(making, step -> {
            undone.clear();
            done.push(step);
            outcome.kept(step);
        }, outcome::refused)));
    }

    /// Takes the last step back.
    public void undo(Outcome outcome) {
        back(done, undone, outcome);
    }

    /// Does again what was taken back last.
    public void redo(Outcome outcome) {
        back(undone, done, outcome);
    }

    private void back(Deque<Step> from, Deque<Step> to, Outcome outcome) {
        inTurn(new Turn(null, () -> {
            Step last = from.peek();
            if (last == null) {
                next();
                return;
            }
            start(() -> store.items().undo(last.id()), step -> {
                from.remove(last);
                to.push(step);
                outcome.kept(step);
            }, outcome::refused);
        }));
    }

    /// Brings back an item that was removed.
    public void restore(UUID item, Outcome outcome) {
        Making making = () -> store.items().restore(item);
        inTurn(new Turn(making, () -> start(making, step -> {
            undone.clear();
            done.push(step);
            outcome.kept(step);
        }, outcome::refused)));
    }

    /// The history of an item, newest first.
    public void history(UUID item, Consumer<List<Change>> show) {
        tasks.run(_ -> store.items().history(item)).onSuccess(show);
    }

    /// What was removed and can be brought back, newest first.
    public void removed(Consumer<List<Change>> show) {
        tasks.run(_ -> store.items().deleted()).onSuccess(show);
    }

    /// What was left of the form of an item and cannot be kept yet; nothing where there is nothing.
    public Map<String, Object> left(UUID item) {
        return left.getOrDefault(item, Map.of());
    }

    /// Remembers what cannot be kept yet of the form of an item while the vault is open, whatever page is up.
    public void leave(UUID item, Map<String, Object> written) {
        if (written.isEmpty()) {
            left.remove(item);
        } else {
            left.put(item, written);
        }
    }

    /// A new item that is being written on a shelf and is not made yet; null where there is none.
    public @Nullable Item draft(String shelf) {
        return drafts.get(shelf);
    }

    /// All new items that are being written.
    public Collection<Item> drafts() {
        return List.copyOf(drafts.values());
    }

    /// Keeps what was written of a new item while the vault is open, whatever page is up.
    ///
    /// @param item null where it was made or given up
    public void keepDraft(String shelf, @Nullable Item item) {
        if (item == null) {
            drafts.remove(shelf);
        } else {
            drafts.put(shelf, item);
        }
    }

    /// Gives up every edit that was made and is not yet kept, to be finished in the background before the vault is closed.
    ///
    /// @return finishes them, on any thread, and answers false where one could not be kept; [#resume] where the vault stays open after all
    public Callable<Boolean> finish() {
        List<Making> makings = new ArrayList<>();
        FutureTask<Made> present = underWay;
        if (present != null) {
            waiting.poll();
            makings.add(() -> made(present).step());
        }
        waiting.stream().flatMap(turn -> Stream.ofNullable(turn.making())).forEach(makings::add);
        waiting.clear();
        underWay = null;
        return () -> allKept(makings);
    }

    private static boolean allKept(List<Making> makings) {
        boolean kept = true;
        for (Making making : makings) {
            try {
                making.make();
            } catch (DidarException.NotSaved _) {
                kept = false;
            } catch (DidarException _) {
                // Refused: the library is as it was, which is no reason to keep the vault open.
            }
        }
        return kept;
    }

    /// Goes on after [#finish] where an edit could not be kept: the library is what was.
    public void resume() {
        library.set(store.library());
        saving.accept(Kept.NOT_KEPT);
    }

    /// Something that changes the library.
    private interface Making {
        Step make();
    }

    /// What comes after another.
    ///
    /// @param making null where it is known only when its turn comes
    private record Turn(@Nullable Making making, Runnable start) {}

    private record Made(Step step, Library after) {}

    private void inTurn(Turn turn) {
        waiting.add(turn);
        if (waiting.size() == 1) {
            turn.start().run();
        }
    }

    private void next() {
        waiting.poll();
        Turn turn = waiting.peek();
        if (turn != null) {
            turn.start().run();
        }
    }

    private void start(Making making, Consumer<Step> made, Consumer<DidarException> refused) {
        saving.accept(Kept.UNDER_WAY);
        var task = new FutureTask<>(() -> new Made(making.make(), store.library()));
        underWay = task;
        tasks.run(_ -> made(task))
                .onSuccess(answer -> {
                    if (ended(task)) {
                        library.set(answer.after());
                        made.accept(answer.step());
                    }
                    settle(Kept.KEPT);
                })
                .onFailure(DidarException.class, why -> {
                    if (ended(task)) {
                        refused.accept(why);
                    }
                    settle(why instanceof DidarException.NotSaved ? Kept.NOT_KEPT : Kept.KEPT);
                })
                .onEnd(this::next);
    }

    /// Whether the window still waits for it.
    private boolean ended(FutureTask<Made> task) {
        boolean present = task.equals(underWay);
        if (present) {
            underWay = null;
        }
        return present;
    }

    /// Does it here, or waits for the thread that does it.
    private static Made made(FutureTask<Made> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void settle(Kept kept) {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        saving.accept(kept);
    }
}
