package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefEditing;
import app.didar.domain.Library;
import app.didar.paper.Papers;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.Typesetter;
import app.didar.typeset.layout.Proof;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A brief of ten pages after one paragraph of it has changed: until its page stands on a screen of 96 pixels an inch, and until all of it
/// is printed anew. Both begin with the brief.
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PreviewBenchmark {

    private static final int PAGES = 10;
    private static final double SCALE = 4.0 / 3;

    private final Library library = SampleLibrary.read();
    private final Proof proof = new Proof();
    private final Paragraph written;
    private final int page;
    private Brief brief = Edition.brief(library, 0, 1);
    private Picture picture;
    private int edits;

    /// A brief of ten pages, set, and the page with the paragraph that will change, drawn.
    public PreviewBenchmark() {
        List<Section> sections = new ArrayList<>(brief.sections());
        List<Section> more = Stream.of(1, 2).flatMap(i -> Edition.brief(library, i, 1).sections().stream())
                .filter(section -> section.kind() == Section.Kind.TOPIC).toList();
        int last = IntStream.range(0, sections.size()).filter(i -> sections.get(i).kind() == Section.Kind.TOPIC).max().orElseThrow();
        written = sections.get(last).paragraphs().getFirst();
        for (int i = 0; Typesetter.layOut(manuscript(), Progress.NONE).leaves().size() < PAGES; i++) {
            sections.add(last + 1 + i, more.get(i));
            brief = brief.with(sections);
        }
        List<Leaf> before = proof.layOut(manuscript(), Progress.NONE).leaves();
        edit();
        Leaves now = proof.layOut(manuscript(), Progress.NONE);
        page = IntStream.range(0, before.size()).filter(i -> !now.leaves().get(i).equals(before.get(i))).findFirst().orElseThrow();
        picture = Picture.of(now.leaves().get(page), SCALE, Picture.whole(now, SCALE), () -> false);
    }

    private void edit() {
        brief = BriefEditing.write(brief, written.id(), Language.FA, written.text().fa() + " " + ++edits);
    }

    private Manuscript manuscript() {
        return Papers.manuscript(brief, library, Language.FA);
    }

    @Benchmark
    public Picture preview() {
        edit();
        Leaves now = proof.layOut(manuscript(), Progress.NONE);
        picture = picture.correction(now.leaves().get(page), () -> false).made();
        return picture;
    }

    @Benchmark
    public void print() throws IOException {
        edit();
        Typesetter.writePdf(manuscript(), OutputStream.nullOutputStream(), Progress.NONE);
    }
}
