package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Section;
import app.didar.domain.Composer;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import app.didar.ui.shell.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From an empty list of briefs to a PDF with a sentence of one's own in it, with real keys and clicks.
@ExtendWith(OnScreen.class)
class BriefJourneyTest {

    private static final String PERSIAN = "نخستین نشست کارشناسی را در تهران برگزار می‌کنیم.";
    private static final String ENGLISH = "We shall hold the first expert meeting in Tehran.";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource(Language.class)
    void byMouse(Language language) throws IOException {
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            hand.click(says(words(BriefsController.class, "Briefs", language).say("new")));
            hand.click(says(language == Language.FA ? "آذربایجان" : "Azerbaijan"));
            hand.click(fieldIn("date"));
            hand.type(language == Language.FA ? "۳ دی ۱۴۰۴" : "24 December 2025");
            String dropped = desk.store().library().topic("b2b").name().in(language);
            hand.click(says(dropped));
            hand.click(says(words(NewBriefController.class, "NewBrief", language).say("compose")));

            Brief brief = desk.store().briefs().get("AZ-1");
            assertEquals(LocalDate.of(2025, 12, 24), brief.date());
            assertFalse(brief.topics().contains("b2b"));
            assertEquals(new Place.BriefEditor("AZ-1"), desk.places.getLast());

            Words words = words(EditorController.class, "Editor", language);
            hand.click(says(Composer.name(Section.Kind.MESSAGES).in(language)));
            hand.click(says(words.say("paragraph.new")));
            hand.type(sentence(language));
            hand.click(says(words.say("export")));
            Words export = words(ExportController.class, "Export", language);
            hand.click(says(export.say("export")));
            hand.click(says(export.say("folder")));
            assertEquals(List.of(temp.resolve("")), desk.opened.stream().map(Path::normalize).toList());
            printed(desk, language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void byKeyboard(Language language) throws IOException {
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            hand.press(KeyCode.SPACE);
            assertEquals(new Place.NewBrief(null), desk.places.getLast());
            hand.type(language == Language.FA ? "آذر" : "aze");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.TAB);
            hand.press(KeyCode.TAB);
            hand.press(KeyCode.TAB);
            // The year 1404 has no 30 Esfand: the field keeps what was typed and says so.
            hand.type(Digits.in("1404/12/30", language));
            hand.press(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(desk.store().briefs().all().isEmpty());
            assertEquals(Digits.in("1404/12/30", language), hand.focusedText());
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type(Digits.in("1404/10/03", language));
            hand.press(KeyCode.ENTER, KeyCode.CONTROL);

            assertEquals(LocalDate.of(2025, 12, 24), desk.store().briefs().get("AZ-1").date());
            hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            hand.press(KeyCode.ENTER, KeyCode.CONTROL);
            hand.type(sentence(language));
            hand.press(KeyCode.P, KeyCode.CONTROL);
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.ENTER);
            assertEquals(List.of(paper(language)), desk.opened);
            printed(desk, language);
        }
    }

    private Desk open(Language language) {
        return Desk.at(temp, language, Theme.LIGHT, new Place.Briefs(), 1240, 760);
    }

    /// Leaving the editor saves; the paper holds the name of a section and the sentence.
    private void printed(Desk desk, Language language) throws IOException {
        String text = PdfChecks.flowing(Files.readAllBytes(paper(language)));
        assertTrue(text.contains(Composer.name(Section.Kind.MESSAGES).in(language)), text);
        assertTrue(text.contains(sentence(language)), text);
        OnScreen.doOnFx(desk::leave);
        assertEquals(Saving.State.SAVED, desk.saving.getLast().state());
        assertTrue(desk.store().briefs().get("AZ-1").sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> paragraph.text().in(language).equals(sentence(language))));
    }

    private Path paper(Language language) {
        return temp.resolve("AZ-1-" + language.code() + ".pdf");
    }

    private static String sentence(Language language) {
        return language == Language.FA ? PERSIAN : ENGLISH;
    }

    private static Words words(Class<?> beside, String name, Language language) {
        return Words.of(beside, name, language);
    }

    private static Predicate<Node> says(String text) {
        return node -> node instanceof Labeled labeled && text.equals(labeled.getText());
    }

    /// The text field of the control of that id.
    private static Predicate<Node> fieldIn(String id) {
        return node -> {
            Node above = node;
            while (above != null && !id.equals(above.getId())) {
                above = above.getParent();
            }
            return node instanceof TextField && above != null;
        };
    }

    /// A person's hand on the keyboard and the mouse.
    private static final class Hand {

        private final Desk desk;
        private final Robot robot = OnScreen.onFx(Robot::new);

        Hand(Desk desk) {
            this.desk = desk;
        }

        void press(KeyCode key, KeyCode... modifiers) {
            OnScreen.doOnFx(() -> {
                for (KeyCode modifier : modifiers) {
                    robot.keyPress(modifier);
                }
                robot.keyPress(key);
                robot.keyRelease(key);
                for (KeyCode modifier : modifiers) {
                    robot.keyRelease(modifier);
                }
            });
            OnScreen.settle();
        }

        /// Types characters that no key of the robot has.
        void type(String text) {
            text.codePoints().forEach(c -> OnScreen.type(desk.scene(), Character.toString(c)));
            OnScreen.settle();
        }

        String focusedText() {
            return OnScreen.onFx(() -> ((TextField) desk.scene().getFocusOwner()).getText());
        }

        /// Clicks the first visible node that fits, in its middle.
        void click(Predicate<Node> wanted) {
            OnScreen.doOnFx(() -> {
                desk.scene().getRoot().applyCss();
                desk.scene().getRoot().layout();
                Node found = find(wanted);
                Bounds place = found.localToScreen(found.getBoundsInLocal());
                robot.mouseMove(place.getCenterX(), place.getCenterY());
                robot.mouseClick(MouseButton.PRIMARY);
            });
            OnScreen.settle();
        }

        private Node find(Predicate<Node> wanted) {
            Deque<Node> ahead = new ArrayDeque<>(List.of(desk.scene().getRoot()));
            while (!ahead.isEmpty()) {
                Node node = ahead.pop();
                if (node.isVisible() && wanted.test(node)) {
                    return node;
                }
                if (node.isVisible() && node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                }
            }
            throw new AssertionError("nothing on the screen fits");
        }
    }
}
