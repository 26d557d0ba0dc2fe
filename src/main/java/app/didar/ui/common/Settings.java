package app.didar.ui.common;

import app.didar.text.Language;
import app.didar.ui.common.theme.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers between two starts: language, theme, its place, the last vault's folder. Nothing of content.
///
/// @param window the main window's place, empty before the first closing
/// @param vault the folder of the vault that was open last
public record Settings(Language language, Theme theme, Optional<Place> window, Optional<Path> vault) {

    /// Persian, light, nothing remembered.
    public static final Settings FIRST = new Settings(Language.FA, Theme.LIGHT, Optional.empty(), Optional.empty());

    /// A window's place on the screen in pixels.
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    /// The settings file in the platform's configuration folder.
    ///
    /// @param environment as `System.getenv()`
    /// @param system as the property `os.name`
    public static Path file(Map<String, String> environment, String system, Path home) {
        Path folder;
        if (system.startsWith("Windows")) {
            String appData = environment.get("APPDATA");
            folder = appData == null ? home.resolve("AppData/Roaming") : Path.of(appData);
            return folder.resolve("Didar").resolve("settings.properties");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Didar/settings.properties");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        folder = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
        return folder.resolve("didar").resolve("settings.properties");
    }

    /// The settings in a file; what is missing or unreadable in it is as at the first start.
    public static Settings read(Path file) {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return FIRST;
        }
        return new Settings(
                "en".equals(lines.getProperty("language")) ? Language.EN : Language.FA,
                "dark".equals(lines.getProperty("theme")) ? Theme.DARK : Theme.LIGHT,
                place(lines),
                path(lines.getProperty("vault", "")));
    }

    /// Writes the settings, wholly or not at all.
    ///
    /// @throws IOException where the folder cannot be written
    public void write(Path file) throws IOException {
        var lines = new Properties();
        lines.setProperty("language", language.code());
        lines.setProperty("theme", theme.code());
        window.ifPresent(place -> {
            lines.setProperty("window.x", Double.toString(place.x));
            lines.setProperty("window.y", Double.toString(place.y));
            lines.setProperty("window.width", Double.toString(place.width));
            lines.setProperty("window.height", Double.toString(place.height));
            lines.setProperty("window.maximised", Boolean.toString(place.maximised));
        });
        vault.ifPresent(folder -> lines.setProperty("vault", folder.toString()));
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.resolveSibling(""));
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            lines.store(writer, null);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Place> place(Properties lines) {
        try {
            return Optional.of(new Place(number(lines, "x"), number(lines, "y"), number(lines, "width"),
                            number(lines, "height"), Boolean.parseBoolean(lines.getProperty("window.maximised"))))
                    .filter(place -> place.width >= 1 && place.height >= 1);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static double number(Properties lines, String name) {
        double value = Double.parseDouble(lines.getProperty("window." + name, "none"));
        if (Double.isFinite(value)) {
            return value;
        }
        throw new NumberFormatException(name);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
