package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefEditing;
import app.didar.text.Language;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Saving a brief after one paragraph of it has changed: commit and fsync in an encrypted vault, as the editor does while typing.
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AutosaveBenchmark {

    /// The vault, open, and the brief as it stands.
    @State(Scope.Benchmark)
    public static class OpenVault {

        private Vault vault;
        private Brief brief;
        private int edits;

        @Setup(Level.Trial)
        public void open(MeasuredVault sample) {
            vault = new Vaults().open(sample.folder.resolve("vault"), MeasuredVault.PASSPHRASE.toCharArray());
            brief = vault.store().briefs().get("AZ-1");
        }

        @TearDown(Level.Trial)
        public void close() {
            vault.close();
        }
    }

    @Benchmark
    public void save(OpenVault open) {
        Section section = open.brief.sections().get(2);
        Paragraph paragraph = section.paragraphs().getFirst();
        UUID id = paragraph.id();
        open.edits++;
        open.brief = BriefEditing.write(open.brief, id, Language.FA, "پیام ما روشن است: گام بعدی، شمارهٔ " + open.edits);
        open.vault.store().briefs().save(open.brief);
    }
}
