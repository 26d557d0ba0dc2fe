package app.didar.ui;

import static app.didar.ui.SampleDesk.id;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of what is special to each kind, in both languages and both themes, in `target/screens`, to be looked at.
@ExtendWith(OnScreen.class)
class PanelPicturesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"FA, LIGHT", "FA, DARK", "EN, LIGHT", "EN, DARK"})
    void everyPanel(Language language, Theme theme) {
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var desk = new SampleDesk(folder, language, theme, Way.MOUSE, store -> store.items().apply(Edit.put(
                Edit.Act.CREATE,
                SampleItems.position(),
                SampleItems.namesake(),
                SampleItems.fibre("F901", "1300"),
                SampleItems.fibre("F902", "1400"))))) {
            desk.open(ItemKind.UNDERTAKING, "U15");
            keep(desk, "24-undertaking" + name);
            desk.open(ItemKind.AGREEMENT, "A4");
            keep(desk, "24-agreement" + name);
            desk.open(ItemKind.POSITION, "PO1");
            desk.hand.push(id("begin-position"));
            keep(desk, "24-position" + name);
            desk.open(ItemKind.PERSON, "P2");
            desk.until(id("merge-P7"));
            keep(desk, "24-person" + name);
            desk.hand.push(id("merge-P7"));
            keep(desk, "24-merge" + name);
            desk.open(ItemKind.FACT, "F901");
            desk.until(id("open-F902"));
            keep(desk, "24-fact" + name);
            desk.open(ItemKind.REFERENCE, "R01");
            keep(desk, "24-reference" + name);
            desk.open(ItemKind.SOURCE, "S-A");
            keep(desk, "24-source" + name);
        }
    }

    private static void keep(SampleDesk desk, String name) {
        OnScreen.settle();
        OnScreen.keep(OnScreen.picture(desk.window.scene()), name);
    }
}
