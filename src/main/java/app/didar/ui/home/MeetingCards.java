package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.ComingMeeting;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.ShortList;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The meetings ahead: the next one large, a few after it small, the rest a row each; with what each still lacks.
final class MeetingCards {

    private static final int MOST_GAPS = 5;
    private static final int MOST_GAPS_SMALL = 3;
    private static final int MOST_CARDS = 5;
    private static final int MOST_ROWS = 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final Language language;
    private final LocalDate today;
    private final Library library;
    private final Consumer<ComingMeeting> open;

    /// @param open opens the brief of a meeting, or begins one
    MeetingCards(Words words, LocalDate today, Library library, Consumer<ComingMeeting> open) {
        this.words = words;
        this.language = words.language();
        this.today = today;
        this.library = library;
        this.open = open;
    }

    Node of(List<ComingMeeting> meetings) {
        var column = Nodes.column(16, next(meetings.getFirst()));
        var grid = new GridPane(16, 16);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 1; i < Math.min(meetings.size(), MOST_CARDS); i++) {
            grid.add(later(meetings.get(i)), (i - 1) % 2, (i - 1) / 2);
        }
        if (meetings.size() == 2) {
            GridPane.setColumnSpan(grid.getChildren().getFirst(), 2);
        }
        if (meetings.size() > 1) {
            column.getChildren().add(grid);
        }
        if (meetings.size() > MOST_CARDS) {
            column.getChildren()
                    .add(new ShortList<>(
                            words.say("later.meetings"),
                            meetings.subList(MOST_CARDS, meetings.size()),
                            MOST_ROWS,
                            "",
                            new ShortList.Row<>(
                                    this::row, meeting -> name(meeting) + words.say("comma") + day(meeting), open),
                            words));
        }
        return column;
    }

    private Node next(ComingMeeting meeting) {
        Optional<Country> country = library.find(ItemKind.COUNTRY, meeting.country()).map(Country.class::cast);
        String formal = country.map(Country::formalName).filter(name -> !name.isBlank())
                .map(name -> name.bestIn(language)).orElseGet(() -> countryName(meeting));
        VBox who = Nodes.column(4, Nodes.row(8, code(meeting), Nodes.grow(Nodes.text(formal, "card-title"))));
        meeting.counterpart().ifPresent(code -> {
            Optional<Person> person = library.person(code);
            who.getChildren().add(Nodes.text(personName(code), "person-name"));
            person.map(Person::title).filter(title -> !title.isBlank())
                    .ifPresent(title -> who.getChildren().add(Nodes.text(title.bestIn(language), "secondary")));
            person.map(its -> its.spoken().in(language)).filter(spoken -> !spoken.isBlank())
                    .ifPresent(spoken -> who.getChildren().add(fact("fth-volume-2", words.say("say", spoken))));
        });
        who.getChildren().addAll(arrangements(meeting));
        HBox standing = Nodes.row(12, ClassBars.named(meeting.classification(), language));
        meeting.brief().ifPresent(brief -> standing.getChildren()
                .add(Nodes.whole(words.say("revision", brief.revision()), "secondary", "subtle")));
        who.getChildren().add(standing);
        who.getStyleClass().add("who");
        var gaps = Nodes.grow(new GapList(meeting, MOST_GAPS, true, name(meeting), words, () -> open.accept(meeting)));
        HBox hero = new HBox(16, dateBox(meeting), who, gaps);
        hero.getStyleClass().addAll("card", "hero");
        return hero;
    }

    private VBox later(ComingMeeting meeting) {
        HBox head = Nodes.row(
                8, code(meeting), Nodes.grow(Nodes.line(countryName(meeting), "card-title")), when(meeting));
        var card = Nodes.column(4, head);
        meeting.counterpart().ifPresent(code -> {
            String title = library.person(code).map(person -> person.title().bestIn(language)).orElse("");
            card.getChildren()
                    .add(Nodes.text(personName(code) + (title.isBlank() ? "" : words.say("comma") + title), "secondary"));
        });
        card.getChildren().addAll(arrangements(meeting));
        var gaps = new GapList(meeting, MOST_GAPS_SMALL, false, name(meeting), words, () -> open.accept(meeting));
        VBox.setVgrow(gaps, Priority.ALWAYS);
        card.getChildren().add(gaps);
        card.getStyleClass().addAll("card", "meeting");
        return card;
    }

    private HBox row(ComingMeeting meeting) {
        int gaps = meeting.readiness().gaps().size();
        Node state = meeting.brief().isEmpty()
                ? Nodes.sign("fth-file-minus", words.say("no.brief"), "secondary", "attention-text")
                : Nodes.whole(gaps == 0 ? words.say("ready") : words.say("gaps", gaps), "secondary");
        return Nodes.row(8, code(meeting), Nodes.grow(Nodes.line(name(meeting))), state, when(meeting));
    }

    /// The day and how far off it is, at the end of a line.
    private Node when(ComingMeeting meeting) {
        if (meeting.day() == null) {
            return Nodes.sign("fth-calendar", words.say("no.date"), "secondary", "attention-text");
        }
        return Nodes.row(8, Nodes.whole(day(meeting), "strong"), chip(meeting));
    }

    private Chip chip(ComingMeeting meeting) {
        long days = meeting.daysLeft(today).orElse(0);
        String told = days == 0 ? words.say("today.chip") : days == 1 ? words.say("tomorrow.chip") : words.say("in.days", days);
        return new Chip(told, Chip.Kind.ACCENT);
    }

    /// When and how, and where, as far as it is known; and whether the day is not sure.
    private List<Node> arrangements(ComingMeeting meeting) {
        List<String> how = new ArrayList<>();
        meeting.starts().ifPresent(hour -> how.add(words.say("hour", Digits.in(HOUR.format(hour), language))));
        if (meeting.minutes() > 0) {
            how.add(words.say("minutes", meeting.minutes()));
        }
        add(how, meeting.duration());
        if (!meeting.interpreter().isBlank()) {
            how.add(words.say("interpreting", meeting.interpreter()));
        }
        List<String> where = new ArrayList<>();
        add(where, meeting.place());
        meeting.trip().ifPresent(code -> add(where, library.name(ItemKind.TRIP, code)));
        List<Node> lines = new ArrayList<>();
        fact("fth-clock", how).ifPresent(lines::add);
        fact("fth-map-pin", where).ifPresent(lines::add);
        if (meeting.day() != null && !meeting.certain()) {
            lines.add(fact("fth-help-circle", words.say("day.unsure")));
        }
        return lines;
    }

    private void add(List<String> told, Bilingual what) {
        if (!what.isBlank()) {
            told.add(what.bestIn(language));
        }
    }

    private Optional<Node> fact(String icon, List<String> told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(fact(icon, String.join(words.say("comma"), told)));
    }

    private Node fact(String icon, String what) {
        return Nodes.row(8, Nodes.icon(icon, "small"), Nodes.grow(Nodes.text(what, "secondary")));
    }

    private Node dateBox(ComingMeeting meeting) {
        LocalDate date = meeting.day();
        VBox box = Nodes.column(2);
        box.getStyleClass().add("date-box");
        if (date == null) {
            box.getChildren()
                    .addAll(Nodes.icon("fth-calendar", "large", "attention"), Nodes.text(words.say("no.date"), "secondary"));
            return box;
        }
        String[] own = Dates.written(date, language).split(" ", 2);
        Language other = Language.EN;
        String second = language == Language.FA ? Dates.gregorian(date, other) : Dates.jalali(date, other);
        box.getChildren()
                .addAll(
                        Nodes.line(Dates.weekday(date, language), "secondary"),
                        Nodes.line(Digits.in(own[0], language), "big"),
                        Nodes.line(own[1], "strong"),
                        Nodes.latin(second, "secondary", "subtle"),
                        chip(meeting));
        return box;
    }

    private String name(ComingMeeting meeting) {
        return meeting.brief().map(Brief::title)
                .or(() -> meeting.event().map(Item::label))
                .filter(title -> !title.isBlank())
                .map(title -> title.bestIn(language))
                .orElseGet(() -> countryName(meeting));
    }

    private String day(ComingMeeting meeting) {
        return meeting.day() == null ? words.say("no.date") : Dates.written(meeting.day(), language);
    }

    private String personName(String code) {
        return library.name(ItemKind.PERSON, code).bestIn(language);
    }

    private String countryName(ComingMeeting meeting) {
        return meeting.country().isBlank()
                ? meeting.event().map(event -> event.name().bestIn(language)).orElse("")
                : library.name(ItemKind.COUNTRY, meeting.country()).bestIn(language);
    }

    private Node code(ComingMeeting meeting) {
        return meeting.country().isBlank()
                ? Nodes.icon("fth-globe", "small")
                : new CountryCode(meeting.country(), countryName(meeting));
    }
}
