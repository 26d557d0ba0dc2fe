package app.didar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/didar");

    @Test
    void eachPlatformHasItsPlace() {
        assertEquals(
                new Folders(HOME.resolve(".local/share/didar/vault"), HOME.resolve(".local/share/didar/sample")),
                Folders.of(Map.of(), "Linux", HOME));
        assertEquals(Path.of("/data/didar/vault"), Folders.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME).vault());
        assertEquals(
                HOME.resolve("Library/Application Support/Didar/vault"), Folders.of(Map.of(), "Mac OS X", HOME).vault());
        assertEquals(
                Path.of("/local/Didar/vault"), Folders.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME).vault());
    }
}
