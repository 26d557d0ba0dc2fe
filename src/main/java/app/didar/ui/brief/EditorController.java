package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The editor of one brief: its bar, its panes, its keys, and when it is saved.
public final class EditorController {

    /// Less wide, the bar has room for the title or the revision.
    private static final double NARROW = 1000;

    private final String code;
    private final Store store;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Words words;
    private final Navigator navigator;
    private final Function<Brief, EditorViewModel> opening;
    private final Function<EditorViewModel, Views.View<ExportController>> paper;
    private final Consumer<Autosave.State> saving;
    private final PauseTransition pause = new PauseTransition(Duration.millis(400));
    private final ReadOnlyObjectWrapper<@Nullable EditorViewModel> model =
            new ReadOnlyObjectWrapper<>(this, "model", null);
    private @Nullable EditorPanes shown;
    private @Nullable DetailsBar bar;

    @FXML
    private BorderPane root;

    @FXML
    private Label onward;

    @FXML
    private HBox badge;

    @FXML
    private Label title;

    @FXML
    private Tooltip titleTip;

    @FXML
    private ToggleButton details;

    @FXML
    private StackPane detailsBox;

    @FXML
    private Label revision;

    @FXML
    private HBox classification;

    @FXML
    private Label saved;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private HBox languageBox;

    @FXML
    private Button preview;

    @FXML
    private Button export;

    @FXML
    private HBox failure;

    @FXML
    private Label failureText;

    @FXML
    private Label waitingText;

    @FXML
    private StackPane center;

    /// @param code    of the brief
    /// @param words   those of this screen
    /// @param opening gives the model for the brief as stored; where it was left unsaved or is shown anew, the one it had
    /// @param paper   makes the drawer that leads to paper
    /// @param saving  told of every change of what is saved
    EditorController(
            String code,
            Store store,
            Tasks tasks,
            InstantSource clock,
            Words words,
            Navigator navigator,
            Function<Brief, EditorViewModel> opening,
            Function<EditorViewModel, Views.View<ExportController>> paper,
            Consumer<Autosave.State> saving) {
        this.code = code;
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        this.navigator = navigator;
        this.opening = opening;
        this.paper = paper;
        this.saving = saving;
    }

    /// The brief that is edited; null until it is read.
    public ReadOnlyObjectProperty<@Nullable EditorViewModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /// What has the keyboard when the page comes up.
    Node focus() {
        return root;
    }

    /// Saves what is unsaved, before it returns.
    ///
    /// @return whether everything is in the store; where not, the model still holds it
    boolean leave() {
        pause.stop();
        if (bar != null) {
            bar.take();
        }
        if (shown != null) {
            shown.leave();
        }
        EditorViewModel edited = model.get();
        return edited == null || edited.saveNow();
    }

    @FXML
    void initialize() {
        onward.setGraphic(Icons.onward(words.language()));
        undo.setGraphic(new FontIcon(words.language().rtl() ? "fth-corner-up-right" : "fth-corner-up-left"));
        redo.setGraphic(new FontIcon(words.language().rtl() ? "fth-corner-up-left" : "fth-corner-up-right"));
        failure.managedProperty().bind(failure.visibleProperty());
        failure.setVisible(false);
        for (Node waits : List.of(undo, redo, preview, export, details)) {
            waits.setDisable(true);
        }
        root.focusedProperty().subscribe(focused -> {
            if (focused && shown != null) {
                shown.takeFocus();
            }
        });
        title.setText(code);
        titleTip.textProperty().bind(title.textProperty());
        revision.visibleProperty().bind(revision.textProperty().isNotEmpty().and(root.widthProperty().greaterThan(NARROW)));
        revision.managedProperty().bind(revision.visibleProperty());
        tasks.run(_ -> read())
                .onSuccess(read -> open(opening.apply(read.brief()), read.origins()))
                .onFailure(DidarException.class, why -> waitingText.setText(why.words().bestIn(words.language())));
    }

    @FXML
    void toBriefs() {
        navigator.go(new Place.Briefs());
    }

    @FXML
    void undo() {
        with(EditorViewModel::undo);
    }

    @FXML
    void redo() {
        with(EditorViewModel::redo);
    }

    @FXML
    void retry() {
        with(EditorViewModel::save);
    }

    @FXML
    void preview() {
        navigator.go(new Place.BriefPreview(code));
    }

    @FXML
    void export() {
        with(EditorViewModel::save);
        if (shown != null) {
            shown.openExport();
        }
    }

    private void with(Consumer<EditorViewModel> command) {
        EditorViewModel edited = model.get();
        if (edited != null) {
            command.accept(edited);
        }
    }

    /// A brief with what the library says of it.
    private record Read(Brief brief, Origins origins) {}

    private Read read() {
        Brief brief = store.briefs().get(code);
        return new Read(brief, Origins.of(store.library(), brief));
    }

    private void open(EditorViewModel opened, Origins origins) {
        Brief brief = opened.brief();
        var made = new EditorPanes(opened, origins, words, tasks, paper.apply(opened));
        shown = made;
        center.getChildren().setAll(made);
        new EditorKeys(opened, made, this).attach(root);
        var language = new Segmented<>(List.of(Language.FA, Language.EN), one -> words.say("text." + one.code()));
        language.setAccessibleText(words.say("text.language"));
        language.valueProperty().bindBidirectional(opened.textLanguageProperty());
        language.setMinWidth(Label.USE_PREF_SIZE);
        languageBox.getChildren().setAll(language);
        undo.disableProperty().bind(opened.canUndoProperty().not());
        redo.disableProperty().bind(opened.canRedoProperty().not());
        preview.setDisable(false);
        export.setDisable(false);
        details.setDisable(false);
        bar = new DetailsBar(opened, words, details, made::takeFocus);
        detailsBox.getChildren().setAll(bar);
        badge.getChildren().setAll(new CountryCode(brief.country(), brief.country()));
        pause.setOnFinished(_ -> opened.save());
        opened.briefProperty().addListener((_, _, _) -> pause.playFromStart());
        opened.briefProperty().subscribe(this::describe);
        var sign = new SavedSign(saved, failureText, words, clock);
        opened.savingProperty().subscribe(state -> {
            sign.show(state);
            failure.setVisible(state instanceof Autosave.State.Failed);
            saving.accept(state);
        });
        model.set(opened);
        if (root.getScene() != null && root.equals(root.getScene().getFocusOwner())) {
            // What stands in a scroll pane is in the scene, and can have the keyboard, only once the skins are made; and it is
            // brought into view by its place.
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
            made.takeFocus();
        }
    }

    private void describe(Brief brief) {
        title.setText(brief.title().bestIn(words.language()));
        revision.setText(words.say("revision", brief.revision()));
        classification.getChildren().setAll(ClassBars.named(brief.classification(), words.language()));
    }
}
