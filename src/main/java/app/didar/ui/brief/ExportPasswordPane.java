package app.didar.ui.brief;

import app.didar.typeset.Permission;
import app.didar.ui.brief.ExportPassword.Verdict;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Passphrase.Alphabet;
import app.didar.ui.common.Passphrase.Strength;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.FieldDirection;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The choice between a paper for the archive and one behind a password, with the reason why it cannot be both, and the password.
final class ExportPasswordPane extends VBox {

    private final ExportPassword model;
    private final Words words;
    private final RadioButton archive;
    private final RadioButton secret;
    private final PasswordField password;
    private final PasswordField again;
    private final Label verdict = text("secondary");
    private final Label alphabet = text("secondary");

    /// @param enter what Enter in the second field does
    ExportPasswordPane(ExportPassword model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        getStyleClass().add("export-part");
        archive = choice("archive");
        secret = choice("password");
        var group = new ToggleGroup();
        group.getToggles().setAll(archive, secret);
        archive.setSelected(!model.wantedProperty().get());
        secret.selectedProperty().bindBidirectional(model.wantedProperty());
        password = field("password");
        again = field("again");
        password.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> enter.run());
        var form = new VBox();
        form.getStyleClass().addAll("export-part", "export-secret");
        form.getChildren().addAll(label("password", password), password, label("again", again), again, verdict, alphabet);
        form.getChildren().add(label("allowed", null));
        for (Permission permission : Permission.values()) {
            var box = new CheckBox(words.say("allowed." + permission));
            box.setAccessibleText(words.say("allowed") + ": " + box.getText());
            box.selectedProperty().bindBidirectional(model.allowedProperty(permission));
            form.getChildren().add(box);
        }
        form.getChildren().addAll(said("allowed.says"), said("password.lost"));
        getChildren().addAll(
                label("kind", null), archive, meaning("archive.says"), secret, meaning("password.says"), form);
        model.wantedProperty().subscribe(wanted -> shown(form, wanted));
        model.verdictProperty().subscribe(this::show);
        password.textProperty().subscribe(this::typed);
        again.textProperty().subscribe(this::typed);
    }

    /// The characters of the first field, for the caller to wipe.
    char[] password() {
        return Passphrase.characters(password.getCharacters());
    }

    /// The characters of the second field, for the caller to wipe.
    char[] again() {
        return Passphrase.characters(again.getCharacters());
    }

    /// Empties both fields, so that nothing of the password is left in the window.
    void clear() {
        password.clear();
        again.clear();
    }

    /// Gives the keyboard to the field that must be typed otherwise, if one must.
    void takeFocus() {
        switch (model.verdictProperty().get()) {
            case Verdict.Refused _ -> password.requestFocus();
            case Verdict.Different _ -> again.requestFocus();
            case Verdict.Nothing _, Verdict.Usable _ -> {
                // nothing to mend
            }
        }
    }

    private void typed() {
        Alphabet written = Passphrase.alphabet(again.isFocused() ? again.getCharacters() : password.getCharacters());
        shown(alphabet, written != Alphabet.UNKNOWN);
        alphabet.setText(words.say(written == Alphabet.PERSIAN ? "layout.fa" : "layout.en"));
        model.typed(password(), again());
    }

    private void show(Verdict said) {
        verdict.setText(
                switch (said) {
                    case Verdict.Nothing() -> words.say("strength.none");
                    case Verdict.Refused(var why) -> why.bestIn(words.language());
                    case Verdict.Different() -> words.say("password.different");
                    case Verdict.Usable(Strength strength) -> words.say("strength." + strength, Passphrase.LEAST);
                });
        boolean fault = said instanceof Verdict.Refused || said instanceof Verdict.Different;
        boolean weak = said instanceof Verdict.Usable(Strength strength) && strength == Strength.SHORT;
        verdict.getStyleClass().setAll("label", fault ? "field-error" : weak ? "attention-text" : "secondary");
        verdict.setGraphic(fault || weak ? new FontIcon("fth-alert-circle") : null);
        mark(password, said instanceof Verdict.Refused);
        mark(again, said instanceof Verdict.Different);
        password.setAccessibleHelp(verdict.getText());
        again.setAccessibleHelp(verdict.getText());
    }

    private static void mark(Node field, boolean refused) {
        field.getStyleClass().remove("refused");
        if (refused) {
            field.getStyleClass().add("refused");
        }
    }

    private RadioButton choice(String kind) {
        var button = new RadioButton(words.say("kind." + kind));
        button.setAccessibleHelp(words.say(kind + ".says"));
        return button;
    }

    private PasswordField field(String key) {
        var field = new PasswordField();
        field.setId(key);
        field.setAccessibleText(words.say(key));
        FieldDirection.leftToRight(field);
        return field;
    }

    private Label label(String key, @Nullable Node of) {
        Label label = text("field-label");
        label.setText(words.say(key));
        label.setLabelFor(of);
        return label;
    }

    private Label said(String key) {
        Label label = text("secondary");
        label.setText(words.say(key));
        return label;
    }

    /// Stands below its choice, under the words of it.
    private Label meaning(String key) {
        Label label = said(key);
        label.getStyleClass().add("export-meaning");
        return label;
    }

    private static Label text(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
