package app.didar.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.BriefEditing;
import app.didar.domain.Classification;
import app.didar.domain.Composer;
import app.didar.domain.Edit;
import app.didar.domain.Event;
import app.didar.domain.Event.Appointment;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Trip;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of today over a week of work, over a great library, and over none.
@ExtendWith(OnScreen.class)
class HomePageTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Library SAMPLE = SampleLibrary.read();

    /// What is left of a window of 1440 × 900 and of 1120 × 700 for the page.
    private static final double[][] SIZES = {{1232, 820}, {1064, 620}};

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Brief brief(String country, LocalDate day) {
        var request = SampleLibrary.briefs().stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
        return BriefEditing.setDate(Composer.compose(SAMPLE, request, country + "-1", HomeDesk.NOW), day);
    }

    private static Event planned(String code, LocalDate day, String country) {
        return new Event(
                id(code), code, Event.Kind.MEETING,
                Bilingual.of("دیدار با وزیر ارتباطات", "Meeting with the minister of communications"),
                Bilingual.of("تهران، ساختمان وزارت", "Tehran, the ministry"),
                List.of("IR", country), List.of(),
                List.of(new Event.Dating(day, day, Event.Certainty.STATED, "S-A", Bilingual.EMPTY)),
                Bilingual.EMPTY, List.of("S-A"), "T1",
                new Appointment(
                        Appointment.State.PLANNED, LocalTime.of(10, 30), 45,
                        Bilingual.of("رضا رضایی", "Reza Rezaei"), Bilingual.EMPTY, List.of("P1"), List.of()),
                Classification.CONFIDENTIAL);
    }

    private static Undertaking assigned(String code, String fa, String en, int days) {
        return SAMPLE.undertaking(code).orElseThrow().assigned(Bilingual.of(fa, en), TODAY.plusDays(days));
    }

    /// Two meetings with briefs, one without, undertakings late and due, an agreement signed a year ago.
    private static Library week() {
        return SAMPLE.with(Edit.put(
                Edit.Act.CHANGE,
                planned("E20", TODAY.plusDays(4), "AZ"),
                planned("E21", TODAY.plusDays(9), "PK"),
                new Trip(
                        id("T1"), "T1", Bilingual.of("سفر زمستان", "Winter trip"), Bilingual.EMPTY, TODAY, TODAY.plusDays(10),
                        List.of("AZ"), Bilingual.EMPTY, Classification.ORDINARY),
                assigned("U14", "مدیرکل امور بین‌الملل", "International Office", -4),
                assigned("U24", "سازمان تنظیم مقررات", "CRA (regulator)", -2),
                assigned("U04", "شرکت ارتباطات زیرساخت", "TIC (infrastructure)", 3),
                SAMPLE.agreement("A4").orElseThrow().at(Agreement.Status.SIGNED, LocalDate.of(2024, 12, 18))));
    }

    private static HomeDesk atWork(Language language, Theme theme, double... size) {
        return HomeDesk.over(
                week(), List.of(brief("AZ", TODAY.plusDays(4)), brief("TJ", LocalDate.of(2026, 6, 3))), language, theme,
                size[0], size[1]);
    }

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void nothingIsCutInEitherSizeAndNothingLiesOnAnother(Language language, Theme theme) {
        for (double[] size : SIZES) {
            try (HomeDesk desk = atWork(language, theme, size)) {
                String name = "home-week-" + (int) size[0] + "-" + language.code() + "-" + theme.code();
                OnScreen.keep(OnScreen.picture(desk.scene()), name);
                assertEquals(List.of(), cut(desk), "cut at " + size[0]);
                assertEquals(List.of(), overlapping(desk), "overlapping at " + size[0]);
                OnScreen.doOnFx(() -> ((ScrollPane) desk.scene().lookup(".scroll-pane")).setVvalue(1));
                OnScreen.settle();
                OnScreen.keep(OnScreen.picture(desk.scene()), name + "-end");
            }
        }
    }

    /// Words on one line, outside the table, that have less room than they need.
    private static List<String> cut(HomeDesk desk) {
        List<String> cut = new ArrayList<>();
        for (Node node : desk.nodes()) {
            if (node instanceof Label label && label.getText() != null && seen(label) && !within(label, "table-view")
                    && !label.isWrapText() && label.getWidth() + 1 < OnScreen.onFx(() -> label.prefWidth(-1))) {
                cut.add(label.getText());
            }
        }
        return cut;
    }

    /// Labels, outside the table, that lie on one another.
    private static List<String> overlapping(HomeDesk desk) {
        List<Label> labels = desk.nodes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank() && seen(label) && !within(label, "table-view"))
                .toList();
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds one = inner(labels.get(i));
                if (one.intersects(inner(labels.get(j)))) {
                    overlapping.add(labels.get(i).getText() + " / " + labels.get(j).getText());
                }
            }
        }
        return overlapping;
    }

    private static Bounds inner(Label label) {
        Bounds all = label.localToScene(label.getLayoutBounds());
        return new BoundingBox(all.getMinX() + 1, all.getMinY() + 1, all.getWidth() - 2, all.getHeight() - 2);
    }

    private static boolean seen(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Node node, String style) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void theDayIsAnsweredInOneLook(Language language) {
        boolean persian = language == Language.FA;
        try (HomeDesk desk = atWork(language, Theme.LIGHT, SIZES[0])) {
            List.of(
                            persian ? "۴ روز دیگر" : "in 4 days",
                            persian ? "ساعت ۱۰:۳۰، ۴۵ دقیقه" : "10:30, 45 minutes",
                            persian ? "تهران، ساختمان وزارت" : "Tehran, the ministry",
                            persian ? "ترجمه: رضا رضایی" : "interpreting: Reza Rezaei",
                            persian ? "سفر زمستان" : "Winter trip",
                            persian ? "هنوز پرونده ندارد" : "No brief yet",
                            persian ? "۴ روز گذشته" : "4 days late",
                            persian ? "گام بعد: لازم‌الاجرا شدن" : "Next: entry into force",
                            persian ? "۳۶۷ روز بی هیچ گامی" : "367 days without a step",
                            persian ? "روز واپسین گام معلوم نیست" : "day of its last step unknown",
                            persian ? "در روز دیدار ۱۹۳ روزه" : "193 days old at the meeting")
                    .forEach(told -> assertTrue(desk.shows(told), told));
            press(desk, persian ? "پروندهٔ تازه برای" : "New brief for");
            assertEquals(List.of(new Place.NewBrief("PK")), desk.places);
        }
    }

    private static void press(HomeDesk desk, String told) {
        ButtonBase button = desk.nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(one -> one.getAccessibleText() != null && one.getAccessibleText().startsWith(told))
                .findFirst()
                .orElseThrow();
        OnScreen.doOnFx(button::fire);
        OnScreen.settle();
    }

    @ParameterizedTest
    @EnumSource
    void tabGoesThroughThePageInReadingOrder(Language language) {
        try (HomeDesk desk = atWork(language, Theme.LIGHT, SIZES[0])) {
            Set<String> passed = new LinkedHashSet<>();
            for (int i = 0; i < 60; i++) {
                Node owner = OnScreen.onFx(desk.scene()::getFocusOwner);
                passed.add(place(owner));
                String told = owner.getAccessibleText();
                assertTrue(
                        owner instanceof ButtonBase button && !button.getText().isBlank() || told != null && !told.isBlank(),
                        "says nothing: " + owner);
                OnScreen.press(desk.scene(), KeyCode.TAB);
            }
            assertEquals(List.of("head", "next meeting", "later meeting", "sides", "table", "side"), List.copyOf(passed));
        }
    }

    private static String place(Node owner) {
        return within(owner, "hero") ? "next meeting"
                : within(owner, "meeting") ? "later meeting"
                : owner instanceof TableView<?> ? "table"
                : within(owner, "segmented") ? "sides"
                : within(owner, "side") ? "side" : "head";
    }

    @Test
    void arrowsGoWithinTheTableAndEnterOpens() {
        try (HomeDesk desk = atWork(Language.FA, Theme.LIGHT, SIZES[0])) {
            TableView<?> table = (TableView<?>) OnScreen.onFx(() -> desk.scene().lookup(".table-view"));
            OnScreen.doOnFx(table::requestFocus);
            OnScreen.press(desk.scene(), KeyCode.DOWN);
            OnScreen.press(desk.scene(), KeyCode.DOWN);
            OnScreen.press(desk.scene(), KeyCode.ENTER);
            Undertaking second = (Undertaking) table.getItems().get(OnScreen.onFx(table.getSelectionModel()::getSelectedIndex));
            assertTrue(desk.places.getFirst().equals(new Place.Shelf(ItemKind.UNDERTAKING, second.code())));
        }
    }

    @Test
    void enterOnAGapOpensTheBrief() {
        try (HomeDesk desk = atWork(Language.EN, Theme.LIGHT, SIZES[0])) {
            RowButton gap = (RowButton) OnScreen.onFx(() -> desk.scene().lookup(".row-button.gap"));
            OnScreen.doOnFx(gap::requestFocus);
            OnScreen.press(desk.scene(), KeyCode.ENTER);
            assertEquals(List.of(new Place.BriefEditor("AZ-1")), desk.places);
        }
    }

    /// 10,000 undertakings and 20,000 facts, every fact too old, and 40 meetings.
    private static Library great() {
        Undertaking one = SAMPLE.undertakings().stream().filter(Undertaking::open).findFirst().orElseThrow();
        Fact fact = SAMPLE.fact("F02").orElseThrow();
        List<Item> many = new ArrayList<>(SAMPLE.items());
        for (int i = 0; i < 10_000; i++) {
            many.add(new Undertaking(
                    id("u" + i), "U" + (1000 + i), one.kind(), one.by(), null, one.to(), one.topics(), one.text(), "",
                    one.source(), null, true, List.of(), Bilingual.EMPTY, Bilingual.EMPTY, TODAY.minusDays(i % 900 + 1L),
                    one.classification()));
        }
        for (int i = 0; i < 20_000; i++) {
            many.add(new Fact(
                    id("f" + i), "F" + (1000 + i), fact.kind(), Bilingual.of("دادهٔ " + i, "Fact " + i), null,
                    Bilingual.EMPTY, false, TODAY.minusDays(400), null, null, "", fact.source(), true, Bilingual.EMPTY,
                    fact.countries(), fact.topics(), fact.classification()));
        }
        for (int i = 0; i < 40; i++) {
            many.add(planned("E" + (100 + i), TODAY.plusDays(i), "TJ"));
        }
        return Library.of(many);
    }

    @Test
    void aGreatLibraryIsCutToWhatIsMostUrgentAndAllOfItIsOneStepAway() {
        try (HomeDesk desk = HomeDesk.over(great(), List.of(), Language.FA, Theme.LIGHT, 1232, 820)) {
            assertTrue(desk.shows("همه ۱۰۰۱۷"), "how many there are");
            int before = desk.nodes().size();
            assertTrue(before < 1500, "only what is near is made: " + before);
            press(desk, "همهٔ ۲۰۰۰۳ مورد: داده");
            ListView<?> list = (ListView<?>) OnScreen.onFx(() -> desk.scene().lookup(".list-view"));
            assertEquals(20_003, list.getItems().size());
            assertTrue(desk.nodes().size() < before + 400, "only what is seen of it is made: " + desk.nodes().size());
            OnScreen.keep(OnScreen.picture(desk.scene()), "home-great-all");
            assertTrue(OnScreen.onFx(list::isFocused), "the arrows go within it");
            OnScreen.press(desk.scene(), KeyCode.END);
            OnScreen.press(desk.scene(), KeyCode.ENTER);
            assertEquals(1, desk.places.size());
            press(desk, "همهٔ ۲۰۰۰۳ مورد: داده");
            assertNull(OnScreen.onFx(() -> desk.scene().lookup(".list-view")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyVaultSaysHowToBegin(Language language) {
        boolean persian = language == Language.FA;
        try (HomeDesk desk = HomeDesk.over(Library.EMPTY, List.of(), language, Theme.LIGHT, 1064, 620)) {
            OnScreen.keep(OnScreen.picture(desk.scene()), "home-empty-" + language.code());
            assertTrue(desk.shows(persian ? "دیداری برنامه‌ریزی نشده است" : "No meeting planned"));
            assertTrue(desk.shows(persian ? "توافقی ایستاده نمانده است" : "No agreement stands still"));
            assertTrue(desk.shows(persian ? "در اینجا چیزی باز نمانده است" : "Nothing open here"));
            assertTrue(desk.nodes().stream().noneMatch(Hyperlink.class::isInstance), "nothing to lead on to");
            OnScreen.doOnFx(() -> desk.nodes().stream()
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> button.getText().equals(persian ? "افزودن کشور" : "Add a country"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            assertEquals(List.of(new Place.Countries()), desk.places);
        }
    }
}
