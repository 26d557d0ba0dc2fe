package app.didar.ui.common;

import app.didar.text.Language;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/// The context menu of a text field in the window's language; the toolkit's own would stay English.
final class FieldMenu implements EventHandler<ContextMenuEvent> {

    private static final String OURS = FieldMenu.class.getName();

    private final Look look;

    FieldMenu(Look look) {
        this.look = look;
    }

    @Override
    public void handle(ContextMenuEvent asked) {
        if (asked.getTarget() instanceof TextInputControl field
                && (field.getContextMenu() == null || field.getContextMenu().getProperties().containsKey(OURS))) {
            field.setContextMenu(menu(field, look.language()));
        }
    }

    private static ContextMenu menu(TextInputControl field, Language language) {
        Words words = Words.common(language);
        boolean secret = field instanceof PasswordField;
        boolean selected = field.getSelection().getLength() > 0;
        var menu = new ContextMenu(
                item(words.say("field.cut"), field.isEditable() && selected && !secret, field::cut),
                item(words.say("field.copy"), selected && !secret, field::copy),
                item(words.say("field.paste"), field.isEditable() && Clipboard.getSystemClipboard().hasString(), field::paste),
                item(words.say("field.all"), field.getLength() > 0, field::selectAll));
        menu.getProperties().put(OURS, true);
        return menu;
    }

    private static MenuItem item(String word, boolean can, Runnable action) {
        var item = new MenuItem(word);
        item.setDisable(!can);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
