package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.PasteBound;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.form.Input;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The forms of the library as a person fills them in, well or not: nothing that is typed is lost without a word.
@ExtendWith(OnScreen.class)
class FormWindowTest {

    private static final Library SAMPLE = SampleLibrary.read();

    /// Two megabytes.
    private static final String FILE = "یک پروندهٔ بزرگ ".repeat(70_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDayThatDoesNotExistIsToldBesideItsFieldAndStaysAsTyped(Language language) {
        Fact fact = SAMPLE.facts().stream().filter(one -> one.asOf() != null).findFirst().orElseThrow();
        String reason = common(language).say("date.NO_SUCH_DAY");
        try (var window = open(ItemKind.FACT, fact.code(), language)) {
            TextField day = field(window, TextField.class, language, "asOf", "");
            for (String typed : List.of("۳۱ بهمن ۱۴۰۵", "۳۰ اسفند ۱۴۰۴", "32 May 2026")) {
                write(window, day, typed);
                window.press(KeyCode.TAB);
                assertTrue(complaints(day).contains(reason), () -> typed + " is told " + complaints(day));
                assertEquals(typed, text(day));
                assertEquals(fact, window.library().find(ItemKind.FACT, fact.code()).orElseThrow(), "nothing is kept");
            }
            write(window, day, "۳۰ بهمن ۱۴۰۴");
            window.press(KeyCode.TAB);
            assertEquals(List.of(), complaints(day));
            assertEquals(LocalDate.of(2026, 2, 19), window.find(ItemKind.FACT, fact.code(), Fact.class).asOf());
            write(window, day, "۳۱ بهمن");
            window.press(KeyCode.ENTER);
            write(window, day, "");
            window.press(KeyCode.TAB);
            assertNull(window.find(ItemKind.FACT, fact.code(), Fact.class).asOf(), "none is what is written");
            write(window, day, "۳۱ بهمن");
            window.press(KeyCode.ESCAPE);
            assertEquals("", text(day), "taken back");
            assertEquals(List.of(), complaints(day));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayTheRulesRefuseIsToldBesideItsFieldAndStaysAsTyped(Language language) {
        Undertaking undertaking = SAMPLE.undertakings().stream()
                .filter(one -> one.event() != null && SAMPLE.event(one.event()).stream().anyMatch(e -> !e.datings().isEmpty()))
                .findFirst()
                .orElseThrow();
        try (var window = open(ItemKind.UNDERTAKING, undertaking.code(), language)) {
            TextField day = field(window, TextField.class, language, "due", "");
            String before = text(day);
            for (int i = 0; i < 2; i++) {
                write(window, day, "2001-02-03");
                window.press(KeyCode.TAB);
                assertEquals(1, complaints(day).size(), "told, the second time too");
                assertTrue(complaints(day).getFirst().contains(undertaking.code()), () -> complaints(day).toString());
                assertFalse(text(day).isEmpty());
                assertEquals(undertaking, window.library().find(ItemKind.UNDERTAKING, undertaking.code()).orElseThrow());
                OnScreen.doOnFx(day::requestFocus);
                window.press(KeyCode.ESCAPE);
                assertEquals(before, text(day));
                assertEquals(List.of(), complaints(day));
            }
            write(window, day, "2001-02-03");
            window.press(KeyCode.TAB);
            write(window, day, "2031-02-03");
            window.press(KeyCode.TAB);
            assertEquals(List.of(), complaints(day));
            assertEquals(
                    LocalDate.of(2031, 2, 3), window.find(ItemKind.UNDERTAKING, undertaking.code(), Undertaking.class).due());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatWaitsForItsDayLosesNothingMeanwhile(Language language) {
        Event event = SAMPLE.events().getFirst();
        Words words = desk(language);
        try (var window = open(ItemKind.EVENT, event.code(), language)) {
            Button add = window.one(Button.class, button -> words.say("add.datings").equals(button.getText()));
            OnScreen.doOnFx(add::requestFocus);
            window.press(KeyCode.SPACE);
            TextField note = field(window, TextField.class, language, "note", words.say("in.en"));
            write(window, note, "said on the telephone");
            window.press(KeyCode.TAB);
            assertTrue(window.shows(words.say("row.waits")));
            TextField name = field(window, TextField.class, language, "name", words.say("in.en"));
            write(window, name, "Another name");
            window.press(KeyCode.TAB);
            assertEquals("Another name", window.find(ItemKind.EVENT, event.code(), Event.class).name().en());
            assertEquals(event.datings(), window.find(ItemKind.EVENT, event.code(), Event.class).datings());
            assertEquals("said on the telephone", text(note));
            assertTrue(window.shows(words.say("row.waits")));
            for (String part : List.of("first", "last")) {
                TextField day = field(window, TextField.class, language, part, "");
                write(window, day, "2026-01-15");
                window.press(KeyCode.TAB);
            }
            assertFalse(window.shows(words.say("row.waits")));
            Event.Dating kept = window.find(ItemKind.EVENT, event.code(), Event.class).datings().getFirst();
            assertEquals(LocalDate.of(2026, 1, 15), kept.first());
            assertEquals("said on the telephone", kept.note().en());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeFilePastedByMistakeIsRefusedAndTheFormerTextStays(Language language) {
        Fact fact = SAMPLE.facts().getFirst();
        try (var window = open(ItemKind.FACT, fact.code(), language)) {
            TextArea statement = field(window, TextArea.class, language, "statement", desk(language).say("in.en"));
            copy(FILE);
            for (TextInputControl field : List.of(
                    statement,
                    field(window, TextField.class, language, "value", ""),
                    field(window, TextField.class, language, "countries", ""),
                    field(window, TextField.class, language, "asOf", ""))) {
                String before = text(field);
                OnScreen.doOnFx(field::requestFocus);
                window.press(KeyCode.V, KeyCode.CONTROL);
                assertEquals(before, text(field));
                assertEquals(
                        List.of(
                                field.getAccessibleText().equals(desk(language).say("field.asOf"))
                                        ? common(language).say("date.NOT_A_DATE")
                                        : desk(language).say("paste.long", FILE.length(), PasteBound.MOST)),
                        complaints(field));
            }
            window.press(KeyCode.TAB);
            assertEquals(fact, window.library().find(ItemKind.FACT, fact.code()).orElseThrow());
            copy("x".repeat(PasteBound.MOST));
            OnScreen.doOnFx(() -> {
                statement.requestFocus();
                statement.selectAll();
            });
            window.press(KeyCode.V, KeyCode.CONTROL);
            window.press(KeyCode.TAB);
            assertEquals(PasteBound.MOST, window.find(ItemKind.FACT, fact.code(), Fact.class).statement().en().length());
            assertEquals(List.of(), complaints(statement));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tabGoesThroughEveryFieldInReadingOrder(Language language) {
        for (ItemKind kind : List.of(ItemKind.PERSON, ItemKind.EVENT, ItemKind.UNDERTAKING)) {
            try (var window = open(folder.resolve(kind.name()), kind, SAMPLE.all(kind).getFirst().code(), language)) {
                FormPane form = form(window);
                List<Node> wanted = OnScreen.onFx(() -> focusable(form));
                OnScreen.doOnFx(() -> wanted.getFirst().requestFocus());
                List<Node> passed = new ArrayList<>();
                for (Node owner = owner(window); owner != null && isWithin(owner, form); owner = owner(window)) {
                    assertFalse(passed.contains(owner), "Tab goes in a circle");
                    passed.add(owner);
                    window.press(KeyCode.TAB);
                }
                boolean rtl = language.rtl();
                List<Node> read = OnScreen.onFx(() -> wanted.stream()
                        .sorted(Comparator.comparingDouble(FormWindowTest::line)
                                .thenComparingDouble(node -> (rtl ? -1 : 1) * place(node).getCenterX()))
                        .toList());
                assertEquals(told(read), told(passed), kind + " in reading order");
                assertEquals(read, passed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachLanguageIsWrittenInItsOwnDirection(Language language) {
        try (var window = open(ItemKind.FACT, SAMPLE.facts().getFirst().code(), language)) {
            Words words = desk(language);
            for (String text : List.of("statement", "unit")) {
                TextInputControl persian = field(window, TextInputControl.class, language, text, words.say("in.fa"));
                TextInputControl english = field(window, TextInputControl.class, language, text, words.say("in.en"));
                write(window, persian, "");
                write(window, english, "");
                assertDirection(persian, NodeOrientation.RIGHT_TO_LEFT);
                assertDirection(english, NodeOrientation.LEFT_TO_RIGHT);
                write(window, persian, "۱۲");
                write(window, english, "12");
                assertDirection(persian, NodeOrientation.RIGHT_TO_LEFT);
                assertDirection(english, NodeOrientation.LEFT_TO_RIGHT);
                double left = written(english);
                double right = written(persian);
                assertTrue(left < 0.2 && right > 0.8, "English begins at the left, Persian at the right: " + left + ", " + right);
            }
        }
    }

    private LibraryWindow open(ItemKind kind, String code, Language language) {
        return open(folder, kind, code, language);
    }

    private static LibraryWindow open(Path folder, ItemKind kind, String code, Language language) {
        var window = new LibraryWindow(folder, language, Theme.LIGHT);
        window.open(new Place.Shelf(kind, code));
        return window;
    }

    private static void write(LibraryWindow window, TextInputControl field, String text) {
        OnScreen.doOnFx(() -> {
            field.requestFocus();
            field.selectAll();
        });
        if (text.isEmpty()) {
            window.press(KeyCode.DELETE);
        }
        window.type(text);
    }

    /// The form itself, not one of a panel above it.
    private static FormPane form(LibraryWindow window) {
        return window.one(FormPane.class, form -> form.getParent().getStyleClass().contains("item-page"));
    }

    /// The field of a component, the first where there are several.
    private static <F extends TextInputControl> F field(
            LibraryWindow window, Class<F> type, Language language, String component, String side) {
        List<String> called = desk(language).bundle().keySet().stream()
                .filter(key -> key.equals("field." + component) || key.startsWith("field.") && key.endsWith("." + component))
                .map(key -> (desk(language).say(key) + " " + side).strip())
                .toList();
        FormPane form = form(window);
        return window.one(type, field -> called.contains(field.getAccessibleText()) && isWithin(field, form));
    }

    /// What is said against the value beside the field.
    private static List<String> complaints(Node field) {
        return OnScreen.onFx(() -> {
            Node input = field;
            while (!(input instanceof Input)) {
                input = Objects.requireNonNull(input).getParent();
            }
            return input.lookupAll(".label").stream()
                    .filter(node -> node instanceof Label && node.isVisible() && !node.getStyleClass().contains("language-tag"))
                    .map(node -> ((Label) node).getText())
                    .filter(text -> text != null && !text.isEmpty())
                    .toList();
        });
    }

    private static List<Node> focusable(Node root) {
        List<Node> found = new ArrayList<>();
        if (root.isVisible() && !root.isDisabled()) {
            if (root.isFocusTraversable()) {
                found.add(root);
            }
            if (root instanceof javafx.scene.Parent parent && !(root instanceof javafx.scene.control.Control control && control.isFocusTraversable())) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusable(child)));
            }
        }
        return found;
    }

    /// How far down it is read; what drops a row stands beside the whole row and comes after it.
    private static double line(Node node) {
        boolean drops = node.getParent().getStyleClass().contains("form-row");
        return Math.rint((drops ? place(node.getParent()).getMaxY() : place(node).getCenterY()) / 12);
    }

    private static List<String> told(List<Node> nodes) {
        return OnScreen.onFx(() -> nodes.stream().map(node -> String.valueOf(node.getAccessibleText())).toList());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private static boolean isWithin(Node node, Node pane) {
        Node at = node;
        while (at != null && !at.equals(pane)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static @org.jspecify.annotations.Nullable Node owner(LibraryWindow window) {
        return OnScreen.onFx(() -> window.scene().getFocusOwner());
    }

    private static void assertDirection(TextInputControl field, NodeOrientation direction) {
        assertEquals(direction, OnScreen.onFx(field::getEffectiveNodeOrientation));
    }

    /// Where the middle of what is written stands within the picture of the field, 0 at its left to 1.
    private static double written(TextInputControl field) {
        OnScreen.settle();
        return OnScreen.onFx(() -> {
            var scene = field.getScene();
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            var whole = scene.snapshot(null);
            int width = (int) place.getWidth();
            int height = (int) place.getHeight();
            int left = (int) (place.getMinX() - scene.getWindow().getX() - scene.getX());
            int top = (int) (place.getMinY() - scene.getWindow().getY() - scene.getY());
            assertTrue(top + height < whole.getHeight(), "the field is in sight");
            var picture = new WritableImage(whole.getPixelReader(), left, top, width, height);
            int paper = picture.getPixelReader().getArgb(width / 2, height / 2);
            double sum = 0;
            int count = 0;
            for (int x = 8; x < width - 8; x++) {
                for (int y = 8; y < height - 8; y++) {
                    if (picture.getPixelReader().getArgb(x, y) != paper) {
                        sum += x;
                        count++;
                    }
                }
            }
            assertTrue(count > 0, "something is written");
            return sum / count / width;
        });
    }

    private static String text(TextInputControl field) {
        return OnScreen.onFx(field::getText);
    }

    private static void copy(String text) {
        OnScreen.doOnFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Words common(Language language) {
        return Words.common(language);
    }

    private static Words desk(Language language) {
        return Desk.of(() -> SAMPLE, language, LocalDate.of(2025, 12, 20)).words();
    }
}
