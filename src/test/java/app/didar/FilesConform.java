package app.didar;

import app.didar.typeset.PdfChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Looks through the temporary folders after every test: a paper that the window or the command line left there must conform, whether
/// the test asks for it or not. JUnit finds this class by itself (`junit-platform.properties`). A file behind a password is left alone,
/// as PDF/A forbids it.
public final class FilesConform implements AfterEachCallback, AfterAllCallback {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    /// Makes the temporary folders and remembers them.
    public static final class Folders implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            Path folder = Files.createTempDirectory("didar-test-");
            FOLDERS.add(folder);
            return folder;
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        look();
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        look();
    }

    private static void look() throws IOException {
        FOLDERS.removeIf(folder -> !Files.isDirectory(folder));
        for (Path folder : FOLDERS) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .toList();
            }
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                if (ours(bytes)) {
                    PdfChecks.assertConforms(bytes);
                }
            }
        }
    }

    /// Whether papers in this folder are looked at.
    static boolean looksAt(Path folder) {
        return FOLDERS.contains(folder);
    }

    /// Whether Didar made it, as the file says of itself, and it can be looked into.
    static boolean ours(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") && text.contains("Didar") && !text.contains("/Encrypt");
    }
}
