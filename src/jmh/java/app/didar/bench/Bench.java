package app.didar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks whose name holds the expression given, and prints their tables; also into `target/bench.md`.
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String[] peers = Stream.of(Peer.values()).filter(Peer::present).map(Peer::name).toArray(String[]::new);
        Options options = new OptionsBuilder().include(arguments[0]).param("peer", peers).addProfiler(GCProfiler.class)
                .jvmArgsPrepend("-Ddidar.build=" + Places.BUILD, "-Ddidar.fonts=" + Places.FONTS).shouldFailOnError(true).build();
        Collection<RunResult> results = run(options);
        Map<Peer, Facts> shortPaper = new EnumMap<>(Peer.class);
        Map<Peer, Facts> longPaper = new EnumMap<>(Peer.class);
        Measured measured = new Measured(results);
        for (Peer peer : Peer.values()) {
            if (measured.cold(peer).isPresent() || measured.warm(peer).isPresent()) {
                shortPaper.put(peer, Facts.of(peer, Edition.SHORT));
                longPaper.put(peer, Facts.of(peer, Edition.LONG));
            }
        }
        String report = new Report(measured, shortPaper, longPaper).markdown() + new VolumeTable(measured).markdown();
        if (Pattern.compile(arguments[0]).matcher(ScreensBenchmark.class.getName()).find()) {
            report += ScreensTable.markdown();
        }
        System.out.println(report);
        Files.write(Path.of(Places.BUILD.toString(), "bench.md"), report.getBytes(StandardCharsets.UTF_8));
    }

    /// None where the expression means the screens alone, which JMH does not run.
    private static Collection<RunResult> run(Options options) throws RunnerException {
        try {
            return new Runner(options).run();
        } catch (NoBenchmarksException _) {
            return List.of();
        }
    }
}
