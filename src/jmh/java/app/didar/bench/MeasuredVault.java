package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A real encrypted vault on the disk with the sample library and one brief for Azerbaijan.
@State(Scope.Benchmark)
public class MeasuredVault {

    static final String PASSPHRASE = "bench";

    Path folder = Path.of("");
    Library library = Library.EMPTY;
    List<Brief> briefs = List.of();

    @Setup(Level.Trial)
    public void make() throws IOException {
        folder = Folders.make();
        try (Vault vault = new Vaults().create(folder.resolve("vault"), PASSPHRASE.toCharArray())) {
            vault.store().saveAll(SampleLibrary.read());
            library = vault.store().library();
            Brief brief = Composer.compose(
                    library, SampleLibrary.briefs().getFirst(), "AZ-1", Instant.parse("2025-11-22T08:00:00Z"));
            vault.store().briefs().save(brief);
            briefs = List.of(brief);
        }
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Folders.remove(folder);
    }
}
