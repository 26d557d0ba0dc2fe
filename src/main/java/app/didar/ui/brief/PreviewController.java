package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.brief.PreviewViewModel.State;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.common.sheet.SheetView;
import app.didar.ui.common.sheet.SheetView.Fit;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The pages of a brief on the screen, with the ways back to its text and on to paper.
public final class PreviewController {

    private final PreviewViewModel model;
    private final Words words;
    private final Navigator navigator;
    private final Supplier<Views.View<ExportController>> paper;
    private final SheetView sheet;
    /// So much of the page above and below the paragraph in hand is in view with it, in points.
    private static final double AROUND = 60;
    /// Work that is done sooner is not worth a word.
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));
    private Views.@Nullable View<ExportController> drawer;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private HBox badge;

    @FXML
    private Label title;

    @FXML
    private Tooltip titleTip;

    @FXML
    private HBox languageBox;

    @FXML
    private Button export;

    @FXML
    private HBox center;

    @FXML
    private StackPane pages;

    @FXML
    private VBox composing;

    @FXML
    private ProgressBar progress;

    @FXML
    private VBox empty;

    @FXML
    private VBox failed;

    @FXML
    private Label failedText;

    @FXML
    private HBox foot;

    @FXML
    private Label zoom;

    @FXML
    private ToggleButton fitWidth;

    @FXML
    private ToggleButton fitPage;

    @FXML
    private Button previous;

    @FXML
    private Label page;

    @FXML
    private Button next;

    /// @param words those of this screen
    /// @param paper makes the drawer that leads to paper, once there are pages
    PreviewController(
            PreviewViewModel model, Tasks tasks, Words words, Navigator navigator,
            Supplier<Views.View<ExportController>> paper) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.paper = paper;
        this.sheet = new SheetView(tasks, words.language());
    }

    /// What has the keyboard when the page comes up.
    Node focus() {
        return sheet;
    }

    /// Gives up what is under way; the pages stay for the next time.
    void leave() {
        model.cancel();
        closeExport();
    }

    @FXML
    void initialize() {
        back.setGraphic(Icons.back(words.language()));
        previous.setGraphic(Icons.back(words.language()));
        next.setGraphic(Icons.onward(words.language()));
        badge.getChildren().setAll(new CountryCode(model.code(), model.code()));
        titleTip.textProperty().bind(title.textProperty());
        var language = new Segmented<>(List.of(Language.FA, Language.EN), one -> words.say("language." + one.code()));
        language.setAccessibleText(words.say("language"));
        language.setMinWidth(Label.USE_PREF_SIZE);
        language.valueProperty().bindBidirectional(model.languageProperty());
        languageBox.getChildren().setAll(language);
        sheet.leavesProperty().bind(model.leavesProperty());
        pages.getChildren().addFirst(sheet);
        bindFoot();
        patience.setOnFinished(_ -> shown(composing, model.stateProperty().get() instanceof State.Composing));
        model.briefProperty().subscribe(this::describe);
        model.stateProperty().subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (act(pressed)) {
                pressed.consume();
            }
        });
    }

    private void bindFoot() {
        foot.disableProperty().bind(model.leavesProperty().isNull());
        zoom.textProperty().bind(Bindings.createStringBinding(
                () -> words.say("zoom", Math.round(sheet.zoomProperty().get() * 100)), sheet.zoomProperty()));
        page.textProperty().bind(sheet.pageTextProperty());
        sheet.fitProperty().subscribe(fit -> {
            fitWidth.setSelected(fit == Fit.WIDTH);
            fitPage.setSelected(fit == Fit.PAGE);
        });
    }

    @FXML
    void back() {
        navigator.go(new Place.BriefEditor(model.code()));
    }

    @FXML
    void export() {
        Views.View<ExportController> opened = drawer == null ? paper.get() : drawer;
        drawer = opened;
        opened.controller().onClose(this::closeExport);
        if (!isExportOpen()) {
            center.getChildren().add(opened.root());
        }
        opened.controller().open();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void retry() {
        model.compose();
    }

    @FXML
    void larger() {
        sheet.zoomBy(1);
    }

    @FXML
    void smaller() {
        sheet.zoomBy(-1);
    }

    @FXML
    void fitWidth() {
        sheet.fitProperty().set(fitWidth.isSelected() ? Fit.WIDTH : Fit.NONE);
    }

    @FXML
    void fitPage() {
        sheet.fitProperty().set(fitPage.isSelected() ? Fit.PAGE : Fit.NONE);
    }

    @FXML
    void previous() {
        sheet.goTo(sheet.page() - 1);
    }

    @FXML
    void next() {
        sheet.goTo(sheet.page() + 1);
    }

    private boolean act(KeyEvent pressed) {
        boolean shortcut = pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isShiftDown();
        return switch (pressed.getCode()) {
            case P, E -> shortcut && !export.isDisabled() && run(this::export);
            case F5 -> run(this::back);
            case ESCAPE -> run(isExportOpen() ? this::closeExport : this::back);
            default -> sheet.shortcut(pressed);
        };
    }

    private void closeExport() {
        if (drawer != null && center.getChildren().remove(drawer.root())) {
            sheet.requestFocus();
        }
    }

    private boolean isExportOpen() {
        return drawer != null && center.getChildren().contains(drawer.root());
    }

    private void describe(@Nullable Brief brief) {
        title.setText(brief == null ? model.code() : brief.title().bestIn(words.language()));
        badge.getChildren().setAll(brief == null ? List.of() : List.of(new CountryCode(brief.country(), brief.country())));
    }

    private void show(State state) {
        if (state instanceof State.Composing(double share)) {
            progress.setProgress(share);
            if (patience.getStatus() != PauseTransition.Status.RUNNING && !composing.isVisible()) {
                patience.playFromStart();
            }
        } else {
            patience.stop();
            shown(composing, false);
        }
        if (state instanceof State.Ready(PreviewViewModel.Line hand) && hand != null) {
            sheet.reveal(hand.page(), hand.baseline() - AROUND, hand.baseline() + AROUND);
        }
        shown(empty, state instanceof State.Empty);
        shown(failed, state instanceof State.Failed || state instanceof State.Stopped);
        failedText.setText(state instanceof State.Failed(Bilingual why) ? why.bestIn(words.language()) : words.say("stopped"));
        export.setDisable(!(state instanceof State.Ready));
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
