package app.didar.ui.vault;

import app.didar.domain.DidarException;
import app.didar.text.Bilingual;
import app.didar.ui.common.Tasks;
import app.didar.vault.SampleVault;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The ways into Didar where no vault is known yet.
public final class WelcomeViewModel {

    private final Vaults vaults;
    private final Path sample;
    private final Ways ways;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyBooleanWrapper notAVault = new ReadOnlyBooleanWrapper(this, "notAVault");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");

    /// Where each way leads.
    ///
    /// @param create shows the form of a new vault
    /// @param unlock asks for the passphrase of the vault in the folder
    /// @param opened takes the open sample vault
    public record Ways(Runnable create, Consumer<Path> unlock, Consumer<Vault> opened) {}

    /// @param sample the folder of the sample vault
    public WelcomeViewModel(Vaults vaults, Path sample, Tasks tasks, InstantSource clock, Ways ways) {
        this.vaults = vaults;
        this.sample = sample;
        this.tasks = tasks;
        this.clock = clock;
        this.ways = ways;
    }

    public void create() {
        if (!working.get()) {
            ways.create().run();
        }
    }

    /// Goes on to the passphrase where the folder holds a vault; says so where it does not.
    public void unlock(Path folder) {
        problem.set(null);
        notAVault.set(!vaults.isVault(folder));
        if (!notAVault.get()) {
            ways.unlock().accept(folder);
        }
    }

    /// Opens the sample vault, made at the first time.
    public void explore() {
        if (working.get()) {
            return;
        }
        problem.set(null);
        notAVault.set(false);
        working.set(true);
        tasks.run(_ -> SampleVault.open(vaults, sample, clock))
                .onSuccess(ways.opened())
                .onFailure(DidarException.class, refused -> problem.set(refused.words()))
                .onEnd(() -> working.set(false));
    }

    /// Why the sample could not be opened, and what to do; null while nothing kept it closed.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the folder last chosen holds no vault.
    public ReadOnlyBooleanProperty notAVaultProperty() {
        return notAVault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
