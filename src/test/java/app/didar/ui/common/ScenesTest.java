package app.didar.ui.common;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.ui.common.theme.Theme;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnScreen.class)
class ScenesTest {

    private final Look look = new Look(Language.FA, Theme.LIGHT);
    private final Scenes scenes = onFx(() -> new Scenes(look));
    private final Label label = new Label("دیدار");
    private final TextField field = new TextField("رشاد");
    private final Stage stage = onFx(Stage::new);

    private Scene open() {
        doOnFx(() -> scenes.show(stage, "دیدار", new VBox(label, field), 300, 200));
        return onFx(stage::getScene);
    }

    @AfterEach
    void close() {
        doOnFx(stage::close);
    }

    @Test
    void aSceneFollowsLanguageAndThemeWhileItIsOpen() {
        Scene scene = open();
        OnScreen.picture(scene);
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, scene.getNodeOrientation());
        assertEquals(Color.web("#1B2227"), label.getTextFill());
        assertEquals("Vazirmatn", label.getFont().getFamily());
        doOnFx(() -> {
            look.themeProperty().set(Theme.DARK);
            look.languageProperty().set(Language.EN);
        });
        OnScreen.picture(scene);
        assertEquals(Color.web("#E7EBEE"), label.getTextFill());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, scene.getNodeOrientation());
    }

    @Test
    void aMenuIsDressedAsItsWindow() {
        look.themeProperty().set(Theme.DARK);
        open();
        var menu = onFx(() -> {
            var made = new ContextMenu(new MenuItem("رونوشت"));
            made.show(label, 10, 10);
            made.getScene().getRoot().applyCss();
            return made;
        });
        Label word = (Label) menu.getScene().lookup(".label");
        assertEquals(Color.web("#E7EBEE"), word.getTextFill());
        assertEquals("Vazirmatn", word.getFont().getFamily());
        doOnFx(menu::hide);
    }

    @Test
    void aFieldsMenuSpeaksTheLanguage() {
        open();
        assertEquals(List.of("برش", "رونوشت", "چسباندن", "گزینش همه"), menuWords());
        doOnFx(() -> look.languageProperty().set(Language.EN));
        assertEquals(List.of("Cut", "Copy", "Paste", "Select all"), menuWords());
    }

    private List<String> menuWords() {
        return onFx(() -> {
            field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null));
            List<String> words = field.getContextMenu().getItems().stream().map(MenuItem::getText).toList();
            field.getContextMenu().hide();
            return words;
        });
    }

    @Test
    void bothWeightsAreOurs() {
        assertTrue(Typeface.load());
        assertEquals("Vazirmatn", onFx(() -> Typeface.bold(14)).getFamily());
        assertTrue(Font.getFontNames("Vazirmatn").stream().anyMatch(name -> name.contains("Bold")));
    }

    @Test
    void anUnexpectedFailureIsToldWithACodeAndWithoutContent() {
        var failure = new IllegalStateException("the minister said", new IllegalArgumentException("a secret"));
        var dialogs = new Dialogs(scenes, look, () -> {});
        Alert alert = onFx(() -> dialogs.unexpectedAlert(null, failure));
        assertTrue(alert.getContentText().contains(Dialogs.code(failure)));
        assertEquals(List.of("رونوشت از جزئیات", "بازکردن پوشهٔ رویدادها", "بستن"),
                alert.getButtonTypes().stream().map(type -> type.getText()).toList());
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, alert.getDialogPane().getEffectiveNodeOrientation());
        String details = Dialogs.details(failure);
        assertTrue(details.contains("IllegalArgumentException") && details.contains("ScenesTest"));
        assertFalse(details.contains("minister") || details.contains("secret"));
        Button copy = (Button) alert.getDialogPane().lookupButton(alert.getButtonTypes().getFirst());
        assertTrue(onFx(() -> {
            copy.fire();
            return Clipboard.getSystemClipboard().getString();
        }).startsWith(Dialogs.code(failure)));
    }
}
