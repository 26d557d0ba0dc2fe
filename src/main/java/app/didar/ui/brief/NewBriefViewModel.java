package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.Event;
import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.text.Normaliser;
import app.didar.text.PersianOrder;
import app.didar.ui.common.Tasks;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The form of a new brief: country, event, day, topics and title; and the brief composed from it.
public final class NewBriefViewModel {

    private final Store store;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Language language;
    private final Consumer<Brief> composed;

    private Library library = Library.EMPTY;
    private Bilingual suggestion = Bilingual.EMPTY;

    private final ObservableList<Country> allCountries = FXCollections.observableArrayList();
    private final FilteredList<Country> countries = new FilteredList<>(allCountries);
    private final StringProperty countrySearch = new SimpleStringProperty(this, "countrySearch", "");
    private final ObjectProperty<@Nullable Country> country = new SimpleObjectProperty<>(this, "country", null);
    private final ObservableList<EventChoice> events = FXCollections.observableArrayList();
    private final ObjectProperty<EventChoice> event =
            new SimpleObjectProperty<>(this, "event", EventChoice.NONE);
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date", null);
    private final BooleanProperty dateReadable = new SimpleBooleanProperty(this, "dateReadable", true);
    private final ObservableList<TopicChoice> topics = FXCollections.observableArrayList();
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(this, "composing", false);
    private final ReadOnlyObjectWrapper<@Nullable Missing> missing = new ReadOnlyObjectWrapper<>(this, "missing", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> error = new ReadOnlyObjectWrapper<>(this, "error", null);

    /// An event the meeting may belong to; null for none.
    record EventChoice(@Nullable Event event) {
        static final EventChoice NONE = new EventChoice(null);
    }

    /// What the form cannot do without.
    enum Missing {
        COUNTRY,
        DATE,
        TOPICS
    }

    /// @param language of the title that is typed, and of the order of countries
    /// @param composed takes the brief once it is in the store
    public NewBriefViewModel(
            Store store, Tasks tasks, InstantSource clock, Language language, Consumer<Brief> composed) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.language = language;
        this.composed = composed;
        countrySearch.addListener((_, _, typed) -> countries.setPredicate(candidate -> matches(candidate, typed)));
        country.addListener((_, _, chosen) -> countryChosen(chosen));
        event.addListener((_, _, _) -> suggestTitle());
        dateReadable.addListener((_, _, readable) -> forget(Missing.DATE, readable));
    }

    /// The countries that fit the search, in the order of the language's dictionary.
    ObservableList<Country> countries() {
        return countries;
    }

    StringProperty countrySearchProperty() {
        return countrySearch;
    }

    ObjectProperty<@Nullable Country> countryProperty() {
        return country;
    }

    /// No event, then the meetings and events of the country.
    ObservableList<EventChoice> events() {
        return events;
    }

    ObjectProperty<EventChoice> eventProperty() {
        return event;
    }

    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    /// Whether what stands in the date field is a day or nothing.
    BooleanProperty dateReadableProperty() {
        return dateReadable;
    }

    /// All topics; those the library has something on with the country first and chosen.
    ObservableList<TopicChoice> topics() {
        return topics;
    }

    StringProperty titleProperty() {
        return title;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty composingProperty() {
        return composing.getReadOnlyProperty();
    }

    /// What was missing at the last attempt to compose, until it is there.
    ReadOnlyObjectProperty<@Nullable Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// What went wrong last; null while nothing did.
    ReadOnlyObjectProperty<@Nullable Bilingual> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Reads the library.
    ///
    /// @param code the country chosen already, or null
    void load(@Nullable String code) {
        tasks.run(_ -> store.library())
                .onSuccess(read -> {
                    library = read;
                    allCountries.setAll(read.counterparts().stream()
                            .sorted(Comparator.comparing(c -> c.name().bestIn(language), order()))
                            .toList());
                    loaded.set(true);
                    allCountries.stream()
                            .filter(candidate -> candidate.code().equals(code))
                            .findFirst()
                            .ifPresent(country::set);
                })
                .onFailure(DidarException.class, failure -> error.set(failure.words()));
    }

    /// Moves a topic among the others; the order is that of the talks.
    ///
    /// @return where it stands then
    int moveTopic(int from, int by) {
        int to = Math.clamp((long) from + by, 0, topics.size() - 1);
        if (from != to) {
            topics.add(to, topics.remove(from));
        }
        return to;
    }

    /// Composes the brief, keeps it and hands it over; or names what is missing.
    void compose() {
        Missing lacking = lacking();
        missing.set(lacking);
        Country chosen = country.get();
        if (lacking != null || chosen == null || composing.get()) {
            return;
        }
        composing.set(true);
        error.set(null);
        BriefRequest request = request(chosen);
        Library from = library;
        tasks.run(_ -> {
                    String code = store.briefs().nextCode(request.country());
                    Brief brief = Composer.compose(from, request, code, clock.instant());
                    store.briefs().save(brief);
                    return brief;
                })
                .onSuccess(composed)
                .onFailure(DidarException.class, failure -> error.set(failure.words()))
                .onEnd(() -> composing.set(false));
    }

    private @Nullable Missing lacking() {
        if (country.get() == null) {
            return Missing.COUNTRY;
        }
        if (!dateReadable.get()) {
            return Missing.DATE;
        }
        return topics.stream().noneMatch(TopicChoice::chosen) ? Missing.TOPICS : null;
    }

    private void forget(Missing lack, boolean there) {
        if (there && missing.get() == lack) {
            missing.set(null);
        }
    }

    private BriefRequest request(Country chosen) {
        String typed = Normaliser.letters(title.get()).strip();
        boolean suggested = typed.isEmpty() || typed.equals(suggestion.in(language));
        return new BriefRequest(
                chosen.code(),
                eventCode(),
                date.get(),
                topics.stream().filter(TopicChoice::chosen).map(choice -> choice.topic().code()).toList(),
                suggested ? Bilingual.EMPTY : suggestion.with(language, typed));
    }

    private void countryChosen(@Nullable Country chosen) {
        forget(Missing.COUNTRY, chosen != null);
        event.set(EventChoice.NONE);
        if (chosen == null) {
            events.clear();
            topics.clear();
            return;
        }
        events.setAll(Stream.concat(
                        Stream.of(EventChoice.NONE),
                        library.eventsWith(chosen.code()).stream().map(EventChoice::new))
                .toList());
        topics.setAll(TopicChoice.of(library, chosen.code()));
        topics.forEach(choice -> choice.chosenProperty().addListener((_, _, on) -> forget(Missing.TOPICS, on)));
        suggestTitle();
    }

    /// Writes the title the composer would give, unless another one was typed.
    private void suggestTitle() {
        Country chosen = country.get();
        if (chosen == null) {
            return;
        }
        boolean untouched = title.get().isBlank() || title.get().equals(suggestion.in(language));
        var request = new BriefRequest(chosen.code(), eventCode(), null, List.of(), Bilingual.EMPTY);
        suggestion = Composer.compose(library, request, chosen.code(), clock.instant()).title();
        if (untouched) {
            title.set(suggestion.in(language));
        }
    }

    private @Nullable String eventCode() {
        Event its = event.get().event();
        return its == null ? null : its.code();
    }

    private boolean matches(Country candidate, String typed) {
        String wanted = folded(typed);
        return folded(candidate.name().fa()).contains(wanted)
                || folded(candidate.name().en()).contains(wanted)
                || folded(candidate.code()).equals(wanted);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ي', 'ی').replace('ك', 'ک').replace("\u200c", "");
    }

    private Comparator<String> order() {
        return language == Language.FA ? PersianOrder.comparator() : String.CASE_INSENSITIVE_ORDER;
    }
}
