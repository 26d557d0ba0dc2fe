package app.didar.ui.common.text;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static app.didar.ui.common.OnScreen.press;
import static app.didar.ui.common.OnScreen.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnScreen.class)
class ParagraphListTest {

    private static final String FIRST = "ساختن مسیر ماندگار داده در دو راستای شمال–جنوب و شرق–غرب به سود هر دو کشور است و ایران "
            + "برای گفت‌وگوی فنی آماده است.";
    private static final String SECOND = "برای WTDC-25 در باکو (۲۶ آبان) می‌رویم و «کمیتهٔ تخصصی ICT» را پیش می‌بریم؛ نخستین نشست "
            + "کارشناسی در بهمن ۱۴۰۴ است.";
    private static final String THIRD = "Name one technical contact and hold a first expert meeting of both sides in February 2026, "
            + "with the infrastructure operators.";

    private final Desk desk = new Desk();
    private final Stage stage = onFx(Stage::new);

    private Scene open(Language language, String... texts) {
        return open(language, new ParagraphList.Decor<>() {}, texts);
    }

    private Scene open(Language language, ParagraphList.Decor<Integer> decor, String... texts) {
        for (String text : texts) {
            desk.add(text);
        }
        return onFx(() -> {
            var list = new ParagraphList<>(language, desk, decor);
            desk.list = list;
            list.show(List.copyOf(desk.paragraphs));
            ScrollPane pane = list.scrolling();
            Scene scene = new Scenes(new Look(language, Theme.LIGHT)).scene(new VBox(new Button("x"), pane), 640, 420);
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    @AfterEach
    void close() {
        doOnFx(stage::close);
    }

    private ParagraphList<Integer> list() {
        assertNotNull(desk.list);
        return desk.list;
    }

    private void edit(int id, int caret) {
        doOnFx(() -> {
            list().edit(id, caret);
            list().getScene().getRoot().applyCss();
            list().getScene().getRoot().layout();
        });
    }

    private TextArea area(Scene scene) {
        return (TextArea) scene.lookup(".paragraph-area");
    }

    @Test
    void typingChangesTheParagraphInHand() {
        Scene scene = open(Language.FA, FIRST, SECOND);
        edit(0, 0);
        type(scene, "و");
        type(scene, " ", KeyCode.SHIFT);
        assertEquals("و\u200c" + FIRST, desk.text(0));
        assertEquals(SECOND, desk.text(1));
    }

    @Test
    void enterSplitsAndBackspaceAtTheStartJoinsAgain() {
        Scene scene = open(Language.FA, FIRST, SECOND);
        edit(0, 10);
        press(scene, KeyCode.ENTER);
        assertEquals(List.of(FIRST.substring(0, 10), FIRST.substring(10), SECOND),
                desk.paragraphs.stream().map(Paragraph::text).toList());
        assertEquals(2, list().activeProperty().get());
        assertEquals(0, list().caret());
        press(scene, KeyCode.BACK_SPACE);
        assertEquals(List.of(FIRST, SECOND), desk.paragraphs.stream().map(Paragraph::text).toList());
        assertEquals(10, list().caret());
        type(scene, "ن");
        assertEquals(FIRST.substring(0, 10) + "ن" + FIRST.substring(10), desk.text(0));
    }

    @Test
    void enterOverASelectionReplacesItByTheSplit() {
        Scene scene = open(Language.EN, THIRD);
        edit(0, 0);
        doOnFx(() -> area(scene).selectRange(4, 9));
        press(scene, KeyCode.ENTER);
        assertEquals(THIRD.substring(0, 4), desk.text(0));
        assertEquals(THIRD.substring(9), desk.text(1));
    }

    @Test
    void deleteAtTheEndJoinsTheNext() {
        Scene scene = open(Language.EN, "one", "two");
        edit(0, 3);
        press(scene, KeyCode.DELETE);
        assertEquals("onetwo", desk.text(0));
        assertEquals(3, list().caret());
    }

    @Test
    void altArrowsMoveTheParagraph() {
        Scene scene = open(Language.FA, FIRST, SECOND, THIRD);
        edit(1, 5);
        press(scene, KeyCode.UP, KeyCode.ALT);
        assertEquals(List.of(1, 0, 2), desk.paragraphs.stream().map(Paragraph::id).toList());
        press(scene, KeyCode.DOWN, KeyCode.ALT);
        press(scene, KeyCode.DOWN, KeyCode.ALT);
        assertEquals(List.of(0, 2, 1), desk.paragraphs.stream().map(Paragraph::id).toList());
        assertEquals(1, list().activeProperty().get());
        assertEquals(5, list().caret());
        assertTrue(onFx(() -> area(scene).isFocused()));
    }

    @Test
    void controlEnterAddsAndControlShiftDeleteRemoves() {
        Scene scene = open(Language.FA, FIRST);
        edit(0, 4);
        press(scene, KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals(List.of(FIRST, ""), desk.paragraphs.stream().map(Paragraph::text).toList());
        press(scene, KeyCode.DELETE, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(List.of("remove 1"), desk.told);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void arrowsGoOnIntoTheNextParagraphInReadingOrder(Language language) {
        boolean persian = language == Language.FA;
        KeyCode onward = persian ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode back = persian ? KeyCode.RIGHT : KeyCode.LEFT;
        Scene scene = persian ? open(language, FIRST, SECOND) : open(language, THIRD, "Second");
        edit(0, desk.text(0).length() - 1);
        press(scene, onward);
        assertEquals(0, list().activeProperty().get());
        press(scene, onward);
        assertEquals(1, list().activeProperty().get());
        assertEquals(0, list().caret());
        press(scene, back);
        assertEquals(0, list().activeProperty().get());
        assertEquals(desk.text(0).length(), list().caret());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void upAndDownCrossParagraphsAtTheSamePlaceOfTheLine(Language language) {
        String text = language == Language.FA ? FIRST : THIRD;
        Scene scene = open(language, text, text);
        int lastLine = onFx(() -> ((Text) list().rows().getFirst().lookup(".paragraph-text")).getLayoutInfo()
                .getTextLines(false).getLast().start());
        assertTrue(lastLine > 0, "the text wraps");
        edit(1, 12);
        press(scene, KeyCode.UP);
        assertEquals(0, list().activeProperty().get());
        assertTrue(list().caret() >= lastLine, () -> "on the last line: " + list().caret());
        press(scene, KeyCode.DOWN);
        assertEquals(1, list().activeProperty().get());
        assertTrue(list().caret() <= 24, () -> "near where it was: " + list().caret());
        press(scene, KeyCode.DOWN);
        assertEquals(1, list().activeProperty().get(), "inside the paragraph the area moves");
    }

    @ParameterizedTest
    @CsvSource({"Z,false,undo", "Z,true,redo", "Y,false,redo"})
    void undoBelongsToTheModel(KeyCode key, boolean shift, String word) {
        Scene scene = open(Language.FA, FIRST);
        edit(0, 0);
        type(scene, "x");
        press(scene, key, shift ? new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT} : new KeyCode[] {KeyCode.CONTROL});
        assertEquals(List.of(word), desk.told);
        assertEquals(word.equals("undo") ? FIRST : "x" + FIRST, area(scene).getText());
        assertEquals(desk.text(0), area(scene).getText());
    }

    @Test
    void undoWorksUnderAPersianKeyboard() {
        Scene scene = open(Language.FA, FIRST);
        edit(0, 0);
        type(scene, "ن");
        press(scene, KeyCode.UNDEFINED, KeyCode.CONTROL);
        type(scene, "ظ", KeyCode.CONTROL);
        assertEquals(FIRST, area(scene).getText());
    }

    @Test
    void severalPastedLinesGoToTheModel() {
        Scene scene = open(Language.FA, "الف");
        edit(0, 3);
        doOnFx(() -> {
            var content = new ClipboardContent();
            content.putString("یک\n\n دو \r\nسه");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(scene, KeyCode.V, KeyCode.CONTROL);
        assertEquals(List.of("paste 3 3 [یک, دو, سه]"), desk.told);
        assertEquals("الف", area(scene).getText());
    }

    @ParameterizedTest
    @CsvSource({"V,false,پروژه‌ها", "V,true,پروژه ها"})
    void aPastedLineGoesToTheModelSpelledOrToTheLetter(KeyCode key, boolean shift, String told) {
        Scene scene = open(Language.FA, "الف");
        edit(0, 3);
        doOnFx(() -> {
            var content = new ClipboardContent();
            content.putString("پروژه ها");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(scene, key, shift ? new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT} : new KeyCode[] {KeyCode.CONTROL});
        assertEquals(List.of("paste 3 3 [" + told + "]"), desk.told);
    }

    @Test
    void theLiveAreaIsExactlyAsHighAsTheDrawnTextAndGrows() {
        Scene scene = open(Language.FA, FIRST, SECOND, THIRD);
        for (int id = 0; id < 3; id++) {
            edit(id, 0);
            assertSameLines(scene);
        }
        double before = area(scene).getHeight();
        doOnFx(() -> area(scene).appendText(" " + THIRD + " " + THIRD));
        doOnFx(() -> scene.getRoot().layout());
        assertTrue(area(scene).getHeight() > before);
        assertSameLines(scene);
    }

    private void assertSameLines(Scene scene) {
        doOnFx(() -> {
            scene.getRoot().layout();
            Text inArea = (Text) area(scene).lookup(".content .text");
            Text drawn = (Text) list().liveRow().orElseThrow().lookup(".paragraph-text");
            assertEquals(drawn.getLayoutInfo().getTextLines(false).stream().map(line -> line.start()).toList(),
                    inArea.getLayoutInfo().getTextLines(false).stream().map(line -> line.start()).toList());
            assertEquals(drawn.getLayoutBounds().getHeight(), inArea.getLayoutBounds().getHeight(), 0.5);
            assertTrue(area(scene).getHeight() >= inArea.getLayoutBounds().getHeight());
        });
    }

    @Test
    void eachParagraphHasItsOwnDirection() {
        Scene scene = open(Language.FA, FIRST, THIRD, "");
        edit(1, 0);
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, area(scene).getEffectiveNodeOrientation());
        edit(2, 0);
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, area(scene).getEffectiveNodeOrientation());
        type(scene, "I");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, area(scene).getEffectiveNodeOrientation());
    }

    @Test
    void aRemovedParagraphInHandIsLetGo() {
        Scene scene = open(Language.FA, FIRST, SECOND);
        edit(1, 0);
        doOnFx(() -> list().show(List.of(desk.paragraphs.getFirst())));
        assertNull(list().activeProperty().get());
        assertNull(area(scene));
    }

    @Test
    void theParagraphInHandIsScrolledIntoView() {
        String[] texts = new String[40];
        Arrays.setAll(texts, i -> SECOND);
        Scene scene = open(Language.FA, texts);
        edit(39, 0);
        ScrollPane pane = (ScrollPane) scene.lookup(".scroll-pane");
        assertEquals(1, pane.getVvalue(), 0.02);
        edit(0, 0);
        assertEquals(0, pane.getVvalue(), 0.02);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isDrawn(Language language) {
        boolean fa = language == Language.FA;
        String[] labels = fa ? new String[] {"موضع ما", "آنچه می‌خواهیم", "خط قرمز", "نکتهٔ دفاعی"}
                : new String[] {"Our position", "What we ask", "Red line", "Defensive"};
        Paragraph.State[] states = {Paragraph.State.LIBRARY, Paragraph.State.OWN, Paragraph.State.RED_LINE, Paragraph.State.GAP};
        String[] texts = {fa ? FIRST : THIRD, fa ? SECOND : "ITU-T Q.5052 and «کمیتهٔ تخصصی» in one line.", fa ? THIRD : FIRST, ""};
        Scene scene = open(language, new ParagraphList.Decor<>() {
            @Override
            public Node gutter(Integer id) {
                return new ClassBars(Classification.CONFIDENTIAL, language);
            }

            @Override
            public @Nullable Node aside(Integer id) {
                return id == 2 ? new Chip(fa ? "برای طرف مقابل چاپ نمی‌شود" : "never on their paper", Chip.Kind.DANGER, "fth-slash") : null;
            }
        });
        doOnFx(() -> {
            for (int i = 0; i < 4; i++) {
                desk.paragraphs.add(Paragraph.of(i, labels[i], texts[i], states[i]));
            }
            list().setStyle("-fx-padding: 12px 20px 12px 20px");
            list().show(List.copyOf(desk.paragraphs));
        });
        edit(1, 8);
        WritableImage picture = OnScreen.picture(scene);
        OnScreen.keep(picture, "common-paragraphs-" + language.code());
        Node row = list().rows().get(1);
        assertTrue(row.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("active")));
        assertTrue(onFx(() -> list().rows().stream().allMatch(drawn -> drawn.getHeight() >= 50)));
    }
}
