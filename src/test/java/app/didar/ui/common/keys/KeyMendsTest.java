package app.didar.ui.common.keys;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static app.didar.ui.common.OnScreen.press;
import static app.didar.ui.common.OnScreen.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnScreen.class)
class KeyMendsTest {

    private static final String MIXED = "برای WTDC-25 در باکو (۲۶ آبان) می‌رویم";

    private final TextField field = new TextField();
    private final TextArea area = new TextArea();
    private final PasswordField passphrase = new PasswordField();
    private final Stage stage = onFx(Stage::new);
    private final Scene scene = onFx(() -> new Scenes(new Look(Language.FA, Theme.LIGHT))
            .scene(new VBox(field, area, passphrase), 240, 300));

    @BeforeEach
    void open() {
        doOnFx(() -> {
            area.setWrapText(true);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        doOnFx(stage::close);
    }

    @Test
    void shiftSpaceWritesAHalfSpace() {
        write(field, "می");
        type(scene, " ", KeyCode.SHIFT);
        type(scene, "ر");
        assertEquals("می\u200cر", field.getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "2", "\"", "٬"})
    void controlShiftTwoWritesAHalfSpace(String character) {
        write(area, "می");
        type(scene, character, KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals("می\u200c", area.getText());
    }

    @Test
    void aPlainSpaceIsASpace() {
        write(field, "می");
        type(scene, " ");
        assertEquals("می ", field.getText());
    }

    @Test
    void aPassphraseAndALeftToRightFieldKeepTheSpace() {
        write(passphrase, "ab");
        type(scene, " ", KeyCode.SHIFT);
        assertEquals("ab ", passphrase.getText());
        doOnFx(() -> FieldDirection.leftToRight(field));
        write(field, "ab");
        type(scene, " ", KeyCode.SHIFT);
        assertEquals("ab ", field.getText());
    }

    @ParameterizedTest
    @CsvSource({"س,S", "ز,C", "ر,V", "ظ,Z", "ش,A", "ط,X", "غ,Y", "ن,K", "د,N", "م,L", "ك,Z"})
    void controlWithAPersianLetterIsTheLatinShortcut(String letter, String latin) {
        List<String> heard = new ArrayList<>();
        doOnFx(() -> {
            scene.getRoot().requestFocus();
            scene.getAccelerators().put(KeyCombination.valueOf("Ctrl+" + latin), () -> heard.add("plain"));
            scene.getAccelerators().put(KeyCombination.valueOf("Ctrl+Shift+" + latin), () -> heard.add("shift"));
        });
        boolean shift = letter.equals("ك");
        KeyCode[] held = shift ? new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT} : new KeyCode[] {KeyCode.CONTROL};
        press(scene, KeyCode.UNDEFINED, held);
        type(scene, letter, held);
        assertEquals(List.of(shift ? "shift" : "plain"), heard);
    }

    @Test
    void copyAndPasteWorkUnderAPersianKeyboard() {
        write(field, "تفاهم");
        for (String letter : List.of("ش", "ط", "ر", "ر")) {
            press(scene, KeyCode.UNDEFINED, KeyCode.CONTROL);
            type(scene, letter, KeyCode.CONTROL);
        }
        assertEquals("تفاهمتفاهم", field.getText());
    }

    @Test
    void aLatinKeyboardsShortcutIsNotDoneTwice() {
        List<String> heard = new ArrayList<>();
        doOnFx(() -> scene.getAccelerators().put(KeyCombination.valueOf("Ctrl+S"), () -> heard.add("saved")));
        press(scene, KeyCode.S, KeyCode.CONTROL);
        type(scene, "س", KeyCode.CONTROL);
        assertEquals(List.of("saved"), heard);
    }

    enum Field {
        LINE, AREA
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void leftWalksThroughMixedPersianWithoutSticking(Field kind) {
        TextInputControl input = kind == Field.LINE ? field : area;
        write(input, MIXED);
        doOnFx(() -> input.positionCaret(0));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < MIXED.length() && input.getCaretPosition() < MIXED.length(); i++) {
            press(scene, KeyCode.LEFT);
            places.add(input.getCaretPosition());
        }
        assertEquals(places.stream().sorted().distinct().toList(), places, "each step goes on");
        assertEquals(MIXED.length(), places.getLast());
        press(scene, KeyCode.RIGHT, KeyCode.SHIFT);
        assertEquals("م", input.getSelectedText());
    }

    @Test
    void rightGoesForwardInEnglish() {
        write(field, "WTDC-25 در باکو");
        doOnFx(() -> field.positionCaret(0));
        for (int i = 0; i < 9; i++) {
            press(scene, KeyCode.RIGHT);
        }
        assertEquals(9, field.getCaretPosition());
    }

    @Test
    void homeAndEndGoToTheEndsOfAWrappedLine() {
        String text = MIXED + " و " + MIXED + " و English words at the end of it";
        write(area, text);
        var lines = onFx(() -> {
            scene.getRoot().layout();
            return ((Text) area.lookup(".content .text")).getLayoutInfo().getTextLines(false);
        });
        assertTrue(lines.size() > 2);
        for (var line : lines) {
            doOnFx(() -> area.positionCaret((line.start() + line.end()) / 2));
            press(scene, KeyCode.HOME);
            assertEquals(line.start(), area.getCaretPosition());
            press(scene, KeyCode.END);
            int end = line.end() == text.length() ? line.end() : line.end() - 1;
            assertEquals(end, area.getCaretPosition());
        }
    }

    @Test
    void aFieldFollowsItsFirstStrongCharacter() {
        write(field, "ITU-T");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, field.getEffectiveNodeOrientation());
        write(field, "(۲) تفاهم ITU");
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, field.getEffectiveNodeOrientation());
        write(field, "12");
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, field.getEffectiveNodeOrientation(), "as the window");
        doOnFx(() -> FieldDirection.leftToRight(field));
        write(field, "باکو");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, field.getEffectiveNodeOrientation());
    }

    private void write(TextInputControl input, String text) {
        doOnFx(() -> {
            input.requestFocus();
            input.setText(text);
            input.end();
        });
    }
}
