package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The weeks of a month: each day in the calendar of the language, and small below it in the other. A day that is not in the
/// calendar's range is drawn, not to be chosen.
final class MonthGrid extends GridPane {

    private final Language language;
    private final Words words;
    private final LocalDate today;
    private final Set<LocalDate> marked;
    private final Consumer<LocalDate> picked;

    MonthGrid(Language language, LocalDate today, Set<LocalDate> marked, Consumer<LocalDate> picked) {
        this.language = language;
        this.words = Words.common(language);
        this.today = today;
        this.marked = marked;
        this.picked = picked;
        getStyleClass().add("month-grid");
        for (int column = 0; column < 7; column++) {
            var seventh = new ColumnConstraints();
            seventh.setPercentWidth(100.0 / 7);
            getColumnConstraints().add(seventh);
        }
    }

    /// @param chosen the days chosen up to now, the one that the keys are on at an end of them
    void draw(CalendarMonth month, Days chosen) {
        getChildren().clear();
        String[] weekdays = words.say("date.weekdays").split(" ", -1);
        for (int column = 0; column < weekdays.length; column++) {
            var weekday = new Label(weekdays[column]);
            weekday.getStyleClass().addAll("secondary", "subtle", "weekday");
            weekday.setMaxWidth(Double.MAX_VALUE);
            add(weekday, column, 0);
        }
        int place = 0;
        for (LocalDate drawn : month.days()) {
            VBox cell = cell(drawn);
            mark(cell, "outside", !month.contains(drawn));
            boolean end = drawn.equals(chosen.first()) || drawn.equals(chosen.last());
            mark(cell, "within", chosen.contains(drawn) && !end);
            mark(cell, "chosen", end);
            add(cell, place % 7, 1 + place / 7);
            place++;
        }
    }

    private VBox cell(LocalDate drawn) {
        Language other = language == Language.FA ? Language.EN : Language.FA;
        var own = new Label(Digits.of(CalendarMonth.number(drawn, language), language));
        own.getStyleClass().add("own-day");
        var second = new Label(Digits.of(CalendarMonth.number(drawn, other), Language.EN));
        second.getStyleClass().add("other-day");
        var cell = new VBox(own, second);
        cell.setAlignment(Pos.CENTER);
        cell.getStyleClass().add("day");
        cell.setUserData(drawn);
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        String spoken = Dates.spoken(drawn, language);
        cell.setAccessibleText(drawn.equals(today) ? words.say("date.spoken_today", spoken) : spoken);
        mark(cell, "friday", drawn.getDayOfWeek() == DayOfWeek.FRIDAY);
        mark(cell, "today", drawn.equals(today));
        mark(cell, "marked", marked.contains(drawn));
        if (drawn.isBefore(Dates.FIRST) || drawn.isAfter(Dates.LAST)) {
            cell.setDisable(true);
        } else {
            cell.setOnMouseClicked(_ -> picked.accept(drawn));
        }
        return cell;
    }

    private static void mark(Node cell, String style, boolean on) {
        if (on) {
            cell.getStyleClass().add(style);
        }
    }
}
