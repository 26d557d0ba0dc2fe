package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.Composer;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.home.HomeViewModel.Meeting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The meetings ahead: the next one large, the others small, each with what it still lacks.
final class MeetingCards {

    private static final int MOST_GAPS = 5;
    private static final int MOST_GAPS_SMALL = 3;

    private final Words words;
    private final Language language;
    private final LocalDate today;
    private final Consumer<Brief> open;

    MeetingCards(Words words, LocalDate today, Consumer<Brief> open) {
        this.words = words;
        this.language = words.language();
        this.today = today;
        this.open = open;
    }

    Node of(List<Meeting> meetings) {
        var column = Nodes.column(16, next(meetings.getFirst()));
        var grid = new GridPane(16, 16);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 1; i < meetings.size(); i++) {
            VBox card = later(meetings.get(i));
            grid.add(card, (i - 1) % 2, (i - 1) / 2);
        }
        if (meetings.size() > 1) {
            column.getChildren().add(grid);
        }
        return column;
    }

    private Node next(Meeting meeting) {
        Brief brief = meeting.brief();
        VBox who = Nodes.column(
                4,
                Nodes.row(8, code(meeting), Nodes.text(meeting.country().formalName().isBlank()
                        ? meeting.country().name().bestIn(language)
                        : meeting.country().formalName().bestIn(language), "card-title")));
        meeting.counterpart().ifPresent(person -> {
            who.getChildren().add(Nodes.text(person.name().bestIn(language), "person-name"));
            who.getChildren().add(Nodes.text(person.title().bestIn(language), "secondary"));
            String spoken = person.spoken().in(language);
            if (!spoken.isBlank()) {
                who.getChildren().add(Nodes.sign("fth-volume-2", words.say("say", spoken), "secondary"));
            }
        });
        who.getChildren()
                .add(Nodes.row(
                        12,
                        ClassBars.named(brief.classification(), language),
                        Nodes.line(words.say("revision", brief.revision()), "secondary", "subtle")));
        who.setMinWidth(176);
        who.setPrefWidth(248);
        who.setMaxWidth(248);

        VBox gaps = Nodes.grow(gaps(meeting, MOST_GAPS, true));
        HBox hero = new HBox(16, dateBox(brief), who, gaps);
        hero.getStyleClass().addAll("card", "hero");
        return hero;
    }

    private VBox later(Meeting meeting) {
        LocalDate date = meeting.brief().date();
        HBox head = Nodes.row(
                8, code(meeting), Nodes.line(meeting.country().name().bestIn(language), "card-title"), Nodes.room());
        if (date == null) {
            head.getChildren().add(Nodes.sign("fth-calendar", words.say("no.date"), "secondary", "attention-text"));
        } else {
            head.getChildren().add(Nodes.whole(Dates.written(date, language), "strong"));
        }
        var person = meeting.counterpart()
                .map(p -> p.name().bestIn(language) + words.say("comma") + p.title().bestIn(language))
                .orElse("");
        var card = Nodes.column(4, head, Nodes.line(person, "secondary"));
        card.getChildren().add(gaps(meeting, MOST_GAPS_SMALL, false));
        card.getStyleClass().addAll("card", "meeting");
        return card;
    }

    private VBox gaps(Meeting meeting, int most, boolean withSections) {
        Readiness readiness = meeting.readiness();
        Hyperlink to = Nodes.link(words.say("open.brief"), () -> open.accept(meeting.brief()));
        to.setGraphic(Icons.onward(language));
        to.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        to.setAccessibleText(words.say("open.brief.of", meeting.brief().title().bestIn(language)));
        int count = readiness.gaps().size();
        var box = Nodes.column(
                0,
                Nodes.row(
                        8,
                        count == 0
                                ? Nodes.sign("fth-check-circle", words.say("ready"), "strong", "success-text")
                                : Nodes.line(words.say("gaps", count), "strong"),
                        Nodes.room(),
                        to));
        box.getStyleClass().add("gaps");
        readiness.gaps().stream().limit(most).forEach(gap -> box.getChildren().add(gap(meeting, gap)));
        var foot = new FlowPane(12, 4);
        if (withSections) {
            foot.getChildren()
                    .addAll(
                            strip(readiness),
                            Nodes.whole(
                                    words.say("sections", readiness.sectionsReady(), readiness.sections().size()),
                                    "secondary"));
        }
        if (count > most) {
            foot.getChildren().add(Nodes.whole(words.say("more.gaps", count - most), "secondary"));
        }
        foot.getStyleClass().add("gaps-foot");
        box.getChildren().add(foot);
        return box;
    }

    private Node gap(Meeting meeting, Readiness.Gap gap) {
        var section = Nodes.line(Composer.name(gap.section()).bestIn(language), "secondary", "accent-text");
        var name = Nodes.grow(Nodes.sign(icon(gap), gap.name().bestIn(language), "gap-name"));
        name.getGraphic().getStyleClass().add("attention");
        var line = new RowButton(
                name.getText() + words.say("comma") + section.getText(), () -> open.accept(meeting.brief()), name, section);
        line.getStyleClass().add("gap");
        return line;
    }

    private static String icon(Readiness.Gap gap) {
        return switch (gap.role()) {
            case TIME, DURATION -> "fth-calendar";
            case COUNTERPART, OUR_SIDE, OUR_MEMBER, THEIR_MEMBER -> "fth-user";
            case SPOKEN -> "fth-volume-2";
            case THEIR_POSITION, RECORDED_ANSWER -> "fth-help-circle";
            case AGREEMENT, STANDING, NEXT_STEP -> "fth-file-minus";
            default -> "fth-edit-3";
        };
    }

    private Node strip(Readiness readiness) {
        HBox strip = Nodes.row(3);
        readiness.sections().forEach(ready -> {
            var mark = new Region();
            mark.getStyleClass().addAll("section-mark", ready ? "ready" : "lacking");
            strip.getChildren().add(mark);
        });
        return strip;
    }

    private Node dateBox(Brief brief) {
        LocalDate date = brief.date();
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
        long days = ChronoUnit.DAYS.between(today, date);
        box.getChildren()
                .addAll(
                        Nodes.line(Dates.weekday(date, language), "secondary"),
                        Nodes.line(Digits.in(own[0], language), "big"),
                        Nodes.line(own[1], "strong"),
                        Nodes.latin(second, "secondary", "subtle"),
                        new Chip(words.say(days == 0 ? "today.chip" : "in.days", days), Chip.Kind.ACCENT));
        return box;
    }

    private Node code(Meeting meeting) {
        return new CountryCode(meeting.country().code(), meeting.country().name().bestIn(language));
    }
}
