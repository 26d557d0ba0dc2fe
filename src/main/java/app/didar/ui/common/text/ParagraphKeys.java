package app.didar.ui.common.text;

import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the editing surface that reach beyond one paragraph.
final class ParagraphKeys<K> implements EventHandler<KeyEvent> {

    private final ParagraphList<K> list;
    private final ParagraphArea area;
    private final ParagraphEdits<K> edits;

    ParagraphKeys(ParagraphList<K> list, ParagraphArea area, ParagraphEdits<K> edits) {
        this.list = list;
        this.area = area;
        this.edits = edits;
    }

    @Override
    public void handle(KeyEvent key) {
        list.liveRow().ifPresent(row -> {
            if (handled(key, row, row.paragraph().id())) {
                key.consume();
            }
        });
    }

    private boolean handled(KeyEvent key, ParagraphRow<K> row, K id) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isShiftDown() && !key.isMetaDown();
        boolean shortcut = key.isShortcutDown() && !key.isAltDown();
        return switch (key.getCode()) {
            case Z -> shortcut && run(key.isShiftDown() ? edits::redo : edits::undo);
            case Y -> shortcut && run(edits::redo);
            case V -> shortcut && key.isShiftDown() && run(area::pasteAsItIs);
            case ENTER -> enter(key, id);
            case BACK_SPACE -> plain && area.isEditable() && atStart() && run(() -> edits.joinWithPrevious(id));
            case DELETE -> delete(key, plain, id);
            case TAB -> (plain || (key.isShiftDown() && !key.isControlDown())) && run(() -> leave(key.isShiftDown()));
            case UP, DOWN -> vertical(key, plain, row, id);
            case LEFT, RIGHT -> plain && across(key.getCode() == KeyCode.LEFT);
            case HOME -> shortcut && !key.isShiftDown() && run(() -> start(list.rows().getFirst()));
            case END -> shortcut && !key.isShiftDown() && run(() -> end(list.rows().getLast()));
            default -> false;
        };
    }

    private boolean enter(KeyEvent key, K id) {
        if (key.isShortcutDown()) {
            edits.addAfter(id);
        } else if (area.isEditable()) {
            area.replaceSelection("");
            edits.split(id, area.getCaretPosition());
        }
        return true;
    }

    private boolean delete(KeyEvent key, boolean plain, K id) {
        if (key.isShortcutDown() && key.isShiftDown()) {
            edits.remove(id);
            return true;
        }
        return plain && area.isEditable() && atEnd()
                && run(() -> list.neighbour(1).ifPresent(next -> edits.joinWithPrevious(next.paragraph().id())));
    }

    private boolean vertical(KeyEvent key, boolean plain, ParagraphRow<K> row, K id) {
        int by = key.getCode() == KeyCode.UP ? -1 : 1;
        if (key.isAltDown() && !key.isShortcutDown()) {
            edits.move(id, by);
            return true;
        }
        int caret = area.getCaretPosition();
        boolean leaves = by < 0 ? row.onFirstLine(caret) : row.onLastLine(caret);
        if (!plain || !leaves) {
            return false;
        }
        double x = row.caretX(caret);
        list.neighbour(by).ifPresent(next -> list.edit(next.paragraph().id(), next.placeAt(x, by < 0)));
        return true;
    }

    /// At an end of the paragraph the arrow goes on into the next one, in reading order.
    private boolean across(boolean left) {
        boolean rightToLeft = area.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean forward = left == rightToLeft;
        if (forward && atEnd()) {
            list.neighbour(1).ifPresent(this::start);
            return true;
        }
        if (!forward && atStart()) {
            list.neighbour(-1).ifPresent(this::end);
            return true;
        }
        return false;
    }

    private void start(ParagraphRow<K> row) {
        list.edit(row.paragraph().id(), 0);
    }

    private void end(ParagraphRow<K> row) {
        list.edit(row.paragraph().id(), row.text().length());
    }

    private void leave(boolean back) {
        area.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private boolean atStart() {
        return area.getSelection().getLength() == 0 && area.getCaretPosition() == 0;
    }

    private boolean atEnd() {
        return area.getSelection().getLength() == 0 && area.getCaretPosition() == area.getLength();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
