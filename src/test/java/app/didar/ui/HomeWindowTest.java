package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.BriefEditing;
import app.didar.domain.Composer;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Settings;
import app.didar.ui.common.theme.Theme;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of today in the real window.
@ExtendWith(OnScreen.class)
class HomeWindowTest {

    private static final String PASSPHRASE = "درخت کتاب دریا";
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Instant NOW = Instant.parse("2025-12-20T05:42:00Z");
    private static final Library SAMPLE = SampleLibrary.read();

    @TempDir
    private Path folder;

    /// The window over a vault that was filled before, unlocked.
    private OpenWindow open(Language language, Theme theme, int width, int height, Consumer<Store> filling) {
        Path vault = folder.resolve("vault-" + UUID.randomUUID());
        try (var maker = new OpenWindow(folder.resolve("maker"), language, theme)) {
            try (Vault made = maker.vaults.create(vault, PASSPHRASE.toCharArray())) {
                filling.accept(made.store());
            }
        }
        var place = new Settings.Place(0, 0, width, height, false);
        var window = new OpenWindow(folder, new Settings(language, theme, Optional.of(place), Optional.of(vault)));
        window.untilText(language == Language.FA ? "گشودن گنجینه" : "Unlock the vault");
        PasswordField field = window.find(PasswordField.class, _ -> true);
        OnScreen.doOnFx(() -> field.setText(PASSPHRASE));
        OnScreen.press(window.scene(), KeyCode.ENTER);
        window.untilText(language == Language.FA ? "امروز" : "Today");
        window.until(() -> !window.shows(language == Language.FA ? "کتابخانه خوانده می‌شود" : "Reading the library"));
        window.untilText(language == Language.FA ? "پرونده‌های اخیر" : "Recent briefs");
        return window;
    }

    private static Brief brief(String country, LocalDate day) {
        var request = SampleLibrary.briefs().stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
        return BriefEditing.setDate(Composer.compose(SAMPLE, request, country + "-1", NOW), day);
    }

    @ParameterizedTest
    @EnumSource
    void aNewVaultSaysHowToBegin(Language language) {
        boolean persian = language == Language.FA;
        try (OpenWindow window = open(language, Theme.LIGHT, 1120, 700, _ -> {})) {
            assertTrue(window.showsNow(persian ? "دیداری برنامه‌ریزی نشده است" : "No meeting planned"));
            assertTrue(window.showsNow(persian ? "توافقی ایستاده نمانده است" : "No agreement stands still"));
            OnScreen.keep(OnScreen.picture(window.scene()), "home-empty-" + language.code());
            window.click(persian ? "افزودن کشور" : "Add a country");
            window.untilText(persian ? "کشورها" : "Countries");
            assertFalse(window.showsNow(persian ? "دیداری برنامه‌ریزی نشده است" : "No meeting planned"));
        }
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY, AZ", "PERSON, P2", "TOPIC, data-transit", "SOURCE, S-A", "EVENT, E2"})
    void aBriefOfWhatWasDeletedIsOnThePageAndOpens(ItemKind kind, String code) {
        Item lost = SAMPLE.find(kind, code).orElseThrow();
        try (OpenWindow window = open(Language.FA, Theme.LIGHT, 1440, 900, store -> {
            store.saveAll(SAMPLE.with(Edit.delete(List.of(lost))));
            store.briefs().save(brief("AZ", TODAY.plusDays(4)));
        })) {
            assertTrue(window.showsNow("۴ روز دیگر"));
            assertTrue(window.showsNow("تعهدهای باز"));
            assertTrue(window.showsNow("توافق‌های ایستاده"));
            window.click("بازکردن پرونده");
            window.untilText("یافته‌ها");
        }
    }

    @Test
    void theLedgerOfACountryCallsADeletedTopicByItsKeyAndTheListOfCountriesStands() {
        Item lost = SAMPLE.find(ItemKind.TOPIC, "academic").orElseThrow();
        try (OpenWindow window = open(Language.FA, Theme.LIGHT, 1440, 900, store -> {
            store.saveAll(SAMPLE.with(Edit.delete(List.of(lost, SAMPLE.find(ItemKind.COUNTRY, "PK").orElseThrow()))));
            store.briefs().save(brief("PK", TODAY.plusDays(4)));
        })) {
            OnScreen.press(window.scene(), KeyCode.DIGIT3, KeyCode.CONTROL);
            window.untilText("۲ کشور");
            window.untilText("تاجیکستان");
            OnScreen.press(window.scene(), KeyCode.DOWN);
            OnScreen.press(window.scene(), KeyCode.END);
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText("دفتر خواسته‌ها");
            window.untilText("academic");
        }
    }
}
