package app.didar.ui.library;

import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Ledger;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.text.PersianOrder;
import app.didar.ui.common.Tasks;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The countries we meet, in the order of the language.
public final class CountriesViewModel {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);

    /// A country with what hangs on it.
    ///
    /// @param oursToAnswer   how many of their undertakings wait for a word of ours
    /// @param theirsToAnswer how many of ours wait for a word of theirs
    /// @param agreements     how many agreements there are with it
    /// @param briefs         how many briefs were made for meetings with it
    public record Row(Country country, long oursToAnswer, long theirsToAnswer, long agreements, long briefs) {}

    /// Starts reading at once, in the background.
    public CountriesViewModel(
            Supplier<Library> library, Supplier<List<Brief>> briefs, Language language, Tasks tasks) {
        tasks.run(_ -> rows(library.get(), briefs.get(), language))
                .onSuccess(found -> {
                    rows.setAll(found);
                    loaded.set(true);
                })
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

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
        Comparator<String> order = language == Language.FA
                ? PersianOrder.comparator()
                : Collator.getInstance(language.locale())::compare;
        return library.counterparts().stream()
                .sorted(Comparator.comparing(country -> country.name().bestIn(language), order))
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
