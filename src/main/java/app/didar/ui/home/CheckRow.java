package app.didar.ui.home;

import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.text.Dates;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// One thing to be looked at again: what it is, and why.
final class CheckRow extends HBox {

    CheckRow(Check check, Words words, LocalDate today) {
        super(10);
        getStyleClass().add("check-row");
        setAlignment(Pos.TOP_LEFT);
        switch (check) {
            case Check.Expired(Fact fact) ->
                fill("fth-clock", fact.statement().bestIn(words.language()), expired(fact, words, today));
            case Check.Undated(Fact fact) ->
                fill("fth-hash", fact.statement().bestIn(words.language()), words.say("check.undated"));
            case Check.Conflict(Event event) ->
                fill("fth-git-branch", event.name().bestIn(words.language()), words.say("check.conflict"));
            case Check.Unconfirmed(Event event) ->
                fill("fth-help-circle", event.name().bestIn(words.language()), words.say("check.unconfirmed"));
        }
    }

    private void fill(String icon, String what, String why) {
        var text = Nodes.grow(Nodes.column(0, Nodes.text(what), Nodes.text(why, "secondary")));
        getChildren().setAll(Nodes.icon(icon, "small", "attention"), text);
    }

    private static String expired(Fact fact, Words words, LocalDate today) {
        LocalDate asOf = fact.asOf();
        return asOf == null
                ? words.say("check.expired")
                : words.say(
                        "check.aged",
                        Dates.written(asOf, words.language()),
                        fact.ageAt(today).orElse(0));
    }
}
