package app.didar.ui.brief;

import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.brief.NewBriefViewModel.EventChoice;
import app.didar.ui.brief.NewBriefViewModel.Missing;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.JalaliDateField;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The form of a new brief. Tab leads through it, Ctrl+Enter composes from anywhere in it.
public final class NewBriefController {

    private final NewBriefViewModel model;
    private final Words words;
    private final Runnable leave;
    private final @Nullable String country;
    private final JalaliDateField date;
    private boolean searching;

    @FXML
    private VBox root;

    @FXML
    private Label countryLabel;

    @FXML
    private Label countryChosen;

    @FXML
    private TextField countrySearch;

    @FXML
    private ListView<Country> countries;

    @FXML
    private Label countryError;

    @FXML
    private Label eventLabel;

    @FXML
    private ComboBox<EventChoice> event;

    @FXML
    private VBox dateBox;

    @FXML
    private Label dateLabel;

    @FXML
    private Label nameLabel;

    @FXML
    private TextField name;

    @FXML
    private Label topicsCount;

    @FXML
    private ListView<TopicChoice> topics;

    @FXML
    private Label topicsError;

    @FXML
    private Label error;

    @FXML
    private Button compose;

    /// @param words   those of this screen
    /// @param leave   goes back without a brief
    /// @param country code of the country chosen already, or null
    public NewBriefController(NewBriefViewModel model, Words words, Runnable leave, @Nullable String country) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        this.country = country;
        this.date = new JalaliDateField(words.language());
    }

    /// What has the keyboard when the page comes up.
    Node focus() {
        return countrySearch;
    }

    @FXML
    void initialize() {
        countryLabel.setLabelFor(countrySearch);
        eventLabel.setLabelFor(event);
        nameLabel.setLabelFor(name);
        dateLabel.setLabelFor(date.field());
        date.field().setAccessibleText(words.say("date"));
        date.setId("date");
        dateBox.getChildren().add(date);
        bindCountries();
        event.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable EventChoice choice) {
                return choice == null ? "" : described(choice.event());
            }

            @Override
            public EventChoice fromString(String typed) {
                return EventChoice.NONE;
            }
        });
        event.setItems(model.events());
        event.valueProperty().bindBidirectional(model.eventProperty());
        event.disableProperty().bind(model.countryProperty().isNull());
        date.valueProperty().bindBidirectional(model.dateProperty());
        date.unreadableProperty().subscribe(unreadable -> model.dateReadableProperty().set(!unreadable));
        name.textProperty().bindBidirectional(model.titleProperty());
        bindTopics();
        error.visibleProperty().bind(model.errorProperty().isNotNull());
        model.errorProperty().subscribe(failure -> error.setText(failure == null ? "" : failure.bestIn(language())));
        shownFor(countryError, Missing.COUNTRY);
        shownFor(topicsError, Missing.TOPICS);
        compose.disableProperty().bind(model.composingProperty().or(model.loadedProperty().not()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
                compose();
                pressed.consume();
            }
        });
        model.load(country);
    }

    @FXML
    void compose() {
        date.read();
        model.compose();
        Missing missing = model.missingProperty().get();
        if (missing != null) {
            (switch (missing) {
                case COUNTRY -> countrySearch;
                case DATE -> date.field();
                case TOPICS -> topics;
            }).requestFocus();
        }
    }

    @FXML
    void cancel() {
        leave.run();
    }

    private void bindCountries() {
        countries.setItems(model.countries());
        countries.setCellFactory(_ -> new CountryCell());
        countries.setPlaceholder(new Label(words.say("country.none")));
        countrySearch.textProperty().addListener((_, _, typed) -> {
            // The list would move its selection while it shrinks; the choice is the person's.
            searching = true;
            countries.getSelectionModel().clearSelection();
            model.countrySearchProperty().set(typed);
            countries.getSelectionModel().select(model.countryProperty().get());
            searching = false;
        });
        countries.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!searching && chosen != null) {
                model.countryProperty().set(chosen);
            }
        });
        model.countryProperty().subscribe(chosen -> {
            countryChosen.setText(chosen == null ? "" : chosen.name().bestIn(language()));
            if (chosen != null && !chosen.equals(countries.getSelectionModel().getSelectedItem())) {
                countries.getSelectionModel().select(chosen);
            }
        });
        countrySearch.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DOWN && !model.countries().isEmpty()) {
                countries.requestFocus();
                selectCountry();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                selectCountry();
                pressed.consume();
            }
        });
    }

    private void selectCountry() {
        if (countries.getSelectionModel().isEmpty()) {
            countries.getSelectionModel().selectFirst();
        }
    }

    private void bindTopics() {
        topics.setItems(model.topics());
        topics.setCellFactory(_ -> new TopicCell(words));
        topics.setPlaceholder(new Label(words.say("topics.none")));
        model.topics().addListener((javafx.collections.ListChangeListener<TopicChoice>) _ -> countTopics());
        topics.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            int at = topics.getSelectionModel().getSelectedIndex();
            boolean up = pressed.getCode() == KeyCode.UP;
            if (at < 0) {
                return;
            }
            if (pressed.getCode() == KeyCode.SPACE) {
                var chosen = model.topics().get(at).chosenProperty();
                chosen.set(!chosen.get());
                pressed.consume();
            } else if (pressed.isAltDown() && (up || pressed.getCode() == KeyCode.DOWN)) {
                topics.getSelectionModel().clearAndSelect(model.moveTopic(at, up ? -1 : 1));
                pressed.consume();
            }
        });
        topics.focusedProperty().subscribe(focused -> {
            if (focused && topics.getSelectionModel().isEmpty()) {
                topics.getSelectionModel().selectFirst();
            }
        });
    }

    private void countTopics() {
        topicsCount.textProperty().unbind();
        var chosen = model.topics().stream().map(TopicChoice::chosenProperty).toList();
        topicsCount.textProperty().bind(Bindings.createStringBinding(
                () -> chosen.isEmpty()
                        ? ""
                        : words.say("topics.count", model.topics().stream().filter(TopicChoice::chosen).count()),
                chosen.toArray(javafx.beans.Observable[]::new)));
    }

    private void shownFor(Label label, Missing missing) {
        var lacking = model.missingProperty().isEqualTo(missing);
        label.visibleProperty().bind(lacking);
        label.managedProperty().bind(lacking);
    }

    private Language language() {
        return words.language();
    }

    private final class CountryCell extends ListCell<Country> {
        @Override
        protected void updateItem(@Nullable Country shown, boolean none) {
            super.updateItem(shown, none);
            if (shown == null || none) {
                setText(null);
                setGraphic(null);
            } else {
                setText(shown.name().bestIn(language()));
                setGraphic(new CountryCode(shown.code(), shown.name().bestIn(language())));
            }
        }
    }

    private String described(@Nullable Event its) {
        if (its == null) {
            return words.say("event.none");
        }
        String named = its.name().bestIn(language());
        return its.datings().stream()
                .findFirst()
                .map(dating -> words.say("event.dated", named, Dates.both(dating.first(), dating.last(), language())))
                .orElse(named);
    }
}
