package app.didar.ui.common.keys;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/// Moves the caret through mixed text in reading order.
///
/// The toolkit's Left and Right stick where the direction changes, and its Home and End miss the ends of a wrapped line of the
/// opposite direction (JDK-8296266, JDK-8242616). Here the arrow towards the line's end moves forward, the other one back.
final class LogicalArrows implements EventHandler<KeyEvent> {

    @Override
    public void handle(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl field && !key.isAltDown() && !key.isMetaDown()
                && move(field, key.getCode(), key.isShiftDown(), key.isControlDown())) {
            key.consume();
        }
    }

    private static boolean move(TextInputControl field, KeyCode key, boolean select, boolean byWord) {
        return switch (key) {
            case LEFT, KP_LEFT, RIGHT, KP_RIGHT -> {
                boolean left = key == KeyCode.LEFT || key == KeyCode.KP_LEFT;
                boolean rightToLeft = field.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
                boolean forward = left == rightToLeft;
                int end = forward ? field.getLength() : 0;
                if (KeyMends.isCrossing(field) && field.getSelection().getLength() == 0 && field.getCaretPosition() == end) {
                    yield false;
                }
                step(field, forward, select, byWord);
                yield true;
            }
            case HOME, END -> !byWord && field instanceof TextArea area && toLineEnd(area, key == KeyCode.HOME, select);
            default -> false;
        };
    }

    private static boolean toLineEnd(TextArea area, boolean start, boolean select) {
        Optional<TextLineInfo> line = lineOf(area);
        line.ifPresent(found -> go(area, start ? found.start() : lastOf(found, area.getText()), select));
        return line.isPresent();
    }

    private static void step(TextInputControl field, boolean forward, boolean select, boolean byWord) {
        if (byWord) {
            if (forward) {
                run(select, field::selectEndOfNextWord, field::endOfNextWord);
            } else {
                run(select, field::selectPreviousWord, field::previousWord);
            }
        } else if (forward) {
            run(select, field::selectForward, field::forward);
        } else {
            run(select, field::selectBackward, field::backward);
        }
    }

    private static void run(boolean select, Runnable selecting, Runnable moving) {
        (select ? selecting : moving).run();
    }

    private static void go(TextArea area, int position, boolean select) {
        if (select) {
            area.selectPositionCaret(position);
        } else {
            area.positionCaret(position);
        }
    }

    private static Optional<TextLineInfo> lineOf(TextArea area) {
        int caret = area.getCaretPosition();
        return area.lookup(".content .text") instanceof Text text
                ? text.getLayoutInfo().getTextLines(false).stream()
                        .filter(line -> line.start() <= caret && (caret < line.end() || line.end() == area.getLength()))
                        .findFirst()
                : Optional.empty();
    }

    /// The place before the space or the line feed that ends a line; after it the caret would stand on the next line.
    private static int lastOf(TextLineInfo line, String text) {
        boolean breaks = line.end() > line.start() && line.end() <= text.length()
                && Character.isWhitespace(text.charAt(line.end() - 1))
                && (line.end() < text.length() || text.charAt(line.end() - 1) == '\n');
        return breaks ? line.end() - 1 : Math.min(line.end(), text.length());
    }
}
