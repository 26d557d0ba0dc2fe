package app.didar.ui;

import static app.didar.ui.SampleDesk.fieldIn;
import static app.didar.ui.SampleDesk.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.ItemKind;
import app.didar.domain.Position;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A position that another takes the place of.
@ExtendWith(OnScreen.class)
class PositionWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void aPositionIsSupersededAndNotOverwritten(Language language, Way way) {
        Position before = SampleItems.position();
        try (var desk = new SampleDesk(folder, language, way, before)) {
            desk.open(ItemKind.POSITION, "PO1");
            desk.hand.push(id("begin-position"));
            desk.hand.push(id("keep-position"));
            desk.window.untilText(desk.say("همان متن موضع کنونی", "the words of the present position"));
            desk.write(fieldIn("new-position"), desk.say("موضع تازه‌تر", "A newer position"));
            desk.hand.push(id("keep-position"));
            desk.until(id("open-PO1"));
            desk.window.untilText(desk.say("موضع‌های پیشین", "Earlier position"));
            desk.window.untilText(desk.say("موضع تازه‌تر", "A newer position"));
            desk.hand.push(id("open-PO1"));
            desk.window.untilText(desk.say("جانشین دارد", "Superseded"));
            desk.window.untilText(before.text().in(language));
            assertEquals(before, desk.item(Position.class, "PO1"));
        }
    }
}
