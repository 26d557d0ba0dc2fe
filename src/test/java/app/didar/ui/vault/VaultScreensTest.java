package app.didar.ui.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultExists;
import app.didar.domain.DidarException.VaultInUse;
import app.didar.domain.DidarException.WrongPassphrase;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.ui.Later;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The view models before a vault is open, over real vaults.
class VaultScreensTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-12-20T05:42:00Z"));

    private static final ReadOnlyBooleanProperty NOT_LOCKING = new SimpleBooleanProperty(false);

    private final Vaults vaults = new Vaults(new KeyCost(8, 1, 1), CLOCK);
    private final Later later = new Later();
    private final List<Vault> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void closeAndLook() {
        opened.forEach(Vault::close);
        assertEquals(List.of(), later.unexpected());
    }

    @Test
    void aWrongPassphraseIsToldAndARightOneOpens() {
        Path vault = made("right one");
        var model = new UnlockViewModel(vaults, vault, later.tasks(), NOT_LOCKING, opened::add);
        char[] wrong = "wrong one".toCharArray();
        model.unlock(wrong);
        later.run();
        assertEquals(words(new WrongPassphrase()), model.problemProperty().get());
        assertArrayEquals(new char[9], wrong, "wiped");
        char[] right = "right one".toCharArray();
        model.unlock(right);
        later.run();
        assertNull(model.problemProperty().get());
        assertArrayEquals(new char[9], right, "wiped");
        assertEquals(vault, opened.getFirst().folder());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void aVaultInUseIsTold() {
        Path vault = made("right one");
        var model = new UnlockViewModel(vaults, vault, later.tasks(), NOT_LOCKING, opened::add);
        model.unlock("right one".toCharArray());
        later.run();
        var second = new UnlockViewModel(vaults, vault, later.tasks(), NOT_LOCKING, opened::add);
        second.unlock("right one".toCharArray());
        later.run();
        assertEquals(words(new VaultInUse()), second.problemProperty().get());
        assertEquals(1, opened.size());
    }

    @Test
    void aDamagedVaultIsTold() throws IOException {
        Path vault = made("right one");
        Files.write(vault.resolve("vault.key"), new byte[] {1, 2, 3});
        var model = new UnlockViewModel(vaults, vault, later.tasks(), NOT_LOCKING, opened::add);
        model.unlock("right one".toCharArray());
        later.run();
        assertEquals(words(new VaultDamaged()), model.problemProperty().get());
    }

    @Test
    void onlyAVaultCanBeChosen() {
        Path vault = made("right one");
        var model = new UnlockViewModel(vaults, vault, later.tasks(), NOT_LOCKING, opened::add);
        assertFalse(model.choose(folder));
        assertEquals(vault, model.folderProperty().get());
        Path other = folder.resolve("other");
        vaults.create(other, "right one".toCharArray()).close();
        assertTrue(model.choose(other));
        assertEquals(other, model.folderProperty().get());
    }

    @Test
    void aNewVaultNeedsTheSamePassphraseTwice() {
        var model = new CreateViewModel(vaults, folder.resolve("new"), later.tasks(), CLOCK, opened::add);
        model.create("long enough".toCharArray(), "long enouhg".toCharArray());
        later.run();
        assertEquals(CreateViewModel.Fault.DIFFERENT, model.faultProperty().get());
        model.create("short".toCharArray(), "short".toCharArray());
        later.run();
        assertEquals(CreateViewModel.Fault.SHORT, model.faultProperty().get());
        model.folderProperty().set("  ");
        model.create("long enough".toCharArray(), "long enough".toCharArray());
        later.run();
        assertEquals(CreateViewModel.Fault.NO_FOLDER, model.faultProperty().get());
        assertFalse(Files.exists(folder.resolve("new")));
        model.folderProperty().set(folder.resolve("new").toString());
        char[] passphrase = "long enough".toCharArray();
        char[] again = "long enough".toCharArray();
        model.create(passphrase, again);
        later.run();
        assertNull(model.faultProperty().get());
        assertArrayEquals(new char[11], passphrase, "wiped");
        assertArrayEquals(new char[11], again, "wiped");
        assertTrue(vaults.isVault(folder.resolve("new")));
        assertSample(opened.getFirst());
    }

    @Test
    void aNewVaultMayStartEmpty() {
        var model = new CreateViewModel(vaults, folder.resolve("new"), later.tasks(), CLOCK, opened::add);
        model.sampleProperty().set(false);
        model.create("long enough".toCharArray(), "long enough".toCharArray());
        later.run();
        assertEquals(Library.EMPTY, opened.getFirst().store().library());
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        var model = new CreateViewModel(vaults, folder, later.tasks(), CLOCK, opened::add);
        model.create("long enough".toCharArray(), "long enough".toCharArray());
        later.run();
        assertEquals(words(new VaultExists(folder)), model.problemProperty().get());
        assertEquals("mine", Files.readString(folder.resolve("letter.txt")));
    }

    @Test
    void theSampleHoldsTheLibraryAndItsBriefsAlsoTheSecondTime() {
        var model = new WelcomeViewModel(vaults, folder.resolve("sample"), later.tasks(), CLOCK, ways());
        model.explore();
        later.run();
        assertSample(opened.getFirst());
        opened.removeFirst().close();
        model.explore();
        later.run();
        assertSample(opened.getFirst());
    }

    @Test
    void aSampleThatWasCutShortIsFilledAgain() {
        vaults.create(folder.resolve("sample"), "demo".toCharArray()).close();
        new WelcomeViewModel(vaults, folder.resolve("sample"), later.tasks(), CLOCK, ways()).explore();
        later.run();
        assertSample(opened.getFirst());
    }

    @Test
    void aFolderWithoutAVaultLeadsNowhere() {
        var model = new WelcomeViewModel(vaults, folder.resolve("sample"), later.tasks(), CLOCK, ways());
        model.unlock(folder);
        later.run();
        assertTrue(model.notAVaultProperty().get());
        assertEquals(List.of(), unlocked);
        Path vault = made("right one");
        model.unlock(vault);
        later.run();
        assertEquals(List.of(vault), unlocked);
    }

    private final List<Path> unlocked = new ArrayList<>();

    private WelcomeViewModel.Ways ways() {
        return new WelcomeViewModel.Ways(() -> {}, unlocked::add, opened::add);
    }

    private static void assertSample(Vault vault) {
        assertEquals(
                SampleLibrary.read().undertakings().size(), vault.store().library().undertakings().size());
        assertEquals(
                List.of("AZ-1", "PK-1", "TJ-1"),
                vault.store().briefs().all().stream().map(Brief::code).toList());
    }

    private Path made(String passphrase) {
        Path vault = folder.resolve("vault");
        vaults.create(vault, passphrase.toCharArray()).close();
        return vault;
    }

    private static Bilingual words(DidarException refused) {
        assertInstanceOf(DidarException.class, refused);
        return refused.words();
    }
}
