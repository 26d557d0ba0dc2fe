package app.didar.ui.library;

import app.didar.domain.Agreement;
import app.didar.domain.Event;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.domain.Item;
import app.didar.domain.Trip;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.Chip;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All that is known of one thing on the timeline; of an event every dating, contradicting ones side by side, none chosen silently.
final class TimelineDetails {

    private final Words words;
    private final Language language;

    TimelineDetails(Words words) {
        this.words = words;
        this.language = words.language();
    }

    /// The details, and what they are called for those who hear the screen.
    Node of(Item item) {
        return switch (item) {
            case Event event -> event(event);
            case Undertaking undertaking -> undertaking(undertaking);
            case Agreement agreement -> AgreementRow.full(agreement, language);
            case Trip trip -> trip(trip);
            default -> Nodes.text(item.label().bestIn(language), "strong");
        };
    }

    private Node event(Event event) {
        HBox head = Nodes.row(8, Nodes.text(event.name().bestIn(language), "strong"));
        head.setAlignment(Pos.TOP_LEFT);
        if (event.conflicting()) {
            head.getChildren().add(new Chip(words.say("conflict"), Chip.Kind.ATTENTION, "fth-git-branch"));
        } else if (event.datings().isEmpty()) {
            head.getChildren().add(new Chip(words.say("undated"), Chip.Kind.LINE, "fth-help-circle"));
        } else if (event.undated()) {
            head.getChildren().add(new Chip(words.say("to.confirm"), Chip.Kind.LINE, "fth-help-circle"));
        }
        VBox text = Nodes.grow(Nodes.column(2, head));
        line(text, event.place(), event.wording());
        event.datings().forEach(dating -> text.getChildren().add(dating(dating)));
        return row(icon(event.kind()), text);
    }

    private Node undertaking(Undertaking undertaking) {
        VBox text = Nodes.grow(Nodes.column(
                4,
                Nodes.text(undertaking.text().bestIn(language), "strong"),
                Nodes.row(
                        12,
                        StandingWords.of(undertaking, language),
                        Nodes.whole(words.say("source", undertaking.source()), "secondary", "subtle"))));
        LocalDate due = undertaking.due();
        if (due != null) {
            text.getChildren().add(Nodes.text(words.say("due", Dates.both(due, language)), "secondary"));
        }
        line(text, undertaking.owner(), undertaking.answerNote());
        if (!undertaking.sourceSentence().isBlank()) {
            text.getChildren()
                    .add(Nodes.text(
                            words.say("source.sentence", undertaking.code(), undertaking.sourceSentence()),
                            "secondary",
                            "subtle"));
        }
        return row("fth-check-square", text);
    }

    private Node trip(Trip trip) {
        VBox text = Nodes.grow(Nodes.column(2, Nodes.text(trip.name().bestIn(language), "strong")));
        if (trip.first() != null && trip.last() != null) {
            text.getChildren().add(Nodes.text(Dates.both(trip.first(), trip.last(), language)));
        }
        line(text, trip.place(), trip.note());
        return row("fth-map", text);
    }

    private void line(VBox text, Bilingual... parts) {
        String line = Stream.of(parts)
                .map(part -> part.bestIn(language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(words.say("comma")));
        if (!line.isBlank()) {
            text.getChildren().add(Nodes.text(line, "secondary"));
        }
    }

    private Node dating(Dating dating) {
        VBox box = Nodes.column(
                0,
                Nodes.text(
                        words.say(
                                "dating." + dating.certainty(),
                                Dates.both(dating.first(), dating.last(), language),
                                dating.source()),
                        dating.certainty() == Certainty.STATED ? "dating-stated" : "dating-open"));
        if (!dating.note().isBlank()) {
            box.getChildren().add(Nodes.text(dating.note().bestIn(language), "secondary", "subtle"));
        }
        box.getStyleClass().addAll("dating", dating.certainty() == Certainty.STATED ? "stated" : "open");
        return box;
    }

    private static HBox row(String icon, VBox text) {
        return new HBox(12, Nodes.icon(icon), text);
    }

    private static String icon(Event.Kind kind) {
        return switch (kind) {
            case CONFERENCE -> "fth-globe";
            case MEETING -> "fth-users";
            case VISIT, DEPARTURE -> "fth-map-pin";
            case SIGNATURE -> "fth-pen-tool";
            case PUBLICATION -> "fth-file-text";
        };
    }
}
