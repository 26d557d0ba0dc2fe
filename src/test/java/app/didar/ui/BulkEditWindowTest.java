package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static app.didar.ui.SampleDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.library.form.FieldWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several items are given the same at once.
@ExtendWith(OnScreen.class)
class BulkEditWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void ownerAndDayAreGivenToSeveralInOneStepAndTakenBackAtOnce(Language language, Way way) {
        try (var desk = new SampleDesk(folder, language, way)) {
            desk.shelf(ItemKind.UNDERTAKING);
            choose(desk);
            List<String> codes = List.of("U01", "U02", "U03");
            assertEquals(codes, desk.chosen());
            List<Item> before = desk.rows();
            String owner = desk.say("دفتر امور بین‌الملل", "International office");
            ask(desk, "owner");
            desk.hand.push(id("bulk-give"));
            desk.window.untilText(desk.shelves().say("bulk.missing"));
            desk.hand.type(owner);
            ask(desk, "due");
            desk.hand.type("WTDC");
            desk.hand.push(id("bulk-give"));
            OnScreen.settle();
            assertEquals(before, desk.rows(), "what is no day takes no day away");
            keyboardIn(desk, "due");
            desk.hand.press(KeyCode.A, KeyCode.CONTROL);
            desk.hand.type(desk.say("۱۴۰۴/۱۱/۱", "21 January 2026"));
            desk.hand.push(id("bulk-give"));
            desk.window.untilText(desk.shelves().say("done.CHANGE", codes.size()));
            for (String code : codes) {
                Undertaking given = desk.item(Undertaking.class, code);
                assertEquals(owner, given.owner().in(language));
                assertEquals(LocalDate.of(2026, 1, 21), given.due());
            }
            assertEquals(Set.copyOf(codes), Set.copyOf(desk.chosen()), "the same are still chosen");
            desk.hand.press(KeyCode.Z, KeyCode.CONTROL);
            desk.window.until(() -> desk.rows().equals(before));
        }
    }

    private static void choose(SampleDesk desk) {
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(row("U01"));
            desk.hand.clickToo(row("U02"));
            desk.hand.clickToo(row("U03"));
        } else {
            desk.hand.press(KeyCode.F, KeyCode.CONTROL);
            desk.hand.press(KeyCode.DOWN);
            desk.hand.press(KeyCode.DOWN, KeyCode.SHIFT);
            desk.hand.press(KeyCode.DOWN, KeyCode.SHIFT);
        }
        OnScreen.settle();
    }

    /// Asks for a field; one goes on writing in it.
    private static void ask(SampleDesk desk, String component) {
        String name = FieldWords.of(Undertaking.class, component, desk.language());
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(id("bulk-which"));
            desk.hand.clickInPopup(ShelfHand.says(name));
        } else {
            desk.hand.to(id("bulk-which"));
            desk.hand.press(KeyCode.SPACE);
            for (int i = 0; i < fromTheEnd(desk, name); i++) {
                desk.hand.press(KeyCode.UP);
            }
            desk.hand.press(KeyCode.ENTER);
        }
        OnScreen.settle();
        keyboardIn(desk, component);
    }

    private static void keyboardIn(SampleDesk desk, String component) {
        String name = FieldWords.of(Undertaking.class, component, desk.language());
        assertTrue(OnScreen.onFx(() -> desk.window.scene().getFocusOwner().getAccessibleText()).startsWith(name), name);
    }

    private static int fromTheEnd(SampleDesk desk, String name) {
        return OnScreen.onFx(() -> {
            List<String> offered = desk.window.find(MenuButton.class, id("bulk-which")).getItems().stream()
                    .filter(MenuItem::isVisible)
                    .map(MenuItem::getText)
                    .toList();
            return offered.size() - offered.indexOf(name);
        });
    }
}
