package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Language;
import app.didar.ui.common.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var settings = new Settings(Language.EN, Theme.DARK, Optional.of(new Settings.Place(-8, 12.5, 1440, 900, true)),
                Optional.of(Path.of("/home/الف/گنجینه")));
        Path file = folder.resolve("new/settings.properties");
        settings.write(file);
        assertEquals(settings, Settings.read(file));
        Settings.FIRST.write(file);
        assertEquals(Settings.FIRST, Settings.read(file));
    }

    @Test
    void aMissingOrBrokenFileIsAFirstStart() throws IOException {
        Path file = folder.resolve("settings.properties");
        assertEquals(Settings.FIRST, Settings.read(file));
        Files.writeString(file, "language=xx\nwindow.x=NaN\nwindow.y=1\nwindow.width=9\nwindow.height=9\nvault=\n\\uZZ");
        assertEquals(Settings.FIRST, Settings.read(file));
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertEquals(Settings.FIRST, Settings.read(file));
    }

    @Test
    void theFileStandsWhereThePlatformKeepsSettings() {
        Path home = Path.of("/home/a");
        assertEquals(Path.of("/home/a/.config/didar/settings.properties"), Settings.file(Map.of(), "Linux", home));
        assertEquals(Path.of("/c/didar/settings.properties"),
                Settings.file(Map.of("XDG_CONFIG_HOME", "/c"), "Linux", home));
        assertEquals(Path.of("/r/Didar/settings.properties"), Settings.file(Map.of("APPDATA", "/r"), "Windows 11", home));
        assertEquals(Path.of("/home/a/Library/Application Support/Didar/settings.properties"),
                Settings.file(Map.of(), "Mac OS X", home));
    }
}
