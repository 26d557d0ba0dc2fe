package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Printing the full paper of the sample brief for Azerbaijan, in a program that is already running.
/// The row `warm` is the time of one paper, the row `warm:pages` the time of one page.
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {

    /// Counts pages, so that the time of one is reported.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Pages {
        public long pages;
    }

    /// The paper to print and how many pages it has.
    @State(Scope.Benchmark)
    public static class Paper {

        Path target = Path.of("");
        int pages;

        @Setup(Level.Trial)
        public void count(MeasuredVault vault) throws IOException {
            target = vault.folder.resolve("paper.pdf");
            Papers.export(vault.briefs.getFirst(), vault.library, Language.FA, target, true, Progress.NONE);
            try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
                pages = pdf.getNumberOfPages();
            }
        }
    }

    @Benchmark
    public void warm(MeasuredVault vault, Paper paper, Pages counter) {
        Brief brief = vault.briefs.getFirst();
        Papers.export(brief, vault.library, Language.FA, paper.target, true, Progress.NONE);
        counter.pages += paper.pages;
    }
}
