package app.didar.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the screens take with the sample library and with a large one, side by side.
final class ScreensTable {

    private static final String ROUNDS = "15";
    private static final String NONE = "–";

    private ScreensTable() {
    }

    /// Measures both in processes of their own.
    static String markdown() throws IOException, InterruptedException {
        Path folder = Folders.make();
        Map<String, String> sample = measure(Holding.SAMPLE, folder);
        Map<String, String> large = measure(Holding.LARGE, folder);
        Folders.remove(folder);
        StringBuilder out = new StringBuilder("\n## The screens of the window\n\n");
        out.append(String.format(Locale.ROOT, "Load of the machine at the end: %.1f on %d cores.\n\n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors()));
        out.append("| milliseconds, median | sample | large | large ÷ sample |\n|---|--:|--:|--:|\n");
        Set<String> names = new LinkedHashSet<>(sample.keySet());
        names.addAll(large.keySet());
        for (String name : names) {
            String small = sample.getOrDefault(name, NONE);
            String much = large.getOrDefault(name, NONE);
            String ratio = small.equals(NONE) || much.equals(NONE)
                    ? NONE
                    : String.format(Locale.ROOT, "%.1f", Double.parseDouble(much) / Double.parseDouble(small));
            out.append("| %s | %s | %s | %s |\n".formatted(name, small, much, ratio));
        }
        return out.append('\n').toString();
    }

    private static Map<String, String> measure(Holding holding, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve(holding.name() + ".txt");
        List<String> command = List.of(
                Places.java(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-Xmx2g", "-cp", System.getProperty("java.class.path"),
                ScreensBenchmark.class.getName(), holding.name(), out.toString(), ROUNDS,
                folder.toString());
        int code = new ProcessBuilder(command).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(holding.shown() + ": exit code " + code);
        }
        Map<String, String> times = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(out)) {
            lines.map(line -> line.split("\t")).forEach(parts -> times.put(parts[0], parts[1]));
        }
        return times;
    }
}
