package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.common.widget.AnswerSign;
import app.didar.ui.common.widget.BrandMark;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.JalaliDateField;
import app.didar.ui.common.widget.JalaliDaysField;
import app.didar.ui.common.widget.KeyHint;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.common.widget.StatusPath;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws every shared component to `target/screens/common-*.png`, to be looked at beside the design.
@ExtendWith(OnScreen.class)
class CommonGalleryTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private record Line(String text, String side, String day) {}

    @ParameterizedTest
    @CsvSource({"FA,LIGHT", "FA,DARK", "EN,LIGHT", "EN,DARK"})
    void drawsEveryComponent(Language language, Theme theme) {
        WritableImage picture = OnScreen.onFx(() -> {
            var look = new Look(language, theme.other());
            Scene scene = new Scenes(look).scene(frame(language), WIDTH, HEIGHT);
            look.themeProperty().set(theme);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            OnScreen.press(scene, KeyCode.TAB);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            WritableImage drawn = scene.snapshot(null);
            stage.close();
            return drawn;
        });
        OnScreen.keep(picture, "common-" + language.code() + "-" + theme.code());
        assertTrue(colours(picture) > 30, "text, icons and surfaces are drawn");
        int canvas = theme == Theme.LIGHT ? 0xFFF5F6F7 : 0xFF0F1417;
        assertTrue(picture.getPixelReader().getArgb(WIDTH / 2, HEIGHT - 40) == canvas,
                () -> Integer.toHexString(picture.getPixelReader().getArgb(WIDTH / 2, HEIGHT - 40)) + " " + theme);
    }

    private static int colours(WritableImage picture) {
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < HEIGHT; y += 3) {
            for (int x = 0; x < WIDTH; x += 3) {
                seen.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return seen.size();
    }

    private static Parent frame(Language language) {
        boolean fa = language == Language.FA;
        var root = new BorderPane(content(language));
        var find = new HBox(new FontIcon("fth-search"), styled(new Label(fa ? "جست‌وجو یا فرمان…" : "Search or run a command…"), "subtle"),
                space(), new KeyHint("Ctrl K"));
        find.getStyleClass().add("field-box");
        find.setPrefWidth(440);
        var brand = styled(new Label(fa ? "دیدار" : "Didar", new BrandMark()), "brand");
        var globe = new Button("", new FontIcon("fth-globe"));
        globe.getStyleClass().add("icon-only");
        var top = new HBox(brand, find, space(), styled(new Label(fa ? "آفلاین" : "Offline", small("fth-wifi-off")), "secondary"),
                styled(new Label(fa ? "گنجینهٔ نمونه" : "Sample vault", small("fth-database")), "secondary"), globe,
                new Button(fa ? "قفل" : "Lock", new FontIcon("fth-lock")));
        top.getStyleClass().add("top-bar");
        root.setTop(top);
        var nav = new VBox(item("fth-home", fa ? "امروز" : "Today", true), item("fth-file-text", fa ? "پرونده‌های دیدار" : "Briefs", false),
                item("fth-map", fa ? "سفرها" : "Trips", false), styled(new Label(fa ? "کتابخانه" : "Library"), "nav-caption"),
                item("fth-globe", fa ? "کشورها" : "Countries", false), item("fth-users", fa ? "اشخاص" : "People", false));
        nav.getStyleClass().add("nav");
        root.setLeft(nav);
        var status = new HBox(styled(new Label(fa ? "ذخیره شد، ساعت ۰۹:۱۲" : "Saved at 09:12", small("fth-check")), "success-text"),
                styled(new Label(fa ? "واپسین پشتیبان: پنجشنبه ۲۷ آذر" : "Last backup: Thursday 18 December"), "muted"), space(),
                new Label(fa ? "شنبه ۲۹ آذر ۱۴۰۴" : "Saturday 20 December 2025"));
        status.getStyleClass().add("status-bar");
        root.setBottom(status);
        return root;
    }

    private static Node content(Language language) {
        boolean fa = language == Language.FA;
        var title = new HBox(12, styled(new Label(fa ? "امروز" : "Today"), "page-title"),
                styled(new Label(fa ? "شنبه ۲۹ آذر ۱۴۰۴" : "Saturday 20 December 2025"), "secondary"), space(),
                new Button(fa ? "ورود خبر" : "Take in a report", new FontIcon("fth-download")), filled(fa ? "پروندهٔ تازه" : "New brief"));
        title.setAlignment(Pos.CENTER_LEFT);
        var columns = new HBox(16, left(language), right(language));
        HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
        var content = new VBox(title, columns);
        content.getStyleClass().add("content-area");
        return content;
    }

    private static Node left(Language language) {
        boolean fa = language == Language.FA;
        var chips = new HBox(8, new CountryCode("AZ", "Azerbaijan"), new Chip(fa ? "پیش‌نویس، نسخهٔ ۴" : "Draft, revision 4", Chip.Kind.LINE),
                new Chip(fa ? "۴ روز دیگر" : "in 4 days", Chip.Kind.ACCENT),
                new Chip(fa ? "موضع تغییر کرده" : "position changed", Chip.Kind.ATTENTION, "fth-refresh-cw"),
                new Chip(fa ? "چاپ نمی‌شود" : "never on their paper", Chip.Kind.DANGER, "fth-slash"),
                new Chip(fa ? "تأیید شد" : "checked", Chip.Kind.SUCCESS), new Chip(fa ? "سازوکار" : "mechanism", Chip.Kind.PLAIN),
                ClassBars.named(Classification.CONFIDENTIAL, language));
        chips.setAlignment(Pos.CENTER_LEFT);
        var signs = new HBox(16);
        for (Undertaking.State state : Undertaking.State.values()) {
            signs.getChildren().add(AnswerSign.named(state, language));
        }
        var path = new StatusPath(6, 2, "drafted");
        var quiet = new Button(fa ? "به‌روز کردن" : "Update");
        quiet.getStyleClass().add("quiet");
        var small = new Button(fa ? "پیوند پاسخ دیگر" : "Link another answer", new FontIcon("fth-link"));
        small.getStyleClass().add("small");
        var off = new Button(fa ? "خاموش" : "Disabled");
        off.setDisable(true);
        var danger = new Button(fa ? "حذف" : "Remove");
        danger.getStyleClass().add("danger");
        var progress = new ProgressBar(0.6);
        var buttons = new HBox(8, new Button(fa ? "فهرست هفتگی" : "Weekly list", new FontIcon("fth-printer")), quiet, small, danger, off,
                new Hyperlink(fa ? "نوشتن خط" : "Write a line"), progress);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var segments = new Segmented<>(fa ? List.of("همه", "از ما", "از آنها", "مشترک") : List.of("All", "Ours", "Theirs", "Joint"), s -> s);
        var body = new VBox(12, chips, signs, path, buttons, segments);
        body.getStyleClass().add("card-body");
        var header = new HBox(styled(new Label(fa ? "اجزا" : "Components"), "card-title"), space(), new Hyperlink(fa ? "همه ۶" : "All 6"));
        header.getStyleClass().add("card-header");
        var card = new VBox(header, body);
        card.getStyleClass().add("card");
        var tabs = new TabPane(new Tab(fa ? "نما" : "Overview"), new Tab(fa ? "تعهدها ۹" : "Undertakings 9"), new Tab(fa ? "توافق‌ها ۳" : "Agreements 3"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return new VBox(16, tabs, card, table(language));
    }

    private static Node right(Language language) {
        boolean fa = language == Language.FA;
        var name = new TextField(fa ? "رشاد نبی‌اف" : "Rashad Nabiyev");
        var code = new TextField("+98 21 1234");
        FieldDirection.leftToRight(code);
        var combo = new ComboBox<>(FXCollections.observableArrayList(fa ? List.of("سازمان فضایی ایران") : List.of("Iranian Space Agency")));
        combo.getSelectionModel().selectFirst();
        combo.setMaxWidth(Double.MAX_VALUE);
        var area = new TextArea(fa ? "در باکو دربارهٔ گذر داده پاسخی ندادند؛ آمادگی‌شان به ماهواره، امنیت سایبری و ICT محدود بود."
                : "In Baku they gave no answer on data transit; their readiness covered satellite and cybersecurity.");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        var wrong = new JalaliDateField(language);
        wrong.field().setText(fa ? "۳۱ آذر" : "31 Azar");
        wrong.read();
        var date = new JalaliDateField(language);
        LocalDate day = LocalDate.of(2025, 12, 23);
        date.setValue(day);
        date.todayProperty().set(LocalDate.of(2025, 12, 20));
        date.markedProperty().set(Set.of(LocalDate.of(2025, 12, 24)));
        var span = new JalaliDaysField(language);
        span.todayProperty().set(LocalDate.of(2025, 12, 20));
        span.field().setText(fa ? "هفتهٔ آینده" : "next week");
        var checks = new HBox(16, new CheckBox(fa ? "ماهواره" : "Satellite"), new CheckBox(fa ? "امنیت سایبری" : "Cybersecurity"));
        ((CheckBox) checks.getChildren().getFirst()).setSelected(true);
        var right = new VBox(8, styled(new Label(fa ? "نام" : "Name"), "field-label"), name, code, combo, area, checks, wrong, span, date);
        right.setMinWidth(372);
        right.setMaxWidth(372);
        return right;
    }

    private static Node table(Language language) {
        boolean fa = language == Language.FA;
        var table = new TableView<Line>();
        table.getColumns().add(column(fa ? "خواسته" : "Ask", 420, Line::text));
        table.getColumns().add(column(fa ? "جهت" : "Direction", 120, Line::side));
        table.getColumns().add(column(fa ? "موعد" : "Due", 100, Line::day));
        table.getItems().addAll(fa
                ? List.of(new Line("هماهنگی فنی و تبادل داده‌های IMEI", "ما ← آنها", "۲۷ آذر"), new Line("تشکیل کمیتهٔ تخصصی ICT", "آنها ← ما", "۲ دی"),
                        new Line("پیوند پایدار شبکه به مسیرهای منطقه‌ای", "ما ← آنها", ""))
                : List.of(new Line("IMEI data exchange", "us → them", "18 Dec"), new Line("A specialised ICT committee", "them → us", "23 Dec"),
                        new Line("A lasting link to regional routes", "us → them", "")));
        table.getSelectionModel().select(1);
        table.setPrefHeight(190);
        var card = new VBox(table);
        card.getStyleClass().add("card");
        return card;
    }

    private static TableColumn<Line, String> column(String title, double width, Function<Line, String> text) {
        var column = new TableColumn<Line, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }

    private static Button filled(String text) {
        var button = new Button(text, new FontIcon("fth-plus"));
        button.getStyleClass().add("filled");
        return button;
    }

    private static ToggleButton item(String icon, String text, boolean on) {
        var item = new ToggleButton(text, new FontIcon(icon));
        item.getStyleClass().add("nav-item");
        item.setSelected(on);
        return item;
    }

    private static FontIcon small(String name) {
        var icon = new FontIcon(name);
        icon.getStyleClass().add("small");
        return icon;
    }

    private static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(List.of(styles));
        return node;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
