package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Classification;
import app.didar.domain.Defensive;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.MeetingRecord;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Trip;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Reachable;
import app.didar.ui.common.Settings;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.home.HomeController;
import app.didar.ui.library.CountriesController;
import app.didar.ui.library.CountryController;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.library.topic.TopicsController;
import app.didar.ui.shell.Section;
import app.didar.ui.shell.ShellController;
import app.didar.ui.vault.UnlockController;
import app.didar.ui.vault.WelcomeController;
import app.didar.vault.KeyCost;
import app.didar.vault.SampleVault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On every screen each control has a name that is heard, the keyboard reaches whatever the mouse presses, and no name is cut.
@ExtendWith(OnScreen.class)
class AccessibleNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void beforeAVaultIsOpen(Language language) {
        var walk = new Walk();
        Words welcome = Words.of(WelcomeController.class, "Welcome", language);
        Words unlock = Words.of(UnlockController.class, "Unlock", language);
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            walk.look("welcome");
            window.click(welcome.say("create"));
            walk.look("create");
            TextField first = window.find(PasswordField.class, _ -> true);
            OnScreen.doOnFx(() -> first.setText("گذر"));
            walk.look("create, a weak passphrase");
            window.vaults.create(window.folders.vault(), "گذرواژه".toCharArray()).close();
        }
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            window.untilText(unlock.say("title"));
            walk.look("unlock");
            window.find(PasswordField.class, _ -> true);
            OnScreen.press(window.scene(), KeyCode.ENTER);
            OnScreen.settle();
            walk.look("unlock, refused");
        }
        walk.found();
    }

    @ParameterizedTest
    @EnumSource
    void theLibrary(Language language) {
        try (var window = sample(language, 1440, 900)) {
            var visit = new Visit(window, language, new Walk());
            visit.home();
            visit.countries();
            for (ItemKind kind : ItemKind.values()) {
                if (kind != ItemKind.TOPIC) {
                    visit.shelf(kind);
                }
            }
            visit.topics();
            visit.coverage();
            visit.removed();
            visit.walk.found();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBriefs(Language language) {
        try (var window = sample(language, 1440, 900)) {
            var visit = new Visit(window, language, new Walk());
            visit.briefs();
            visit.walk.found();
        }
    }

    /// With pictures in `target/screens`, to be looked at.
    @ParameterizedTest
    @EnumSource
    void inASmallWindow(Language language) {
        try (var window = sample(language, 1120, 700)) {
            var visit = new Visit(window, language, new Walk() {
                private int pictures;

                @Override
                void look(String screen) {
                    super.look(screen);
                    pictures++;
                    OnScreen.keep(OnScreen.picture(window.scene()), "small-" + language.code() + "-" + pictures);
                }
            });
            visit.home();
            visit.countries();
            visit.shelf(ItemKind.UNDERTAKING);
            visit.topics();
            visit.coverage();
            visit.walk.found();
        }
    }

    /// The sample with what it does not hold: a position, a question, a record, a trip, and a person of a name there is already.
    private OpenWindow sample(Language language, double width, double height) {
        try (var vault = SampleVault.open(
                new Vaults(new KeyCost(8, 1, 1), OpenWindow.CLOCK), folder.resolve("sample"), OpenWindow.CLOCK)) {
            vault.store().items().apply(Edit.put(Edit.Act.CREATE, more().toArray(Item[]::new)));
        }
        var place = new Settings.Place(0, 0, width, height, false);
        var window = new OpenWindow(folder, new Settings(language, Theme.LIGHT, Optional.of(place), Optional.empty()));
        window.click(Words.of(WelcomeController.class, "Welcome", language).say("explore"));
        window.untilText("AZ");
        return window;
    }

    private static List<Item> more() {
        Bilingual said = Bilingual.of("آمادهٔ همکاری ماهواره‌ای هستیم.", "We are ready for satellite cooperation.");
        Classification plain = Classification.ORDINARY;
        LocalDate day = LocalDate.of(2025, 11, 19);
        List<String> country = List.of("AZ", "PK", "TJ");
        List<String> topic = List.of("satellite");
        return List.of(
                new Position(id(1), "PO1", Position.Kind.OURS, "AZ", "satellite", said, day, null, List.of(), plain),
                new Defensive(id(2), "D1", said, said, said, Defensive.Likelihood.MAY, country, topic, List.of(), plain),
                new MeetingRecord(
                        id(3), "M1", "E2", said, List.of(new MeetingRecord.Talk("satellite", said, said, said)), List.of("U01"),
                        List.of(), plain),
                new Trip(id(4), "T1", said, said, day, day.plusDays(3), country, said, plain),
                new Person(
                        id(5), "P7", Bilingual.of("رشاد نبیاف", "Rashad Nabiyev"), List.of("Rashad Nabiev"), Bilingual.EMPTY, said, true,
                        List.of(), List.of("AZ"), List.of(), List.of(), plain));
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number, 7});
    }

    /// What is found on the screens one comes by.
    private static class Walk {

        private final Map<String, String> findings = new LinkedHashMap<>();

        void look(String screen) {
            OnScreen.settle();
            Reachable.findings().forEach(finding -> findings.putIfAbsent(finding, screen));
        }

        void found() {
            assertEquals(Map.of(), findings);
        }
    }

    /// A way through all places of the window.
    private static final class Visit {

        private final Walk walk;
        private final OpenWindow window;
        private final Words shell;
        private final Words shelf;
        private final Words country;
        private final Language language;

        Visit(OpenWindow window, Language language, Walk walk) {
            this.walk = walk;
            this.window = window;
            this.language = language;
            this.shell = Words.of(ShellController.class, "Shell", language);
            this.shelf = Words.of(ShelfController.class, "Shelf", language);
            this.country = Words.of(CountryController.class, "Country", language);
        }

        void home() {
            go(Section.HOME);
            walk.look("home");
        }

        void countries() {
            go(Section.COUNTRIES);
            window.untilText("AZ");
            walk.look("countries");
            OnScreen.press(window.scene(), KeyCode.INSERT);
            walk.look("countries, new");
            go(Section.COUNTRIES);
            window.untilText("AZ");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            window.untilText(country.say("ledger"));
            tabs("country");
            window.click(country.say("edit.profile"));
            walk.look("country, profile");
        }

        private void tabs(String page) {
            TabPane tabs = window.find(TabPane.class, _ -> true);
            for (int i = 0; i < tabs.getTabs().size(); i++) {
                int tab = i;
                OnScreen.doOnFx(() -> tabs.getSelectionModel().select(tab));
                OnScreen.settle();
                walk.look(page + ", tab " + tabs.getTabs().get(tab).getId());
            }
            OnScreen.doOnFx(() -> tabs.getSelectionModel().select(0));
            OnScreen.settle();
        }

        void shelf(ItemKind kind) {
            go(Section.of(kind));
            String title = shelf.say("title." + kind);
            if (kind == ItemKind.COUNTRY) {
                window.click(Words.of(CountriesController.class, "Countries", language).say("edit"));
            } else if (!stands(title)) {
                window.click(title);
            }
            window.until(() -> stands(title));
            TableView<?> table = window.find(TableView.class, _ -> true);
            window.until(() -> !table.getItems().isEmpty());
            walk.look(kind + ", shelf");
            choose(table, Math.min(2, table.getItems().size() - 1));
            walk.look(kind + ", another chosen");
            choose(table, 0);
            TitledPane history = window.find(TitledPane.class, pane -> pane.getStyleClass().contains("history"));
            OnScreen.doOnFx(() -> history.setExpanded(true));
            fire("#begin-position", "#begin-post");
            walk.look(kind + ", chosen");
            if (table.getItems().size() > 1) {
                OnScreen.doOnFx(() -> table.getSelectionModel().selectRange(0, 2));
                OnScreen.settle();
                MenuButton which = window.find(MenuButton.class, button -> "bulk-which".equals(button.getId()));
                for (MenuItem field : List.copyOf(which.getItems())) {
                    OnScreen.doOnFx(field::fire);
                }
                walk.look(kind + ", several, every field");
            }
            if (kind == ItemKind.TRIP) {
                remove(table);
            }
            OnScreen.press(window.scene(), KeyCode.INSERT);
            walk.look(kind + ", new");
            if (kind == ItemKind.FACT) {
                fire(".date-field .button");
                walk.look("calendar");
                OnScreen.doOnFx(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList().forEach(Window::hide));
            }
        }

        private static void choose(TableView<?> table, int row) {
            OnScreen.doOnFx(() -> table.getSelectionModel().clearAndSelect(row));
            OnScreen.settle();
        }

        private boolean stands(String title) {
            return window.scene().getRoot().lookup(".page-title") instanceof Label label && title.equals(label.getText());
        }

        private void remove(TableView<?> table) {
            var hand = new ShelfHand(window, ShelfHand.Way.MOUSE);
            OnScreen.doOnFx(table::requestFocus);
            OnScreen.press(window.scene(), KeyCode.DELETE);
            hand.dialog();
            walk.look("the question before something is deleted");
            hand.clickInPopup(ShelfHand.called(shelf.say("remove.do")));
            window.until(() -> hand.dialogs().isEmpty());
        }

        void topics() {
            go(Section.TOPICS);
            window.until(() -> window.scene().getRoot().lookup(".tree-cell .label") != null);
            walk.look("topics");
            OnScreen.press(window.scene(), KeyCode.DOWN);
            OnScreen.settle();
            tabs("topic");
            window.click(Words.of(TopicsController.class, "Topics", language).say("new"));
            walk.look("topics, new");
        }

        void coverage() {
            go(Section.COVERAGE);
            window.until(() -> window.scene().getRoot().lookup(".matrix-cell") != null);
            walk.look("coverage");
            OnScreen.press(window.scene(), KeyCode.ENTER);
            OnScreen.settle();
            walk.look("coverage, evidence");
        }

        void removed() {
            go(Section.REMOVED);
            window.until(() -> window.scene().getRoot().lookup(".list-cell .button") != null);
            walk.look("deleted items");
        }

        void briefs() {
            go(Section.BRIEFS);
            window.untilText("AZ-1");
            walk.look("briefs");
            OnScreen.press(window.scene(), KeyCode.N, KeyCode.CONTROL);
            ListView<?> countries = (ListView<?>) window.scene().getRoot().lookup("#countries");
            walk.look("new brief");
            window.until(() -> !countries.getItems().isEmpty());
            OnScreen.doOnFx(() -> countries.getSelectionModel().select(0));
            walk.look("new brief, country chosen");
            go(Section.HOME);
            window.click(Words.of(HomeController.class, "Home", language).say("open.brief"));
            window.until(() -> window.scene().getRoot().lookup(".findings") != null);
            walk.look("editor");
            fire("#details");
            walk.look("editor, details");
            OnScreen.press(window.scene(), KeyCode.P, KeyCode.CONTROL);
            walk.look("export");
            OnScreen.press(window.scene(), KeyCode.F5);
            window.until(() -> window.scene().getRoot().lookup(".page .image-view") != null);
            walk.look("preview");
        }

        private void fire(String... ids) {
            OnScreen.doOnFx(() -> {
                for (String id : ids) {
                    Node node = window.scene().getRoot().lookup(id);
                    if (node instanceof ButtonBase button && button.isVisible()) {
                        button.fire();
                    }
                }
            });
        }

        private void go(Section section) {
            window.click(shell.say("nav." + section));
            OnScreen.settle();
        }
    }
}
