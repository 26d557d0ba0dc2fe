package app.didar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A brief of ten pages by a whole process, from nothing to its end. Profiles and caches that a program keeps are made before.
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ColdBenchmark {

    @Param({"DIDAR", "DIDAR_SHORT", "DIDAR_AOT", "LIBREOFFICE", "CHROMIUM", "FOP", "OPENHTMLTOPDF"})
    private Peer peer = Peer.DIDAR;

    private Path folder = Path.of("");

    @Setup(Level.Trial)
    public void prepare() throws IOException, InterruptedException {
        folder = Folders.make();
        peer.prepare(folder, Edition.SHORT);
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Folders.remove(folder);
    }

    @Benchmark
    public void tenPages() throws IOException, InterruptedException {
        peer.run(folder);
    }
}
