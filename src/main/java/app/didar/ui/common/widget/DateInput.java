package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Language;
import app.didar.text.UnreadableDateException;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.common.keys.PasteBound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line to type days in, in either calendar and either digits, with a month to choose them from. While one types, the line below
/// says how it is read, or why it cannot be. What cannot be read stays as it was typed; the value is then empty.
///
/// @param <T> what is chosen
public abstract sealed class DateInput<T> extends VBox permits JalaliDateField, JalaliDaysField {

    private final Language language;
    private final Words words;
    private final boolean span;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final ObjectProperty<Set<LocalDate>> marked = new SimpleObjectProperty<>(this, "marked", Set.of());
    private final ObjectProperty<LocalDate> today =
            new SimpleObjectProperty<>(this, "today", LocalDate.now(ZoneId.systemDefault()));
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(this, "unreadable");
    private final TextField field = new TextField() {
        @Override
        public void paste() {
            if (PasteBound.keeps(_ -> say(words.say("date.NOT_A_DATE")))) {
                super.paste();
            }
        }
    };
    private final Label line = new Label();
    private final Popup popup = new Popup();
    private boolean reading;
    private boolean writing;

    DateInput(Language language, boolean span) {
        this.language = language;
        this.words = Words.common(language);
        this.span = span;
        getStyleClass().add("date-field");
        field.setPromptText(words.say(span ? "date.prompt_span" : "date.prompt"));
        FieldDirection.follow(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        var open = new Button("", new FontIcon("fth-calendar"));
        open.getStyleClass().addAll("icon-only", "calendar-button");
        open.setAccessibleText(words.say("date.open"));
        open.setOnAction(_ -> openMonth());
        line.getStyleClass().add("date-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        getChildren().addAll(new HBox(4, field, open), line);
        setSpacing(4);
        popup.setAutoHide(true);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                read();
            }
        });
        field.textProperty().addListener((_, _, typed) -> {
            if (!writing) {
                follow(typed);
            }
        });
        field.setOnAction(_ -> read());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F4 || key.getCode() == KeyCode.DOWN) {
                openMonth();
                key.consume();
            }
        });
        value.subscribe(this::write);
    }

    /// @throws UnreadableDateException where it cannot be read as such a value
    abstract T parse(String typed, LocalDate day);

    /// As it stands in the field; read again, it is the same.
    abstract String written(T chosen);

    /// As it is said, weekday and both calendars.
    abstract String spoken(T chosen);

    abstract Days days(T chosen);

    abstract T of(Days chosen);

    /// What is chosen; empty while nothing, or nothing readable, is typed.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// What is chosen; null for nothing.
    public @Nullable T getValue() {
        return value.get();
    }

    /// Chooses, and writes the choice into the field.
    ///
    /// @param chosen null for nothing
    public void setValue(@Nullable T chosen) {
        value.set(chosen);
    }

    /// Days underlined in the month, as the day of the meeting.
    public ObjectProperty<Set<LocalDate>> markedProperty() {
        return marked;
    }

    /// The day outlined in the month, and the one that «فردا» is counted from; the clock's unless it is set.
    public ObjectProperty<LocalDate> todayProperty() {
        return today;
    }

    /// Whether something is typed that is no date.
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /// The line one types in, to give it a label or the focus.
    public TextField field() {
        return field;
    }

    /// What is said below the field: how the text is read, or why it is not; empty where nothing is.
    public String said() {
        return line.getText();
    }

    /// Reads what is typed now, as leaving the field does.
    public void read() {
        reading = true;
        try {
            String typed = field.getText();
            T chosen = typed == null || typed.isBlank() ? null : parse(typed, today.get());
            value.set(chosen);
            write(chosen);
            refuse(false);
            say("");
        } catch (UnreadableDateException e) {
            // Refused before it is emptied: who hears of no value may then ask why.
            refuse(true);
            say(reason(e));
            value.set(null);
        } finally {
            reading = false;
        }
    }

    /// Says how the text is read as far as it is typed. It is no error yet: one may not have ended.
    private void follow(String typed) {
        redden(false);
        try {
            say(typed == null || typed.isBlank() ? "" : words.say("date.understood", spoken(parse(typed, today.get()))));
        } catch (UnreadableDateException e) {
            say(reason(e));
        }
    }

    private void write(@Nullable T chosen) {
        if (chosen == null && reading) {
            return;
        }
        writing = true;
        field.setText(chosen == null ? "" : written(chosen));
        writing = false;
        refuse(false);
        say("");
    }

    private void refuse(boolean refused) {
        unreadable.set(refused);
        redden(refused);
    }

    private void redden(boolean refused) {
        field.getStyleClass().remove("refused");
        line.getStyleClass().remove("field-error");
        if (refused) {
            field.getStyleClass().add("refused");
            line.getStyleClass().add("field-error");
        }
    }

    private void say(String said) {
        line.setText(said);
        field.setAccessibleHelp(said);
    }

    private String reason(UnreadableDateException refused) {
        Days days = refused.days();
        String understood = days == null ? ""
                : days.one() ? Dates.spoken(days.first(), language) : Dates.both(days.first(), days.last(), language);
        return words.say("date." + refused.reason().name(), understood);
    }

    private void openMonth() {
        read();
        T chosen = value.get();
        popup.getContent().setAll(month(chosen == null ? Days.of(today.get()) : days(chosen)));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, place.getMinX(), place.getMaxY() + 4);
        popup.getScene().setNodeOrientation(getEffectiveNodeOrientation());
        popup.getContent().getFirst().requestFocus();
    }

    private Region month(Days chosen) {
        return new MonthView(language, span, chosen, today.get(), marked.get(), picked -> {
            popup.hide();
            picked.ifPresent(days -> value.set(of(days)));
            field.requestFocus();
        });
    }
}
