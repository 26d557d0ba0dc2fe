package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of every screen in both languages and both themes, in `target/screens`, to be looked at.
@ExtendWith(OnScreen.class)
class ScreenPicturesTest {

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void everyScreen(Language language, Theme theme, @TempDir Path folder) {
        boolean persian = language == Language.FA;
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = new OpenWindow(folder, language, theme)) {
            keep(window, "1-welcome" + name);
            window.click(persian ? "ساختن گنجینهٔ تازه" : "Create a new vault");
            keep(window, "2-create" + name);
            window.click(persian ? "بازگشت" : "Back");
            window.click(persian ? "دیدن با گنجینهٔ نمونه" : "Look around");
            window.untilText(persian ? "تعهدهای باز" : "Open undertakings");
            window.untilText("AZ");
            keep(window, "4-home" + name);
            OnScreen.press(window.scene(), KeyCode.DIGIT3, KeyCode.CONTROL);
            window.untilText(persian ? "تاجیکستان" : "Tajikistan");
            keep(window, "5-countries" + name);
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(persian ? "دفتر خواسته‌ها" : "Ledger of asks");
            keep(window, "6-country" + name);
            ScrollPane page = window.find(ScrollPane.class, _ -> true);
            OnScreen.doOnFx(() -> page.setVvalue(1));
            keep(window, "6-country-end" + name);
            OnScreen.press(window.scene(), KeyCode.DIGIT2, KeyCode.CONTROL);
            window.untilText(persian ? "۳ پرونده" : "3 briefs");
            keep(window, "7-briefs" + name);
            OnScreen.press(window.scene(), KeyCode.N, KeyCode.CONTROL);
            window.untilText(persian ? "نخست کشور را برگزینید" : "Choose a country first");
            keep(window, "8-new-brief" + name);
            OnScreen.press(window.scene(), KeyCode.DIGIT1, KeyCode.CONTROL);
            window.untilText(persian ? "بازکردن پرونده" : "Open the brief");
            window.click(persian ? "بازکردن پرونده" : "Open the brief");
            window.untilText(persian ? "پیش‌نویس، نسخهٔ ۱" : "revision 1");
            window.untilText(persian ? "یافته‌ها" : "Findings");
            keep(window, "9-editor" + name);
            OnScreen.press(window.scene(), KeyCode.F5);
            window.untilText(persian ? "صفحهٔ ۱ از" : "Page 1 of");
            window.until(() -> window.scene().getRoot().lookupAll(".page .image-view").stream()
                    .anyMatch(image -> ((ImageView) image).getImage() != null));
            keep(window, "10-preview" + name);
            OnScreen.press(window.scene(), KeyCode.ESCAPE);
            window.untilText(persian ? "یافته‌ها" : "Findings");
        }
        Path second = folder.resolve("second");
        try (var maker = new OpenWindow(second, language, theme)) {
            maker.vaults.create(maker.folders.vault(), "گذرواژه".toCharArray()).close();
        }
        try (var locked = new OpenWindow(second, language, theme)) {
            locked.untilText(persian ? "گشودن گنجینه" : "Unlock the vault");
            keep(locked, "3-unlock" + name);
        }
    }

    private static void keep(OpenWindow window, String name) {
        OnScreen.settle();
        WritableImage picture = OnScreen.picture(window.scene());
        OnScreen.keep(picture, name);
        assertTrue(Files.exists(Path.of(System.getProperty("didar.build", "target"), "screens", name + ".png")));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 8, name + " is blank");
    }
}
