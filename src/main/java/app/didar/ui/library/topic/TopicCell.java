package app.didar.ui.library.topic;

import app.didar.text.Digits;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.library.topic.TopicForest.Branch;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A topic in the tree: its name and how much hangs on it. It can be renamed in place.
final class TopicCell extends TreeCell<Branch> {

    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final TopicsViewModel model;
    private final Words words;
    private final Runnable renamed;

    /// @param renamed told when the name has been written, or given up
    TopicCell(TopicsViewModel model, Words words, Runnable renamed) {
        this.model = model;
        this.words = words;
        this.renamed = renamed;
        setPrefWidth(0);
        model.cutProperty().subscribe(_ -> mark());
    }

    @Override
    protected void updateItem(@Nullable Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText(null);
        setGraphic(branch == null || empty ? null : line(branch));
        setAccessibleText(branch == null || empty ? null : told(branch));
        mark();
    }

    private String told(Branch branch) {
        return words.say("topic.told", branch.topic().name().bestIn(words.language()), branch.evidence());
    }

    private void mark() {
        Branch branch = getItem();
        pseudoClassStateChanged(CUT, branch != null && branch.code().equals(model.cutProperty().get()));
    }

    private HBox line(Branch branch) {
        Label name = Nodes.grow(Nodes.line(branch.topic().name().bestIn(words.language())));
        name.setMinWidth(0);
        if (!branch.hit()) {
            name.getStyleClass().add("subtle");
        }
        HBox line = Nodes.row(8, name);
        if (branch.code().equals(model.cutProperty().get())) {
            line.getChildren().addFirst(Nodes.icon("fth-scissors", "small"));
        }
        if (branch.evidence() > 0) {
            line.getChildren().add(Nodes.whole(Digits.of(branch.evidence(), words.language()), "secondary", "subtle", "count"));
        }
        return line;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Branch branch = getItem();
        if (!isEditing() || branch == null) {
            return;
        }
        var field = new TextField(branch.topic().name().bestIn(words.language()));
        field.setAccessibleText(words.say("name.of", branch.topic().name().bestIn(words.language())));
        FieldDirection.follow(field);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                finish(branch, field.getText());
            } else if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                cancelEdit();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                finish(branch, field.getText());
            }
        });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    private void finish(Branch branch, String name) {
        cancelEdit();
        model.rename(branch.code(), name);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        Branch branch = getItem();
        setGraphic(branch == null ? null : line(branch));
        renamed.run();
    }
}
