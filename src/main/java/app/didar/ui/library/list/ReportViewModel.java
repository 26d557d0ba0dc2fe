package app.didar.ui.library.list;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.exchange.csv.Alterations;
import app.didar.exchange.csv.Alterations.Alteration;
import app.didar.exchange.csv.Import;
import app.didar.exchange.csv.Import.Row;
import app.didar.exchange.csv.Import.State;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What a list that was read would do to the library, row by row. Nothing has been taken in.
final class ReportViewModel {

    private final Import list;
    private final Library before;
    private final Alterations alterations;
    private final FilteredList<Row> shown;
    private final Map<Filter, Integer> counts = new EnumMap<>(Filter.class);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);

    /// Which rows are shown.
    enum Filter {
        ALL,
        NEW,
        CHANGED,
        UNCHANGED,
        BAD,
        WARNED;

        boolean lets(Row row) {
            return switch (this) {
                case ALL -> true;
                case NEW -> row.state() == State.NEW;
                case CHANGED -> row.state() == State.CHANGED;
                case UNCHANGED -> row.state() == State.UNCHANGED;
                case BAD -> row.state() == State.BAD;
                case WARNED -> !row.warnings().isEmpty();
            };
        }
    }

    /// @param before   the library the list was read against
    /// @param language of the words of cells
    ReportViewModel(Import list, Library before, Language language) {
        this.list = list;
        this.before = before;
        alterations = new Alterations(list.kind(), language);
        shown = new FilteredList<>(FXCollections.observableList(list.rows()));
        for (Filter one : Filter.values()) {
            counts.put(one, (int) list.rows().stream().filter(one::lets).count());
        }
        filter.subscribe(one -> shown.setPredicate(one::lets));
    }

    /// The rows that the filter lets through, in the order of the file.
    ObservableList<Row> shown() {
        return shown;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    int count(Filter one) {
        return counts.getOrDefault(one, 0);
    }

    /// How many rows would change the library.
    int edits() {
        return count(Filter.NEW) + count(Filter.CHANGED);
    }

    /// The step that takes everything in; empty where a row is bad or there is nothing to do.
    Optional<Edit> all() {
        return list.edit().filter(step -> !step.isEmpty());
    }

    /// The step that takes the good rows in and leaves the bad ones out; empty where none is bad or there is nothing to do.
    Optional<Edit> goodRows() {
        return count(Filter.BAD) == 0 ? Optional.empty() : Optional.of(list.goodRows()).filter(step -> !step.isEmpty());
    }

    /// What a row changes, cell by cell; nothing for a new or a bad one.
    List<Alteration> alterations(Row row) {
        Item after = row.item();
        Optional<? extends Item> old = before.find(list.kind(), row.code());
        return row.state() != State.CHANGED || after == null || old.isEmpty()
                ? List.of()
                : alterations.between(old.get(), after);
    }

    /// What the item of a row is called: by the file, else by the library.
    Bilingual name(Row row) {
        return row.name().isBlank() ? before.find(list.kind(), row.code()).map(Item::label).orElse(Bilingual.EMPTY) : row.name();
    }

    /// The row of that number, as a spreadsheet counts.
    Optional<Row> row(int number) {
        return list.rows().stream().filter(row -> row.number() == number).findFirst();
    }

    /// Whether the library still says what it was read against.
    boolean isOf(Library library) {
        return before.equals(library);
    }
}
