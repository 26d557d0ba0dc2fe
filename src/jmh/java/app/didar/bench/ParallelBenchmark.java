package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.domain.Library;
import app.didar.paper.Papers;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.typeset.Progress;
import app.didar.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/// Two hundred different briefs, from brief to bytes, by one thread and by two. Whatever the threads, the bytes must be those of one thread.
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ParallelBenchmark {

    static final int BRIEFS = 200;

    @Param({"1", "2"})
    private int threads = 1;

    private final Library library = SampleLibrary.read();
    private final List<Brief> briefs =
            IntStream.range(0, BRIEFS).mapToObj(i -> Edition.brief(library, i % 3, i + 1)).toList();
    private List<String> serial = List.of();
    private List<String> printed = List.of();
    private ForkJoinPool pool = new ForkJoinPool(1);

    @Setup(Level.Trial)
    public void printSerially() {
        pool = new ForkJoinPool(threads);
        serial = briefs.stream().map(this::print).toList();
    }

    @TearDown(Level.Iteration)
    public void compare() {
        if (!printed.equals(serial)) {
            throw new IllegalStateException("printed by " + threads + " threads, the bytes are others");
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        pool.close();
    }

    @Benchmark
    public void briefs() throws ExecutionException, InterruptedException {
        printed = pool.submit(() -> briefs.parallelStream().map(this::print).toList()).get();
    }

    private String print(Brief brief) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Typesetter.writePdf(Papers.manuscript(brief, library, Language.FA), out, Progress.NONE);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
