package app.didar.ui.common.timeline;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Mark;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.timeline.Arrangement.Spot;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// A piece as it is drawn: its sign or bar, its words, its warning.
final class SpotNode extends Region {

    /// Pixels of a bar and of the words beside it.
    static final double HEIGHT = 26;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Words narrower than this would be an ellipsis alone.
    private static final double LEAST = 44;

    private final Spot spot;
    private final Runnable fire;
    private final Region sign;
    private final Label label;
    private final Label warning;
    private final int index;

    /// @param index of the spot among all
    /// @param fire  what choosing it does
    SpotNode(Spot spot, int index, EntryWords words, Runnable fire) {
        this.spot = spot;
        this.index = index;
        this.fire = fire;
        Piece piece = spot.piece();
        boolean certain = piece.crowd() || piece.entry().certainty() == Certainty.STATED;
        sign = Sign.of(piece).drawn(certain);
        label = Nodes.line(words.label(piece), "entry-label");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setEllipsisString("…");
        if (spot.within()) {
            label.getStyleClass().add("within");
        }
        Mark mark = piece.entry().mark();
        warning = Nodes.sign(icon(mark), words.warning(piece), "entry-warning", colour(mark));
        if (mark == Mark.OVERDUE) {
            // Its sign is the triangle.
            warning.setGraphic(null);
        }
        getStyleClass().add("spot");
        if (!certain) {
            getStyleClass().add("unsure");
        }
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.full(piece));
        getChildren().addAll(sign, label, warning);
    }

    private static String icon(Mark mark) {
        return switch (mark) {
            case CONFLICT -> "fth-git-branch";
            case CANCELLED -> "fth-x-circle";
            case NONE, PLANNED -> "fth-calendar";
            case OVERDUE -> "fth-alert-triangle";
        };
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case CONFLICT -> "attention-text";
            case OVERDUE -> "danger-text";
            case NONE, PLANNED -> "accent-text";
            case CANCELLED -> "muted";
        };
    }

    Spot spot() {
        return spot;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// @param offset pixels from the first day of the epoch to the start edge
    /// @param top    of its lane
    /// @param width  of all that is seen
    void place(double offset, double top, double width) {
        double from = Math.round(Math.max(spot.from() - offset, -SpotNode.HEIGHT));
        double to = Math.round(Math.min(spot.to() - offset, width + SpotNode.HEIGHT));
        double words = Math.round(spot.within()
                ? Math.max(spot.words() - offset, Arrangement.GAP)
                : spot.words() - offset);
        double end = Math.min(spot.end() - offset, spot.within() ? spot.to() - offset - Arrangement.GAP : width - 2);
        end = Math.round(Math.min(end, width - 2));
        double whole = warning.getText().isEmpty() ? 0 : warning.prefWidth(-1) + Arrangement.GAP;
        boolean warned = whole > 0 && end - words - whole >= LEAST;
        double room = end - words - (warned ? whole : 0);
        label.setVisible(room >= Math.min(LEAST, label.prefWidth(-1)));
        warning.setVisible(warned && label.isVisible());
        double right = label.isVisible() ? Math.max(to, end) : to;
        resizeRelocate(from - 3, top, right - from + 6, HEIGHT);
        sign.resizeRelocate(3, 2, Math.max(1, to - from), HEIGHT - 4);
        double wide = Math.min(room, Math.ceil(label.prefWidth(-1)));
        label.resizeRelocate(words - from + 3, 0, Math.max(0, wide), HEIGHT);
        warning.resizeRelocate(words - from + 3 + wide + Arrangement.GAP, 0, Math.max(0, whole - Arrangement.GAP), HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        // place() has done it, with what is seen in mind.
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.INDEX
                ? Integer.valueOf(index)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE || wanted == AccessibleAction.REQUEST_FOCUS) {
            fire.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
