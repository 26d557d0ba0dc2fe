package app.didar.ui.library;

import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Organisation;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Column;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.ShortList;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The cards beside the ledger: who and what a country is, and what was agreed and prepared with it.
final class CountryCards {

    /// How many of each there is room for beside the ledger.
    private static final int FEW = 4;

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
        return new ShortList<>(
                words.say("people"),
                dossier.people(),
                FEW,
                words.say("people.none"),
                new ShortList.Row<>(
                        person -> new PersonRow(person, words),
                        person -> PersonRow.name(person, words),
                        person -> open(ItemKind.PERSON, person.code())),
                words);
    }

    Node organisations(Dossier dossier) {
        return new ShortList<>(
                words.say("organisations"),
                dossier.organisations(),
                FEW,
                words.say("organisations.none"),
                new ShortList.Row<>(
                        this::organisation,
                        body -> body.name().bestIn(language),
                        body -> open(ItemKind.ORGANISATION, body.code())),
                words);
    }

    private Column organisation(Organisation body) {
        Column text = Nodes.column(0, Nodes.text(body.name().bestIn(language)));
        if (!body.note().isBlank()) {
            text.getChildren().add(Nodes.text(body.note().bestIn(language), "secondary", "subtle"));
        }
        return text;
    }

    Node agreements(Dossier dossier) {
        return new ShortList<>(
                words.say("agreements"),
                dossier.agreements(),
                FEW,
                words.say("agreements.none"),
                new ShortList.Row<>(
                        agreement -> AgreementRow.full(agreement, language),
                        agreement -> AgreementRow.name(agreement, language),
                        agreement -> open(ItemKind.AGREEMENT, agreement.code())),
                words);
    }

    Node briefs(Dossier dossier) {
        return new ShortList<>(
                words.say("briefs"),
                dossier.briefs(),
                FEW,
                words.say("briefs.none"),
                new ShortList.Row<>(
                        this::brief,
                        brief -> brief.title().bestIn(language) + words.say("comma") + state(brief),
                        brief -> navigator.go(new Place.BriefEditor(brief.code()))),
                words);
    }

    private HBox brief(Brief brief) {
        Column text = Nodes.column(0, Nodes.text(brief.title().bestIn(language)), Nodes.text(state(brief), "secondary"));
        return Nodes.row(8, Nodes.icon("fth-file-text", "accent-text"), Nodes.grow(text));
    }

    private String state(Brief brief) {
        LocalDate day = brief.date();
        return words.say(
                "brief.state",
                brief.code(),
                brief.revision(),
                day == null ? words.say("no.date") : Dates.written(day, language));
    }

    private void open(ItemKind kind, String code) {
        navigator.go(new Place.Shelf(kind, code));
    }

    private static Label missing(String word) {
        return Nodes.text(word, "secondary", "attention-text");
    }
}
