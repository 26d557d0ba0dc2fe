package app.didar.ui;

import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Section;
import app.didar.ui.shell.ShellController;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the shelves of the library in both languages and both themes, in `target/screens`, to be looked at.
@ExtendWith(OnScreen.class)
class ShelfPicturesTest {

    private static final List<Section> SHELVES = List.of(
            Section.PEOPLE, Section.POSITIONS, Section.FACTS, Section.UNDERTAKINGS, Section.AGREEMENTS, Section.MEETINGS);

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void everyShelf(Language language, Theme theme, @TempDir Path folder) {
        boolean persian = language == Language.FA;
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = new OpenWindow(folder, language, theme)) {
            window.click(persian ? "دیدن با گنجینهٔ نمونه" : "Look around");
            window.untilText("AZ");
            Words words = Words.of(ShellController.class, "Shell", language);
            for (Section section : SHELVES) {
                window.click(words.say("nav." + section));
                window.until(() -> window.scene().getRoot().lookup(".shelf .table-view") != null);
                OnScreen.settle();
                var table = window.find(TableView.class, _ -> true);
                OnScreen.doOnFx(() -> table.getSelectionModel().select(Math.min(2, table.getItems().size() - 1)));
                OnScreen.settle();
                OnScreen.keep(OnScreen.picture(window.scene()), "20-shelf-" + section.name().toLowerCase(Locale.ROOT) + name);
            }
            OnScreen.press(window.scene(), KeyCode.INSERT);
            OnScreen.settle();
            OnScreen.keep(OnScreen.picture(window.scene()), "21-draft" + name);
        }
    }
}
