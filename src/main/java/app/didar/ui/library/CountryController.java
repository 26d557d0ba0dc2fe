package app.didar.ui.library;

import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.library.page.Inside;
import app.didar.ui.library.page.LastEditBar;
import app.didar.ui.library.page.LazyTabs;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the page of a country: the overview, and a tab for each shelf of the country. U goes to the first ask that waits for an answer,
/// Ctrl+Z and Ctrl+Y undo and redo, Escape goes back to the overview, and from there to the list.
public final class CountryController {

    private static final String OVERVIEW = "overview";
    private static final String POSITIONS = ItemKind.POSITION.name();

    private final CountryViewModel model;
    private final Inside inside;
    private final Map<String, String> lastTabs;
    private final Navigator navigator;
    private final Words words;
    private final Language language;
    private final CountryCards cards;
    private @Nullable LedgerCard ledger;
    private @Nullable TimelineCard timeline;
    private @Nullable LazyTabs tabs;
    private @Nullable ItemSheet profile;

    @FXML private VBox root;
    @FXML private HBox badge;
    @FXML private Label name;
    @FXML private Label otherName;
    @FXML private HBox classification;
    @FXML private Button newBrief;
    @FXML private Label problem;
    @FXML private VBox lastEdit;
    @FXML private StackPane body;
    @FXML private TabPane tabPane;
    @FXML private VBox drawer;
    @FXML private StackPane form;
    @FXML private ScrollPane overview;
    @FXML private VBox start;
    @FXML private VBox middle;
    @FXML private VBox end;
    @FXML private VBox below;

    /// @param lastTabs the tab each country's page was left on, by its code; the page keeps its own there
    public CountryController(
            CountryViewModel model, Inside inside, Map<String, String> lastTabs, Navigator navigator, Words words) {
        this.model = model;
        this.inside = inside;
        this.lastTabs = lastTabs;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
        this.cards = new CountryCards(navigator, words);
    }

    @FXML
    void initialize() {
        model.problemProperty().subscribe(told -> {
            Nodes.show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        lastEdit.getChildren().add(new LastEditBar(model.last(), model::undo, model::redo, language));
        Nodes.show(drawer, false);
        Nodes.show(body, false);
        model.dossierProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What has the keyboard first.
    public Node focus() {
        return newBrief;
    }

    /// Finishes what is being written; to be called when the page is left.
    public void leave() {
        if (tabs != null) {
            tabs.leave();
        }
        if (profile != null) {
            profile.leave();
        }
        model.close();
    }

    @FXML
    void newBrief() {
        navigator.go(new Place.NewBrief(model.code()));
    }

    /// Opens the country's form beside the overview.
    private void edit() {
        ItemSheet sheet = profile;
        if (sheet == null) {
            sheet = inside.sheet(ItemKind.COUNTRY, null);
            profile = sheet;
            var told = sheet.noticeProperty();
            told.subscribe(() -> model.last().tell(told.get()));
            form.getChildren().setAll(sheet.node());
        }
        sheet.show(model.code());
        Nodes.show(drawer, true);
        sheet.focus();
    }

    @FXML
    void closeProfile() {
        if (profile != null) {
            profile.close();
        }
        Nodes.show(drawer, false);
        focus().requestFocus();
    }

    private void undoKey(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
        if (!key.isShortcutDown() || key.isAltDown() || typing) {
            return;
        }
        if (key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown()) {
            model.redo();
            key.consume();
        } else if (key.getCode() == KeyCode.Z) {
            model.undo();
            key.consume();
        }
    }

    private void key(KeyEvent pressed) {
        LazyTabs all = tabs;
        boolean typing = pressed.getTarget() instanceof TextInputControl;
        if (pressed.isShortcutDown() || pressed.isAltDown() || all == null) {
            return;
        }
        boolean overviewOpen = all.openedProperty().get().equals(OVERVIEW);
        if (pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            if (drawer.isVisible()) {
                closeProfile();
            } else if (!overviewOpen) {
                all.open(OVERVIEW);
                focus().requestFocus();
            } else {
                navigator.go(new Place.Countries());
            }
        } else if (pressed.getCode() == KeyCode.U && !typing && overviewOpen && ledger != null) {
            ledger.focusUnanswered();
            pressed.consume();
        }
    }

    private LazyTabs tabs(String code) {
        var scope = new Mention(ItemKind.COUNTRY, code);
        var all = new LazyTabs(tabPane);
        all.add(OVERVIEW, () -> new Page(overview, newBrief));
        Stream.of(ItemKind.UNDERTAKING, ItemKind.POSITION, ItemKind.AGREEMENT, ItemKind.FACT, ItemKind.PERSON, ItemKind.EVENT)
                .forEach(kind -> all.add(
                        kind.name(), () -> kind == ItemKind.POSITION ? inside.positions(scope) : inside.shelf(kind, scope)));
        String left = lastTabs.get(code);
        if (left != null && all.has(left)) {
            all.open(left);
        }
        all.renew();
        all.openedProperty().subscribe(open -> {
            lastTabs.put(code, open);
            if (!open.equals(OVERVIEW) && drawer.isVisible()) {
                Nodes.show(drawer, false);
            }
        });
        return all;
    }

    private void show(@Nullable Dossier dossier) {
        Nodes.show(body, dossier != null);
        if (dossier == null) {
            return;
        }
        Country country = dossier.country();
        Language other = language == Language.FA ? Language.EN : Language.FA;
        badge.getChildren().setAll(new CountryCode(country.code(), country.name().bestIn(language)));
        name.setText(formal(country, language));
        otherName.setText(formal(country, other));
        classification.getChildren().setAll(ClassBars.named(highest(dossier), language));
        fill(dossier);
        if (tabs == null) {
            tabs = tabs(country.code());
        }
        count(tabs, dossier);
    }

    private void fill(Dossier dossier) {
        start.getChildren()
                .setAll(
                        cards.profile(dossier.country(), dossier.today(), this::edit),
                        cards.people(dossier),
                        cards.organisations(dossier));
        if (ledger != null) {
            ledger.leave();
        }
        ledger = new LedgerCard(
                model, dossier, words, code -> navigator.go(new Place.Shelf(ItemKind.UNDERTAKING, code)));
        middle.getChildren().setAll(ledger);
        end.getChildren().setAll(cards.agreements(dossier), cards.briefs(dossier));
        TimelineCard axis = timeline;
        if (axis == null) {
            axis = new TimelineCard(() -> Objects.requireNonNull(model.dossierProperty().get()).library(), words);
            timeline = axis;
            below.getChildren().setAll(axis);
        }
        axis.show(dossier.timeline(), dossier.today());
    }

    private void count(LazyTabs all, Dossier dossier) {
        all.name(OVERVIEW, words.say("tab.overview"));
        count(all, ItemKind.UNDERTAKING.name(), dossier.undertakings());
        count(all, POSITIONS, dossier.positions());
        count(all, ItemKind.AGREEMENT.name(), dossier.agreements().size());
        count(all, ItemKind.FACT.name(), dossier.facts());
        count(all, ItemKind.PERSON.name(), dossier.everybody());
        count(all, ItemKind.EVENT.name(), dossier.events().size());
    }

    private void count(LazyTabs all, String key, int count) {
        all.name(key, words.say("tab.counted", words.say("tab." + key), count));
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
}
