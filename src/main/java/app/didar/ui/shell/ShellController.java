package app.didar.ui.shell;

import app.didar.domain.DidarException;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.common.widget.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Binds the frame: side bar, top bar, status bar, and the page of the present place.
public final class ShellController {

    private static final double RAIL_BELOW = 1280;

    private final ShellViewModel model;
    private final Look look;
    private final Words words;
    private final Function<Place, Page> pages;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Page page;
    private @Nullable Navigation navigation;

    @FXML private BorderPane root;
    @FXML private HBox topBar;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private Label vaultName;
    @FXML private Button language;
    @FXML private Button theme;
    @FXML private Button lock;
    @FXML private VBox nav;
    @FXML private StackPane content;
    @FXML private Label saved;
    @FXML private Label sampleNote;
    @FXML private Label today;
    @FXML private Label todayOther;

    /// @param pages makes the page of a place; asked on every arrival
    public ShellController(ShellViewModel model, Look look, Words words, Function<Place, Page> pages) {
        this.model = model;
        this.look = look;
        this.words = words;
        this.pages = pages;
    }

    @FXML
    void initialize() {
        navigation = new Navigation(nav, words, model::go);
        vaultName.setText(model.isSample() ? words.say("vault.sample") : model.vault());
        Nodes.show(sampleNote, model.isSample());
        back.setGraphic(Icons.back(look.language()));
        forward.setGraphic(Icons.onward(look.language()));
        back.setTooltip(new Tooltip(words.say("back")));
        forward.setTooltip(new Tooltip(words.say("forward")));
        back.disableProperty().bind(model.canGoBackProperty().not());
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        language.setTooltip(new Tooltip(words.say("language.tip")));
        subscriptions.add(look.themeProperty().subscribe(this::showTheme));
        subscriptions.add(model.countsProperty().subscribe(counts -> navigation().count(counts)));
        subscriptions.add(model.todayProperty().subscribe(this::showToday));
        subscriptions.add(model.savingProperty().subscribe(this::showSaving));
        subscriptions.add(model.placeProperty().subscribe(this::open));
        root.widthProperty().subscribe(width -> showRail(width.doubleValue() > 0 && width.doubleValue() < RAIL_BELOW));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Leaves the page; the frame must not be used after it.
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        leave();
    }

    /// What has the keyboard first: the page.
    public Node focus() {
        return page == null ? root : page.focus();
    }

    private void goHome() {
        model.go(Section.HOME);
    }

    @FXML
    void goBack() {
        model.back();
    }

    @FXML
    void goForward() {
        model.forward();
    }

    @FXML
    void switchLanguage() {
        look.languageProperty().set(look.language() == Language.FA ? Language.EN : Language.FA);
    }

    @FXML
    void switchTheme() {
        look.themeProperty().set(look.theme().other());
    }

    @FXML
    void lock() {
        model.lock();
    }

    private void open(Place place) {
        leave();
        Page next;
        try {
            next = pages.apply(place);
        } catch (DidarException refused) {
            next = refusal(refused);
        }
        page = next;
        content.getChildren().setAll(next.root());
        // What stands in a scroll pane is in the scene, and can have the keyboard, only once the skins are made.
        content.applyCss();
        next.focus().requestFocus();
        navigation().select(model.section());
    }

    private void leave() {
        Page left = page;
        page = null;
        if (left != null) {
            left.leave().run();
        }
    }

    private Navigation navigation() {
        return Objects.requireNonNull(navigation);
    }

    private Page refusal(DidarException refused) {
        Button away = Nodes.button(words.say("nav.home"), "fth-home", this::goHome);
        VBox box = Nodes.column(12, Nodes.icon("fth-alert-circle", "large"),
                Nodes.text(refused.words().bestIn(look.language()), "muted"), away);
        box.getStyleClass().add("refusal");
        return new Page(box, away);
    }

    private void showTheme(Theme shown) {
        boolean light = shown == Theme.LIGHT;
        theme.setGraphic(Nodes.icon(light ? "fth-moon" : "fth-sun"));
        theme.setAccessibleText(words.say(light ? "theme.dark" : "theme.light"));
        theme.setTooltip(new Tooltip(theme.getAccessibleText()));
    }

    private void showToday(LocalDate day) {
        boolean persian = look.language() == Language.FA;
        today.setText(Dates.weekday(day, look.language()) + " " + Dates.written(day, look.language()));
        todayOther.setText(persian ? Dates.gregorian(day, Language.EN) : Dates.jalali(day, Language.EN));
        todayOther.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    private void showSaving(Saving saving) {
        saved.getStyleClass().removeAll("success-text", "danger-text", "muted");
        saved.getStyleClass().add(switch (saving.state()) {
            case SAVED -> "success-text";
            case UNDER_WAY -> "muted";
            case FAILED -> "danger-text";
        });
        saved.setGraphic(Nodes.icon(
                switch (saving.state()) {
                    case SAVED -> "fth-check";
                    case UNDER_WAY -> "fth-refresh-cw";
                    case FAILED -> "fth-alert-triangle";
                },
                "small"));
        var at = saving.at();
        saved.setText(switch (saving.state()) {
            case SAVED -> at == null ? words.say("saved") : words.say("saved.at", clock(at));
            case UNDER_WAY -> words.say("saving");
            case FAILED -> words.say("not.saved");
        });
    }

    private String clock(java.time.LocalTime time) {
        return Digits.in(String.format(java.util.Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()), look.language());
    }

    private void showRail(boolean rail) {
        navigation().setRail(rail);
    }

    private void key(KeyEvent pressed) {
        boolean taken = switch (Shortcut.of(pressed, look.orientation() == NodeOrientation.RIGHT_TO_LEFT)) {
            case SECTION -> Navigation.sectionOf(pressed.getCode()).map(section -> run(() -> model.go(section))).orElse(false);
            case NEW_BRIEF -> run(() -> model.go(new Place.NewBrief(null)));
            case BACK -> run(model::back);
            case FORWARD -> run(model::forward);
            case LOCK -> run(model::lock);
            case NEXT_PANE -> run(() -> nextPane(1));
            case PREVIOUS_PANE -> run(() -> nextPane(-1));
            case TO_PAGE -> !within(content) && run(focus()::requestFocus);
            case NONE -> false;
        };
        if (taken) {
            pressed.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void nextPane(int step) {
        List<Pane> panes = List.of(nav, content, topBar);
        int present = 0;
        for (int i = 0; i < panes.size(); i++) {
            present = within(panes.get(i)) ? i : present;
        }
        Pane next = panes.get(Math.floorMod(present + step, panes.size()));
        Node target = next.equals(content) ? focus() : next.equals(nav) ? navigation().item(model.section()) : lock;
        target.requestFocus();
    }

    private boolean within(Region pane) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (owner != null && !owner.equals(pane)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
