package app.didar.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Vazirmatn, the one family of the screen, read from the class path; no installed font is needed.
public final class Typeface {

    /// The family's name, as `-fx-font-family` wants it.
    public static final String FAMILY = "Vazirmatn";

    private static final boolean LOADED = load("Regular") && load("Bold");

    private Typeface() {}

    /// Makes the family known to the toolkit, once. Call it on the FX thread or before the first scene.
    ///
    /// @return whether both weights were read
    public static boolean load() {
        return LOADED;
    }

    /// The family at a size in pixels.
    public static Font of(double size) {
        load();
        return Font.font(FAMILY, size);
    }

    /// The family's bold at a size in pixels.
    public static Font bold(double size) {
        load();
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }

    private static boolean load(String weight) {
        try (InputStream in = Typeface.class.getResourceAsStream("/app/didar/fonts/Vazirmatn-" + weight + ".ttf")) {
            return in != null && Font.loadFont(in, 14) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
