package app.didar.ui.library.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Reachable;
import app.didar.ui.common.theme.Theme;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists for spreadsheets on the shelves of the sample library; pictures in `target/screens`, to be looked at.
@ExtendWith(OnScreen.class)
class ListsWindowTest {

    private static final Library SAMPLE = SampleLibrary.read();
    private static final Person PERSON = SAMPLE.people().getFirst();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void outAndInChangesNothing(Language language) throws IOException {
        boolean persian = language == Language.FA;
        try (var desk = new ListDesk(folder, language, Theme.LIGHT, ItemKind.UNDERTAKING)) {
            desk.choose(persian ? "ذخیرهٔ همه" : "Save all");
            assertTrue(Files.readString(desk.file).startsWith("\ufeff" + (persian ? "نشان" : "Code")));
            assertTrue(desk.text().contains("list.csv"));
            Hyperlink show = desk.find(Hyperlink.class, link -> link.getText().equals(persian ? "نشان‌دادن فایل" : "Show the file"));
            OnScreen.doOnFx(show::fire);
            assertEquals(List.of(desk.file), desk.opened);

            desk.choose(persian ? "خواندن" : "Read");
            assertTrue(desk.text().contains(persian ? "چیزی برای ورود نیست" : "there is nothing to import"));
            assertEquals(SAMPLE.undertakings().size(), table(desk).getItems().size());
            assertTrue(button(desk, persian ? "ورود همه" : "Import all").isDisabled());
            desk.press(KeyCode.ESCAPE);
            assertFalse(desk.text().contains(persian ? "گزارش فهرست" : "Report on the list"));
            assertEquals(SAMPLE, desk.store().library());
        }
    }

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void theGoodRowsOfAListGoInAloneAndComeOutAgain(Language language, Theme theme) throws IOException {
        boolean persian = language == Language.FA;
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        Person other = SAMPLE.people().get(1);
        try (var desk = new ListDesk(folder, language, theme, ItemKind.PERSON)) {
            Files.writeString(desk.file, "نشان,نام (فارسی),نام (English),کشورها\n"
                    + PERSON.code() + "," + PERSON.name().fa() + "," + PERSON.name().en() + " Jr," + String.join(";", PERSON.countries()) + "\n"
                    + other.code() + "," + other.name().fa() + "," + other.name().en() + "," + String.join(";", other.countries()) + "\n"
                    + "P901," + PERSON.name().fa() + ",,AZ\n"
                    + "P902,رستم نوری,Rustam Nuri,ZZ\n"
                    + "P903,سارا رحیمی,Sara Rahimi,TJ\n");
            desk.choose(persian ? "خواندن" : "Read");
            assertEquals(5, table(desk).getItems().size());
            assertTrue(button(desk, persian ? "ورود همه" : "Import all").isDisabled());
            assertEquals(List.of(), Reachable.findings());
            OnScreen.keep(OnScreen.picture(desk.scene()), "24-list-changed" + name);
            OnScreen.doOnFx(() -> table(desk).getSelectionModel().select(2));
            OnScreen.settle();
            OnScreen.keep(OnScreen.picture(desk.scene()), "24-list-warned" + name);
            toggle(desk, persian ? "نادرست" : "Bad");
            assertEquals(1, table(desk).getItems().size());
            assertTrue(desk.text().contains("ZZ"));
            OnScreen.keep(OnScreen.picture(desk.scene()), "24-list-bad" + name);

            fire(button(desk, persian ? "ورود ۳ سطر درست" : "Import the 3 good rows"));
            assertEquals(SAMPLE.people().size() + 2, desk.store().library().people().size());
            assertTrue(desk.text().contains(persian ? "۳ مورد وارد شد" : "3 items imported"));
            OnScreen.keep(OnScreen.picture(desk.scene()), "24-list-taken" + name);
            desk.press(KeyCode.Z, KeyCode.CONTROL);
            OnScreen.settle();
            assertEquals(SAMPLE, desk.store().library());
        }
    }

    @Test
    void aNamesakeIsLookedAtAndTheReportComesBack() throws IOException {
        try (var desk = new ListDesk(folder, Language.EN, Theme.LIGHT, ItemKind.PERSON)) {
            Files.writeString(desk.file, "Code,Name (English)\nP901," + PERSON.name().en() + "\n");
            desk.choose("Read");
            fire(desk.find(Hyperlink.class, link -> link.getText().startsWith("Look at")));
            assertTrue(desk.text().contains("put aside"));
            assertEquals(PERSON, OnScreen.onFx(() -> table(desk).getSelectionModel().getSelectedItem()));
            fire(button(desk, "Back to the report"));
            assertTrue(desk.text().contains("Report on the list"));
        }
    }

    @Test
    void anOldSpreadsheetsLettersAreRead() throws IOException {
        try (var desk = new ListDesk(folder, Language.FA, Theme.LIGHT, ItemKind.ORGANISATION)) {
            Files.write(desk.file, "نشان,نام (فارسي)\nO901,شرکت فناوري ارتباطات\n".replace('ک', 'ك').getBytes(Charset.forName("windows-1256")));
            desk.choose("خواندن");
            assertTrue(desk.text().contains("شرکت فناوری ارتباطات"));
            fire(button(desk, "ورود همه"));
            assertEquals(
                    "شرکت فناوری ارتباطات",
                    desk.store().library().find(ItemKind.ORGANISATION, "O901").orElseThrow().label().fa());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatIsNoListIsRefusedInWordsWithAWayOn(Language language) throws IOException {
        boolean persian = language == Language.FA;
        try (var desk = new ListDesk(folder, language, Theme.LIGHT, ItemKind.PERSON)) {
            Files.writeString(desk.file, "رنگ,مزه\nسرخ,شور\n");
            desk.choose(persian ? "خواندن" : "Read");
            assertTrue(desk.text().contains(persian ? "فایل خوانده نشد" : "The file was not read"));
            OnScreen.keep(OnScreen.picture(desk.scene()), "24-list-refused-" + language.code());
            Files.writeString(desk.file, "Code,Name (English)\nP901,Somebody Else\n");
            fire(button(desk, persian ? "برگزیدن فایلی دیگر" : "Choose another file"));
            assertEquals(1, table(desk).getItems().size());
        }
    }

    @Test
    void ofAHundredThousandRowsOnlyThoseInSightAreMade() throws IOException {
        try (var desk = new ListDesk(folder, Language.EN, Theme.LIGHT, ItemKind.FACT)) {
            StringBuilder list = new StringBuilder("Code,Statement (English),Kind,Countries\n");
            for (int i = 0; i < 100_000; i++) {
                list.append("F").append(1000 + i).append(",statement,Figure,").append(i % 2 == 0 ? "AZ\n" : "ZZ\n");
            }
            Files.writeString(desk.file, list);
            desk.choose("Read");
            assertEquals(100_000, table(desk).getItems().size());
            long made = OnScreen.onFx(() -> desk.all().stream().filter(TableRow.class::isInstance).count());
            assertTrue(made < 60, () -> made + " rows");
            toggle(desk, "Bad");
            assertEquals(50_000, table(desk).getItems().size());
        }
    }

    private static TableView<?> table(ListDesk desk) {
        return desk.find(TableView.class, _ -> true);
    }

    private static Button button(ListDesk desk, String words) {
        return desk.find(Button.class, one -> String.valueOf(one.getText()).startsWith(words));
    }

    private static void toggle(ListDesk desk, String words) {
        fire(desk.find(ToggleButton.class, one -> one.getText().startsWith(words)));
    }

    private static void fire(ButtonBase button) {
        OnScreen.doOnFx(button::fire);
        OnScreen.settle();
        OnScreen.settle();
    }
}
