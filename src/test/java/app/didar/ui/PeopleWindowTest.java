package app.didar.ui;

import static app.didar.ui.SampleDesk.fieldIn;
import static app.didar.ui.SampleDesk.id;
import static app.didar.ui.SampleDesk.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.domain.Person;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The posts of a person, and two entries that are one person.
@ExtendWith(OnScreen.class)
class PeopleWindowTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, MOUSE", "EN, KEYS"})
    void aNewPostEndsThePresentOneAndTwoEntriesOfOnePersonAreMerged(Language language, Way way) {
        try (var desk = new SampleDesk(folder, language, way, SampleItems.namesake())) {
            desk.shelf(ItemKind.PERSON);
            assertTrue(shows(desk, "P7"));
            desk.search(desk.say("نبی", "Nabiyev"));
            choose(desk);
            aNewPostEndsThePresentOne(desk);
            theEntriesAreMergedAndTakenApartAgain(desk);
            aPersonIsNotMergedIntoItself(desk);
        }
    }

    private static void aNewPostEndsThePresentOne(SampleDesk desk) {
        Person before = desk.item(Person.class, "P2");
        desk.hand.push(id("begin-post"));
        desk.hand.push(id("keep-post"));
        desk.window.untilText(desk.say("عنوان سِمَت تازه را", "Write the title of the new post"));
        String title = desk.say("سفیر نمونه", "Sample ambassador");
        desk.write(fieldIn("new-post"), title);
        assertFalse(desk.window.showsNow(desk.say("عنوان سِمَت تازه را", "Write the title of the new post")), "mended, it is no longer said");
        desk.hand.push(id("keep-post"));
        desk.until(within(id("present-post"), says(title)));
        assertFalse(desk.shown(id("keep-post")), "what was written is done");
        assertEquals("begin-post", desk.keyboardAt());
        List<Person.Post> posts = desk.item(Person.class, "P2").posts();
        assertEquals(before.posts().getFirst().title(), posts.get(1).title());
        assertEquals(LocalDate.of(2025, 12, 19), posts.get(1).to());
        desk.undo();
        desk.untilGone(within(id("present-post"), says(title)));
        assertEquals(before, desk.item(Person.class, "P2"));
    }

    private static Predicate<Node> says(String words) {
        return node -> node instanceof Label label && words.equals(label.getText());
    }

    private static void theEntriesAreMergedAndTakenApartAgain(SampleDesk desk) {
        desk.until(id("merge-P7"));
        desk.hand.push(id("merge-P7"));
        desk.window.untilText(desk.say("P7 در آن ادغام می‌شود", "P7 goes into it"));
        assertEquals("merge", desk.keyboardAt());
        desk.window.until(() -> desk.inSight(id("merge")));
        desk.hand.push(id("merge"));
        desk.window.until(() -> !shows(desk, "P7"));
        assertTrue(desk.item(Person.class, "P2").formerCodes().contains("P7"));
        desk.undo();
        desk.window.until(() -> shows(desk, "P7"));
        desk.until(id("merge-P7"));
    }

    private static void aPersonIsNotMergedIntoItself(SampleDesk desk) {
        desk.write(id("merge-with"), "P2");
        desk.hand.press(KeyCode.ENTER);
        desk.window.untilText(desk.say("با خودش ادغام", "cannot be merged into itself"));
    }

    private static void choose(SampleDesk desk) {
        if (desk.hand.way == Way.MOUSE) {
            desk.hand.click(SampleDesk.row("P2"));
        } else {
            desk.hand.press(KeyCode.DOWN);
            if (!desk.chosen().equals(List.of("P2"))) {
                desk.hand.press(KeyCode.DOWN);
            }
        }
        desk.window.until(() -> desk.chosen().equals(List.of("P2")));
    }

    private static boolean shows(SampleDesk desk, String code) {
        return desk.rows().stream().anyMatch(item -> item.code().equals(code));
    }
}
