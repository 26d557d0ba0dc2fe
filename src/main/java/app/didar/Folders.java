package app.didar;

import java.nio.file.Path;
import java.util.Map;

/// The folders Didar uses where nobody names others, in the platform's place for an application's data.
///
/// @param vault  the person's own vault
/// @param sample the sample vault
/// @param logs   what went wrong, without any content of a vault
public record Folders(Path vault, Path sample, Path logs) {

    /// @param environment as `System.getenv()`
    /// @param system as the property `os.name`
    public static Folders of(Map<String, String> environment, String system, Path home) {
        Path data = data(environment, system, home);
        return new Folders(data.resolve("vault"), data.resolve("sample"), data.resolve("logs"));
    }

    private static Path data(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null || local.isBlank() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Didar");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Didar");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("didar");
    }
}
