package app.didar.vault;

import app.didar.domain.DidarException.NoVault;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultExists;
import app.didar.domain.DidarException.VaultInUse;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.DidarException.WrongPassphrase;
import app.didar.store.Store;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/// Makes, opens and checks vaults. A vault is a folder with `vault.key` (see [KeyFile]), `library.mv.db` (H2, encrypted with the data key),
/// `library.seal` (how often it was saved) and `vault.lock` (empty; locked while the vault is open).
///
/// Passphrases belong to the caller, who wipes them; every copy made here is wiped. A refused opening changes no file of the vault.
/// A thread that is interrupted meanwhile gets a [CancellationException], and what it was making is taken away.
public final class Vaults {

    private final KeyCost cost;
    private final InstantSource clock;

    /// The vaults this process has open. Looking at a lock file twice in one process can lose the lock on Linux, so that is not left to it.
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    public Vaults() {
        this(KeyCost.STANDARD, InstantSource.system());
    }

    /// @param cost  for the vaults created here; those opened name their own
    /// @param clock for the stamps of saved rows
    public Vaults(KeyCost cost, InstantSource clock) {
        this.cost = cost;
        this.clock = clock;
    }

    /// Whether there is a vault in the folder, be it damaged or not.
    public boolean isVault(Path folder) {
        return new Folder(folder).isVault();
    }

    /// Makes a vault in a folder that is empty or not there yet, and opens it. Where that fails, the folder is as it was.
    ///
    /// @throws VaultExists where there is anything in the folder
    /// @throws Refused     where the folder cannot be used
    public Vault create(Path folder, char[] passphrase) {
        Folder vault = new Folder(folder.toAbsolutePath().normalize());
        List<Path> made;
        try {
            made = vault.make();
        } catch (FileAlreadyExistsException e) {
            throw new VaultExists(folder).because(e);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        byte[] dataKey = KeyFile.newDataKey();
        try (Hold hold = hold(vault)) {
            byte[] keyFile = KeyFile.wrap(dataKey, passphrase, cost).bytes();
            Store store = Store.create(vault.database(), dataKey, clock);
            try {
                vault.writeKeyFile(keyFile);
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
            return new Vault(folder, store, hold.kept());
        } catch (IOException | SQLException e) {
            vault.unmake(made);
            throw unusable(folder, e);
        } catch (RuntimeException | Error e) {
            vault.unmake(made);
            throw e;
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /// Opens the vault in the folder.
    ///
    /// @throws NoVault         where there is none
    /// @throws WrongPassphrase where the passphrase does not open it
    /// @throws VaultInUse      where it is open, in this process or another
    /// @throws VaultDamaged    where a file of it is missing, truncated, changed or of another vault
    /// @throws VaultTooNew     where a later Didar wrote it
    /// @throws Refused         where the folder cannot be read or written
    public Vault open(Path folder, char[] passphrase) {
        Folder vault = existing(folder);
        try (Hold hold = hold(vault)) {
            byte[] dataKey = KeyFile.read(vault.readKeyFile()).unwrap(passphrase);
            try {
                return new Vault(folder, Store.open(vault.database(), dataKey, clock), hold.kept());
            } finally {
                Arrays.fill(dataKey, (byte) 0);
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /// Checks the key file, the passphrase, and that everything stored can be read. Changes no byte of it.
    ///
    /// @throws NoVault         where there is none
    /// @throws WrongPassphrase where the passphrase does not open it
    /// @throws VaultInUse      where it is open, in this process or another
    /// @throws VaultDamaged    where anything in it cannot be read
    /// @throws VaultTooNew     where a later Didar wrote it
    /// @throws Refused         where the folder cannot be read
    public void verify(Path folder, char[] passphrase) {
        Folder vault = existing(folder);
        try (Hold _ = hold(vault)) {
            byte[] dataKey = KeyFile.read(vault.readKeyFile()).unwrap(passphrase);
            try {
                Store.verify(vault.database(), dataKey);
            } finally {
                Arrays.fill(dataKey, (byte) 0);
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /// An interrupt closes the file a thread is writing; that is no fault of the folder.
    private static RuntimeException unusable(Path folder, Exception e) {
        return Thread.currentThread().isInterrupted()
                ? new CancellationException()
                : Refused.unusableFolder(folder).because(e);
    }

    private static Folder existing(Path folder) {
        Folder vault = new Folder(folder.toAbsolutePath().normalize());
        if (!vault.isVault()) {
            throw new NoVault(folder);
        }
        return vault;
    }

    /// Takes the vault for this process, or throws [VaultInUse].
    private Hold hold(Folder vault) throws IOException {
        Path real = vault.path().toRealPath();
        if (!open.add(real)) {
            throw new VaultInUse();
        }
        try {
            return new Hold(vault.lock(), () -> open.remove(real));
        } catch (IOException | RuntimeException e) {
            open.remove(real);
            throw e;
        }
    }
}
