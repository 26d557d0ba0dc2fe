package app.didar.ui.common.text;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/// Stands in for the platform's font factory so that every layout it hands out carries [RunBuffers]; all else is passed on.
final class MendedFonts extends PrismFontFactory {

    private final PrismFontFactory platform;
    private final Method createFontFile;
    private final Method registerEmbeddedFont;

    MendedFonts(PrismFontFactory platform) throws ReflectiveOperationException {
        this.platform = platform;
        Class<?> type = platform.getClass();
        createFontFile = type.getDeclaredMethod("createFontFile", String.class, String.class, int.class, boolean.class,
                boolean.class, boolean.class);
        createFontFile.setAccessible(true);
        registerEmbeddedFont = type.getDeclaredMethod("registerEmbeddedFont", String.class);
        registerEmbeddedFont.setAccessible(true);
        if (!RunBuffers.giveTo(platform.createGlyphLayout())) {
            throw new NoSuchFieldException("the memory of a Pango layout");
        }
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        GlyphLayout layout = platform.createGlyphLayout();
        try {
            RunBuffers.giveTo(layout);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A layout that could be mended before cannot now", e);
        }
        return layout;
    }

    @Override
    protected PrismFontFile createFontFile(String name, String file, int index, boolean register, boolean embedded,
            boolean copy) throws Exception {
        try {
            return (PrismFontFile) createFontFile.invoke(platform, name, file, index, register, embedded, copy);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    protected boolean registerEmbeddedFont(String path) {
        try {
            return (boolean) registerEmbeddedFont.invoke(platform, path);
        } catch (ReflectiveOperationException _) {
            return false;
        }
    }

    @Override
    public boolean isLCDTextSupported() {
        return platform.isLCDTextSupported();
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource font) {
        return platform.getFallbacks(font);
    }
}
