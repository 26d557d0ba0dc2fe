package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Edit;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an item is used in: shown on its page, and asked about before it is removed.
@ExtendWith(OnScreen.class)
class UsesWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void whatUsesAnItemIsShownOpenedAndAskedAbout(Language language, Way way) {
        try (var desk = new SampleDesk(folder, language, Theme.LIGHT, way, UsesWindowTest::prepare)) {
            whatContradictsAFactIsShownAndOpened(desk);
            whatAnIssuedBriefUsesIsRemovedOnlyAfterAsking(desk);
            aRowOpensWhatUsesTheItem(desk);
        }
    }

    private static void prepare(Store store) {
        store.items().apply(Edit.put(Edit.Act.CREATE, SampleItems.fibre("F901", "1300"), SampleItems.fibre("F902", "1400")));
        store.briefs().issue(store.briefs().get("AZ-1"));
    }

    private static void whatContradictsAFactIsShownAndOpened(SampleDesk desk) {
        desk.open(ItemKind.FACT, "F901");
        desk.window.untilText(desk.say("۱ داده با آن ناسازگار است", "Contradicted by 1 fact"));
        desk.window.untilText(desk.say("کهنه‌تر از آنکه بی‌وارسی گفته شود", "too old to be said unchecked"));
        desk.window.untilText(desk.say("جایی به کار نرفته است", "Used nowhere"));
        desk.hand.push(id("open-F902"));
        desk.until(id("open-F901"));
        assertEquals(List.of("F902"), desk.chosen());
    }

    private static void whatAnIssuedBriefUsesIsRemovedOnlyAfterAsking(SampleDesk desk) {
        boolean mouse = desk.hand.way == Way.MOUSE;
        desk.open(ItemKind.EVENT, "E2");
        Event event = desk.item(Event.class, "E2");
        desk.window.untilText(desk.say("نسخهٔ ۱", "revision 1"));
        ask(desk);
        if (mouse) {
            desk.hand.clickInPopup(ShelfHand.called("انصراف"));
        } else {
            desk.hand.press(KeyCode.ESCAPE);
        }
        desk.window.until(() -> desk.hand.dialogs().isEmpty());
        assertTrue(desk.rows().contains(event), "nothing was removed");
        ask(desk);
        if (mouse) {
            desk.hand.clickInPopup(ShelfHand.called(desk.shelves().say("remove.do")));
        } else {
            desk.hand.press(KeyCode.ENTER);
        }
        desk.window.untilText(desk.shelves().say("done.DELETE", 1));
        assertFalse(desk.rows().contains(event));
        desk.undo();
        desk.window.until(() -> desk.rows().contains(event));
    }

    private static void aRowOpensWhatUsesTheItem(SampleDesk desk) {
        desk.open(ItemKind.EVENT, "E2");
        desk.window.untilText(desk.say("به کار رفته است", "Used in"));
        desk.until(id("open-U01"));
        desk.hand.push(id("open-U01"));
        desk.until(id("assignment"));
        desk.window.until(() -> desk.chosen().equals(List.of("U01")));
    }

    private static void ask(SampleDesk desk) {
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(ShelfHand.called(desk.shelves().say("remove")));
        } else {
            desk.hand.press(KeyCode.DELETE);
        }
        var dialog = desk.hand.dialog();
        String words = OnScreen.onFx(() -> ShelfHand.words(dialog.getScene()));
        for (String asked : List.of(
                desk.say("پروندهٔ AZ-1، نسخهٔ صادرشدهٔ ۱", "brief AZ-1, issued revision 1"),
                desk.shelves().say("remove.draft", "AZ-1"),
                desk.shelves().say("remove.frozen"),
                desk.shelves().say("remove.undo"))) {
            assertTrue(words.contains(asked), () -> asked + " is not in " + words);
        }
    }
}
