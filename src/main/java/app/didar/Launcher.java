package app.didar;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The entry of the jar. It alone is compiled for Java 17, so that `java -jar didar.jar` on a machine whose first `java` is
/// older than 25 finds the JDK 25 beside it, or says in plain words what is missing, instead of a class version error.
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    /// Runs `app.didar.Main` here where this Java will do, else in the JDK 25 found on the machine.
    public static void main(String[] args) throws ReflectiveOperationException, URISyntaxException, IOException, InterruptedException {
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName("app.didar.Main").getMethod("main", String[].class).invoke(null, (Object) args);
            return;
        }
        Optional<Path> java = findJava();
        if (java.isEmpty()) {
            System.err.println("didar: Didar needs Java 25 and this is Java " + Runtime.version().feature()
                    + ". Install a JDK 25, or set JAVA_HOME to one.");
            System.exit(1);
        }
        List<String> command = new ArrayList<>(List.of(
                java.get().toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                Paths.get(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString()));
        command.addAll(Arrays.asList(args));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static Optional<Path> findJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("JAVA_HOME", "JDK_HOME")) {
            String home = System.getenv(variable);
            if (home != null) {
                homes.add(Paths.get(home));
            }
        }
        String user = System.getProperty("user.home");
        for (String folder : List.of(
                "/usr/lib/jvm",
                "/usr/java",
                "/opt",
                "/Library/Java/JavaVirtualMachines",
                "C:/Program Files/Eclipse Adoptium",
                "C:/Program Files/Java",
                user + "/.jdks",
                user + "/.sdkman/candidates/java")) {
            Path parent = Paths.get(folder);
            if (Files.isDirectory(parent)) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(parent)) {
                    found.forEach(homes::add);
                }
            }
        }
        for (Path home : homes) {
            for (Path root : List.of(home, home.resolve("Contents/Home"))) {
                Path release = root.resolve("release");
                if (Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"" + NEEDED)) {
                    String name = File.separatorChar == '\\' ? "java.exe" : "java";
                    return Optional.of(root.resolve("bin").resolve(name));
                }
            }
        }
        return Optional.empty();
    }
}
