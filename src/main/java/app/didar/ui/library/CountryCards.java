package app.didar.ui.library;

import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Organisation;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.Duration;
import java.time.LocalDate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The cards beside the ledger: who and what a country is, and what was agreed and prepared with it.
final class CountryCards {

    private final Navigator navigator;
    private final Words words;
    private final Language language;

    CountryCards(Navigator navigator, Words words) {
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
    }

    /// @param edit opens the form of the country
    Node profile(Country country, LocalDate today, Runnable edit) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("card-body");
        row(grid, "capital", text(country.capital().bestIn(language)));
        row(grid, "name", text(country.name().bestIn(language)));
        row(grid, "formal.name", text(country.formalName().bestIn(language)));
        row(grid, "languages", text(country.languages().bestIn(language)));
        row(grid, "clock", clock(country, today));
        row(grid, "member.of", members(country));
        row(grid, "checked", checked(country));
        Button change = Nodes.button(words.say("edit"), "fth-edit-2", edit, "quiet", "small");
        change.setAccessibleText(words.say("edit.profile"));
        VBox card = Nodes.card(Nodes.line(words.say("identity"), "card-title"), change);
        card.getChildren().add(grid);
        return card;
    }

    private void row(GridPane grid, String key, Label value) {
        Label label = Nodes.whole(words.say(key), "secondary");
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private Label text(String value) {
        return value.isBlank() ? missing(words.say("not.recorded")) : Nodes.text(value);
    }

    private Label clock(Country country, LocalDate today) {
        return CountryViewModel.ahead(country.zone(), today)
                .map(ahead -> Nodes.text(difference(ahead)))
                .orElseGet(() -> missing(words.say("not.recorded")));
    }

    private String difference(Duration ahead) {
        if (ahead.isZero()) {
            return words.say("clock.same");
        }
        long hours = ahead.abs().toHours();
        int minutes = ahead.abs().toMinutesPart();
        String far = hours == 0
                ? words.say("clock.minutes", minutes)
                : minutes == 0 ? words.say("clock.hours", hours) : words.say("clock.both", hours, minutes);
        return words.say(ahead.isNegative() ? "clock.behind" : "clock.ahead", far);
    }

    /// Short names of bodies are Latin; the list reads left-to-right in every language.
    private Label members(Country country) {
        if (country.memberOf().isEmpty()) {
            return missing(words.say("not.recorded"));
        }
        Label list = Nodes.text(String.join(", ", country.memberOf()));
        list.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return list;
    }

    private Label checked(Country country) {
        LocalDate day = country.checked();
        if (day == null) {
            return missing(words.say("checked.never"));
        }
        String written = Dates.written(day, language);
        Label label = Nodes.text(country.checkedBy().isBlank() ? written : words.say("checked.by", written, country.checkedBy()), "success-text");
        label.setGraphic(Nodes.icon("fth-check-circle", "small"));
        return label;
    }

    Node people(Dossier dossier) {
        VBox card = Nodes.card(
                Nodes.line(words.say("people"), "card-title"), Nodes.line(words.say("number", dossier.people().size()), "subtle"));
        dossier.people().forEach(person -> card.getChildren().add(new PersonRow(person, words)));
        return orNone(card, "people.none");
    }

    Node organisations(Dossier dossier) {
        VBox card = Nodes.card(
                Nodes.line(words.say("organisations"), "card-title"),
                Nodes.line(words.say("number", dossier.organisations().size()), "subtle"));
        dossier.organisations().forEach(body -> card.getChildren().add(organisation(body)));
        return orNone(card, "organisations.none");
    }

    private Node organisation(Organisation body) {
        Label name = Nodes.text(body.name().bestIn(language));
        VBox text = Nodes.column(0, name);
        if (!body.note().isBlank()) {
            text.getChildren().add(Nodes.text(body.note().bestIn(language), "secondary", "subtle"));
        }
        return new RowButton(
                name.getText(), () -> navigator.go(new Place.Shelf(ItemKind.ORGANISATION, body.code())), Nodes.grow(text));
    }

    Node agreements(Dossier dossier) {
        VBox card = Nodes.card(
                Nodes.line(words.say("agreements"), "card-title"),
                Nodes.line(words.say("number", dossier.agreements().size()), "subtle"));
        dossier.agreements().forEach(agreement -> card.getChildren().add(AgreementRow.full(agreement, language)));
        return orNone(card, "agreements.none");
    }

    Node briefs(Dossier dossier) {
        VBox card = Nodes.card(Nodes.line(words.say("briefs"), "card-title"));
        dossier.briefs().forEach(brief -> card.getChildren().add(brief(brief)));
        return orNone(card, "briefs.none");
    }

    private Node brief(Brief brief) {
        LocalDate day = brief.date();
        Label title = Nodes.text(brief.title().bestIn(language));
        Label when = Nodes.text(
                words.say("brief.state", brief.code(), brief.revision(), day == null
                        ? words.say("no.date")
                        : Dates.written(day, language)),
                "secondary");
        return new RowButton(
                title.getText() + words.say("comma") + when.getText(),
                () -> navigator.go(new Place.BriefEditor(brief.code())),
                Nodes.icon("fth-file-text", "accent-text"),
                Nodes.grow(Nodes.column(0, title, when)));
    }

    private Node orNone(VBox card, String key) {
        if (card.getChildren().size() == 1) {
            var body = Nodes.column(0, Nodes.text(words.say(key), "muted"));
            body.getStyleClass().add("card-body");
            card.getChildren().add(body);
        }
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    private static Label missing(String word) {
        return Nodes.text(word, "secondary", "attention-text");
    }
}
