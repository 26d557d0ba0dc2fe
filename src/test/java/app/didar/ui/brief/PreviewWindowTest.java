package app.didar.ui.brief;

import static app.didar.ui.brief.Hand.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Section.Kind;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.common.sheet.SheetHand;
import app.didar.ui.common.sheet.SheetView;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the text of a brief to its pages and back.
@ExtendWith(OnScreen.class)
class PreviewWindowTest {

    private static final String SENTENCE = "نخستین نشست را می‌خواهیم در تهران برگزار کنیم. ";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aChangedSentenceIsOnThePageAndIsCopiedFromIt(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs(), 1240, 760)) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief);
            hand.press(KeyCode.F5);
            assertEquals(new Place.BriefPreview("AZ-1"), desk.places.getLast());
            SheetView sheet = desk.find(".sheet-view", SheetView.class);
            SheetHand pages = new SheetHand(sheet);
            assertFalse(pages.reads(SENTENCE.strip()));
            assertTrue(OnScreen.onFx(sheet::isFocused), "the keyboard is on the pages");
            hand.press(KeyCode.ESCAPE);
            assertEquals(new Place.BriefEditor("AZ-1"), desk.places.getLast());

            hand.type(SENTENCE);
            String written = hand.text();
            hand.press(KeyCode.F5);
            assertSame(sheet, desk.find(".sheet-view", SheetView.class));
            assertTrue(pages.reads(SENTENCE.strip()));
            assertTrue(pages.sees(SENTENCE.strip()), "what is written is in view");
            assertTrue(pages.drawn());
            pages.click(SENTENCE.strip(), 2);
            assertEquals("نخستین", pages.copied());
            pages.drag("را می‌خواهیم", "در تهران");
            assertEquals("را می‌خواهیم در تهران", pages.copied());

            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.F5);
            assertEquals(new Place.BriefEditor("AZ-1"), desk.places.getLast(), "Esc lets go of the text, F5 goes back");
            assertEquals(written, hand.text(), "in the paragraph where one was");
            hand.type("و ");
            assertTrue(hand.text().startsWith(SENTENCE + "و "), "and at its place");
        }
    }

    @Test
    void whatTheStoreRefusedIsPreviewedAllTheSame() {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.Briefs(), 1240, 760)) {
            Brief brief = desk.sampleBrief("AZ");
            Hand hand = edit(desk, brief);
            desk.store().briefs().remove(brief.id());
            Brief other = desk.sampleBrief("TJ");
            other = new Brief(UUID.randomUUID(), brief.code(), other.title(), "AZ", null, null, null, List.of(), 1,
                    List.of(), other.created(), other.changed());
            desk.store().briefs().save(other);
            hand.type(SENTENCE);
            hand.press(KeyCode.F5);
            SheetHand pages = new SheetHand(desk.find(".sheet-view", SheetView.class));
            assertTrue(pages.reads(SENTENCE.strip()));
            desk.store().briefs().remove(other.id());
        }
    }

    @Test
    void theOtherLanguageAndAnotherSizeAreOneClickAwayAndPaperFollows() throws IOException {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.Briefs(), 1240, 760)) {
            desk.sampleBrief("AZ");
            OnScreen.doOnFx(() -> desk.go(new Place.BriefPreview("AZ-1")));
            OnScreen.settle();
            Hand hand = new Hand(desk);
            SheetView sheet = desk.find(".sheet-view", SheetView.class);
            SheetHand pages = new SheetHand(sheet);
            assertTrue(pages.reads("آذربایجان"));
            assertTrue(hand.sees(node -> node instanceof Label label && label.getText().startsWith("صفحهٔ ۱ از ")));
            Words words = Words.of(PreviewController.class, "Preview", Language.FA);
            hand.click(says(words.say("language.en")));
            assertTrue(pages.reads("Azerbaijan"));
            hand.click(node -> "larger".equals(node.getId()));
            assertTrue(hand.sees(says("۱۱۰٪")));
            hand.click(node -> "fitPage".equals(node.getId()));
            assertTrue(OnScreen.onFx(() -> sheet.zoomProperty().get() < 1));
            assertTrue(desk.find("#fitPage", ToggleButton.class).isSelected());
            hand.click(node -> "next".equals(node.getId()));
            assertEquals(2, OnScreen.onFx(sheet::page));
            hand.press(KeyCode.DIGIT0, KeyCode.CONTROL);
            assertTrue(hand.sees(says("۱۰۰٪")), "keys work wherever the keyboard is");

            hand.press(KeyCode.P, KeyCode.CONTROL);
            hand.press(KeyCode.ENTER);
            String printed = PdfChecks.flowing(Files.readAllBytes(temp.resolve("AZ-1-en.pdf")));
            assertTrue(printed.contains("Azerbaijan"), "what is previewed is what is printed");
            hand.press(KeyCode.ESCAPE);
            assertEquals(new Place.BriefPreview("AZ-1"), desk.places.getLast(), "Esc closes the drawer first");
            hand.press(KeyCode.ESCAPE);
            assertEquals(new Place.BriefEditor("AZ-1"), desk.places.getLast());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyBriefAndOneThatIsGoneSaySo(Language language) {
        try (Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs(), 1240, 760)) {
            Brief brief = desk.sampleBrief("AZ");
            desk.store().briefs().save(new Brief(brief.id(), brief.code(), brief.title(), "AZ", null, null, null, List.of(), 1,
                    List.of(), brief.created(), brief.changed()));
            Hand hand = new Hand(desk);
            Words words = Words.of(PreviewController.class, "Preview", language);
            OnScreen.doOnFx(() -> desk.go(new Place.BriefPreview("AZ-1")));
            OnScreen.settle();
            assertTrue(hand.sees(says(words.say("empty"))));
            desk.store().briefs().remove(brief.id());
            OnScreen.doOnFx(() -> desk.go(new Place.BriefPreview("AZ-1")));
            OnScreen.settle();
            assertFalse(hand.sees(says(words.say("empty"))));
            assertTrue(hand.sees(node -> node instanceof Label label && label.getText().contains("AZ-1")
                    && label.getId() != null && label.getId().equals("failedText")));
            assertTrue(hand.sees(says(words.say("retry"))));
        }
    }

    @Test
    void longWorkIsShownAndCanBeGivenUp() {
        try (Bench bench = Bench.withSample(temp)) {
            bench.sampleBrief("AZ");
            var look = new Look(Language.EN, Theme.LIGHT);
            var views = new Views(look);
            Words words = views.words(PreviewController.class);
            var model = new PreviewViewModel(bench.store(), bench.tasks, "AZ-1", Language.EN);
            Stage stage = OnScreen.onFx(() -> {
                var shown = new Stage();
                shown.setScene(new Scenes(look).scene(new StackPane(), 900, 600));
                shown.getScene().setRoot(views.load(PreviewController.class, () -> new PreviewController(
                        model, bench.tasks, words, nowhere(), () -> {
                            throw new AssertionError("no paper here");
                        })).root());
                shown.show();
                return shown;
            });
            Node composing = stage.getScene().lookup("#composing");
            Node failed = stage.getScene().lookup("#failed");
            OnScreen.doOnFx(() -> model.show(null, null));
            assertFalse(OnScreen.onFx(composing::isVisible), "no word for a moment's work");
            while (!OnScreen.onFx(composing::isVisible)) {
                OnScreen.settle();
            }
            OnScreen.doOnFx(((Button) stage.getScene().lookup("#cancel"))::fire);
            OnScreen.doOnFx(bench::turn);
            assertFalse(OnScreen.onFx(composing::isVisible));
            assertTrue(OnScreen.onFx(failed::isVisible));
            OnScreen.doOnFx(((Button) stage.getScene().lookup("#retry"))::fire);
            OnScreen.doOnFx(bench::turn);
            assertFalse(OnScreen.onFx(failed::isVisible));
            assertTrue(new SheetHand((SheetView) stage.getScene().lookup(".sheet-view")).reads("Azerbaijan"));
            OnScreen.doOnFx(stage::close);
        }
    }

    private static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void go(Place place) {
                throw new AssertionError("goes to " + place);
            }

            @Override
            public void lock() {
                throw new AssertionError("locks");
            }
        };
    }

    /// Opens the editor, the caret before the first message.
    private static Hand edit(Desk desk, Brief brief) {
        OnScreen.doOnFx(() -> desk.go(new Place.BriefEditor(brief.code())));
        OnScreen.settle();
        Hand hand = new Hand(desk);
        long before = brief.sections().stream().takeWhile(section -> section.kind() != Kind.MESSAGES).count();
        for (int i = 0; i < before; i++) {
            hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        return hand;
    }
}
