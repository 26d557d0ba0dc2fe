package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A month to choose a day from, in the calendar of the language, the other calendar's days small below.
///
/// Arrows move by day and week, PgUp and PgDn by month, Home and End within the month; Enter chooses, Esc gives up.
final class MonthView extends VBox {

    private final Language language;
    private final Words words;
    private final LocalDate today;
    private final Set<LocalDate> marked;
    private final Consumer<Optional<LocalDate>> done;
    private final Label title = new Label();
    private final Label otherTitle = new Label();
    private final Label footer = new Label();
    private final Label otherFooter = new Label();
    private final GridPane grid = new GridPane();
    private LocalDate day;

    /// @param marked days underlined, as the day of the meeting
    /// @param done told of the chosen day, or of nothing where it was given up
    MonthView(Language language, LocalDate day, LocalDate today, Set<LocalDate> marked, Consumer<Optional<LocalDate>> done) {
        this.language = language;
        this.words = Words.common(language);
        this.day = day;
        this.today = today;
        this.marked = marked;
        this.done = done;
        getStyleClass().addAll("popover", "month-view");
        setAccessibleRole(AccessibleRole.DATE_PICKER);
        setFocusTraversable(true);
        title.getStyleClass().add("strong");
        otherTitle.getStyleClass().addAll("secondary", "subtle");
        footer.getStyleClass().addAll("strong", "footer-day");
        otherFooter.getStyleClass().addAll("secondary", "subtle");
        NodeOrientation other = language.rtl() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT;
        otherTitle.setNodeOrientation(other);
        otherFooter.setNodeOrientation(other);
        var head = new HBox(8, turn(Icons.back(language), "date.previous", -1), space(), title, otherTitle, space(),
                turn(Icons.onward(language), "date.next", 1));
        head.setAlignment(Pos.CENTER);
        var foot = new HBox(8, footer, otherFooter);
        foot.getStyleClass().add("month-foot");
        grid.getStyleClass().add("month-grid");
        for (int column = 0; column < 7; column++) {
            var seventh = new ColumnConstraints();
            seventh.setPercentWidth(100.0 / 7);
            grid.getColumnConstraints().add(seventh);
        }
        getChildren().addAll(head, grid, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        draw();
    }

    private void press(KeyEvent key) {
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int onward = (key.getCode() == KeyCode.LEFT) == rightToLeft ? 1 : -1;
        CalendarMonth month = CalendarMonth.of(day, language);
        int number = CalendarMonth.number(day, language);
        switch (key.getCode()) {
            case LEFT, RIGHT -> show(day.plusDays(onward));
            case UP -> show(day.minusWeeks(1));
            case DOWN -> show(day.plusWeeks(1));
            case PAGE_UP -> show(month.plus(key.isControlDown() ? -12 : -1).day(number));
            case PAGE_DOWN -> show(month.plus(key.isControlDown() ? 12 : 1).day(number));
            case HOME -> show(month.first());
            case END -> show(month.last());
            case ENTER, SPACE -> done.accept(Optional.of(day));
            case ESCAPE -> done.accept(Optional.empty());
            default -> {
                return;
            }
        }
        key.consume();
    }

    LocalDate day() {
        return day;
    }

    private void show(LocalDate chosen) {
        day = chosen;
        draw();
    }

    private void draw() {
        CalendarMonth month = CalendarMonth.of(day, language);
        title.setText(month.title());
        otherTitle.setText(month.otherTitle());
        grid.getChildren().clear();
        String[] weekdays = words.say("date.weekdays").split(" ", -1);
        for (int column = 0; column < weekdays.length; column++) {
            var weekday = new Label(weekdays[column]);
            weekday.getStyleClass().addAll("secondary", "subtle", "weekday");
            weekday.setMaxWidth(Double.MAX_VALUE);
            grid.add(weekday, column, 0);
        }
        int place = 0;
        for (LocalDate drawn : month.days()) {
            grid.add(cell(drawn, month.contains(drawn)), place % 7, 1 + place / 7);
            place++;
        }
        footer.setText(Dates.weekday(day, language) + " " + Dates.written(day, language));
        otherFooter.setText(language == Language.FA ? Dates.gregorian(day, Language.EN) : Dates.jalali(day, Language.EN));
        setAccessibleText(words.say("date.calendar", Dates.spoken(day, language)));
    }

    private Node cell(LocalDate drawn, boolean inside) {
        Language other = language == Language.FA ? Language.EN : Language.FA;
        var own = new Label(Digits.of(CalendarMonth.number(drawn, language), language));
        own.getStyleClass().add("own-day");
        var second = new Label(Digits.of(CalendarMonth.number(drawn, other), Language.EN));
        second.getStyleClass().add("other-day");
        var cell = new VBox(own, second);
        cell.setAlignment(Pos.CENTER);
        cell.getStyleClass().add("day");
        cell.setAccessibleText(Dates.spoken(drawn, language));
        mark(cell, "outside", !inside);
        mark(cell, "friday", drawn.getDayOfWeek() == DayOfWeek.FRIDAY);
        mark(cell, "today", drawn.equals(today));
        mark(cell, "marked", marked.contains(drawn));
        mark(cell, "chosen", drawn.equals(day));
        cell.setOnMouseClicked(_ -> done.accept(Optional.of(drawn)));
        return cell;
    }

    private static void mark(Node cell, String style, boolean on) {
        if (on) {
            cell.getStyleClass().add(style);
        }
    }

    private Button turn(FontIcon icon, String key, int months) {
        var button = new Button("", icon);
        button.getStyleClass().addAll("quiet", "small", "icon-only");
        button.setAccessibleText(words.say(key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> show(CalendarMonth.of(day, language).plus(months).day(CalendarMonth.number(day, language))));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
