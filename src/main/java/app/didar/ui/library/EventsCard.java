package app.didar.ui.library;

import app.didar.domain.Event;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.library.CountryViewModel.Dossier;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The events with the country, every dating of each: contradicting ones side by side, none chosen silently.
final class EventsCard extends VBox {

    private final Words words;
    private final Language language;

    EventsCard(Dossier dossier, Words words) {
        this.words = words;
        this.language = words.language();
        getStyleClass().add("card");
        HBox header = Nodes.row(
                8,
                Nodes.line(words.say("events"), "card-title"),
                Nodes.line(words.say("number", dossier.events().size()), "subtle"));
        header.getStyleClass().add("card-header");
        getChildren().add(header);
        List<Event> dated = dossier.events().stream().filter(event -> !event.datings().isEmpty()).toList();
        List<Event> undated = dossier.events().stream().filter(event -> event.datings().isEmpty()).toList();
        if (dossier.events().isEmpty()) {
            getChildren().add(none());
            return;
        }
        HBox columns = new HBox(32);
        columns.getStyleClass().add("events");
        for (List<Event> events : List.of(dated, undated)) {
            if (!events.isEmpty()) {
                columns.getChildren().add(column(events));
            }
        }
        getChildren().add(columns);
    }

    private VBox column(List<Event> events) {
        VBox column = Nodes.grow(Nodes.column(0));
        column.setPrefWidth(480);
        events.forEach(event -> column.getChildren().add(event(event)));
        column.getChildren().getLast().getStyleClass().add("last");
        return column;
    }

    private Node none() {
        var body = Nodes.column(0, Nodes.text(words.say("events.none"), "muted"));
        body.getStyleClass().add("card-body");
        return body;
    }

    private Node event(Event event) {
        HBox head = Nodes.row(8, Nodes.grow(Nodes.text(event.name().bestIn(language), "strong")));
        head.setAlignment(Pos.TOP_LEFT);
        if (event.conflicting()) {
            head.getChildren().add(new Chip(words.say("conflict"), Chip.Kind.ATTENTION, "fth-git-branch"));
        } else if (event.datings().isEmpty()) {
            head.getChildren().add(new Chip(words.say("undated"), Chip.Kind.LINE, "fth-help-circle"));
        } else if (event.undated()) {
            head.getChildren().add(new Chip(words.say("to.confirm"), Chip.Kind.LINE, "fth-help-circle"));
        }
        VBox text = Nodes.grow(Nodes.column(2, head));
        String where = event.place().bestIn(language);
        String wording = event.wording().bestIn(language);
        if (!where.isBlank() || !wording.isBlank()) {
            String line = where.isBlank() || wording.isBlank() ? where + wording : where + words.say("comma") + wording;
            text.getChildren().add(Nodes.text(line, "secondary"));
        }
        event.datings().forEach(dating -> text.getChildren().add(dating(dating)));
        HBox row = new HBox(12, Nodes.icon(icon(event.kind())), text);
        row.getStyleClass().add("event-row");
        return row;
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
