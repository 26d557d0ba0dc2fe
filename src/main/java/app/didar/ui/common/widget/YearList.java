package app.didar.ui.common.widget;

import app.didar.text.CalendarSystem;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// All years of the calendar of a language, to choose one; beside each the years of the other calendar that it meets.
final class YearList extends ListView<Integer> {

    private static final double ROW = 32;

    private final Language language;

    /// @param done told of the year, or of nothing where none was chosen
    YearList(Language language, LocalDate day, Consumer<Optional<Integer>> done) {
        this.language = language;
        CalendarSystem own = language == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        getStyleClass().add("year-list");
        setAccessibleText(Words.common(language).say("date.years"));
        setItems(FXCollections.observableArrayList(
                IntStream.rangeClosed(own.of(Dates.FIRST).year(), own.of(Dates.LAST).year()).boxed().toList()));
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell());
        getSelectionModel().select(Integer.valueOf(own.of(day).year()));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                done.accept(key.getCode() == KeyCode.ENTER
                        ? Optional.ofNullable(getSelectionModel().getSelectedItem())
                        : Optional.empty());
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> done.accept(Optional.ofNullable(getSelectionModel().getSelectedItem())));
    }

    /// Shows the chosen year and some before it; once the list has its height.
    void scrollToChosen() {
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 3));
    }

    private final class Cell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer year, boolean none) {
            super.updateItem(year, none);
            if (year == null || none) {
                setText("");
                return;
            }
            int first = language == Language.FA ? year + 621 : year - 622;
            setText(Digits.in(Words.common(language).say("date.year", "" + year, "" + first, "" + (first + 1)), language));
        }
    }
}
