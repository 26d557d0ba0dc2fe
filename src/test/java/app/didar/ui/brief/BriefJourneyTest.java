package app.didar.ui.brief;

import static app.didar.ui.brief.Hand.fieldIn;
import static app.didar.ui.brief.Hand.says;
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
import java.util.List;
import javafx.scene.input.KeyCode;
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
            assertEquals(Digits.in("1404/12/30", language), hand.text());
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
}
