package app.didar.ui.library.page;

import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.text.Language;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The positions toward a country by topic, or on a topic by country; it follows every edit.
public final class PositionsViewModel {

    private final LibraryEditing editing;
    private final Mention scope;
    private final Language language;
    private final Tasks tasks;
    private final ObjectProperty<Breadth> breadth = new SimpleObjectProperty<>(this, "breadth", Breadth.HELD);
    private final ObservableList<Standing.Row> rows = FXCollections.observableArrayList();
    private final Subscription following;
    /// Which gathering is the latest; an older one that ends later is not shown.
    private int turn;

    /// Which topics or countries have a row.
    enum Breadth {
        HELD,
        ALL
    }

    /// @param scope the country or topic all is about
    public PositionsViewModel(LibraryEditing editing, Mention scope, Language language, Tasks tasks) {
        this.editing = editing;
        this.scope = scope;
        this.language = language;
        this.tasks = tasks;
        following = Subscription.combine(
                editing.libraryProperty().subscribe(_ -> gather()), breadth.subscribe(_ -> gather()));
    }

    Mention scope() {
        return scope;
    }

    Library library() {
        return editing.library();
    }

    ObjectProperty<Breadth> breadthProperty() {
        return breadth;
    }

    ObservableList<Standing.Row> rows() {
        return rows;
    }

    /// To be called when the page is left.
    public void close() {
        following.unsubscribe();
    }

    private void gather() {
        Library library = editing.library();
        boolean every = breadth.get() == Breadth.ALL;
        int mine = ++turn;
        tasks.run(_ -> Standing.rows(library, scope, every, language)).onSuccess(found -> {
            if (mine == turn) {
                rows.setAll(found);
            }
        });
    }

    /// Does it on the window's thread after what is under way.
    void later(Runnable action) {
        tasks.onWindow(action);
    }
}
