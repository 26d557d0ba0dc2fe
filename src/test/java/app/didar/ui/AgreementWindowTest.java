package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static app.didar.ui.SampleDesk.ticked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.didar.domain.Agreement;
import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way of an agreement, each step with its day.
@ExtendWith(OnScreen.class)
class AgreementWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void anAgreementReachesItsNextStatusHasADutyDoneAndLapses(Language language, Way way) {
        try (var desk = new SampleDesk(folder, language, way)) {
            desk.open(ItemKind.AGREEMENT, "A1");
            desk.window.untilText(desk.say("رسید به: در بررسی حقوقی", "Reached: In legal review"));
            desk.hand.push(id("reach"));
            desk.window.untilText(desk.say("رسید به: ترجمه تطبیق داده شده", "Reached: Translation matched"));
            desk.window.untilText(desk.say("۲۹ آذر ۱۴۰۴", "20 December 2025"));
            assertEquals(Agreement.Status.LEGAL_REVIEW, desk.item(Agreement.class, "A1").status());
            desk.hand.push(id("duty-legalReviewSent"));
            desk.until(ticked("duty-legalReviewSent"));
            desk.hand.push(id("lapse"));
            desk.window.untilText(desk.say("منقضی از ۲۹ آذر ۱۴۰۴", "Lapsed since 20 December 2025"));
            assertFalse(desk.shown(id("reach")), "nothing more can be reached");
            assertEquals(
                    LocalDate.of(2025, 12, 20),
                    desk.item(Agreement.class, "A1").reachedOn(Agreement.Status.LAPSED).orElseThrow());
            desk.undo();
            desk.until(id("reach"));
        }
    }
}
