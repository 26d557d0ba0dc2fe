package app.didar.ui.brief;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// The keys of the editor, wherever in it the keyboard is.
final class EditorKeys {

    private final EditorViewModel model;
    private final EditorPanes panes;
    private final EditorController editor;

    EditorKeys(EditorViewModel model, EditorPanes panes, EditorController editor) {
        this.model = model;
        this.panes = panes;
        this.editor = editor;
    }

    void attach(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (act(pressed)) {
                pressed.consume();
            }
        });
    }

    private boolean act(KeyEvent pressed) {
        boolean shortcut = pressed.isShortcutDown() && !pressed.isAltDown();
        boolean inField = pressed.getTarget() instanceof TextField;
        return switch (pressed.getCode()) {
            case Z -> shortcut && !inField && run(pressed.isShiftDown() ? model::redo : model::undo);
            case Y -> shortcut && !inField && run(model::redo);
            case S -> shortcut && run(model::save);
            case P, E -> shortcut && !pressed.isShiftDown() && run(editor::export);
            case PAGE_UP -> shortcut && run(() -> otherSection(-1));
            case PAGE_DOWN -> shortcut && run(() -> otherSection(1));
            case F5 -> run(editor::preview);
            case F8 -> run(() -> model.where().goToNextGap(panes.active()));
            case F6 -> panes.nextPane(pressed.isShiftDown() ? -1 : 1);
            case ESCAPE -> panes.isExportOpen() && run(panes::closeExport);
            default -> false;
        };
    }

    private void otherSection(int by) {
        model.where().selectBeside(by);
        panes.takeFocus();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
