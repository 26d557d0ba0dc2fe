package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Event;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.shell.NavItem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is not finished in a form outlasts the change of language and theme, and the way to another page and back.
@ExtendWith(OnScreen.class)
class UnfinishedFormTest {

    private static final Event EVENT = SampleLibrary.read().events().stream()
            .filter(event -> !event.datings().isEmpty())
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeKeptYetOutlastsLanguageThemeAndAnotherPage() {
        try (var window = new OpenWindow(folder, Language.FA, Theme.LIGHT)) {
            var hand = new ShelfHand(window, Way.MOUSE);
            window.click("دیدن با گنجینهٔ نمونه");
            window.untilText("تعهدهای باز");
            openEvent(window, hand, Language.FA);
            hand.click(ShelfHand.called(form(Language.FA).say("add.datings")));
            write(hand, called(Language.FA, Event.Dating.class, "note", "in.fa"), "به تلفن گفته شد");
            write(hand, called(Language.FA, Event.Dating.class, "first", null), "۳۱ بهمن ۱۴۰۵");
            write(hand, called(Language.FA, Event.class, "name", "in.fa"), "نامی دیگر");
            hand.click(ShelfHand.called("نمایش دیدار به انگلیسی"));
            window.untilText("Meetings");
            assertUnfinished(window, hand, Language.EN);
            hand.click(ShelfHand.called("Dark theme"));
            assertUnfinished(window, hand, Language.EN);
            OnScreen.press(window.scene(), KeyCode.DIGIT1, KeyCode.CONTROL);
            window.untilText("Open undertakings");
            assertUnfinished(window, hand, Language.EN);
            for (String part : new String[] {"first", "last"}) {
                write(hand, called(Language.EN, Event.Dating.class, part, null), "2026-01-15");
            }
            hand.press(KeyCode.TAB);
            window.until(() -> !window.shows(form(Language.EN).say("row.waits")));
            OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
            window.untilText("Look around");
            window.click("Look around");
            window.untilText("Open undertakings");
            openEvent(window, hand, Language.EN);
            assertTrue(shows(window, "به تلفن گفته شد"));
        }
    }

    private static void assertUnfinished(OpenWindow window, ShelfHand hand, Language language) {
        if (!shows(window, "به تلفن گفته شد")) {
            openEvent(window, hand, language);
        }
        assertTrue(shows(window, "به تلفن گفته شد"), "the row that waits");
        assertTrue(shows(window, "۳۱ بهمن ۱۴۰۵"), "the day that cannot be read");
        assertTrue(shows(window, "نامی دیگر"), "the name that was not finished");
        assertTrue(window.showsNow(form(language).say("row.waits")));
        assertTrue(window.showsNow(Words.common(language).say("date.NO_SUCH_DAY")));
    }

    /// Goes to the form of the event by the side bar and the table.
    private static void openEvent(OpenWindow window, ShelfHand hand, Language language) {
        String section = language == Language.FA ? "دیدارها و رویدادها" : "Meetings";
        hand.click(node -> node instanceof NavItem item && section.equals(item.getAccessibleText()));
        window.untilText(EVENT.code());
        hand.click(node -> node instanceof TableRow<?> row && row.getItem() instanceof Event event && event.id().equals(EVENT.id()));
        window.until(() -> ShelfHand.look(window.scene(), FormPane.class::isInstance) != null);
    }

    /// Clicks into a field and writes over what is in it.
    private static void write(ShelfHand hand, Predicate<Node> field, String text) {
        hand.click(field);
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type(text);
    }

    private static Predicate<Node> called(Language language, Class<? extends Record> type, String component, @Nullable String side) {
        String words = FieldWords.of(type, component, language) + (side == null ? "" : " " + form(language).say(side));
        return node -> node instanceof TextField field && words.equals(field.getAccessibleText());
    }

    private static boolean shows(OpenWindow window, String text) {
        OnScreen.settle();
        return OnScreen.onFx(() ->
                ShelfHand.look(window.scene(), node -> node instanceof TextField field && text.equals(field.getText())) != null);
    }

    private static Words form(Language language) {
        return Desk.of(() -> Library.EMPTY, language, LocalDate.of(2025, 12, 20)).words();
    }
}
