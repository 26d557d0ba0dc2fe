package app.didar.ui.library;

import app.didar.domain.Brief;
import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the page of a country. U goes to the first ask that waits for an answer, Escape back to the list.
public final class CountryController {

    private final CountryViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final Language language;
    private @Nullable LedgerCard ledger;

    @FXML private ScrollPane root;
    @FXML private HBox badge;
    @FXML private Label name;
    @FXML private Label otherName;
    @FXML private HBox classification;
    @FXML private Button newBrief;
    @FXML private Label problem;
    @FXML private HBox columns;
    @FXML private VBox start;
    @FXML private VBox middle;
    @FXML private VBox end;
    @FXML private VBox below;

    public CountryController(CountryViewModel model, Navigator navigator, Words words) {
        this.model = model;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        model.problemProperty().subscribe(told -> {
            show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        model.dossierProperty().subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What has the keyboard first.
    public Node focus() {
        return newBrief;
    }

    @FXML
    void newBrief() {
        navigator.go(new Place.NewBrief(model.code()));
    }

    private void key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        if (pressed.getCode() == KeyCode.ESCAPE) {
            navigator.go(new Place.Countries());
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.U && ledger != null) {
            ledger.focusUnanswered();
            pressed.consume();
        }
    }

    private void show(@Nullable Dossier dossier) {
        show(columns, dossier != null);
        if (dossier == null) {
            return;
        }
        Country country = dossier.country();
        Language other = language == Language.FA ? Language.EN : Language.FA;
        badge.getChildren().setAll(new CountryCode(country.code(), country.name().bestIn(language)));
        name.setText(formal(country, language));
        otherName.setText(formal(country, other));
        classification.getChildren().setAll(ClassBars.named(highest(dossier), language));
        start.getChildren().setAll(identity(country), people(dossier));
        ledger = new LedgerCard(model, dossier, words);
        middle.getChildren().setAll(ledger);
        end.getChildren().setAll(agreements(dossier), briefs(dossier));
        below.getChildren().setAll(new TimelineCard(dossier, words));
    }

    private static String formal(Country country, Language language) {
        String formal = country.formalName().in(language);
        return formal.isBlank() ? country.name().in(language) : formal;
    }

    private static Classification highest(Dossier dossier) {
        return Classification.highest(Stream.<Item>concat(
                        Stream.concat(dossier.people().stream(), dossier.agreements().stream()),
                        Stream.concat(dossier.events().stream(), Stream.concat(
                                dossier.ours().stream(),
                                Stream.concat(dossier.theirs().stream(), dossier.joint().stream()))))
                .map(Item::classification)
                .toList());
    }

    private Node identity(Country country) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("card-body");
        row(grid, "capital", country.capital().bestIn(language));
        row(grid, "name", country.name().bestIn(language));
        row(grid, "formal.name", country.formalName().bestIn(language));
        VBox card = Nodes.card(Nodes.line(words.say("identity"), "card-title"));
        card.getChildren().add(grid);
        return card;
    }

    private void row(GridPane grid, String key, String value) {
        Label label = Nodes.whole(words.say(key), "secondary");
        Label text = value.isBlank() ? missing(words.say("not.recorded")) : Nodes.text(value);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, text);
    }

    private Node people(Dossier dossier) {
        VBox card = Nodes.card(Nodes.line(words.say("people"), "card-title"));
        dossier.people().forEach(person -> card.getChildren().add(new PersonRow(person, words)));
        return orNone(card, "people.none");
    }

    private Node agreements(Dossier dossier) {
        VBox card = Nodes.card(
                Nodes.line(words.say("agreements"), "card-title"),
                Nodes.line(words.say("number", dossier.agreements().size()), "subtle"));
        dossier.agreements().forEach(agreement -> card.getChildren().add(AgreementRow.full(agreement, language)));
        return orNone(card, "agreements.none");
    }

    private Node briefs(Dossier dossier) {
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
