package app.didar.ui.vault;

import app.didar.ui.common.Look;
import app.didar.ui.common.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;

/// Binds the welcome screen.
public final class WelcomeController {

    private final WelcomeViewModel model;
    private final Look look;
    private final Words words;

    @FXML private GateFrame frame;
    @FXML private Way explore;
    @FXML private Way create;
    @FXML private Way open;
    @FXML private Label problem;
    @FXML private Node work;

    public WelcomeController(WelcomeViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    void initialize() {
        frame.dress(look, words);
        explore.say(words.say("explore"), words.say("explore.text"), look.language());
        create.say(words.say("create"), words.say("create.text"), look.language());
        open.say(words.say("open"), words.say("open.text"), look.language());
        problem.textProperty()
                .bind(Bindings.createStringBinding(this::trouble, model.problemProperty(), model.notAVaultProperty()));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        work.visibleProperty().bind(model.workingProperty());
        work.managedProperty().bind(model.workingProperty());
    }

    /// What has the keyboard first.
    public Node focus() {
        return explore;
    }

    @FXML
    void explore() {
        model.explore();
    }

    @FXML
    void create() {
        model.create();
    }

    @FXML
    void open() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.say("open"));
        var folder = chooser.showDialog(frame.getScene().getWindow());
        if (folder != null) {
            model.unlock(folder.toPath());
        }
    }

    private String trouble() {
        var told = model.problemProperty().get();
        return told != null ? told.bestIn(look.language()) : model.notAVaultProperty().get() ? words.say("no.vault") : "";
    }
}
