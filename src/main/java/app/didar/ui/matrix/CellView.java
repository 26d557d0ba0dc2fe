package app.didar.ui.matrix;

import app.didar.domain.Cell;
import app.didar.domain.Undertaking;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.AnswerSign;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One cell of the matrix: a tile with its sign and who said how much. The shade counts, the sign and the edge tell how it stands; what is
/// only named is hatched.
final class CellView extends HBox {

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Words words;
    private final HBox tile = new HBox(6);
    private @Nullable Runnable open;
    private String state = "";

    CellView(Words words) {
        this.words = words;
        getStyleClass().add("matrix-cell");
        tile.getStyleClass().add("tile");
        tile.setAlignment(Pos.CENTER);
        Nodes.grow(tile);
        tile.setMaxHeight(Double.MAX_VALUE);
        getChildren().add(tile);
        setFillHeight(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(_ -> fire());
    }

    /// @param pale whether the filter leaves it out
    void show(Cell cell, String name, boolean pale, Runnable action) {
        open = action;
        tile.getStyleClass().removeAll(state, "shade1", "shade2", "shade3");
        state = cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        tile.getStyleClass().add(state);
        if (cell.shade() > 0) {
            tile.getStyleClass().add("shade" + cell.shade());
        }
        tile.getChildren().setAll(sign(cell.state(), words));
        String count = count(cell, words);
        if (!count.isEmpty()) {
            tile.getChildren().add(Nodes.whole(count, "secondary"));
        }
        pseudoClassStateChanged(PALE, pale);
        setAccessibleText(name + words.say("comma") + spoken(cell, words));
    }

    /// «ما ۲ · آنها ۱»; «نام‌برده» where nobody said anything; empty for an empty cell.
    static String count(Cell cell, Words words) {
        if (cell.state() == Cell.State.MENTIONED) {
            return words.say("mentioned");
        } else if (cell.ours() > 0 && cell.theirs() > 0) {
            return words.say("both", cell.ours(), cell.theirs());
        } else if (cell.ours() > 0) {
            return words.say("us", cell.ours());
        }
        return cell.theirs() > 0 ? words.say("them", cell.theirs()) : "";
    }

    /// What those hear who hear the screen.
    static String spoken(Cell cell, Words words) {
        String said = words.say("state." + cell.state());
        String count = cell.state() == Cell.State.MENTIONED ? "" : count(cell, words);
        return count.isEmpty() ? said : said + words.say("comma") + count.replace(" · ", words.say("comma"));
    }

    void fire() {
        Runnable action = open;
        if (action != null) {
            requestFocus();
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The sign of a state; nothing for what is only named, which is hatched.
    private static Node sign(Cell.State state, Words words) {
        return switch (state) {
            case SETTLED -> Nodes.icon("fth-check");
            case PARTLY -> new AnswerSign(Undertaking.State.PARTLY, words.language());
            case THEY_ASKED -> Nodes.icon("fth-edit-3");
            case WE_ASKED -> new AnswerSign(Undertaking.State.OPEN, words.language());
            case NOTED -> Nodes.icon("fth-message-circle");
            case MENTIONED -> new Group();
            case EMPTY -> Nodes.line("–", "subtle");
        };
    }

    /// A tile as it stands in the legend.
    static Label sample(Cell.State state, Words words) {
        var tile = new HBox(sign(state, words));
        tile.setAlignment(Pos.CENTER);
        tile.getStyleClass().addAll("tile", "sample", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (state != Cell.State.MENTIONED && state != Cell.State.EMPTY) {
            tile.getStyleClass().add("shade1");
        }
        var label = new Label(words.say("state." + state), tile);
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
