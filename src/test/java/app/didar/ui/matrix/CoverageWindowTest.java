package app.didar.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnScreen.class)
class CoverageWindowTest {

    @TempDir
    private Path folder;

    @Test
    void arrowsFollowTheReadingOrderInPersian() {
        try (CoverageDesk desk = desk(Language.FA)) {
            stepTo(desk, "اتصال نوری مرزی، آذربایجان");
            assertEquals("اتصال نوری مرزی، آذربایجان، چیزی گفته نشده است", desk.told());
            desk.press(KeyCode.LEFT);
            assertEquals("اتصال نوری مرزی، پاکستان، ما خواسته‌ایم، پاسخ نداده‌اند، ما ۱", desk.told());
            desk.press(KeyCode.RIGHT);
            assertTrue(desk.told().startsWith("اتصال نوری مرزی، آذربایجان"));
            desk.press(KeyCode.END);
            assertTrue(desk.told().startsWith("اتصال نوری مرزی، تاجیکستان"));
            desk.press(KeyCode.LEFT);
            assertTrue(desk.told().startsWith("اتصال نوری مرزی، تاجیکستان"));
            desk.press(KeyCode.HOME);
            desk.press(KeyCode.DOWN);
            assertEquals("مراکز تبادل ترافیک (IXP)، آذربایجان، چیزی گفته نشده است", desk.told());
        }
    }

    @Test
    void arrowsFollowTheReadingOrderInEnglish() {
        try (CoverageDesk desk = desk(Language.EN)) {
            stepTo(desk, "5G, Azerbaijan");
            assertEquals("5G, Azerbaijan, Nothing said", desk.told());
            desk.press(KeyCode.RIGHT);
            assertEquals("5G, Pakistan, Only mentioned", desk.told());
            desk.press(KeyCode.RIGHT);
            assertEquals("5G, Tajikistan, Answered or joint, us 1, them 1", desk.told());
            desk.press(KeyCode.END, KeyCode.CONTROL);
            String last = desk.told();
            assertTrue(last.contains(", Tajikistan, "), last);
            desk.press(KeyCode.DOWN);
            assertEquals(last, desk.told());
            desk.press(KeyCode.HOME, KeyCode.CONTROL);
            String first = desk.told();
            assertTrue(first.startsWith("Data transit, Azerbaijan"), first);
            desk.press(KeyCode.UP);
            assertEquals(first, desk.told());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void enterOpensTheEvidenceAndEscapeReturnsToTheCell(Language language) {
        boolean persian = language == Language.FA;
        try (CoverageDesk desk = desk(language)) {
            Node cell = stepTo(desk, persian ? "ترانزیت داده، پاکستان" : "Data transit, Pakistan");
            desk.press(KeyCode.ENTER);
            List<String> texts = desk.texts();
            assertTrue(texts.contains(persian ? "پاکستان، ترانزیت داده" : "Pakistan, Data transit"), texts.toString());
            assertTrue(texts.contains(persian ? "پاسخ آنها پی‌گیری شود" : "Ask for their answer"), texts.toString());
            assertTrue(
                    texts.contains(persian
                            ? "U20؛ منبع S\u2011B؛ ۱ آذر ۱۴۰۴، ۲۸ روز پیش"
                            : "U20; source S\u2011B; 22 November 2025, 28 days ago"),
                    texts.toString());
            assertTrue(texts.contains(persian ? "فراخوان" : "call"));
            assertEquals(persian ? "بازکردن کشور" : "Open the country", focused(desk, Button.class).getText());
            desk.press(KeyCode.ESCAPE);
            assertEquals(cell, OnScreen.onFx(() -> desk.scene().getFocusOwner()));
            assertFalse(desk.texts().contains(persian ? "پاسخ آنها پی‌گیری شود" : "Ask for their answer"));
            desk.press(KeyCode.ENTER);
            desk.takeFirstCell();
            desk.press(KeyCode.ESCAPE);
            assertFalse(desk.texts().contains(persian ? "پاسخ آنها پی‌گیری شود" : "Ask for their answer"));
        }
    }

    @Test
    void whatHasNoDaySaysSo() {
        try (CoverageDesk desk = desk(Language.FA)) {
            stepTo(desk, "سلامت دیجیتال، آذربایجان");
            desk.press(KeyCode.SPACE);
            assertTrue(desk.texts().contains("U07؛ منبع S\u2011A؛ روز نامعلوم"), desk.texts().toString());
            assertTrue(desk.texts().contains("خط ما یافته شود"));
        }
    }

    @Test
    void theEvidenceLeadsToTheCountry() {
        try (CoverageDesk desk = desk(Language.EN)) {
            desk.takeFirstCell();
            desk.press(KeyCode.ENTER);
            Button open = focused(desk, Button.class);
            OnScreen.doOnFx(open::fire);
            assertEquals(List.of(new Place.CountryPage("AZ")), desk.places);
        }
    }

    @Test
    void filtersLeaveTheRowsWithSomethingThatWaits() {
        try (CoverageDesk desk = desk(Language.FA)) {
            ToggleButton noLine = desk.all(ToggleButton.class).get(1);
            assertEquals("خطی نداریم ۱۱", noLine.getText());
            assertEquals("در انتظار آنها ۹", desk.all(ToggleButton.class).get(2).getText());
            OnScreen.doOnFx(noLine::fire);
            OnScreen.settle();
            assertTrue(desk.texts().contains("سلامت دیجیتال"));
            assertFalse(desk.texts().contains("اتصال نوری مرزی"));
            OnScreen.doOnFx(() -> desk.all(ToggleButton.class).getFirst().fire());
            OnScreen.settle();
            assertTrue(desk.texts().contains("اتصال نوری مرزی"));
        }
    }

    @Test
    void everyCellSaysWhatItIsAndOnlyOneIsOnTheWayOfTheTabKey() {
        try (CoverageDesk desk = desk(Language.FA)) {
            List<CellView> cells = desk.all(CellView.class);
            assertTrue(cells.size() > 30, cells.size() + " cells");
            cells.forEach(cell -> assertTrue(cell.getAccessibleText().split("، ").length >= 3, cell.getAccessibleText()));
            assertEquals(1, cells.stream().filter(Node::isFocusTraversable).count());
        }
    }

    @Test
    void hundredsOfTopicsAndCountriesAreOnlyAsManyNodesAsAreInSight() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            items.add(new Topic(
                    UUID.randomUUID(), "t" + i, Bilingual.of("", String.format("t%03d", i)), Bilingual.EMPTY, i < 5 ? null : "t" + i % 5,
                    Classification.ORDINARY));
        }
        for (int i = 0; i < 200; i++) {
            items.add(new Country(
                    UUID.randomUUID(), "C" + i, Bilingual.of("", String.format("c%03d", i)), Bilingual.EMPTY, Bilingual.EMPTY,
                    Bilingual.EMPTY, null, List.of(), null, "", Classification.ORDINARY));
        }
        try (CoverageDesk desk = new CoverageDesk(Library.of(items), Language.EN, Theme.LIGHT, folder)) {
            int first = desk.all(CellView.class).size();
            assertTrue(first > 50 && first < 300, first + " cells");
            desk.takeFirstCell();
            desk.press(KeyCode.END, KeyCode.CONTROL);
            assertEquals("t499, c199, Nothing said", desk.told());
            assertTrue(desk.all(CellView.class).size() < 300);
            assertTrue(desk.texts().contains("c199"));
            assertTrue(desk.texts().contains("t499"));
            desk.press(KeyCode.PAGE_UP);
            assertNotEquals("t499, c199, Nothing said", desk.told());
            desk.press(KeyCode.HOME, KeyCode.CONTROL);
            assertEquals("t005, c000, Nothing said", desk.told());
            keep(desk, "coverage-large", Language.EN, Theme.LIGHT);
        }
    }

    @Test
    void theMatrixIsWrittenAsAPaperAndAsAPicture() throws Exception {
        try (CoverageDesk desk = desk(Language.FA)) {
            for (String name : List.of("چاپ", "تصویر")) {
                Button button = desk.all(Button.class).stream().filter(b -> name.equals(b.getText())).findFirst().orElseThrow();
                OnScreen.doOnFx(button::fire);
                OnScreen.settle();
                Path file = Objects.requireNonNull(OnScreen.onFx(() -> desk.model.writtenProperty().get()));
                assertTrue(Files.size(file) > 10_000, file.toString());
                assertTrue(desk.texts().contains("نوشته شد: " + file.getFileName()));
            }
            assertEquals(1190, ImageIO.read(folder.resolve("نقشهٔ پوشش 1404-09-29.png").toFile()).getWidth(), 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"FA,LIGHT", "FA,DARK", "EN,LIGHT", "EN,DARK"})
    void drawsTheScreen(Language language, Theme theme) {
        try (CoverageDesk desk = new CoverageDesk(SampleLibrary.read(), language, theme, folder)) {
            keep(desk, "coverage", language, theme);
            stepTo(desk, language == Language.FA ? "ترانزیت داده، پاکستان" : "Data transit, Pakistan");
            desk.press(KeyCode.ENTER);
            keep(desk, "coverage-evidence", language, theme);
            desk.press(KeyCode.ESCAPE);
            desk.press(KeyCode.UP);
            keep(desk, "coverage-focus", language, theme);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNarrowWindowCutsNoWordOfItsControls(Language language) {
        try (var desk = new CoverageDesk(SampleLibrary.read(), language, Theme.LIGHT, folder, 752)) {
            keep(desk, "coverage-narrow", language, Theme.LIGHT);
            double width = OnScreen.onFx(() -> desk.scene().getWidth());
            desk.all(ButtonBase.class).forEach(button -> {
                var place = OnScreen.onFx(() -> button.localToScene(button.getLayoutBounds()));
                assertTrue(place.getMinX() >= 0 && place.getMaxX() <= width, button.getText() + " " + place);
            });
        }
    }

    private static void keep(CoverageDesk desk, String name, Language language, Theme theme) {
        WritableImage picture = OnScreen.picture(desk.scene());
        OnScreen.keep(picture, name + "-" + language.code() + "-" + theme.code());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 20, name + " is drawn");
    }

    /// Walks there with the arrows, as a person does.
    private static Node stepTo(CoverageDesk desk, String name) {
        desk.takeFirstCell();
        KeyCode onward = OnScreen.onFx(() -> desk.scene().getRoot().getEffectiveNodeOrientation())
                        == NodeOrientation.RIGHT_TO_LEFT
                ? KeyCode.LEFT
                : KeyCode.RIGHT;
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 3; column++) {
                if (desk.told().startsWith(name)) {
                    return OnScreen.onFx(() -> desk.scene().getFocusOwner());
                }
                OnScreen.press(desk.scene(), onward);
            }
            OnScreen.press(desk.scene(), KeyCode.HOME);
            OnScreen.press(desk.scene(), KeyCode.DOWN);
        }
        throw new AssertionError("no cell " + name);
    }

    private static <N extends Node> N focused(CoverageDesk desk, Class<N> type) {
        return OnScreen.onFx(() -> type.cast(desk.scene().getFocusOwner()));
    }

    private CoverageDesk desk(Language language) {
        return new CoverageDesk(SampleLibrary.read(), language, Theme.LIGHT, folder);
    }
}
