package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.ui.common.Tasks;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/// A real vault in a folder of the test, and tasks whose two threads are queues that the test empties. Needs no toolkit.
final class Bench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-11-22T06:00:00Z");

    final Path folder;
    final InstantSource clock = InstantSource.fixed(NOW);
    final List<Throwable> unexpected = new ArrayList<>();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    final Tasks tasks = new Tasks(background::add, window::add, unexpected::add);
    private Vault vault;

    private Bench(Path folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    /// A new vault with nothing in it.
    static Bench empty(Path temp) {
        Path folder = temp.resolve("vault");
        return new Bench(folder, Desk.vaults().create(folder, Desk.PASSPHRASE.clone()));
    }

    static Bench withSample(Path temp) {
        Bench bench = empty(temp);
        bench.store().saveAll(SampleLibrary.read());
        return bench;
    }

    Store store() {
        return vault.store();
    }

    /// Closes the vault and opens it from its files.
    void reopen() {
        vault.close();
        vault = Desk.vaults().open(folder, Desk.PASSPHRASE.clone());
    }

    /// Does all the work that waits.
    void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /// Does all the work that waits, and tells the window's thread of it, until nothing is left to do.
    void turn() {
        while (!background.isEmpty() || !window.isEmpty()) {
            work();
            while (!window.isEmpty()) {
                window.remove().run();
            }
        }
    }

    /// A stored brief of one section of messages.
    Brief brief(String code, Paragraph... paragraphs) {
        var messages = new Section(
                UUID.randomUUID(), Section.Kind.MESSAGES, Bilingual.EMPTY, null, List.of(paragraphs));
        var press = new Section(UUID.randomUUID(), Section.Kind.PRESS, Bilingual.EMPTY, null, List.of());
        var brief = new Brief(UUID.randomUUID(), code, new Bilingual("دیدار", "Meeting"), "AZ", null, null, null,
                List.of(), 1, List.of(messages, press), NOW, NOW);
        store().briefs().save(brief);
        return store().briefs().get(code);
    }

    static Paragraph message(String fa) {
        return Paragraph.own(Role.MESSAGE, new Bilingual(fa, ""));
    }

    /// The brief of the sample with that country, composed and stored.
    Brief sampleBrief(String country) {
        BriefRequest request = SampleLibrary.briefs().stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
        Brief brief = Composer.compose(store().library(), request, store().briefs().nextCode(country), NOW);
        store().briefs().save(brief);
        return store().briefs().get(brief.code());
    }

    @Override
    public void close() {
        vault.close();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("unexpected", unexpected.getFirst());
        }
    }
}
