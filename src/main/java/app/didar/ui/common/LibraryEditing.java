package app.didar.ui.common;

import app.didar.domain.Change;
import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Library;
import app.didar.domain.Step;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
        run(() -> store.items().apply(edit), step -> {
            undone.clear();
            done.push(step);
            outcome.kept(step);
        }, outcome::refused);
    }

    /// Takes the last step back.
    public void undo(Consumer<DidarException> refused) {
        Step last = done.peek();
        if (last != null) {
            run(() -> store.items().undo(last.id()), step -> {
                done.remove(last);
                undone.push(step);
            }, refused);
        }
    }

    /// Does again what was taken back last.
    public void redo(Consumer<DidarException> refused) {
        Step last = undone.peek();
        if (last != null) {
            run(() -> store.items().undo(last.id()), step -> {
                undone.remove(last);
                done.push(step);
            }, refused);
        }
    }

    /// Brings back an item that was removed.
    public void restore(UUID item, Outcome outcome) {
        run(() -> store.items().restore(item), step -> {
            done.push(step);
            outcome.kept(step);
        }, outcome::refused);
    }

    /// The history of an item, newest first.
    public void history(UUID item, Consumer<List<Change>> show) {
        tasks.run(_ -> store.items().history(item)).onSuccess(show);
    }

    /// What was removed and can be brought back, newest first.
    public void removed(Consumer<List<Change>> show) {
        tasks.run(_ -> store.items().deleted()).onSuccess(show);
    }

    private interface Making {
        Step make();
    }

    private void run(Making making, Consumer<Step> made, Consumer<DidarException> refused) {
        saving.accept(Kept.UNDER_WAY);
        record Made(Step step, Library after) {}
        tasks.run(_ -> new Made(making.make(), store.library()))
                .onSuccess(answer -> {
                    library.set(answer.after());
                    made.accept(answer.step());
                    settle(Kept.KEPT);
                })
                .onFailure(DidarException.class, why -> {
                    refused.accept(why);
                    settle(why instanceof DidarException.NotSaved ? Kept.NOT_KEPT : Kept.KEPT);
                });
    }

    private void settle(Kept kept) {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        saving.accept(kept);
    }
}
