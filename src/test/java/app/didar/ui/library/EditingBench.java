package app.didar.ui.library;

import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Step;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.ui.Later;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// A real vault in a folder of the test and the editing of its library; what is put off waits until the test says so. Needs no toolkit.
public final class EditingBench implements AutoCloseable {

    private static final char[] PASSPHRASE = "درخت کتاب دریا".toCharArray();

    private final Later later = new Later();
    private final Vault vault;
    private final LibraryEditing editing;

    private EditingBench(Vault vault) {
        this.vault = vault;
        vault.store().saveAll(SampleLibrary.read());
        this.editing = new LibraryEditing(vault.store(), later.tasks(), _ -> {});
        run();
    }

    /// @param folder an empty folder
    public static EditingBench withSample(Path folder) {
        var clock = InstantSource.fixed(Instant.parse("2025-12-20T05:42:00Z"));
        return new EditingBench(
                new Vaults(new KeyCost(8, 1, 1), clock).create(folder.resolve("vault"), PASSPHRASE.clone()));
    }

    public LibraryEditing editing() {
        return editing;
    }

    public Store store() {
        return vault.store();
    }

    public Tasks tasks() {
        return later.tasks();
    }

    /// Does all that was put off.
    public void run() {
        later.run();
    }

    public List<Throwable> unexpected() {
        return later.unexpected();
    }

    /// Makes an edit that must not be refused, and all that follows from it.
    public void edit(Edit edit) {
        editing.apply(edit, new LibraryEditing.Outcome() {
            @Override
            public void kept(Step step) {}

            @Override
            public void refused(DidarException why) {
                throw why;
            }
        });
        run();
    }

    @Override
    public void close() {
        vault.close();
    }
}
