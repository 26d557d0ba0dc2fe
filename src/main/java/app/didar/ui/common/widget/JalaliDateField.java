package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.text.UnreadableDateException;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.FieldDirection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
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

/// A day, typed in either calendar and either digits, or chosen from a month. What cannot be read stays as it was typed, with
/// examples below it; the value is then empty.
public final class JalaliDateField extends VBox {

    private final Language language;
    private final Words words;
    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>(this, "value");
    private final ObjectProperty<Set<LocalDate>> marked = new SimpleObjectProperty<>(this, "marked", Set.of());
    private final ObjectProperty<LocalDate> today =
            new SimpleObjectProperty<>(this, "today", LocalDate.now(ZoneId.systemDefault()));
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(this, "unreadable");
    private final TextField field = new TextField();
    private final Label examples = new Label();
    private final Popup popup = new Popup();
    private boolean reading;

    public JalaliDateField(Language language) {
        this.language = language;
        this.words = Words.common(language);
        getStyleClass().add("date-field");
        field.setPromptText(words.say("date.prompt"));
        FieldDirection.follow(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        var open = new Button("", new FontIcon("fth-calendar"));
        open.getStyleClass().addAll("icon-only", "calendar-button");
        open.setAccessibleText(words.say("date.open"));
        open.setOnAction(_ -> openMonth());
        examples.getStyleClass().add("field-error");
        examples.setWrapText(true);
        examples.setMinHeight(USE_PREF_SIZE);
        examples.visibleProperty().bind(unreadable);
        examples.managedProperty().bind(unreadable);
        getChildren().addAll(new HBox(4, field, open), examples);
        setSpacing(4);
        popup.setAutoHide(true);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                read();
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

    /// The day; empty while nothing, or nothing readable, is typed.
    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    public @Nullable LocalDate getValue() {
        return value.get();
    }

    public void setValue(@Nullable LocalDate day) {
        value.set(day);
    }

    /// Days underlined in the month, as the day of the meeting.
    public ObjectProperty<Set<LocalDate>> markedProperty() {
        return marked;
    }

    /// The day outlined in the month; the clock's unless it is set.
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

    /// Reads what is typed now, as leaving the field does.
    public void read() {
        reading = true;
        try {
            String typed = field.getText();
            LocalDate day = typed == null || typed.isBlank() ? null : Dates.parse(typed, today.get());
            refuse(null);
            value.set(day);
            write(day);
        } catch (UnreadableDateException e) {
            value.set(null);
            refuse(e);
        } finally {
            reading = false;
        }
    }

    private void write(@Nullable LocalDate day) {
        if (day == null && reading) {
            return;
        }
        refuse(null);
        field.setText(day == null ? "" : numeric(day));
    }

    private String numeric(LocalDate day) {
        return language == Language.FA
                ? Digits.toPersian(Dates.jalaliIso(day).replace('-', '/'))
                : Dates.gregorian(day, Language.EN);
    }

    private void refuse(@Nullable UnreadableDateException refused) {
        unreadable.set(refused != null);
        field.getStyleClass().remove("refused");
        if (refused != null) {
            field.getStyleClass().add("refused");
            Days days = refused.days();
            String understood = days == null ? ""
                    : days.one() ? Dates.spoken(days.first(), language) : Dates.both(days.first(), days.last(), language);
            examples.setText(words.say("date." + refused.reason().name(), understood));
        }
        field.setAccessibleHelp(refused == null ? "" : examples.getText());
    }

    private void openMonth() {
        read();
        LocalDate chosen = value.get();
        popup.getContent().setAll(month(chosen == null ? today.get() : chosen));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, place.getMinX(), place.getMaxY() + 4);
        popup.getScene().setNodeOrientation(getEffectiveNodeOrientation());
        popup.getContent().getFirst().requestFocus();
    }

    /// The month as it opens below the field.
    public Region month(LocalDate day) {
        var month = new MonthView(language, day, today.get(), marked.get(), chosen -> {
            popup.hide();
            chosen.ifPresent(value::set);
            field.requestFocus();
        });
        month.setNodeOrientation(
                language.rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return month;
    }
}
