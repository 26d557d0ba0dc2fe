package app.didar;

import java.util.Locale;

/// Whether this machine can show a window.
final class Display {

    private Display() {}

    /// True where JavaFX can open a window: always on Windows and macOS, on Linux with an X display (which Wayland desktops offer too).
    static boolean present() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headlessPlatform = "Headless".equals(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return headlessPlatform || !linux || (display != null && !display.isBlank());
    }
}
