package app.didar.ui;

import static app.didar.ui.SampleDesk.id;
import static app.didar.ui.SampleDesk.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.shell.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the ledger of a country to the undertaking on its shelf.
@ExtendWith(OnScreen.class)
class LedgerWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void anEntryLeadsToTheUndertakingChosenOnItsShelf(Language language, Way way) {
        Undertaking asked = SampleLibrary.read().undertaking("U07").orElseThrow();
        String words = asked.text().in(language);
        Predicate<Node> entry = styled("ledger-entry").and(
                node -> node.getAccessibleText() != null && node.getAccessibleText().contains(words));
        try (var desk = new SampleDesk(folder, language, way)) {
            desk.section(Section.COUNTRIES);
            desk.window.untilText(desk.say("تاجیکستان", "Tajikistan"));
            desk.hand.press(KeyCode.ENTER);
            desk.until(entry);
            desk.hand.to(entry);
            if (way == Way.KEYS) {
                desk.hand.press(KeyCode.ENTER);
            }
            desk.until(id("link-answer"));
            desk.window.until(() -> desk.chosen().equals(List.of("U07")));
            assertEquals(asked, desk.item(Undertaking.class, "U07"));
        }
    }
}
