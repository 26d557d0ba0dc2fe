package app.didar.ui.home;

import app.didar.domain.Agenda;
import app.didar.domain.Check;
import app.didar.domain.Fact;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Reference;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.CountryCode;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// One thing to be looked at again: what it is, why, and which country it is about.
final class CheckRow extends HBox {

    CheckRow(Check check, Words words, Library library, LocalDate today) {
        super(10);
        getStyleClass().add("check-row");
        setAlignment(Pos.TOP_LEFT);
        var text = Nodes.grow(Nodes.column(
                0, Nodes.text(what(check, words.language())), Nodes.text(why(check, words, today), "secondary")));
        getChildren().setAll(Nodes.icon(icon(check), "small", "attention"), text);
        Agenda.countries(check.about()).stream()
                .limit(1)
                .map(code -> new CountryCode(code, library.name(ItemKind.COUNTRY, code).bestIn(words.language())))
                .forEach(getChildren()::add);
    }

    /// What those hear who hear the screen.
    static String name(Check check, Words words, LocalDate today) {
        return what(check, words.language()) + words.say("comma") + why(check, words, today);
    }

    private static String what(Check check, Language language) {
        String called = check.about().label().bestIn(language);
        return check.about() instanceof Reference reference && !reference.designation().isBlank()
                ? reference.designation() + " – " + called
                : called;
    }

    private static String why(Check check, Words words, LocalDate today) {
        return switch (check) {
            case Check.Aged(Fact fact, LocalDate day) -> aged(fact, words, day, today);
            case Check.Disagreeing(_, Fact other) ->
                words.say("check.disagreeing", other.statement().bestIn(words.language()));
            case Check.Undated _ -> words.say("check.undated");
            case Check.Conflict _ -> words.say("check.conflict");
            case Check.Unconfirmed _ -> words.say("check.unconfirmed");
            case Check.Unchecked _ -> words.say("check.unchecked");
        };
    }

    private static String icon(Check check) {
        return switch (check) {
            case Check.Aged _ -> "fth-clock";
            case Check.Disagreeing _, Check.Conflict _ -> "fth-git-branch";
            case Check.Undated _ -> "fth-hash";
            case Check.Unconfirmed _ -> "fth-help-circle";
            case Check.Unchecked _ -> "fth-book-open";
        };
    }

    private static String aged(Fact fact, Words words, LocalDate day, LocalDate today) {
        LocalDate asOf = fact.asOf();
        if (asOf == null) {
            return words.say("check.expired");
        }
        String written = Dates.written(asOf, words.language());
        long days = fact.ageAt(day).orElse(0);
        return words.say(day.equals(today) ? "check.aged" : "check.aged.meeting", written, days);
    }
}
