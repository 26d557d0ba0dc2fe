package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Reference;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.list.ListsController;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// References: those that come with the program are taken in, and one is marked as looked at.
@ExtendWith(OnScreen.class)
class ReferencesWindowTest {

    private static final List<Reference> SHIPPED = SampleLibrary.references();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void theShippedReferencesAreTakenInAndOneIsChecked(Language language, Way way) {
        Reference kept = SHIPPED.getLast();
        try (var desk = new SampleDesk(folder, language, Theme.LIGHT, way, store -> store.items()
                .apply(Edit.delete(SHIPPED.subList(0, SHIPPED.size() - 1))))) {
            desk.shelf(ItemKind.REFERENCE);
            assertEquals(List.of(kept), desk.rows());
            take(desk);
            var dialog = desk.hand.dialog();
            assertTrue(OnScreen.onFx(() -> ShelfHand.words(dialog.getScene()))
                    .contains(desk.say("هیچ‌یک بررسی نشده است", "Nobody has checked them")));
            if (way == Way.MOUSE) {
                desk.hand.clickInPopup(ShelfHand.called(lists(language).say("references.do", SHIPPED.size() - 1)));
            } else {
                desk.hand.press(KeyCode.ENTER);
            }
            desk.window.until(() -> Set.copyOf(desk.rows()).equals(Set.copyOf(SHIPPED)));
            take(desk);
            desk.window.untilText(lists(language).say("references.none"));
            assertTrue(desk.hand.dialogs().isEmpty(), "there is nothing to ask");
            isChecked(desk);
        }
    }

    private static void take(SampleDesk desk) {
        String words = lists(desk.language()).say("references");
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(MenuButton.class::isInstance);
            desk.hand.clickInPopup(ShelfHand.says(words));
        } else {
            desk.hand.press(KeyCode.F10);
            desk.hand.press(KeyCode.UP);
            desk.hand.press(KeyCode.ENTER);
        }
        OnScreen.settle();
    }

    private static Words lists(Language language) {
        return Words.of(ListsController.class, "Lists", language);
    }

    private static void isChecked(SampleDesk desk) {
        desk.open(ItemKind.REFERENCE, "R02");
        Reference before = desk.item(Reference.class, "R02");
        assertFalse(before.isChecked());
        desk.window.untilText(desk.say("وارسی نشده است؛", "Not checked;"));
        desk.hand.push(id("check-today"));
        desk.window.untilText(desk.say("نام کسی را که متن را دیده است", "Write the name of who looked at the text"));
        assertEquals("checked-by", desk.keyboardAt(), "one goes on writing where the name is missing");
        desk.hand.type(desk.say("مریم کاظمي", "Maryam Kazemi"));
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(id("check-today"));
        } else {
            desk.hand.press(KeyCode.ENTER);
        }
        desk.window.untilText(desk.say("وارسی‌شده در ۲۹ آذر ۱۴۰۴ به دست مریم کاظمی", "Checked on 20 December 2025 by Maryam Kazemi"));
        assertEquals(
                before.checked(LocalDate.of(2025, 12, 20), desk.say("مریم کاظمی", "Maryam Kazemi")),
                desk.item(Reference.class, "R02"));
        if (desk.hand.way == Way.KEYS) {
            desk.hand.press(KeyCode.ESCAPE);
        }
        desk.undo();
        desk.window.untilText(desk.say("وارسی نشده است؛", "Not checked;"));
        assertEquals(before, desk.item(Reference.class, "R02"));
    }
}
