package app.didar.ui.brief;

import static app.didar.ui.brief.Hand.fieldIn;
import static app.didar.ui.brief.Hand.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section.Kind;
import app.didar.domain.DidarException.NotSaved;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import app.didar.ui.shell.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnScreen.class)
class EditorWindowTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedCanBeTakenBackEvenAfterTheEditorIsShownAnew(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief, 2);
            String before = hand.text();
            hand.press(KeyCode.END, KeyCode.CONTROL);
            hand.press(KeyCode.HOME, KeyCode.CONTROL);
            hand.type("نو نوتر ");
            assertEquals("نو نوتر " + before, hand.text());
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            assertEquals("نو " + before, hand.text());
            hand.press(KeyCode.Y, KeyCode.CONTROL);
            assertEquals("نو نوتر " + before, hand.text());

            OnScreen.doOnFx(() -> desk.go(new Place.BriefEditor(brief.code())));
            OnScreen.settle();
            assertEquals("نو نوتر " + before, messages(desk, brief).getFirst().text().in(language));
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            hand.press(KeyCode.S, KeyCode.CONTROL);
            OnScreen.settle();
            assertEquals(before, messages(desk, brief).getFirst().text().in(language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsPastedIsSpelledInOneStepAndCanBeHadToTheLetter(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Hand hand = edit(desk, desk.sampleBrief("AZ"), 2);
            String before = hand.text();
            hand.press(KeyCode.HOME, KeyCode.CONTROL);
            OnScreen.doOnFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "پروژه هاي مهم , AZ-1 ")));
            hand.press(KeyCode.V, KeyCode.CONTROL);
            assertEquals("پروژه‌های مهم، AZ-1 " + before, hand.text());
            hand.type("نو");
            assertEquals("پروژه‌های مهم، AZ-1 نو" + before, hand.text(), "the caret stands after it");
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            assertEquals(before, hand.text());
            hand.press(KeyCode.HOME, KeyCode.CONTROL);
            hand.press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals("پروژه هاي مهم , AZ-1 " + before, hand.text());
        }
    }

    @Test
    void opensWithTheKeyboardInTheTextAndItsBeginningInView() {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief, 0);
            assertEquals(brief.sections().getFirst().paragraphs().getFirst().text().in(Language.FA), hand.text());
            assertEquals(0, desk.find(".text-pane > .scroll-pane", ScrollPane.class).getVvalue());
        }
    }

    @Test
    void enterSplitsBackspaceJoinsAltMovesAndCtrlShiftDeleteRemoves() {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            List<UUID> before = ids(messages(desk, brief));
            Hand hand = edit(desk, brief, 2);
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.ENTER);
            assertEquals(before.size() + 1, saved(desk, hand, brief).size());
            hand.press(KeyCode.BACK_SPACE);
            assertEquals(before, ids(saved(desk, hand, brief)));
            hand.press(KeyCode.DOWN, KeyCode.ALT);
            assertEquals(before.get(0), ids(saved(desk, hand, brief)).get(1));
            hand.press(KeyCode.DELETE, KeyCode.CONTROL, KeyCode.SHIFT);
            List<UUID> after = ids(saved(desk, hand, brief));
            assertEquals(before.size() - 1, after.size());
            assertFalse(after.contains(before.getFirst()));
        }
    }

    @Test
    void f8LeadsToTheNextGapAndWritingFillsIt() {
        try (Desk desk = Desk.at(temp, Language.EN, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            long gaps = gaps(desk, brief);
            Hand hand = edit(desk, brief, 1);
            hand.press(KeyCode.F8);
            assertEquals("", hand.text());
            hand.type("Written now");
            hand.press(KeyCode.S, KeyCode.CONTROL);
            assertEquals(gaps - 1, gaps(desk, brief));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRefusedSaveStaysInViewUntilItIsMended(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief, 2);
            // The code now belongs to another brief, so the store refuses this one.
            desk.store().briefs().remove(brief.id());
            Brief other = desk.sampleBrief("TJ");
            other = new Brief(UUID.randomUUID(), brief.code(), other.title(), "AZ", null, null, null, List.of(), 1,
                    List.of(), other.created(), other.changed());
            desk.store().briefs().save(other);
            hand.type("نگه‌دار ");
            hand.press(KeyCode.S, KeyCode.CONTROL);
            assertTrue(hand.sees(says(new NotSaved().words().in(language))));
            assertEquals(Saving.State.FAILED, desk.saving.getLast().state());
            assertTrue(hand.text().startsWith("نگه‌دار "));

            desk.store().briefs().remove(other.id());
            hand.click(says(Words.of(EditorController.class, "Editor", language).say("retry")));
            assertFalse(hand.sees(says(new NotSaved().words().in(language))));
            assertTrue(messages(desk, brief).getFirst().text().in(language).startsWith("نگه‌دار "));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsFromTheLibrarySaysWhenItIsEdited(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            String edited = Words.common(language).say("paragraph.edited");
            Hand hand = edit(desk, brief, 3);
            assertTrue(hand.sees(says(Words.common(language).say("paragraph.library"))));
            assertFalse(hand.sees(says(edited)));
            hand.type("ن");
            assertTrue(hand.sees(says(edited)));
            OnScreen.doOnFx(() -> desk.go(new Place.Briefs()));
            hand = edit(desk, brief, 0);
            assertTrue(hand.sees(says(edited)));
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            assertFalse(hand.sees(says(edited)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTitleAndTheDayAreChangedAndTakenBack(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief, 0);
            hand.click(node -> "details".equals(node.getId()));
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type("دیدار دیگر");
            hand.press(KeyCode.ENTER);
            hand.click(fieldIn("brief-date"));
            hand.type("1404/10/03");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.S, KeyCode.CONTROL);
            Brief changed = desk.store().briefs().get(brief.code());
            assertEquals("دیدار دیگر", changed.title().in(language));
            assertEquals(LocalDate.of(2025, 12, 24), changed.date());

            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type("no day");
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.sees(fieldIn("brief-date")));
            hand.press(KeyCode.S, KeyCode.CONTROL);
            assertEquals(changed.date(), desk.store().briefs().get(brief.code()).date());

            hand.press(KeyCode.Z, KeyCode.CONTROL);
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            hand.press(KeyCode.S, KeyCode.CONTROL);
            Brief back = desk.store().briefs().get(brief.code());
            assertEquals(brief.title(), back.title());
            assertEquals(brief.date(), back.date());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sectionsAreAddedAndRenamedFromTheOutlineByKeys(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs())) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief, 0);
            hand.press(KeyCode.F6, KeyCode.SHIFT);
            hand.press(KeyCode.INSERT);
            hand.type("بخش من");
            hand.press(KeyCode.ENTER);
            hand.type("متن بخش من");
            hand.press(KeyCode.F6, KeyCode.SHIFT);
            hand.press(KeyCode.F2);
            assertTrue(hand.sees(fieldIn("naming")));
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type("نامي  تازه");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.S, KeyCode.CONTROL);
            Brief.Section own = desk.store().briefs().get(brief.code()).sections().get(1);
            assertEquals("نامی تازه", own.title().in(language));
            assertEquals("متن بخش من", own.paragraphs().getFirst().text().in(language));
        }
    }

    @Test
    void aBriefIsRemovedOnlyAfterAQuestionAndComesBack() {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.NewBrief(null))) {
            Brief brief = desk.sampleBrief("AZ");
            OnScreen.doOnFx(() -> desk.go(new Place.Briefs()));
            OnScreen.settle();
            Hand hand = new Hand(desk);
            ask(desk);
            hand.press(KeyCode.ESCAPE);
            assertEquals(1, desk.store().briefs().all().size());
            ask(desk);
            hand.press(KeyCode.ENTER);
            assertEquals(List.of(), desk.store().briefs().all());
            hand.click(says(Words.of(BriefsController.class, "Briefs", Language.FA).say("restore")));
            assertEquals(List.of(brief), desk.store().briefs().all());
            hand.press(KeyCode.ENTER);
            assertEquals(new Place.BriefEditor("AZ-1"), desk.places.getLast());
        }
    }

    /// The question waits for its answer, so it is asked without waiting here.
    private static void ask(Desk desk) {
        Button remove = desk.find("#remove", Button.class);
        Platform.runLater(remove::fire);
        OnScreen.settle();
    }

    /// Opens the editor, the keyboard in the first paragraph of the section at that place.
    private static Hand edit(Desk desk, Brief brief, int section) {
        OnScreen.doOnFx(() -> desk.go(new Place.BriefEditor(brief.code())));
        OnScreen.settle();
        Hand hand = new Hand(desk);
        for (int i = 0; i < section; i++) {
            hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        return hand;
    }

    private static List<Paragraph> saved(Desk desk, Hand hand, Brief brief) {
        hand.press(KeyCode.S, KeyCode.CONTROL);
        return messages(desk, brief);
    }

    private static List<Paragraph> messages(Desk desk, Brief brief) {
        return desk.store().briefs().get(brief.code()).sections().stream()
                .filter(section -> section.kind() == Kind.MESSAGES)
                .findFirst()
                .orElseThrow()
                .paragraphs();
    }

    private static List<UUID> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).toList();
    }

    private static long gaps(Desk desk, Brief brief) {
        return desk.store().briefs().get(brief.code()).sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(Paragraph::gap)
                .count();
    }
}
