package app.didar.ui.library.panel;

import app.didar.domain.Edit;
import app.didar.domain.Library;
import app.didar.domain.Reference;
import app.didar.text.Normaliser;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.library.shelf.ShelfViewModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Whether somebody looked at the text of a reference, and when; until then it is not printed.
final class ReferencePanel extends LivePanel<Reference> {

    private final VBox mark = new VBox(4);
    private final TextField by = new TextField();

    ReferencePanel(Setting setting, ShelfViewModel shelf) {
        super(Reference.class, setting, shelf);
        FieldDirection.follow(by);
        by.setId("checked-by");
        by.setPromptText(words().say("checked.by.prompt"));
        by.setAccessibleText(words().say("checked.by"));
        by.setOnAction(_ -> check());
        Button check = Nodes.button(words().say("checked.today"), "fth-check", this::check, "filled");
        check.setId("check-today");
        Label label = Nodes.text(words().say("checked.by"), "field-label");
        label.setLabelFor(by);
        HBox line = Nodes.row(8, Nodes.grow(by), check);
        hold(mark, new VBox(4, label, line, trouble()));
    }

    @Override
    void fill(Reference reference, Library library) {
        var day = reference.checked();
        Label label = day != null && reference.isChecked()
                ? Nodes.sign(
                        "fth-check-circle", words().say("checked", day, reference.checkedBy()), "secondary", "success-text")
                : Nodes.sign("fth-alert-circle", words().say("checked.not"), "secondary", "attention-text");
        label.setWrapText(true);
        mark.getChildren().setAll(label);
        if (by.getText().isBlank()) {
            by.setText(reference.checkedBy());
        }
    }

    private void check() {
        String who = Normaliser.letters(by.getText()).strip();
        if (who.isEmpty()) {
            complain(words().say("checked.nobody"));
            by.requestFocus();
        } else {
            put(Edit.Act.CHANGE, item().checked(setting().today(), who));
        }
    }
}
