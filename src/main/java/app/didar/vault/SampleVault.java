package app.didar.vault;

import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// A vault to look around in: the sample library and the briefs composed from it. Its passphrase is no secret.
public final class SampleVault {

    /// Opens every sample vault; it guards nothing.
    public static final String PASSPHRASE = "demo";

    private SampleVault() {}

    /// Opens the sample vault in the folder; makes and fills it where there is none yet, or where filling it was cut short.
    ///
    /// @throws app.didar.domain.DidarException where the folder holds something else, is in use or damaged
    public static Vault open(Vaults vaults, Path folder, InstantSource clock) {
        char[] passphrase = PASSPHRASE.toCharArray();
        Vault vault = vaults.isVault(folder) ? vaults.open(folder, passphrase) : vaults.create(folder, passphrase);
        try {
            fill(vault.store(), clock.instant());
            return vault;
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    /// Puts the sample library and its briefs into a store that is empty; leaves any other as it is.
    public static void fill(Store store, Instant now) {
        if (!store.library().equals(Library.EMPTY)) {
            return;
        }
        Library library = SampleLibrary.read();
        for (BriefRequest request : SampleLibrary.briefs()) {
            store.briefs().save(Composer.compose(library, request, store.briefs().nextCode(request.country()), now));
        }
        // Last, so that a filling that was cut short is begun again.
        store.saveAll(library);
    }
}
