package app.didar.ui.library;

import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Ledger;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Folding;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.page.LastEdit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The countries we meet, in the order of the language; the list follows every edit.
public final class CountriesViewModel {

    private final LibraryEditing editing;
    private final LastEdit last = new LastEdit();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(rows);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Subscription following;
    /// Which reading is the latest; an older one that ends later is not shown.
    private int turn;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);

    /// A country with what hangs on it.
    ///
    /// @param oursToAnswer   how many of their undertakings wait for a word of ours
    /// @param theirsToAnswer how many of ours wait for a word of theirs
    /// @param agreements     how many agreements there are with it
    /// @param briefs         how many briefs were made for meetings with it
    public record Row(Country country, long oursToAnswer, long theirsToAnswer, long agreements, long briefs) {}

    /// Reads in the background, at once and after every edit.
    public CountriesViewModel(
            LibraryEditing editing, Supplier<List<Brief>> briefs, Language language, Tasks tasks) {
        this.editing = editing;
        query.subscribe(typed -> shown.setPredicate(row -> found(row, Folding.of(typed.strip()))));
        following = Subscription.combine(
                editing.libraryProperty().subscribe(library -> {
                    if (library != null) {
                        int mine = ++turn;
                        tasks.run(_ -> rows(library, briefs.get(), language))
                                .onSuccess(found -> show(mine, found))
                                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
                    }
                }),
                editing.problemProperty().subscribe(told -> {
                    if (told != null) {
                        problem.set(told);
                    }
                }));
    }

    private void show(int mine, List<Row> found) {
        if (mine == turn) {
            problem.set(null);
            rows.setAll(found);
            loaded.set(true);
        }
    }

    private static boolean found(Row row, String wanted) {
        Country country = row.country();
        return Stream.of(country.name(), country.formalName())
                        .flatMap(name -> Stream.of(name.fa(), name.en()))
                        .anyMatch(name -> Folding.of(name).contains(wanted))
                || Folding.of(country.code()).contains(wanted);
    }

    /// To be called when the page is left.
    void close() {
        following.unsubscribe();
    }

    void undo() {
        editing.undo(last.undoing());
    }

    void redo() {
        editing.redo(last);
    }

    LastEdit last() {
        return last;
    }

    /// What is searched for: part of a name or a code, however spelt.
    StringProperty queryProperty() {
        return query;
    }

    /// The countries that the search lets through.
    public ObservableList<Row> shown() {
        return shown;
    }

    /// All of them.
    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Whether all has been read.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Why nothing could be read, and what to do; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private static List<Row> rows(Library library, List<Brief> briefs, Language language) {
        return library.counterparts().stream()
                .sorted(Comparator.comparing(country -> country.name().bestIn(language), NameOrder.of(language)))
                .map(country -> row(country, library, briefs))
                .toList();
    }

    private static Row row(Country country, Library library, List<Brief> briefs) {
        Ledger ledger = Ledger.of(library, country.code());
        return new Row(
                country,
                ledger.towardUs().size(),
                ledger.fromUs().size(),
                library.agreementsWith(country.code()).size(),
                briefs.stream().filter(brief -> brief.country().equals(country.code())).count());
    }
}
