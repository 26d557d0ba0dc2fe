package app.didar.ui.vault;

import app.didar.text.Bilingual;
import app.didar.ui.common.Look;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// Binds the unlock screen.
public final class UnlockController {

    private final UnlockViewModel model;
    private final Runnable begin;
    private final Look look;
    private final Words words;

    @FXML private GateFrame frame;
    @FXML private Label vault;
    @FXML private Label folder;
    @FXML private Label passphraseLabel;
    @FXML private PasswordField passphrase;
    @FXML private Label problem;
    @FXML private Label capsLock;
    @FXML private Label layout;
    @FXML private Label noVault;
    @FXML private Button unlock;
    @FXML private ProgressBar progress;
    @FXML private Label locking;

    /// @param begin shows the welcome screen
    public UnlockController(UnlockViewModel model, Runnable begin, Look look, Words words) {
        this.model = model;
        this.begin = begin;
        this.look = look;
        this.words = words;
    }

    @FXML
    void initialize() {
        frame.dress(look, words);
        passphraseLabel.setLabelFor(passphrase);
        model.folderProperty().subscribe(this::showFolder);
        model.problemProperty().subscribe(this::showProblem);
        unlock.disableProperty().bind(model.workingProperty());
        passphrase.editableProperty().bind(model.workingProperty().not());
        progress.visibleProperty().bind(model.workingProperty().or(model.lockingProperty()));
        progress.managedProperty().bind(progress.visibleProperty());
        locking.visibleProperty().bind(model.lockingProperty());
        locking.managedProperty().bind(locking.visibleProperty());
        Nodes.show(noVault, false);
        Nodes.show(capsLock, false);
        Nodes.show(layout, false);
        passphrase.addEventHandler(KeyEvent.ANY, _ -> showCapsLock());
        passphrase.focusedProperty().subscribe(_ -> showCapsLock());
        passphrase.textProperty().subscribe(this::showAlphabet);
    }

    /// What has the keyboard first.
    public Node focus() {
        return passphrase;
    }

    @FXML
    void unlock() {
        model.unlock(Passphrase.characters(passphrase.getCharacters()));
    }

    @FXML
    void chooseOther() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.say("other"));
        var chosen = chooser.showDialog(frame.getScene().getWindow());
        if (chosen != null) {
            Nodes.show(noVault, !model.choose(chosen.toPath()));
        }
        passphrase.requestFocus();
    }

    @FXML
    void begin() {
        passphrase.clear();
        begin.run();
    }

    /// Empties the field, so that nothing of the passphrase is left in the window.
    public void close() {
        passphrase.clear();
    }

    private void showFolder(Path path) {
        Path name = path.getFileName();
        vault.setText(name == null ? path.toString() : name.toString());
        folder.setText(path.toString());
        folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        folder.setAlignment(look.language().rtl() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    private void showProblem(@Nullable Bilingual trouble) {
        Nodes.show(problem, trouble != null);
        passphrase.getStyleClass().remove("refused");
        if (trouble != null) {
            problem.setText(trouble.bestIn(look.language()));
            passphrase.getStyleClass().add("refused");
            passphrase.requestFocus();
            passphrase.selectAll();
        }
    }

    private void showCapsLock() {
        Nodes.show(capsLock, passphrase.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    /// The dots hide in which alphabet one types, so it is said; nothing else of the passphrase is.
    private void showAlphabet() {
        Passphrase.Alphabet alphabet = Passphrase.alphabet(passphrase.getCharacters());
        Nodes.show(layout, alphabet != Passphrase.Alphabet.UNKNOWN);
        if (layout.isVisible()) {
            layout.setText(words.say(alphabet == Passphrase.Alphabet.PERSIAN ? "layout.fa" : "layout.en"));
        }
    }
}
