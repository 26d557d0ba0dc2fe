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
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        var grid = new GridPane(32, 0);
        grid.getStyleClass().add("events");
        List<Event> events = dossier.events();
        int rows = (events.size() + 1) / 2;
        for (int i = 0; i < events.size(); i++) {
            Node event = event(events.get(i));
            GridPane.setHgrow(event, Priority.ALWAYS);
            grid.add(event, i / rows, i % rows);
        }
        getChildren().add(events.isEmpty() ? none() : grid);
    }

    private Node none() {
        var body = Nodes.column(0, Nodes.text(words.say("events.none"), "muted"));
        body.getStyleClass().add("card-body");
        return body;
    }

    private Node event(Event event) {
        HBox head = Nodes.row(8, Nodes.grow(Nodes.text(event.name().bestIn(language), "strong")));
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
        row.setPrefWidth(480);
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
