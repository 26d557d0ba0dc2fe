package app.didar.bench;

import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.TransformerException;
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
import org.xml.sax.SAXException;

/// A paper of a hundred pages by a program that has been running for a while: some fifteen seconds each, in two processes. Every run prints an edition not printed before.
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WarmBenchmark {

    /// The next edition.
    @State(Scope.Benchmark)
    public static class Next {

        private int edition;
        private Manuscript manuscript = Edition.manuscript(1, 0);

        @Setup(Level.Iteration)
        public void next() {
            manuscript = Edition.manuscript(Edition.LONG, ++edition);
        }
    }

    /// The next edition for FOP.
    @State(Scope.Benchmark)
    public static class NextFop {

        private String objects = "";
        private final FopPrinter printer;

        public NextFop() {
            try {
                printer = new FopPrinter(Places.FONTS);
            } catch (IOException | SAXException e) {
                throw new IllegalStateException(e);
            }
        }

        @Setup(Level.Iteration)
        public void next(Next next) {
            objects = new FoMarkup(next.manuscript).document();
        }
    }

    /// The next edition for openhtmltopdf.
    @State(Scope.Benchmark)
    public static class NextHtml {

        private String html = "";
        private final OpenHtmlPrinter printer = new OpenHtmlPrinter(Places.FONTS);

        @Setup(Level.Iteration)
        public void next(Next next) {
            html = new HtmlMarkup(next.manuscript, Places.FONTS).document();
        }
    }

    @Benchmark
    @Warmup(iterations = 320)
    @Measurement(iterations = 40)
    public void didar(Next next) throws IOException {
        Typesetter.writePdf(next.manuscript, OutputStream.nullOutputStream(), Progress.NONE);
    }

    @Benchmark
    @Warmup(iterations = 12)
    @Measurement(iterations = 5)
    public void fop(NextFop next) throws IOException, TransformerException, SAXException {
        next.printer.print(next.objects, OutputStream.nullOutputStream());
    }

    @Benchmark
    @Warmup(iterations = 8)
    @Measurement(iterations = 5)
    public void openhtmltopdf(NextHtml next) throws IOException {
        next.printer.print(next.html, OutputStream.nullOutputStream());
    }
}
