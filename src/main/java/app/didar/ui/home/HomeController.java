package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.ComingMeeting;
import app.didar.domain.ItemKind;
import app.didar.domain.Undertaking;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.home.HomeViewModel.Side;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds the page of today.
public final class HomeController {

    /// Below this width the cards of the side stand under the others.
    private static final double WIDE = 1080;

    private final HomeViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final Language language;

    @FXML private VBox page;
    @FXML private Label day;
    @FXML private Label otherDay;
    @FXML private Button newBrief;
    @FXML private Label problem;
    @FXML private HBox reading;
    @FXML private HBox columns;
    @FXML private VBox main;
    @FXML private VBox side;
    @FXML private StackPane meetings;
    @FXML private StackPane undertakings;
    @FXML private StackPane agreements;
    @FXML private StackPane checks;
    @FXML private StackPane recent;

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
            Nodes.show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        model.readingProperty().subscribe(still -> Nodes.show(reading, still));
        bind(meetings, model.meetingsProperty(), this::meetings, "meetings");
        bind(undertakings, model.undertakingsProperty(), this::undertakings, "undertakings");
        bind(agreements, model.standstillsProperty(), list -> cards().agreements(list), "agreements");
        bind(checks, model.checksProperty(), list -> cards().checks(list), "checks");
        bind(recent, model.recentProperty(), list -> cards().recent(list), "recent");
        page.widthProperty().subscribe(width -> arrange(width.doubleValue()));
    }

    /// What has the keyboard first.
    public Node focus() {
        return newBrief;
    }

    @FXML
    void newBrief() {
        navigator.go(new Place.NewBrief(null));
    }

    private <T> void bind(
            StackPane holder, ReadOnlyObjectProperty<Part<List<T>>> part, Function<List<T>, Node> card, String title) {
        part.subscribe(now -> {
            Nodes.show(holder, !(now instanceof Part.Reading<List<T>>));
            switch (now) {
                case Part.Reading<List<T>> _ -> holder.getChildren().clear();
                case Part.Shown<List<T>>(List<T> content) -> holder.getChildren().setAll(card.apply(content));
                case Part.Failed<List<T>> _ -> holder.getChildren().setAll(failed(title));
            }
        });
    }

    private Node failed(String title) {
        var body = Nodes.column(0, Nodes.sign("fth-alert-triangle", words.say("failed"), "danger-text"));
        body.getStyleClass().add("card-body");
        VBox card = Nodes.card(Nodes.line(words.say(title), "card-title"));
        card.getChildren().add(body);
        return card;
    }

    private SideCards cards() {
        return new SideCards(model, navigator, words);
    }

    private Node meetings(List<ComingMeeting> ahead) {
        return ahead.isEmpty()
                ? nothingPlanned()
                : new MeetingCards(words, model.today(), model.library(), this::open).of(ahead);
    }

    private void open(ComingMeeting meeting) {
        boolean held = model.library().find(ItemKind.COUNTRY, meeting.country()).isPresent();
        navigator.go(meeting.brief()
                .map(Brief::code)
                .<Place>map(Place.BriefEditor::new)
                .orElseGet(() -> new Place.NewBrief(held ? meeting.country() : null)));
    }

    private Node nothingPlanned() {
        boolean first = model.library().counterparts().isEmpty();
        var box = Nodes.column(
                12,
                Nodes.icon("fth-calendar", "large"),
                Nodes.line(words.say("nothing.planned"), "card-title"),
                Nodes.text(words.say(first ? "first.steps" : "nothing.planned.text"), "muted"));
        var steps = new HBox(8);
        steps.getStyleClass().add("steps");
        if (first) {
            steps.getChildren()
                    .add(Nodes.button(words.say("first.country"), "fth-globe", () -> navigator.go(new Place.Countries())));
        }
        steps.getChildren().add(Nodes.button(words.say("new.brief"), "fth-plus", this::newBrief));
        box.getChildren().add(steps);
        box.getStyleClass().addAll("card", "empty");
        return box;
    }

    private Node undertakings(List<Undertaking> open) {
        VBox card = Nodes.card(Nodes.line(words.say("undertakings"), "card-title"));
        if (open.isEmpty()) {
            var body = Nodes.column(0, Nodes.text(words.say("undertakings.none"), "muted"));
            body.getStyleClass().add("card-body");
            card.getChildren().add(body);
            return card;
        }
        var sides = new Segmented<>(List.of(Side.values()), choice -> words.say("side." + choice, model.count(choice)));
        sides.getStyleClass().add("small");
        sides.valueProperty().bindBidirectional(model.sideProperty());
        ((HBox) card.getChildren().getFirst()).getChildren().add(sides);
        var table = new UndertakingTable(
                model.undertakings(), words, model.today(), model.library(), code -> navigator.go(new Place.Shelf(ItemKind.UNDERTAKING, code)));
        card.getChildren().add(table);
        return card;
    }

    /// In a narrow window the side's cards come after the others, in the same order.
    private void arrange(double width) {
        boolean wide = width >= WIDE;
        if (wide == (side.getParent() instanceof HBox)) {
            return;
        }
        if (wide) {
            main.getChildren().remove(side);
            side.setMaxWidth(360);
            columns.getChildren().add(side);
        } else {
            columns.getChildren().remove(side);
            side.setMaxWidth(Double.MAX_VALUE);
            main.getChildren().add(side);
        }
    }
}
