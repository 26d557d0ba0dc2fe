package app.didar.ui.library.shelf;

import app.didar.domain.Change;
import app.didar.domain.DidarException;
import app.didar.domain.Step;
import app.didar.text.Bilingual;
import app.didar.ui.common.LibraryEditing;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What was deleted from the library, newest first.
public final class RemovedViewModel {

    private final LibraryEditing editing;
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final Subscription following;

    /// Reads at once, and again after every edit.
    public RemovedViewModel(LibraryEditing editing) {
        this.editing = editing;
        following = editing.libraryProperty().subscribe(_ -> editing.removed(changes::setAll));
    }

    /// To be called when the screen is left.
    public void close() {
        following.unsubscribe();
    }

    public ObservableList<Change> changes() {
        return FXCollections.unmodifiableObservableList(changes);
    }

    ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Brings an item back as it was last.
    public void restore(Change change) {
        editing.restore(change.item().id(), new LibraryEditing.Outcome() {
            @Override
            public void kept(Step step) {
                problem.set(null);
            }

            @Override
            public void refused(DidarException why) {
                problem.set(why.words());
            }
        });
    }
}
