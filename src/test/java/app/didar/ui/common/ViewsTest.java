package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.text.Language;
import app.didar.ui.common.theme.Theme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnScreen.class)
class ViewsTest {

    private final Look look = new Look(Language.FA, Theme.LIGHT);
    private final Views views = new Views(look);

    @Test
    void loadsTheScreenInTheCurrentLanguage() {
        var persian = OnScreen.onFx(() -> views.load(SampleController.class, () -> new SampleController("by hand")));
        assertEquals("امروز", persian.controller().title.getText());
        assertEquals("by hand", persian.controller().made);
        look.languageProperty().set(Language.EN);
        var english = OnScreen.onFx(() -> views.load(SampleController.class, () -> new SampleController("again")));
        assertEquals("Today", english.controller().title.getText());
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, english.controller().name.getNodeOrientation(), "its text is Persian");
    }

    @Test
    void theSystemsLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("fa"));
            assertEquals("Today", Words.of(ViewsTest.class, "Sample", Language.EN).say("title"));
            Locale.setDefault(Locale.of("de"));
            assertEquals("امروز", Words.of(ViewsTest.class, "Sample", Language.FA).say("title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void partsAreWrittenInTheLanguage() {
        LocalDate day = LocalDate.of(2025, 11, 19);
        Words english = Words.of(ViewsTest.class, "Sample", Language.EN);
        assertEquals("1 gap until 19 November 2025", english.say("gaps", 1, day));
        assertEquals("5 gaps until 19 November 2025", english.say("gaps", 5, day));
        assertEquals("Rashad's brief", english.say("owner", "Rashad"));
        assertEquals("۵ کاستی تا ۲۸ آبان ۱۴۰۴", Words.of(ViewsTest.class, "Sample", Language.FA).say("gaps", 5, day));
    }

    @Test
    void aMissingWordIsAnError() {
        assertThrows(MissingResourceException.class, () -> Words.of(ViewsTest.class, "Sample", Language.EN).say("none"));
    }
}
