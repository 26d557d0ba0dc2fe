package app.didar.ui.home;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.Library;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.home.HomeViewModel.Overview;
import app.didar.ui.home.HomeViewModel.Side;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the page of today.
public final class HomeController {

    private final HomeViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final Language language;

    @FXML private Label day;
    @FXML private Label otherDay;
    @FXML private Button newBrief;
    @FXML private Label problem;
    @FXML private HBox columns;
    @FXML private VBox meetings;
    @FXML private VBox undertakings;
    @FXML private VBox side;

    public HomeController(HomeViewModel model, Navigator navigator, Words words) {
        this.model = model;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        day.setText(Dates.weekday(model.today(), language) + " " + Dates.written(model.today(), language));
        otherDay.setText(language == Language.FA
                ? Dates.gregorian(model.today(), Language.EN)
                : Dates.jalali(model.today(), Language.EN));
        otherDay.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        model.problemProperty().subscribe(told -> {
            show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        model.overviewProperty().subscribe(this::show);
    }

    /// What has the keyboard first.
    public Node focus() {
        return newBrief;
    }

    @FXML
    void newBrief() {
        navigator.go(new Place.NewBrief(null));
    }

    private void show(@Nullable Overview overview) {
        show(columns, overview != null);
        if (overview == null) {
            return;
        }
        meetings.getChildren()
                .setAll(overview.meetings().isEmpty()
                        ? nothingPlanned()
                        : new MeetingCards(words, model.today(), this::open).of(overview.meetings()));
        undertakings.getChildren().setAll(undertakings(overview.library()));
        side.getChildren().setAll(agreements(overview), checks(overview), recent(overview));
    }

    private void open(Brief brief) {
        navigator.go(new Place.BriefEditor(brief.code()));
    }

    private Node nothingPlanned() {
        var box = Nodes.column(
                12,
                Nodes.icon("fth-calendar", "large"),
                Nodes.line(words.say("nothing.planned"), "card-title"),
                Nodes.text(words.say("nothing.planned.text"), "muted"),
                Nodes.button(words.say("new.brief"), "fth-plus", this::newBrief));
        box.getStyleClass().addAll("card", "empty");
        return box;
    }

    private Node undertakings(Library library) {
        var sides = new Segmented<>(List.of(Side.values()), choice -> words.say("side." + choice, model.count(choice)));
        sides.getStyleClass().add("small");
        sides.valueProperty().bindBidirectional(model.sideProperty());
        var table = new UndertakingTable(
                model.undertakings(), words, model.today(), code -> navigator.go(new Place.CountryPage(code)));
        table.show(library);
        VBox card = Nodes.card(Nodes.line(words.say("undertakings"), "card-title"), sides);
        card.getChildren().add(table);
        return card;
    }

    private Node agreements(Overview overview) {
        VBox card = Nodes.card(Nodes.line(words.say("agreements"), "card-title"));
        for (Agreement agreement : overview.agreements()) {
            Node[] codes = agreement.countries().stream()
                    .filter(code -> !code.equals(Country.HOME))
                    .map(code -> code(overview.library(), code))
                    .toArray(Node[]::new);
            card.getChildren().add(AgreementRow.brief(agreement, language, codes));
        }
        return orNone(card, "agreements.none");
    }

    private Node checks(Overview overview) {
        VBox card = Nodes.card(Nodes.line(words.say("checks"), "card-title"));
        overview.checks().forEach(check -> card.getChildren().add(new CheckRow(check, words, model.today())));
        return orNone(card, "checks.none");
    }

    private Node recent(Overview overview) {
        VBox card = Nodes.card(Nodes.line(words.say("recent"), "card-title"));
        for (Brief brief : overview.recent()) {
            var changed = brief.changed().atZone(ZoneId.systemDefault()).toLocalDate();
            var title = Nodes.grow(Nodes.line(brief.title().bestIn(language)));
            var when = Nodes.whole(words.say("recent.when", changed, brief.revision()), "secondary");
            card.getChildren()
                    .add(new RowButton(
                            title.getText() + words.say("comma") + when.getText(),
                            () -> open(brief),
                            code(overview.library(), brief.country()),
                            title,
                            when));
        }
        return orNone(card, "recent.none");
    }

    private Node orNone(VBox card, String key) {
        if (card.getChildren().size() == 1) {
            var none = Nodes.text(words.say(key), "muted");
            var body = Nodes.column(0, none);
            body.getStyleClass().add("card-body");
            card.getChildren().add(body);
        }
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    private CountryCode code(Library library, String code) {
        return new CountryCode(code, library.country(code).name().bestIn(language));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
