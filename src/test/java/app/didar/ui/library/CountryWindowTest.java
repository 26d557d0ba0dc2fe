package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Position;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of a country and the list of countries under the hand of a person, in both languages.
@ExtendWith(OnScreen.class)
class CountryWindowTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theProfileIsEditedInPlaceAndTheEditTakenBack(Language language) {
        boolean persian = language == Language.FA;
        try (var window = opened(language)) {
            String before = window.find(ItemKind.COUNTRY, "AZ", Country.class).name().fa();
            window.fire(persian ? "ویرایش شناسنامه" : "Edit the profile");
            OnScreen.doOnFx(() -> {
                TextInputControl field = window.one(TextInputControl.class, one -> before.equals(one.getText()));
                field.requestFocus();
                field.setText("باکو و پیرامون");
            });
            window.press(KeyCode.ENTER);
            assertEquals("باکو و پیرامون", window.find(ItemKind.COUNTRY, "AZ", Country.class).name().fa());
            window.fire(persian ? "بستن" : "Close");
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertEquals(before, window.find(ItemKind.COUNTRY, "AZ", Country.class).name().fa());
            assertFalse(window.shows("باکو و پیرامون"));
            window.press(KeyCode.Y, KeyCode.CONTROL);
            assertEquals("باکو و پیرامون", window.find(ItemKind.COUNTRY, "AZ", Country.class).name().fa());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTabOpensAndThePageComesBackToTheLastOne(Language language) {
        try (var window = opened(language)) {
            List<String> tabs = window.tabs();
            for (String tab : tabs.subList(1, tabs.size())) {
                window.tab(tab);
                assertFalse(window.all(TableView.class, _ -> true).isEmpty(), tab);
            }
            window.tab(tabs.get(2));
            window.open(new Place.Countries());
            window.open(new Place.CountryPage("AZ"));
            assertTrue(window.shows(language == Language.FA ? "هیچ تعهدی به انحصار" : "No commitment to an exclusive"));
            window.press(KeyCode.ESCAPE);
            assertTrue(window.shows(language == Language.FA ? "دفتر خواسته‌ها" : "Ledger of asks"));
            window.press(KeyCode.ESCAPE);
            assertEquals(List.of(new Place.Countries()), window.places);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnansweredAskIsReachedByUAndOpenedByEnter(Language language) {
        try (var window = opened(language)) {
            window.press(KeyCode.U);
            window.press(KeyCode.ENTER);
            assertEquals(List.of(new Place.Shelf(ItemKind.UNDERTAKING, "U06")), window.places);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyCellBeginsAPosition(Language language) {
        boolean persian = language == Language.FA;
        try (var window = opened(language)) {
            window.tab(window.tabs().get(2));
            TableView<?> table = window.one(TableView.class, _ -> true);
            OnScreen.doOnFx(() -> {
                table.requestFocus();
                table.getFocusModel().focus(0);
            });
            window.press(KeyCode.INSERT);
            assertTrue(window.shows(persian ? "موضع تازه" : "New position"));
            int before = window.library().positions().size();
            window.press(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals(before, window.library().positions().size(), "without words nothing is made");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            assertTrue(window.find(ItemKind.POSITION, "L7", Position.class).text().fa().contains("سنجش"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCountryIsFoundAndANewOneMade(Language language) {
        boolean persian = language == Language.FA;
        try (var window = new LibraryWindow(folder, language, Theme.LIGHT)) {
            window.open(new Place.Countries());
            window.press(KeyCode.F, KeyCode.CONTROL);
            window.type("taj");
            assertTrue(window.shows("TJ"));
            assertFalse(window.shows("AZ"));
            window.press(KeyCode.ESCAPE);
            assertTrue(window.shows("AZ"));
            window.press(KeyCode.INSERT);
            OnScreen.doOnFx(() -> {
                List<TextInputControl> fields = window.all(TextInputControl.class, field -> !field.getStyleClass().contains("search")
                        && field.getParent() != null && inForm(field));
                fields.get(0).requestFocus();
                fields.get(0).setText("IQ");
                fields.get(1).requestFocus();
                fields.get(1).setText("عراق");
            });
            window.press(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("عراق", window.find(ItemKind.COUNTRY, "IQ", Country.class).name().in(language));
            assertTrue(window.shows(persian ? "۴ کشور" : "4 countries"));
        }
    }

    private static boolean inForm(javafx.scene.Node node) {
        for (javafx.scene.Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("item-page")) {
                return true;
            }
        }
        return false;
    }

    private LibraryWindow opened(Language language) {
        var window = new LibraryWindow(folder, language, Theme.LIGHT);
        window.open(new Place.CountryPage("AZ"));
        return window;
    }
}
