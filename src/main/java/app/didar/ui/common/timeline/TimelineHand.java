package app.didar.ui.common.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// What keys, pointer and wheel do on a timeline.
///
/// The wheel alone scrolls the page the timeline is on; with Shift, or sideways, it moves the timeline, with Ctrl it zooms.
final class TimelineHand {

    private static final double STEP = 1.5;
    private static final double NOTCH = 1.2;
    /// Units of a wheel's notch, as the toolkit counts.
    private static final double NOTCH_UNITS = 40;

    private final TimelineChart chart;
    private @Nullable Axis held;
    private double heldAt;

    TimelineHand(TimelineChart chart) {
        this.chart = chart;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        chart.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        chart.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::hold);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void press(KeyEvent key) {
        if (key.isAltDown() || key.isMetaDown() || key.isControlDown()) {
            return;
        }
        boolean onward = (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.KP_LEFT) == chart.rightToLeft();
        switch (key.getCode()) {
            case LEFT, RIGHT, KP_LEFT, KP_RIGHT -> {
                if (key.isShiftDown()) {
                    chart.move((onward ? 1 : -1) * chart.getWidth() / 4);
                } else {
                    chart.step(onward ? 1 : -1);
                }
            }
            case HOME -> chart.end(-1);
            case END -> chart.end(1);
            case ENTER, SPACE -> chart.openChosen();
            case ESCAPE -> {
                if (!chart.choiceTaken()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void type(KeyEvent key) {
        if (key.isAltDown() || key.isMetaDown() || key.isControlDown()) {
            return;
        }
        switch (key.getCharacter()) {
            case "+", "=" -> chart.zoom(STEP);
            case "-", "_" -> chart.zoom(1 / STEP);
            case "0", "۰", "٠" -> chart.fitAll();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void wheel(ScrollEvent wheel) {
        if (wheel.isControlDown()) {
            chart.zoom(Math.pow(NOTCH, wheel.getDeltaY() / NOTCH_UNITS), wheel.getX());
        } else if (wheel.getDeltaX() != 0) {
            chart.move(chart.rightToLeft() ? wheel.getDeltaX() : -wheel.getDeltaX());
        } else {
            return;
        }
        wheel.consume();
    }

    private void hold(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            chart.requestFocus();
            held = chart.axisProperty().get();
            heldAt = press.getX();
        }
    }

    private void drag(MouseEvent drag) {
        if (held != null && !drag.isStillSincePress()) {
            chart.go(held.moved(heldAt - drag.getX()));
            drag.consume();
        }
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        int at = chart.at(click.getTarget() instanceof Node under ? under : null);
        if (at < 0) {
            chart.choiceTaken();
            return;
        }
        Piece piece = chart.spots().get(at).piece();
        if (click.getClickCount() == 2 || piece.crowd()) {
            chart.choose(at, false);
            if (piece.crowd()) {
                chart.openSpot(piece);
            } else {
                chart.fit(piece);
            }
        } else {
            chart.choose(at, true);
        }
        click.consume();
    }
}
