package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static app.didar.ui.SampleDesk.styled;
import static app.didar.ui.SampleDesk.ticked;
import static app.didar.ui.SampleDesk.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import java.nio.file.Path;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What answers an undertaking, topic by topic, and by when it is due.
@ExtendWith(OnScreen.class)
class AnswersWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void anAnswerIsUnlinkedAndLinkedOnAllSharedTopicsAtOnce(Language language, Way way) {
        try (var desk = new SampleDesk(folder, language, way)) {
            desk.open(ItemKind.UNDERTAKING, "U15");
            desk.until(ticked("tick-U11-fibre"));
            desk.hand.push(id("unlink-U11"));
            desk.untilGone(id("tick-U11-fibre"));
            link(desk);
            desk.until(ticked("tick-U11-fibre"));
            assertTrue(desk.shown(ticked("tick-U11-5g")), "all that both are about is linked at once");
            assertFalse(desk.shown(ticked("tick-U11-infrastructure")));
            desk.hand.push(id("tick-U11-infrastructure"));
            desk.until(ticked("tick-U11-infrastructure"));
            assertEquals("tick-U11-infrastructure", desk.keyboardAt());
            desk.undo();
            desk.untilGone(ticked("tick-U11-infrastructure"));
            assertTrue(desk.shown(ticked("tick-U11-fibre")));
            aDayBeforeTheMeetingIsRefusedBesideTheDay(desk);
        }
    }

    /// The best answer is offered first; by the mouse another way is to write its code.
    private static void link(SampleDesk desk) {
        desk.hand.to(id("link-answer"));
        if (desk.hand.way == Way.KEYS) {
            desk.hand.press(KeyCode.DOWN);
            desk.hand.press(KeyCode.ENTER);
        } else {
            desk.hand.type("U11");
            desk.hand.clickInPopup(node -> node instanceof ListCell<?> cell && !cell.isEmpty());
        }
    }

    private static void aDayBeforeTheMeetingIsRefusedBesideTheDay(SampleDesk desk) {
        desk.write(
                within(id("assignment"), within(styled("date-field"), TextField.class::isInstance)),
                desk.say("۱۳۹۸/۱۰/۱۱", "2020-01-01"));
        desk.hand.press(KeyCode.ENTER);
        desk.window.untilText(desk.say("موعد U15، ۱۱ دی ۱۳۹۸", "U15 would be due on 1 January 2020"));
    }
}
