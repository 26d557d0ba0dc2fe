package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.sheet.SheetView;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the screens of the briefs to `target/screens/brief-*.png`, to be looked at beside the design.
@ExtendWith(OnScreen.class)
class BriefScreensTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"FA,LIGHT", "FA,DARK", "EN,LIGHT", "EN,DARK"})
    void drawsEveryScreen(Language language, Theme theme) {
        try (Desk desk = Desk.at(temp, language, theme, new Place.Briefs())) {
            keep(desk, "empty", language, theme);
            Brief brief = desk.sampleBrief("AZ");
            desk.sampleBrief("TJ");
            go(desk, new Place.Briefs());
            keep(desk, "list", language, theme);
            go(desk, new Place.NewBrief("AZ"));
            keep(desk, "new", language, theme);
            go(desk, new Place.BriefEditor(brief.code()));
            ListView<?> outline = desk.find(".outline .list-view", ListView.class);
            OnScreen.doOnFx(() -> outline.getSelectionModel().select(5));
            OnScreen.press(desk.scene(), KeyCode.F6);
            OnScreen.settle();
            keep(desk, "editor", language, theme);
            OnScreen.press(desk.scene(), KeyCode.P, KeyCode.CONTROL);
            OnScreen.settle();
            keep(desk, "export", language, theme);
            desk.chosen.add(temp.resolve("یادداشت تفاهم ۱۴۰۳.pdf"));
            OnScreen.doOnFx(() -> {
                desk.scene().getRoot().lookupAll(".export-drawer .radio-button").stream()
                        .map(RadioButton.class::cast)
                        .reduce((_, last) -> last)
                        .ifPresent(RadioButton::fire);
                desk.scene().getRoot().lookupAll(".export-files .button").stream()
                        .map(Button.class::cast)
                        .forEach(Button::fire);
            });
            OnScreen.settle();
            PasswordField password = desk.find("#password", PasswordField.class);
            OnScreen.doOnFx(() -> {
                password.requestFocus();
                password.setText("رمز۱۴۰۴");
            });
            OnScreen.settle();
            keep(desk, "export-refused", language, theme);
            OnScreen.doOnFx(() -> {
                password.setText("دیدار باکو");
                desk.find("#again", PasswordField.class).setText("دیدار باکو");
                desk.scene().getRoot().lookupAll(".export-files .icon-only").stream()
                        .map(Button.class::cast)
                        .forEach(Button::fire);
                password.requestFocus();
            });
            OnScreen.settle();
            keep(desk, "export-password", language, theme);
            OnScreen.press(desk.scene(), KeyCode.ENTER);
            OnScreen.press(desk.scene(), KeyCode.ENTER);
            OnScreen.settle();
            keep(desk, "export-done", language, theme);
            OnScreen.press(desk.scene(), KeyCode.F5);
            OnScreen.settle();
            OnScreen.settle();
            keep(desk, "preview", language, theme);
            SheetView sheet = desk.find(".sheet-view", SheetView.class);
            OnScreen.doOnFx(() -> sheet.goTo(2));
            OnScreen.press(desk.scene(), KeyCode.DOWN, KeyCode.SHIFT);
            OnScreen.press(desk.scene(), KeyCode.DOWN, KeyCode.SHIFT);
            OnScreen.press(desk.scene(), KeyCode.P, KeyCode.CONTROL);
            OnScreen.settle();
            keep(desk, "preview-chosen", language, theme);
            OnScreen.press(desk.scene(), KeyCode.ESCAPE);
            OnScreen.doOnFx(() -> sheet.fitProperty().set(SheetView.Fit.PAGE));
            OnScreen.settle();
            keep(desk, "preview-whole", language, theme);
            go(desk, new Place.Briefs());
            desk.store().briefs().remove(desk.store().briefs().get("TJ-1").id());
            go(desk, new Place.BriefPreview("TJ-1"));
            keep(desk, "preview-failed", language, theme);
        }
    }

    private static void go(Desk desk, Place place) {
        OnScreen.doOnFx(() -> desk.go(place));
        OnScreen.settle();
    }

    private static void keep(Desk desk, String name, Language language, Theme theme) {
        WritableImage picture = OnScreen.picture(desk.scene());
        OnScreen.keep(picture, "brief-" + name + "-" + language.code() + "-" + theme.code());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 20, name + " is drawn");
    }
}
