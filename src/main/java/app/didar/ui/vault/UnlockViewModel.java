package app.didar.ui.vault;

import app.didar.domain.DidarException;
import app.didar.text.Bilingual;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Tasks;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Opening a vault with its passphrase.
public final class UnlockViewModel {

    private final Vaults vaults;
    private final Tasks tasks;
    private final ReadOnlyBooleanProperty locking;
    private final Consumer<Vault> opened;
    private final ReadOnlyObjectWrapper<Path> folder;
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");

    /// @param tasks   one after another, so that a vault that is still being closed there is opened after that
    /// @param locking whether a vault is still being closed
    /// @param opened  takes the open vault, on the window's thread
    public UnlockViewModel(Vaults vaults, Path folder, Tasks tasks, ReadOnlyBooleanProperty locking, Consumer<Vault> opened) {
        this.vaults = vaults;
        this.tasks = tasks;
        this.locking = locking;
        this.opened = opened;
        this.folder = new ReadOnlyObjectWrapper<>(this, "folder", folder);
    }

    /// Tries the passphrase; it is wiped in any case.
    public void unlock(char[] passphrase) {
        if (working.get()) {
            Passphrase.wipe(passphrase);
            return;
        }
        problem.set(null);
        working.set(true);
        Path target = folder.get();
        tasks.run(_ -> {
                    try {
                        return vaults.open(target, passphrase);
                    } finally {
                        Passphrase.wipe(passphrase);
                    }
                })
                .onSuccess(opened)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()))
                .onEnd(() -> working.set(false));
    }

    /// Another vault than the one offered.
    ///
    /// @return whether there is a vault in that folder; otherwise nothing changes
    public boolean choose(Path other) {
        boolean vault = vaults.isVault(other);
        if (vault) {
            folder.set(other);
            problem.set(null);
        }
        return vault;
    }

    public ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /// What kept the vault closed, and what to do; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the vault is still being closed; it can be unlocked meanwhile, which waits for that.
    public ReadOnlyBooleanProperty lockingProperty() {
        return locking;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
