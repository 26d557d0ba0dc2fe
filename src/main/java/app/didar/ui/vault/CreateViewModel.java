package app.didar.ui.vault;

import app.didar.domain.DidarException;
import app.didar.text.Bilingual;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Tasks;
import app.didar.vault.SampleVault;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Making a vault: its folder and its passphrase, typed twice.
public final class CreateViewModel {

    private final Vaults vaults;
    private final Tasks tasks;
    private final Consumer<Vault> opened;
    private final InstantSource clock;
    private final StringProperty folder;
    private final BooleanProperty sample = new SimpleBooleanProperty(this, "sample", true);
    private final ReadOnlyObjectWrapper<@Nullable Fault> fault = new ReadOnlyObjectWrapper<>(this, "fault", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");

    /// What is wrong with what was typed, before anything is tried.
    public enum Fault {
        NO_FOLDER,
        SHORT,
        DIFFERENT
    }

    /// @param folder the folder offered
    /// @param opened takes the new, open vault, on the window's thread
    public CreateViewModel(Vaults vaults, Path folder, Tasks tasks, InstantSource clock, Consumer<Vault> opened) {
        this.vaults = vaults;
        this.tasks = tasks;
        this.opened = opened;
        this.clock = clock;
        this.folder = new SimpleStringProperty(this, "folder", folder.toString());
    }

    /// Makes the vault where both passphrases are the same and long enough; both are wiped in any case.
    public void create(char[] passphrase, char[] again) {
        if (working.get()) {
            Passphrase.wipe(passphrase);
            Passphrase.wipe(again);
            return;
        }
        problem.set(null);
        Path target = path();
        fault.set(target == null ? Fault.NO_FOLDER : fault(passphrase, again));
        Passphrase.wipe(again);
        if (target == null || fault.get() != null) {
            Passphrase.wipe(passphrase);
            return;
        }
        working.set(true);
        boolean filled = sample.get();
        tasks.run(_ -> {
                    try {
                        Vault made = vaults.create(target, passphrase);
                        if (filled) {
                            SampleVault.fill(made.store(), clock.instant());
                        }
                        return made;
                    } finally {
                        Passphrase.wipe(passphrase);
                    }
                })
                .onSuccess(opened)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()))
                .onEnd(() -> working.set(false));
    }

    /// The folder's path as typed.
    public StringProperty folderProperty() {
        return folder;
    }

    /// Whether the new vault starts with the sample library instead of with nothing.
    public BooleanProperty sampleProperty() {
        return sample;
    }

    /// What must be typed otherwise; null while nothing must.
    public ReadOnlyObjectProperty<@Nullable Fault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Why the vault could not be made, and what to do; null while nothing is known against it.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    private static @Nullable Fault fault(char[] passphrase, char[] again) {
        if (passphrase.length < Passphrase.LEAST) {
            return Fault.SHORT;
        }
        return Arrays.equals(passphrase, again) ? null : Fault.DIFFERENT;
    }

    private @Nullable Path path() {
        try {
            String typed = folder.get().strip();
            return typed.isEmpty() ? null : Path.of(typed);
        } catch (InvalidPathException _) {
            return null;
        }
    }
}
