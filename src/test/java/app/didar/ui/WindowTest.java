package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.WrongPassphrase;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Settings;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.common.timeline.TimelineView;
import app.didar.ui.shell.NavItem;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The window as a person uses it, over real vaults.
@ExtendWith(OnScreen.class)
class WindowTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void unlocksAfterAWrongPassphrase(Language language) {
        boolean persian = language == Language.FA;
        Path vault = folder.resolve("mine");
        var remembered = new Settings(language, Theme.LIGHT, Optional.empty(), Optional.of(vault));
        try (var maker = new OpenWindow(folder.resolve("maker"), language, Theme.LIGHT)) {
            maker.vaults.create(vault, "گذرواژهٔ درست".toCharArray()).close();
        }
        try (var window = new OpenWindow(folder, remembered)) {
            window.untilText(persian ? "گشودن گنجینه" : "Unlock the vault");
            PasswordField field = window.find(PasswordField.class, _ -> true);
            assertTrue(OnScreen.onFx(field::isFocused), "the keyboard is where one types");
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, OnScreen.onFx(field::getEffectiveNodeOrientation));
            OnScreen.doOnFx(() -> field.setText("wrong"));
            assertTrue(window.showsNow(persian ? "حروف لاتین" : "Latin letters"));
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(new WrongPassphrase().words().in(language));
            assertEquals("wrong", OnScreen.onFx(field::getSelectedText), "typed over by the next try");
            OnScreen.doOnFx(() -> field.setText("گذرواژهٔ درست"));
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(persian ? "دیداری برنامه‌ریزی نشده است" : "No meeting planned");
            assertEquals("", OnScreen.onFx(field::getText), "nothing of the passphrase is left");
            assertTrue(window.showsNow("mine"), "the vault's name");
            OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
            window.untilText(persian ? "گشودن گنجینه" : "Unlock the vault");
            window.vaults.open(vault, "گذرواژهٔ درست".toCharArray()).close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSampleIsExploredByKeyboardAlone(Language language) {
        boolean persian = language == Language.FA;
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            OnScreen.press(window.scene(), KeyCode.SPACE);
            window.untilText(persian ? "گنجینهٔ نمونه است" : "This is the sample vault");
            window.untilText(persian ? "رشاد نبی‌اف" : "Rashad Nabiyev");
            OnScreen.press(window.scene(), KeyCode.DIGIT3, KeyCode.CONTROL);
            window.untilText(persian ? "جمهوری تاجیکستان" : "Republic of Tajikistan");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(persian ? "دفتر خواسته‌ها" : "Ledger of asks");
            assertTrue(window.showsNow(persian ? "برپایی کمیتهٔ تخصصی ICT" : "A specialised ICT committee"));
            assertTrue(window.showsNow(persian ? "باکو" : "Baku"));
            assertTrue(window.showsNow(persian ? "ناسازگار، حل‌نشده" : "conflict, unresolved"));
            assertTrue(window.showsNow(persian ? "متن نداریم" : "text not held"));
            OnScreen.press(window.scene(), KeyCode.U);
            assertTrue(accessibleText(window).contains("ICT"), "the first ask that waits has the keyboard");
            OnScreen.press(window.scene(), KeyCode.ESCAPE);
            window.untilText(persian ? "۳ کشور" : "3 countries");
            OnScreen.press(window.scene(), persian ? KeyCode.RIGHT : KeyCode.LEFT, KeyCode.ALT);
            window.untilText(persian ? "دفتر خواسته‌ها" : "Ledger of asks");
            OnScreen.press(window.scene(), KeyCode.N, KeyCode.CONTROL);
            window.untilText(persian ? "نخست کشور را برگزینید" : "Choose a country first");
            OnScreen.press(window.scene(), KeyCode.F6);
            OnScreen.press(window.scene(), KeyCode.F6);
            assertTrue(OnScreen.onFx(() -> window.scene().getFocusOwner() instanceof NavItem), "in the side bar");
            OnScreen.press(window.scene(), KeyCode.ESCAPE);
            OnScreen.press(window.scene(), KeyCode.DIGIT1, KeyCode.CONTROL);
            window.untilText(persian ? "تعهدهای باز" : "Open undertakings");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTimelineOfACountryIsWalkedAndAnEntryOpened(Language language) {
        boolean persian = language == Language.FA;
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            window.click(persian ? "دیدن با گنجینهٔ نمونه" : "Look around");
            window.untilText(persian ? "تعهدهای باز" : "Open undertakings");
            OnScreen.press(window.scene(), KeyCode.DIGIT3, KeyCode.CONTROL);
            window.untilText(persian ? "تاجیکستان" : "Tajikistan");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(persian ? "خط زمان" : "Timeline");
            TimelineView timeline = window.find(TimelineView.class, _ -> true);
            OnScreen.doOnFx(timeline::takeFocus);
            OnScreen.press(window.scene(), KeyCode.HOME);
            OnScreen.settle();
            assertTrue(accessibleText(window).contains("WTDC-25"));
            OnScreen.press(window.scene(), persian ? KeyCode.LEFT : KeyCode.RIGHT);
            OnScreen.press(window.scene(), persian ? KeyCode.LEFT : KeyCode.RIGHT);
            OnScreen.press(window.scene(), persian ? KeyCode.RIGHT : KeyCode.LEFT);
            OnScreen.press(window.scene(), persian ? KeyCode.RIGHT : KeyCode.LEFT);
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(persian ? "شاید تنها روزهای حضور وزیر باشد" : "Perhaps only the days the minister was there");
            assertTrue(accessibleText(window).contains("WTDC-25"), "the keyboard is on what was opened");
            OnScreen.press(window.scene(), KeyCode.ESCAPE);
            window.until(() -> !window.shows(persian ? "شاید تنها روزهای" : "Perhaps only the days"));
            assertTrue(accessibleText(window).contains("WTDC-25"), "and back on the timeline");
        }
    }

    @Test
    void languageAndThemeChangeWhereOneIs() {
        try (var window = new OpenWindow(folder, Language.FA, Theme.LIGHT)) {
            window.click("دیدن با گنجینهٔ نمونه");
            window.untilText("تعهدهای باز");
            window.click("کشورها");
            window.untilText("تاجیکستان");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText("دفتر خواسته‌ها");
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, window.scene().getEffectiveNodeOrientation());
            window.click("نمایش دیدار به انگلیسی");
            window.untilText("Ledger of asks");
            assertTrue(window.showsNow("Republic of Azerbaijan"));
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, window.scene().getEffectiveNodeOrientation());
            assertEquals("Didar", OnScreen.onFx(window.stage()::getTitle));
            window.click("Dark theme");
            assertTrue(window.showsNow("Ledger of asks"));
            assertTrue(window.scene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("tokens-dark")));
            window.click("Back");
            window.untilText("3 countries");
        }
        Settings kept = Settings.read(folder.resolve("settings.properties"));
        assertEquals(Language.EN, kept.language());
        assertEquals(Theme.DARK, kept.theme());
        assertTrue(kept.window().isPresent(), "the window comes back where it was");
    }

    @Test
    void theCountryPageLeadsToABriefAndItsFilterLeavesWhatWaits() {
        try (var window = new OpenWindow(folder, Language.FA, Theme.DARK)) {
            window.click("دیدن با گنجینهٔ نمونه");
            window.untilText("تعهدهای باز");
            window.click("کشورها");
            window.untilText("تاجیکستان");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText("خواستهٔ مشترک");
            window.click("بی‌پاسخ");
            window.until(() -> !window.shows("خواستهٔ مشترک"));
            assertTrue(window.showsNow("خواستهٔ آنها از ما"));
            window.click("پروندهٔ دیدار");
            window.untilText("از کتابخانه فراهم می‌شود");
            window.until(() -> window.shows("موضوع برگزیده"));
            window.click("تهیهٔ پرونده");
            window.untilText("پیش‌نویس، نسخهٔ ۱");
            OnScreen.press(window.scene(), KeyCode.DIGIT2, KeyCode.CONTROL);
            window.untilText("۴ پرونده");
            window.untilText("AZ");
        }
    }

    @Test
    void aNarrowWindowHasARail() {
        try (var window = new OpenWindow(folder, Language.FA, Theme.LIGHT)) {
            window.click("دیدن با گنجینهٔ نمونه");
            window.untilText("تعهدهای باز");
            NavItem item = window.find(NavItem.class, _ -> true);
            window.until(() -> item.getWidth() > 150);
            OnScreen.doOnFx(() -> window.stage().setWidth(1100));
            window.until(() -> item.getWidth() < 50);
            assertEquals("امروز", OnScreen.onFx(item::getAccessibleText));
        }
    }

    @Test
    void aNewVaultIsMadeAndOpened() {
        try (var window = new OpenWindow(folder, Language.FA, Theme.LIGHT)) {
            window.click("ساختن گنجینهٔ تازه");
            window.untilText("گذرواژه، بار دیگر");
            PasswordField first = window.find(PasswordField.class, field -> field.getAccessibleText().equals("گذرواژه"));
            PasswordField second = window.find(PasswordField.class, field -> !field.equals(first));
            OnScreen.doOnFx(() -> {
                first.setText("درخت کتاب");
                second.setText("درخت کتاب دریا");
            });
            window.click("ساختن گنجینه");
            window.untilText("دو گذرواژه یکسان نیستند");
            assertFalse(window.vaults.isVault(window.folders.vault()));
            OnScreen.doOnFx(() -> second.setText("درخت کتاب"));
            OnScreen.doOnFx(() -> window.find(CheckBox.class, _ -> true).setSelected(false));
            window.click("ساختن گنجینه");
            window.untilText("دیداری برنامه‌ریزی نشده است");
            assertTrue(window.vaults.isVault(window.folders.vault()));
        }
    }

    private static String accessibleText(OpenWindow window) {
        Node owner = OnScreen.onFx(window.scene()::getFocusOwner);
        String text = owner == null ? null : owner.getAccessibleText();
        return text == null ? "" : text;
    }
}
