package app.didar.ui.vault;

import app.didar.text.Bilingual;
import app.didar.ui.common.Look;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.vault.CreateViewModel.Fault;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// Binds the form of a new vault.
public final class CreateController {

    private final CreateViewModel model;
    private final Runnable back;
    private final Look look;
    private final Words words;

    @FXML private GateFrame frame;
    @FXML private Label folderLabel;
    @FXML private TextField folder;
    @FXML private Label folderFault;
    @FXML private Label passphraseLabel;
    @FXML private PasswordField passphrase;
    @FXML private Label strength;
    @FXML private ProgressBar meter;
    @FXML private Label againLabel;
    @FXML private PasswordField again;
    @FXML private Label fault;
    @FXML private CheckBox sample;
    @FXML private Button create;
    @FXML private ProgressBar progress;

    /// @param back shows the welcome screen
    public CreateController(CreateViewModel model, Runnable back, Look look, Words words) {
        this.model = model;
        this.back = back;
        this.look = look;
        this.words = words;
    }

    @FXML
    void initialize() {
        frame.dress(look, words);
        folderLabel.setLabelFor(folder);
        passphraseLabel.setLabelFor(passphrase);
        againLabel.setLabelFor(again);
        folder.textProperty().bindBidirectional(model.folderProperty());
        sample.selectedProperty().bindBidirectional(model.sampleProperty());
        passphrase.textProperty().subscribe(this::showStrength);
        showStrength();
        passphrase.setOnAction(_ -> again.requestFocus());
        create.disableProperty().bind(model.workingProperty());
        Nodes.show(progress, false);
        model.workingProperty().subscribe(working -> Nodes.show(progress, working));
        model.faultProperty().subscribe(_ -> showTrouble());
        model.problemProperty().subscribe(_ -> showTrouble());
    }

    /// What has the keyboard first.
    public Node focus() {
        return passphrase;
    }

    /// Empties both fields, so that nothing of the passphrase is left in the window.
    public void close() {
        passphrase.clear();
        again.clear();
    }

    @FXML
    void create() {
        model.create(Passphrase.characters(passphrase.getCharacters()), Passphrase.characters(again.getCharacters()));
    }

    @FXML
    void back() {
        close();
        back.run();
    }

    @FXML
    void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.say("folder"));
        var chosen = chooser.showDialog(frame.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toPath().toString());
        }
    }

    private void showStrength() {
        Passphrase.Strength found = Passphrase.strength(passphrase.getCharacters());
        meter.setProgress(found.share());
        strength.setText(words.say(
                switch (found) {
                    case NONE -> "strength.none";
                    case SHORT -> "strength.short";
                    case FAIR -> "strength.fair";
                    case GOOD -> "strength.good";
                },
                Passphrase.LEAST));
    }

    private void showTrouble() {
        @Nullable Fault wrong = model.faultProperty().get();
        @Nullable Bilingual told = model.problemProperty().get();
        Nodes.show(folderFault, wrong == Fault.NO_FOLDER);
        boolean secret = wrong == Fault.SHORT || wrong == Fault.DIFFERENT;
        Nodes.show(fault, secret || told != null);
        mark(passphrase, wrong == Fault.SHORT);
        mark(again, wrong == Fault.DIFFERENT);
        mark(folder, wrong == Fault.NO_FOLDER);
        if (told != null) {
            fault.setText(told.bestIn(look.language()));
        } else if (secret) {
            fault.setText(words.say(wrong == Fault.SHORT ? "fault.short" : "fault.different", Passphrase.LEAST));
        }
    }

    private static void mark(TextField field, boolean refused) {
        field.getStyleClass().remove("refused");
        if (refused) {
            field.getStyleClass().add("refused");
            field.requestFocus();
            field.selectAll();
        }
    }
}
