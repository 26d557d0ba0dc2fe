package app.didar.ui.common.text;

import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;

/// Makes JavaFX draw wrapped Persian rightly on Linux.
///
/// On Linux the toolkit shapes a run of text through Pango and remembers the run's UTF-8 form by run. When a line end splits
/// the run, the remembered, longer form is shaped again for the shorter run: wrong letters are drawn, or
/// `ArrayIndexOutOfBoundsException` leaves the window half laid out. Seen in every JavaFX from 17 to 26.0.2.
///
/// The mend gives every layout a memory that forgets lookups (see [RunBuffers]): the shared one and, by standing in for the
/// font factory, each fresh one that a nested or concurrent layout asks for. It must be in force before the toolkit starts.
public final class PersianText {

    private static final System.Logger LOG = System.getLogger(PersianText.class.getName());

    private PersianText() {}

    /// Puts the mend in force; call before the toolkit starts. A second call changes nothing.
    ///
    /// @return whether wrapped Persian is drawn rightly now: true on other systems, which do not need the mend, and false
    ///     where this JavaFX is built otherwise than expected (one log line says so)
    public static boolean mend() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return true;
        }
        try {
            Field factory = PrismFontFactory.class.getDeclaredField("theFontFactory");
            factory.setAccessible(true);
            PrismFontFactory current = PrismFontFactory.getFontFactory();
            if (!(current instanceof MendedFonts)) {
                factory.set(null, new MendedFonts(current));
            }
            Field shared = GlyphLayoutManager.class.getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            return shared.get(null) instanceof GlyphLayout layout && RunBuffers.giveTo(layout);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "Wrapped Persian is not mended: {0}", e.getClass().getSimpleName());
            return false;
        }
    }
}
