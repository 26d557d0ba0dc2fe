package app.didar.ui.library.topic;

import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.Completion;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Puts the chosen topic under one that is named, or at the top. While a topic is dragged, it says where that would go.
final class TopicMoves extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Completion under;
    private final Button top;
    private final Label told = Nodes.line("", "drag-told");

    TopicMoves(Completion under, Button top) {
        super(8);
        this.under = under;
        this.top = top;
        told.setMinWidth(0);
        told.setVisible(false);
        var place = new StackPane(under, told);
        place.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(Nodes.grow(place), top);
    }

    /// What puts a topic at the top, by a press or by dropping it there.
    Node top() {
        return top;
    }

    /// @param refused whether it cannot go there
    void tell(String words, boolean refused) {
        told.setText(words);
        told.pseudoClassStateChanged(REFUSED, refused);
        show(true);
    }

    void tellNothing() {
        show(false);
    }

    private void show(boolean dragging) {
        told.setVisible(dragging);
        under.setVisible(!dragging);
    }
}
