package app.didar.ui.library;

import app.didar.domain.ItemKind;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Column;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.library.CountryViewModel.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The ledger of asks: what we asked of them beside what they asked of us, and what both intend. Those that wait for an answer
/// have a heavy edge as well as their sign and word, and stand first; of a long part the rest is shown on demand.
final class LedgerCard extends Column {

    /// How many of each part are shown at first, and how many more on demand.
    private static final int FEW = 6;
    private static final int MORE = 24;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("waiting");

    private final CountryViewModel model;
    private final Dossier dossier;
    private final Words words;
    private final Consumer<String> open;
    private final Language language;
    private final MenuButton choice = new MenuButton("", Nodes.icon("fth-filter"));
    private final Column ours = side();
    private final Column theirs = side();
    private final Subscription following;

    /// @param open opens the undertaking of a code
    LedgerCard(CountryViewModel model, Dossier dossier, Words words, Consumer<String> open) {
        this.model = model;
        this.dossier = dossier;
        this.words = words;
        this.open = open;
        this.language = words.language();
        getStyleClass().add("card");
        var filter = new Segmented<>(List.of(Filter.values()), choice -> words.say("filter." + choice));
        filter.getStyleClass().add("small");
        filter.valueProperty().bindBidirectional(model.filterProperty());
        HBox header = Nodes.row(
                8,
                Nodes.line(words.say("ledger"), "card-title"),
                Nodes.line(words.say("ledger.count", dossier.undertakings(), dossier.unanswered()), "secondary", "subtle"),
                Nodes.room(),
                filter,
                topicChoice());
        header.getStyleClass().add("card-header");
        var sides = new HBox(ours, theirs);
        ours.getStyleClass().add("first");
        getChildren().addAll(header, sides);
        following = Subscription.combine(
                model.filterProperty().subscribe(_ -> fill()), model.topicProperty().subscribe(_ -> fill()));
    }

    /// To be called when another card takes its place.
    void leave() {
        following.unsubscribe();
    }

    /// Narrows to one of the topics the ledger has.
    private MenuButton topicChoice() {
        choice.getStyleClass().add("small");
        choice.setMinWidth(96);
        choice.setMaxWidth(180);
        var group = new ToggleGroup();
        choice.getItems().add(item(null, words.say("topic.all"), group));
        Stream.of(dossier.ours(), dossier.theirs(), dossier.joint())
                .flatMap(List::stream)
                .flatMap(undertaking -> undertaking.topics().stream())
                .distinct()
                .map(key -> item(key, dossier.library().name(ItemKind.TOPIC, key).bestIn(language), group))
                .sorted(Comparator.comparing(MenuItem::getText, NameOrder.of(language)))
                .forEach(choice.getItems()::add);
        return choice;
    }

    private RadioMenuItem item(@Nullable String key, String name, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(key, model.topicProperty().get()));
        item.setOnAction(_ -> model.topicProperty().set(key));
        return item;
    }

    /// Puts the keyboard on the first that waits for an answer, their side first.
    void focusUnanswered() {
        Stream.of(theirs, ours)
                .flatMap(side -> side.getChildren().stream())
                .flatMap(part -> part instanceof Column entries ? entries.getChildren().stream() : Stream.empty())
                .filter(node -> node.getPseudoClassStates().contains(OPEN))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void fill() {
        String key = model.topicProperty().get();
        choice.setText(key == null ? words.say("topic") : dossier.library().name(ItemKind.TOPIC, key).bestIn(language));
        choice.setAccessibleText(words.say("topic.narrow", choice.getText()));
        ours.getChildren().clear();
        theirs.getChildren().clear();
        part(ours, "ours", dossier.ours());
        part(ours, "joint", dossier.joint());
        part(theirs, "theirs", dossier.theirs());
        for (Column side : List.of(ours, theirs)) {
            if (side.getChildren().isEmpty()) {
                side.getChildren().add(Nodes.text(words.say("ledger.none"), "muted"));
            }
        }
    }

    private void part(Column side, String key, List<Undertaking> all) {
        List<Undertaking> shown = model.shown(all);
        if (shown.isEmpty()) {
            return;
        }
        HBox title = Nodes.row(
                8, Nodes.line(words.say(key), "strong"), Nodes.line(words.say("number", shown.size()), "subtle"));
        title.getStyleClass().add("ledger-title");
        Column part = Nodes.column(8, title);
        unfold(part, shown, FEW);
        side.getChildren().add(part);
    }

    /// Adds the next entries, and where some are left, what shows more of them.
    private void unfold(Column part, List<Undertaking> left, int count) {
        int shown = Math.min(count, left.size());
        left.subList(0, shown).forEach(undertaking -> part.getChildren().add(entry(undertaking)));
        if (shown < left.size()) {
            Hyperlink more = Nodes.link(words.say("ledger.more", left.size() - shown), () -> {});
            more.setOnAction(_ -> {
                int place = part.getChildren().indexOf(more);
                part.getChildren().remove(more);
                unfold(part, left.subList(shown, left.size()), MORE);
                part.getChildren().get(place).requestFocus();
            });
            part.getChildren().add(more);
        }
    }

    private Node entry(Undertaking undertaking) {
        Label text = Nodes.text(undertaking.text().bestIn(language));
        Label state = StandingWords.of(undertaking, language);
        Label source = Nodes.whole(words.say("source", undertaking.source()), "secondary", "subtle");
        HBox foot = Nodes.row(8, state, Nodes.room(), topics(undertaking), source);
        Column entry = Nodes.column(6, text, foot);
        boolean explains = undertaking.state() == State.PARTLY || undertaking.state() == State.JOINT;
        if (explains && !undertaking.answerNote().isBlank()) {
            entry.getChildren().add(1, Nodes.text(undertaking.answerNote().bestIn(language), "secondary", "subtle"));
        }
        entry.getStyleClass().add("ledger-entry");
        entry.pseudoClassStateChanged(OPEN, undertaking.state() == State.OPEN);
        entry.setFocusTraversable(true);
        entry.setOnMousePressed(_ -> entry.requestFocus());
        entry.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                open.accept(undertaking.code());
            }
        });
        entry.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                open.accept(undertaking.code());
            }
        });
        entry.setAccessibleRole(AccessibleRole.BUTTON);
        entry.setAccessibleText(text.getText() + words.say("comma") + state.getText());
        String sentence = undertaking.sourceSentence();
        if (!sentence.isBlank()) {
            Tooltip.install(entry, new Tooltip(words.say("source.sentence", undertaking.code(), sentence)));
        }
        return entry;
    }

    private Node topics(Undertaking undertaking) {
        List<String> names = undertaking.topics().stream()
                .map(key -> dossier.library().name(ItemKind.TOPIC, key).bestIn(language))
                .toList();
        if (names.isEmpty()) {
            return new Region();
        }
        var chip = new Chip(names.size() == 1 ? names.getFirst() : words.say("topics", names.size()), Chip.Kind.LINE);
        chip.setMinWidth(names.size() == 1 ? 56 : Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(String.join("\n", names)));
        chip.setAccessibleText(String.join(words.say("comma"), names));
        return chip;
    }

    private static Column side() {
        Column side = Nodes.column(8);
        side.getStyleClass().add("ledger-side");
        side.setPrefWidth(280);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
