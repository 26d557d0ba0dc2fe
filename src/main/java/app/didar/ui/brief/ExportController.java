package app.didar.ui.brief;

import app.didar.paper.Outcome;
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
    private final ExportPasswordPane password;
    private Runnable whenClosed = () -> {};

    @FXML
    private VBox root;

    @FXML
    private VBox form;

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
    private Label warning;

    @FXML
    private Node openFile;

    @FXML
    private VBox failed;

    @FXML
    private Label failedText;

    /// Asks the person for files.
    public interface Chooser {
        /// The file to write.
        Optional<Path> save(Window owner, String title, Path folder, String name);

        /// Files to read; none where the person thinks better of it.
        ///
        /// @param pdf whether only PDF is of use
        List<Path> open(Window owner, String title, Path folder, boolean pdf);
    }

    /// @param opener shows a file or a folder with the system's own program
    public ExportController(ExportViewModel model, Words words, Chooser chooser, Consumer<Path> opener) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        this.opener = opener;
        this.password = new ExportPasswordPane(model.password(), words, this::export);
    }

    /// What is done when the drawer closes.
    void onClose(Runnable action) {
        whenClosed = action;
    }

    /// Comes up, the file name in hand.
    void open() {
        model.reset();
        // Without its skin the form is not on the screen yet, and the field would choose all of its text a moment later.
        root.applyCss();
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
        form.getChildren().addAll(password, new ExportFilesPane(model.files(), words, this::chooseFiles));
        // However the drawer is left, no password stays in it.
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                password.clear();
            }
        });
        model.stateProperty().subscribe(this::show);
    }

    @FXML
    void close() {
        whenClosed.run();
    }

    @FXML
    void choose() {
        chooser.save(target.getScene().getWindow(), words.say("title"), model.folder(), model.fileName())
                .ifPresent(file -> target.setText(file.toString()));
    }

    @FXML
    void export() {
        model.export(password.password(), password.again());
        password.takeFocus();
    }

    @FXML
    void replace() {
        model.replace(password.password(), password.again());
        password.takeFocus();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void openFile() {
        if (model.stateProperty().get() instanceof State.Done(Path file, Outcome _)) {
            opener.accept(file);
        }
    }

    @FXML
    void openFolder() {
        if (model.stateProperty().get() instanceof State.Done(Path file, Outcome _)) {
            opener.accept(file.resolveSibling(""));
        }
    }

    private List<Path> chooseFiles(boolean pdf) {
        return chooser.open(
                root.getScene().getWindow(), words.say(pdf ? "files.append" : "files.attach"), model.folder(), pdf);
    }

    private void show(State state) {
        boolean keyboardHere = root.isFocusWithin();
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
            case State.Done(Path file, Outcome outcome) -> {
                doneFile.setText(file.toString());
                shown(warning, outcome.warning().isPresent());
                outcome.warning().ifPresent(said -> warning.setText(said.bestIn(words.language())));
                password.clear();
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
