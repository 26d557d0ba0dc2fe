package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.DidarException;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.ui.common.Tasks;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// All briefs of the vault, the one changed last first.
public final class BriefsViewModel {

    private final Store store;
    private final Tasks tasks;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyObjectWrapper<@Nullable Brief> removed = new ReadOnlyObjectWrapper<>(this, "removed", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> error = new ReadOnlyObjectWrapper<>(this, "error", null);

    /// A brief with the name of its country.
    ///
    /// @param gaps how many named gaps are in it
    record Row(Brief brief, Bilingual country, int gaps) {}

    public BriefsViewModel(Store store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// Whether the briefs have been read; before, an empty list means nothing.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// The brief removed last, while that can be taken back; else null.
    ReadOnlyObjectProperty<@Nullable Brief> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /// What went wrong last; null while nothing did.
    ReadOnlyObjectProperty<@Nullable Bilingual> errorProperty() {
        return error.getReadOnlyProperty();
    }

    void load() {
        tasks.run(_ -> rows(store.briefs().all(), store.library()))
                .onSuccess(read -> {
                    rows.setAll(read);
                    loaded.set(true);
                    error.set(null);
                })
                .onFailure(DidarException.class, failure -> error.set(failure.words()));
    }

    /// Removes a brief from the vault; [#restore()] takes it back.
    void remove(Row row) {
        tasks.run(_ -> {
                    store.briefs().remove(row.brief().id());
                    return row.brief();
                })
                .onSuccess(brief -> {
                    removed.set(brief);
                    load();
                })
                .onFailure(DidarException.class, failure -> error.set(failure.words()));
    }

    /// Puts the brief removed last back as it was.
    void restore() {
        Brief brief = removed.get();
        if (brief == null) {
            return;
        }
        tasks.run(_ -> {
                    store.briefs().save(brief);
                    return brief;
                })
                .onSuccess(_ -> {
                    removed.set(null);
                    load();
                })
                .onFailure(DidarException.class, failure -> error.set(failure.words()));
    }

    private static List<Row> rows(List<Brief> briefs, Library library) {
        return briefs.stream()
                .sorted(Comparator.comparing(Brief::changed).reversed())
                .map(brief -> new Row(brief, library.name(ItemKind.COUNTRY, brief.country()), gaps(brief)))
                .toList();
    }

    private static int gaps(Brief brief) {
        return (int) brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(Paragraph::gap)
                .count();
    }
}
