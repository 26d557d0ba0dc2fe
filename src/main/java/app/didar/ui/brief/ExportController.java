package app.didar.ui.brief;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.brief.ExportViewModel.State;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.common.widget.Segmented;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The drawer that leads to paper.
public final class ExportController {

    private final ExportViewModel model;
    private final Words words;
    private final Chooser chooser;
    private final Consumer<Path> opener;
    private Runnable whenClosed = () -> {};

    @FXML
    private HBox languageBox;

    @FXML
    private Label targetLabel;

    @FXML
    private TextField target;

    @FXML
    private Button export;

    @FXML
    private VBox asked;

    @FXML
    private Button replace;

    @FXML
    private VBox running;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private VBox done;

    @FXML
    private Label doneFile;

    @FXML
    private Node openFile;

    @FXML
    private VBox failed;

    @FXML
    private Label failedText;

    /// Asks the person for the file to write.
    @FunctionalInterface
    public interface Chooser {
        Optional<Path> choose(Window owner, String title, Path folder, String name);
    }

    /// @param opener shows a file or a folder with the system's own program
    public ExportController(ExportViewModel model, Words words, Chooser chooser, Consumer<Path> opener) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        this.opener = opener;
    }

    /// What is done when the drawer closes.
    void onClose(Runnable action) {
        whenClosed = action;
    }

    /// Comes up, the file name in hand.
    void open() {
        model.reset();
        // Without its skin the field would choose all of its text a moment later.
        target.applyCss();
        target.requestFocus();
        target.end();
    }

    @FXML
    void initialize() {
        var language = new Segmented<>(List.of(Language.FA, Language.EN), one -> words.say("language." + one.code()));
        language.valueProperty().bindBidirectional(model.languageProperty());
        language.setAccessibleText(words.say("language"));
        languageBox.getChildren().add(language);
        targetLabel.setLabelFor(target);
        FieldDirection.leftToRight(target);
        target.textProperty().bindBidirectional(model.targetProperty());
        model.stateProperty().subscribe(this::show);
    }

    @FXML
    void close() {
        whenClosed.run();
    }

    @FXML
    void choose() {
        chooser.choose(target.getScene().getWindow(), words.say("title"), model.folder(), model.fileName())
                .ifPresent(file -> target.setText(file.toString()));
    }

    @FXML
    void export() {
        model.export();
    }

    @FXML
    void replace() {
        model.replace();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void openFile() {
        if (model.stateProperty().get() instanceof State.Done(Path file)) {
            opener.accept(file);
        }
    }

    @FXML
    void openFolder() {
        if (model.stateProperty().get() instanceof State.Done(Path file)) {
            opener.accept(file.resolveSibling(""));
        }
    }

    private void show(State state) {
        boolean keyboardHere = export.isFocused() || target.isFocused() || replace.isFocused() || cancel.isFocused();
        shown(asked, state instanceof State.Exists);
        shown(running, state instanceof State.Running);
        shown(done, state instanceof State.Done);
        shown(failed, state instanceof State.Failed);
        export.setDisable(state instanceof State.Running);
        switch (state) {
            case State.Ready() -> {
                // the form says it all
            }
            case State.Exists(Path _) -> focus(keyboardHere, replace);
            case State.Running(double share) -> {
                progress.setProgress(share);
                focus(keyboardHere, cancel);
            }
            case State.Done(Path file) -> {
                doneFile.setText(file.toString());
                focus(keyboardHere, openFile);
            }
            case State.Failed(Bilingual why) -> {
                failedText.setText(why.bestIn(words.language()));
                focus(keyboardHere, target);
            }
        }
    }

    private static void focus(boolean wanted, Node node) {
        if (wanted && !node.isFocused()) {
            node.requestFocus();
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
