package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TreeCell;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of every tab of the page of a country and of a topic in both languages and themes, in `target/screens`, to be looked at.
@ExtendWith(OnScreen.class)
class LibraryPicturesTest {

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void everyTab(Language language, Theme theme, @TempDir Path folder) {
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = new LibraryWindow(folder, language, theme)) {
            window.open(new Place.Countries());
            window.keep("countries" + name);
            window.open(new Place.CountryPage("AZ"));
            List<String> tabs = window.tabs();
            assertEquals(7, tabs.size());
            for (int i = 0; i < tabs.size(); i++) {
                window.tab(tabs.get(i));
                window.keep("country-" + (i + 1) + name);
            }
            window.tab(tabs.getFirst());
            window.fire(language == Language.FA ? "ویرایش شناسنامه" : "Edit the profile");
            window.keep("country-8" + name);
            window.open(new Place.Shelf(ItemKind.TOPIC, "data-transit"));
            List<String> ofTopic = window.tabs();
            assertEquals(7, ofTopic.size());
            for (int i = 0; i < ofTopic.size(); i++) {
                window.tab(ofTopic.get(i));
                window.keep("topic-" + (i + 1) + name);
            }
            var cells = window.all(TreeCell.class, cell -> !cell.isEmpty());
            window.hold(cells.get(2));
            window.over(cells.get(6));
            window.keep("topic-8" + name);
            window.letGo();
        }
    }
}
