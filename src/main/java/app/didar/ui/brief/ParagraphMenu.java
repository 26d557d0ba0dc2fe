package app.didar.ui.brief;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.BriefEditing.Way;
import app.didar.domain.Classification;
import app.didar.domain.Rows;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.ClassBars;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What can be done with a paragraph besides writing in it.
final class ParagraphMenu {

    private ParagraphMenu() {}

    static List<MenuItem> of(Paragraph paragraph, EditorViewModel model, Words words) {
        return List.of(
                roles(paragraph, model, words),
                classes(paragraph, model, words),
                shareable(paragraph, model, words),
                new SeparatorMenuItem(),
                item(words.say("paragraph.add"), () -> model.addAfter(paragraph.id()), KeyCode.ENTER,
                        KeyCombination.SHORTCUT_DOWN),
                item(words.say("paragraph.up"), () -> model.move(paragraph.id(), Way.UP), KeyCode.UP,
                        KeyCombination.ALT_DOWN),
                item(words.say("paragraph.down"), () -> model.move(paragraph.id(), Way.DOWN), KeyCode.DOWN,
                        KeyCombination.ALT_DOWN),
                item(words.say("paragraph.remove"), () -> model.remove(paragraph.id()), KeyCode.DELETE,
                        KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    private static Menu roles(Paragraph paragraph, EditorViewModel model, Words words) {
        var menu = new Menu(words.say("paragraph.role"));
        Rows.roles(model.where().holding(paragraph.id()).kind()).forEach(role -> {
            var choice = new RadioMenuItem(words.say("role." + role.name()));
            choice.setSelected(role == paragraph.role());
            choice.setOnAction(_ -> model.setRole(paragraph.id(), role));
            menu.getItems().add(choice);
        });
        return menu;
    }

    private static Menu classes(Paragraph paragraph, EditorViewModel model, Words words) {
        var menu = new Menu(words.say("paragraph.class"));
        for (Classification classification : Classification.values()) {
            var choice = new RadioMenuItem(ClassBars.name(classification, words.language()));
            choice.setSelected(classification == paragraph.classification());
            choice.setOnAction(_ -> model.classify(paragraph.id(), classification));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private static CheckMenuItem shareable(Paragraph paragraph, EditorViewModel model, Words words) {
        var choice = new CheckMenuItem(words.say("paragraph.shareable"));
        choice.setSelected(paragraph.shareable());
        choice.setOnAction(_ -> model.setShareable(paragraph.id(), !paragraph.shareable()));
        return choice;
    }

    private static MenuItem item(String name, Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        var item = new MenuItem(name);
        item.setAccelerator(new KeyCodeCombination(key, modifiers));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
