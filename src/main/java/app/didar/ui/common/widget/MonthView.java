package app.didar.ui.common.widget;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A month to choose a day or a span of days from, in the calendar of the language; below it the day in the other calendar and in
/// the lunar one. It ends where [Dates] ends.
///
/// Arrows move by day and week, PgUp and PgDn by month and with Ctrl by year, Home and End within the month. Four digits are a year of
/// either calendar, `Y` («س») opens the list of years, `T` («ت») goes to today. Enter chooses, Esc gives up. For a span, Enter sets one
/// end and then the other, and Shift with a key that moves draws it out; for a single day Shift is as Ctrl.
final class MonthView extends VBox {

    private final Language language;
    private final Words words;
    private final boolean span;
    private final LocalDate today;
    private final Consumer<Optional<Days>> done;
    private final Button title = new Button();
    private final Label otherTitle = new Label();
    private final Label footer = new Label();
    private final Label otherFooter = new Label();
    private final Label lunar = new Label();
    private final MonthGrid grid;
    private final Button[] turns;
    private LocalDate day;
    private @Nullable LocalDate anchor;
    private String yearTyped = "";

    /// @param span   whether more days than one may be chosen
    /// @param chosen where to begin
    /// @param marked days underlined, as the day of the meeting
    /// @param done   told of the chosen days, or of nothing where it was given up
    MonthView(
            Language language, boolean span, Days chosen, LocalDate today, Set<LocalDate> marked, Consumer<Optional<Days>> done) {
        this.language = language;
        this.words = Words.common(language);
        this.span = span;
        this.day = clamped(chosen.last());
        this.anchor = chosen.one() ? null : chosen.first();
        this.today = today;
        this.done = done;
        this.grid = new MonthGrid(language, today, marked, this::pick);
        this.turns = new Button[] {
            turn(Icons.backTwice(language), "date.previous_year", -12), turn(Icons.back(language), "date.previous", -1),
            turn(Icons.onward(language), "date.next", 1), turn(Icons.onwardTwice(language), "date.next_year", 12)
        };
        getStyleClass().addAll("popover", "month-view");
        setAccessibleRole(AccessibleRole.DATE_PICKER);
        setAccessibleHelp(words.say(span ? "date.keys_span" : "date.keys"));
        setFocusTraversable(true);
        setNodeOrientation(language.rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(head(), grid, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        draw();
    }

    private HBox head() {
        title.getStyleClass().addAll("quiet", "small", "strong", "month-title");
        title.setFocusTraversable(false);
        title.setOnAction(_ -> openYears());
        otherTitle.getStyleClass().addAll("secondary", "subtle");
        otherTitle.setNodeOrientation(language.rtl() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        var titles = new VBox(title, otherTitle);
        titles.setAlignment(Pos.CENTER);
        var head = new HBox(turns[0], turns[1], space(), titles, space(), turns[2], turns[3]);
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private VBox foot() {
        footer.getStyleClass().addAll("strong", "footer-day");
        otherFooter.getStyleClass().addAll("secondary", "subtle");
        otherFooter.setNodeOrientation(language.rtl() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        lunar.getStyleClass().addAll("secondary", "subtle", "lunar");
        lunar.setTooltip(new Tooltip(words.say("date.lunar_about")));
        lunar.setAccessibleHelp(words.say("date.lunar_about"));
        var back = new Button(words.say("date.today"));
        back.getStyleClass().addAll("quiet", "small");
        back.setFocusTraversable(false);
        back.setOnAction(_ -> show(today));
        var first = new HBox(8, footer, otherFooter);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(8, lunar, space(), back);
        second.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(first, second);
        foot.getStyleClass().add("month-foot");
        return foot;
    }

    private void press(KeyEvent key) {
        if (!equals(key.getTarget())) {
            // The list of years has the keyboard.
            return;
        }
        boolean onward = (key.getCode() == KeyCode.LEFT) == (getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        boolean year = key.isControlDown() || key.isShiftDown() && !span;
        CalendarMonth month = CalendarMonth.of(day, language);
        int number = CalendarMonth.number(day, language);
        switch (key.getCode()) {
            case LEFT, RIGHT -> move(key, day.plusDays(onward ? 1 : -1));
            case UP -> move(key, day.minusWeeks(1));
            case DOWN -> move(key, day.plusWeeks(1));
            case PAGE_UP -> move(key, month.plus(year ? -12 : -1).day(number));
            case PAGE_DOWN -> move(key, month.plus(year ? 12 : 1).day(number));
            case HOME -> move(key, month.first());
            case END -> move(key, month.last());
            case ENTER, SPACE -> pick(day);
            case BACK_SPACE -> typeYear(yearTyped.substring(0, Math.max(0, yearTyped.length() - 1)));
            case ESCAPE -> giveUp();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void type(KeyEvent key) {
        String typed = Digits.toLatin(key.getCharacter());
        if (!equals(key.getTarget()) || key.isControlDown() || key.isAltDown() || key.isMetaDown() || typed.length() != 1) {
            return;
        }
        switch (typed.charAt(0)) {
            case 't', 'T', 'ت' -> show(today);
            case 'y', 'Y', 'س' -> openYears();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> typeYear(yearTyped + typed);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The digits typed up to now; with the fourth the year is there.
    private void typeYear(String digits) {
        if (digits.length() == 4) {
            toYear(Integer.parseInt(digits));
        } else {
            yearTyped = digits;
            draw();
        }
    }

    private void toYear(int year) {
        show(CalendarMonth.of(day, year, language).day(CalendarMonth.number(day, language)));
    }

    private void openYears() {
        var years = new YearList(language, day, year -> {
            getChildren().set(1, grid);
            year.ifPresent(this::toYear);
            requestFocus();
        });
        years.setPrefHeight(grid.getHeight());
        getChildren().set(1, years);
        applyCss();
        layout();
        years.scrollToChosen();
        years.requestFocus();
    }

    /// The day the keys are on.
    LocalDate day() {
        return day;
    }

    private void move(KeyEvent key, LocalDate to) {
        if (span && key.isShiftDown() && anchor == null) {
            anchor = day;
        }
        show(to);
    }

    private void pick(LocalDate picked) {
        if (span && anchor == null) {
            anchor = picked;
            show(picked);
        } else {
            done.accept(Optional.of(Days.between(anchor == null ? picked : anchor, picked)));
        }
    }

    /// Takes back what was begun last: a year half typed, the first end of a span, the choice itself.
    private void giveUp() {
        if (!yearTyped.isEmpty()) {
            typeYear("");
        } else if (anchor != null) {
            anchor = null;
            draw();
        } else {
            done.accept(Optional.empty());
        }
    }

    private void show(LocalDate wanted) {
        day = clamped(wanted);
        yearTyped = "";
        draw();
    }

    private void draw() {
        CalendarMonth month = CalendarMonth.of(day, language);
        Days chosen = Days.between(anchor == null ? day : anchor, day);
        title.setText(yearTyped.isEmpty() ? month.title() : words.say("date.year_typed", Digits.in(yearTyped, language)));
        title.setAccessibleText(words.say("date.choose_year", month.title()));
        otherTitle.setText(month.otherTitle());
        grid.draw(month, chosen);
        footer.setText(chosen.one() ? Dates.weekday(day, language) + " " + Dates.written(day, language) : Dates.written(chosen, language));
        otherFooter.setText(chosen.one()
                ? language == Language.FA ? Dates.gregorian(day, Language.EN) : Dates.jalali(day, Language.EN)
                : words.say("date.count", chosen.count()));
        lunar.setText(Dates.lunar(day, language).map(its -> words.say("date.lunar", its)).orElse(""));
        turns[0].setDisable(day.equals(Dates.FIRST));
        turns[1].setDisable(day.equals(Dates.FIRST));
        turns[2].setDisable(day.equals(Dates.LAST));
        turns[3].setDisable(day.equals(Dates.LAST));
        setAccessibleText(words.say(
                "date.calendar", chosen.one() ? Dates.spoken(day, language) : Dates.both(chosen.first(), chosen.last(), language)));
    }

    private Button turn(FontIcon icon, String key, int months) {
        var button = new Button("", icon);
        button.getStyleClass().addAll("quiet", "small", "icon-only");
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> show(CalendarMonth.of(day, language).plus(months).day(CalendarMonth.number(day, language))));
        return button;
    }

    private static LocalDate clamped(LocalDate wanted) {
        return wanted.isBefore(Dates.FIRST) ? Dates.FIRST : wanted.isAfter(Dates.LAST) ? Dates.LAST : wanted;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
