package app.didar.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the build and the programs of this machine are.
final class Places {

    static final Path BUILD = Path.of(System.getProperty("didar.build", "target")).toAbsolutePath();
    static final Path FONTS = Path.of(System.getProperty("didar.fonts", "assets/fonts")).toAbsolutePath();

    private Places() {
    }

    /// The running Java.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The class path with jars where the build's own has folders: a program is started from jars, and an AOT cache needs them.
    ///
    /// @param peers whether the libraries of this profile are on it
    static String jars(boolean peers) {
        Stream<String> own = Stream.of("didar-tests.jar", "didar.jar").map(BUILD::resolve)
                .filter(Files::exists).map(Path::toString);
        Stream<String> libraries = peers ? Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")) : lib().stream();
        return String.join(File.pathSeparator, Stream.concat(own, libraries).toList());
    }

    private static List<String> lib() {
        String[] files = BUILD.resolve("lib").toFile().list();
        return files == null ? List.of() : Stream.of(files).sorted().map(file -> BUILD.resolve("lib").resolve(file).toString()).toList();
    }

    /// A program of the machine, where it is installed.
    static Optional<String> program(String... names) {
        for (String name : names) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file.toString());
                }
            }
        }
        return Optional.empty();
    }
}
