package app.didar.ui.common.timeline;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The shapes that tell what an entry is, without their colour.
enum Sign {
    /// A filled bar: a source states the days.
    STATED,
    /// A dashed outline: the days are a window, or to be confirmed.
    OPEN,
    /// A thin bar, within which its meetings lie.
    TRIP,
    /// A small diamond.
    SAID,
    /// A flag.
    DUE,
    /// A triangle.
    OVERDUE,
    /// A round seal.
    AGREEMENT,
    /// Three points.
    CROWD;

    static Sign of(Piece piece) {
        if (piece.crowd()) {
            return CROWD;
        }
        Entry entry = piece.entry();
        return switch (entry.sort()) {
            case EVENT -> entry.certainty() == Certainty.STATED ? STATED : OPEN;
            case SAID -> SAID;
            case DUE -> entry.mark() == Mark.OVERDUE ? OVERDUE : DUE;
            case AGREEMENT -> AGREEMENT;
            case TRIP -> TRIP;
        };
    }

    /// The shape, in a pane that may be resized: bars fill it, others stand in its middle.
    ///
    /// @param certain whether the day is sure; a sign of an unsure day is hollow
    Region drawn(boolean certain) {
        var pane = new StackPane();
        pane.getStyleClass().addAll("sign", name().toLowerCase(Locale.ROOT));
        pane.setMouseTransparent(true);
        if (this != STATED && this != OPEN && this != TRIP) {
            pane.getChildren().add(shape(certain));
        }
        return pane;
    }

    private Node shape(boolean certain) {
        Node shape = switch (this) {
            case SAID -> new Polygon(0, -6, 6, 0, 0, 6, -6, 0);
            case AGREEMENT -> new Circle(6);
            case DUE -> new FontIcon("fth-flag");
            case OVERDUE -> new FontIcon("fth-alert-triangle");
            case STATED, OPEN, TRIP, CROWD -> new FontIcon("fth-more-horizontal");
        };
        shape.getStyleClass().add("shape");
        if (!certain) {
            shape.getStyleClass().add("unsure");
        }
        return shape;
    }
}
