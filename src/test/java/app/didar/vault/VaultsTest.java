package app.didar.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Brief;
import app.didar.store.Samples;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultsTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);

    private final Vaults vaults = new Vaults(CHEAP, InstantSource.system());

    @TempDir
    private Path temp;

    @Test
    void whatWasSavedIsThereAfterOpeningAgain() {
        Brief brief = Samples.brief("AZ-1", Samples.section(Samples.paragraph("گفت‌وگو")));
        try (Vault vault = vaults.create(temp.resolve("v"), "گذرواژه".toCharArray())) {
            vault.store().save(Samples.country());
            vault.store().briefs().save(brief);
        }
        try (Vault vault = vaults.open(temp.resolve("v"), "گذرواژه".toCharArray())) {
            assertEquals(List.of(Samples.country()), vault.store().library().countries());
            assertEquals(brief, vault.store().briefs().get("az-1"));
        }
        vaults.verify(temp.resolve("v"), "گذرواژه".toCharArray());
    }
}
