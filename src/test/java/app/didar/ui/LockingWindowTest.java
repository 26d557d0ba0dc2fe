package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Person;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Settings;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.NavItem;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A vault that is locked hides at once and is closed behind the unlock screen, with all that was written.
@ExtendWith(OnScreen.class)
class LockingWindowTest {

    private static final String PASSPHRASE = "درخت کتاب دریا";
    private static final Person PERSON = SampleLibrary.read().people().getFirst();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void lockingHidesAtOnceAndTheVaultOpensAgainWithTheLastEdit(Language language) {
        boolean persian = language == Language.FA;
        try (var window = open(language)) {
            TextField name = writeName(window, language);
            String locked = persian ? "در حال قفل‌کردن" : "Locking…";
            OnScreen.doOnFx(() -> {
                OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
                assertFalse(window.shows(PERSON.name().in(language)), "nothing of the vault is in the scene");
                assertTrue(window.shows(locked));
                // Asked for before the closing can have ended.
                unlock(window);
            });
            assertTrue(name.getScene() == null, "the field is gone from the window");
            window.untilText(persian ? "تعهدهای باز" : "Open undertakings");
            assertFalse(window.showsNow(locked));
            window.click(persian ? "اشخاص" : "People");
            window.untilText(written(language));
        }
        assertKept(language);
    }

    @Test
    void closingTheProgramEndsTheClosingOfTheVault() {
        var window = open(Language.FA);
        writeName(window, Language.FA);
        OnScreen.doOnFx(() -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(window.showsNow(PERSON.name().fa()));
        window.until(() -> !window.stage().isShowing());
        window.awaitEnd();
        assertKept(Language.FA);
    }

    @Test
    void aWindowThatIsGoneWithoutAWordKeepsWhatWasWritten() {
        try (var window = open(Language.EN)) {
            writeName(window, Language.EN);
        }
        assertKept(Language.EN);
    }

    @Test
    void whatWouldBeLostIsAskedForWithTheVaultHiddenAndCanBeGoneBackTo() {
        try (var window = open(Language.EN)) {
            writeName(window, Language.EN);
            var hand = new ShelfHand(window, Way.MOUSE);
            hand.press(KeyCode.INSERT);
            window.until(() -> ShelfHand.look(window.scene(), node -> node.getStyleClass().contains("draft-foot")) != null);
            // How the name is said alone makes no person.
            hand.click(ShelfHand.called("Say it like in English"));
            hand.type("دشت");
            OnScreen.doOnFx(() -> Platform.runLater(
                    () -> OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT)));
            Scene question = hand.dialog().getScene();
            assertFalse(window.showsNow(written(Language.EN)), "hidden while one is asked");
            OnScreen.press(question, KeyCode.ESCAPE);
            window.until(() -> ShelfHand.look(window.scene(), node -> isField(node, "دشت")) != null);
            assertFalse(window.showsNow("Locking…"));
            assertTrue(window.showsNow(written(Language.EN)));
        }
        assertKept(Language.EN);
    }

    /// Writes in the name of a person and leaves the keyboard there: the edit is not finished.
    private static TextField writeName(OpenWindow window, Language language) {
        var hand = new ShelfHand(window, Way.MOUSE);
        String name = PERSON.name().in(language);
        hand.click(node -> node instanceof NavItem item
                && (language == Language.FA ? "اشخاص" : "People").equals(item.getAccessibleText()));
        window.untilText(name);
        hand.click(ShelfHand.called(name));
        window.until(() -> ShelfHand.look(window.scene(), node -> isField(node, name)) != null);
        hand.click(node -> isField(node, name));
        hand.press(KeyCode.END);
        hand.type(" ۲");
        return window.find(TextField.class, field -> field.getText().equals(written(language)));
    }

    private static boolean isField(Node node, String text) {
        return node instanceof TextField field && text.equals(field.getText());
    }

    private static String written(Language language) {
        return PERSON.name().in(language) + " ۲";
    }

    private OpenWindow open(Language language) {
        Path vault = folder.resolve("mine");
        var place = new Settings.Place(0, 0, 1440, 900, false);
        var window = new OpenWindow(folder, new Settings(language, Theme.LIGHT, Optional.of(place), Optional.of(vault)), made -> {
            try (Vault filled = made.create(vault, PASSPHRASE.toCharArray())) {
                filled.store().saveAll(SampleLibrary.read());
            }
        });
        window.untilText(language == Language.FA ? "گشودن گنجینه" : "Unlock the vault");
        OnScreen.doOnFx(() -> unlock(window));
        window.untilText(language == Language.FA ? "تعهدهای باز" : "Open undertakings");
        return window;
    }

    private static void unlock(OpenWindow window) {
        window.find(PasswordField.class, _ -> true).setText(PASSPHRASE);
        OnScreen.press(window.scene(), KeyCode.ENTER);
    }

    private void assertKept(Language language) {
        try (Vault vault = new Vaults().open(folder.resolve("mine"), PASSPHRASE.toCharArray())) {
            assertTrue(vault.store().library().people().stream()
                    .anyMatch(person -> person.name().in(language).equals(written(language))));
        }
    }
}
