package app.didar.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.NoVault;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultExists;
import app.didar.domain.DidarException.VaultInUse;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.DidarException.WrongPassphrase;
import app.didar.store.Samples;
import app.didar.store.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a second process that hangs must not hang the build
class VaultsTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    private static final char[] PASSPHRASE = OtherDidar.PASSPHRASE.toCharArray();

    private final Vaults vaults = new Vaults(CHEAP, InstantSource.system());

    @TempDir
    private Path temp;

    /// A closed vault with one country and one brief.
    private Path vault(String name) {
        Path folder = temp.resolve(name);
        try (Vault vault = vaults.create(folder, PASSPHRASE)) {
            vault.store().save(Samples.country());
            vault.store().briefs().save(brief());
        }
        return folder;
    }

    private static Brief brief() {
        return Samples.brief("AZ-1", Samples.section(Samples.paragraph("گفت‌وگو دربارهٔ طیف مرزی")));
    }

    @Test
    void whatWasSavedIsThereAfterOpeningAgain() {
        Brief brief = brief();
        Path folder = temp.resolve("deep").resolve("گنجینهٔ من");
        assertFalse(vaults.isVault(folder));
        try (Vault vault = vaults.create(folder, PASSPHRASE)) {
            assertEquals(folder, vault.folder());
            vault.store().save(Samples.country());
            vault.store().briefs().save(brief);
        }
        assertTrue(vaults.isVault(folder));
        try (Vault vault = vaults.open(folder, PASSPHRASE)) {
            assertEquals(List.of(Samples.country()), vault.store().library().countries());
            assertEquals(brief, vault.store().briefs().get("az-1"));
        }
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path folder = vault("v");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        for (String file : files(folder).keySet()) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))),
                    file);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsNotTouched() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("v"));
        Files.writeString(folder.resolve("letter.txt"), "x");
        refused(VaultExists.class, folder, () -> vaults.create(folder, PASSPHRASE));
        Path vault = vault("w");
        refused(VaultExists.class, vault, () -> vaults.create(vault, PASSPHRASE));
        Path file = folder.resolve("letter.txt");
        assertThrows(VaultExists.class, () -> vaults.create(file, PASSPHRASE));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aFailedCreationLeavesTheFolderAsItWas() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThrows(Refused.class, () -> vaults.create(file.resolve("v"), PASSPHRASE));
        assertThrows(Refused.class, () -> vaults.create(temp.resolve("a;b"), PASSPHRASE));
        Path empty = Files.createDirectory(temp.resolve("empty"));
        for (Path folder : List.of(empty, temp.resolve("new").resolve("deep"))) {
            // The interrupt makes the first write fail, in the middle of the work.
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> vaults.create(folder, PASSPHRASE));
            assertTrue(Thread.interrupted());
        }
        try (Stream<Path> left = Files.walk(temp)) {
            assertEquals(List.of(temp, empty, file), left.sorted().toList());
        }
        vaults.create(empty, PASSPHRASE).close();
    }

    @Test
    void aFolderWithoutAVaultIsToldApart() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("v"));
        refused(NoVault.class, folder, () -> vaults.open(folder, PASSPHRASE));
        refused(NoVault.class, folder, () -> vaults.verify(folder, PASSPHRASE));
        assertThrows(NoVault.class, () -> vaults.open(temp.resolve("absent"), PASSPHRASE));
    }

    @Test
    void aWrongPassphraseChangesNothing() throws IOException {
        Path folder = vault("v");
        for (String wrong : List.of("", "گذرواژه ", "demo")) {
            refused(WrongPassphrase.class, folder, () -> vaults.open(folder, wrong.toCharArray()));
            refused(WrongPassphrase.class, folder, () -> vaults.verify(folder, wrong.toCharArray()));
        }
    }

    @Test
    void aVaultIsOpenedOnceInOneProcess() {
        Path folder = vault("v");
        Vaults others = new Vaults(CHEAP, InstantSource.system());
        try (Vault vault = vaults.open(folder, PASSPHRASE)) {
            assertThrows(VaultInUse.class, () -> vaults.open(folder, PASSPHRASE));
            assertThrows(VaultInUse.class, () -> vaults.open(folder.resolve("..").resolve("v"), PASSPHRASE));
            assertThrows(VaultInUse.class, () -> vaults.verify(folder, PASSPHRASE));
            assertThrows(VaultInUse.class, () -> others.open(folder, PASSPHRASE));
            vault.store().briefs().save(Samples.brief("AZ-2"));
        }
        others.open(folder, PASSPHRASE).close();
    }

    @Test
    void closingTwiceDoesNotGiveAwayWhatIsOpenAgain() {
        Path folder = vault("v");
        Vault first = vaults.open(folder, PASSPHRASE);
        first.close();
        try (Vault _ = vaults.open(folder, PASSPHRASE)) {
            first.close();
            assertThrows(VaultInUse.class, () -> vaults.open(folder, PASSPHRASE));
        }
    }

    @Test
    void aVaultIsOpenedInOneProcessOnly() throws Exception {
        Path folder = vault("v");
        Process other = OtherDidar.start("hold", folder);
        try (BufferedReader words = OtherDidar.words(other)) {
            assertEquals("open", words.readLine());
            refused(VaultInUse.class, folder, () -> vaults.open(folder, PASSPHRASE));
            refused(VaultInUse.class, folder, () -> vaults.verify(folder, PASSPHRASE));
            other.outputWriter().append("x").close();
            other.waitFor();
        } finally {
            other.destroyForcibly();
        }
        vaults.open(folder, PASSPHRASE).close();
        try (Vault _ = vaults.open(folder, PASSPHRASE);
                BufferedReader words = OtherDidar.words(OtherDidar.start("hold", folder))) {
            assertEquals("VaultInUse", words.readLine());
        }
    }

    @Test
    void aDamagedKeyFileIsToldApartAndLeft() throws IOException {
        Path folder = vault("v");
        Path key = folder.resolve("vault.key");
        byte[] whole = Files.readAllBytes(key);
        for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(whole, 60), new byte[100_000], "%PDF-1.7 foreign".getBytes(
                StandardCharsets.US_ASCII))) {
            Files.write(key, bytes);
            refused(VaultDamaged.class, folder, () -> vaults.open(folder, PASSPHRASE));
        }
        Files.delete(key);
        refused(VaultDamaged.class, folder, () -> vaults.open(folder, PASSPHRASE));
        Files.write(key, whole);
        vaults.verify(folder, PASSPHRASE);
    }

    @Test
    void aTruncatedDatabaseIsToldApartAndLeft() throws IOException {
        Path whole = vault("v");
        for (int length : new int[] {0, 1, 4095, 4096, 8192, 3 * 4096, 4 * 4096}) {
            Path folder = cut(whole, length);
            refused(VaultDamaged.class, folder, () -> vaults.open(folder, PASSPHRASE));
            refused(VaultDamaged.class, folder, () -> vaults.verify(folder, PASSPHRASE));
        }
    }

    /// H2 may leave room at the end of a file; without it nothing is missing. A cut either shows or takes nothing away.
    @Test
    void noCutTakesAnythingAwaySilently() throws IOException {
        Path whole = vault("v");
        List<Brief> briefs;
        try (Vault vault = vaults.open(whole, PASSPHRASE)) {
            briefs = vault.store().briefs().all();
        }
        int size = (int) Files.size(whole.resolve("library.mv.db"));
        for (int eighth = 1; eighth < 8; eighth++) {
            Path folder = cut(whole, size / 8 * eighth);
            Map<String, String> before = files(folder);
            try (Vault vault = vaults.open(folder, PASSPHRASE)) {
                assertEquals(List.of(Samples.country()), vault.store().library().countries());
                assertEquals(briefs, vault.store().briefs().all());
            } catch (VaultDamaged _) {
                assertEquals(before, files(folder));
            }
        }
    }

    private Path cut(Path whole, int length) throws IOException {
        Path folder = copy(whole, "cut" + length);
        Path database = folder.resolve("library.mv.db");
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), length));
        return folder;
    }

    /// After a crash H2 opens a file that was cut short as it stood some saves ago; the seal tells.
    @Test
    void aCutThatWouldLoseSavesSilentlyIsToldApart() throws Exception {
        Path folder = vault("v");
        Process other = OtherDidar.start("some", folder);
        try (BufferedReader words = OtherDidar.words(other)) {
            assertTrue(words.lines().anyMatch("done"::equals));
        }
        other.destroyForcibly().waitFor();
        vaults.verify(folder, PASSPHRASE);
        int size = (int) Files.size(folder.resolve("library.mv.db"));
        for (int cut : new int[] {4096, 3 * 4096, size / 4}) {
            Path shorter = cut(folder, size - cut);
            refused(VaultDamaged.class, shorter, () -> vaults.open(shorter, PASSPHRASE));
        }
    }

    @Test
    void aForeignSwappedOrMissingDatabaseIsToldApartAndLeft() throws IOException {
        Path one = vault("one");
        Path two = vault("two");
        Path swapped = copy(one, "swapped");
        Files.write(swapped.resolve("library.mv.db"), Files.readAllBytes(two.resolve("library.mv.db")));
        Path foreign = copy(one, "foreign");
        Files.writeString(foreign.resolve("library.mv.db"), "H: a database of something else\n".repeat(1000));
        Path missing = copy(one, "missing");
        Files.delete(missing.resolve("library.mv.db"));
        Path unsealed = copy(one, "unsealed");
        Files.delete(unsealed.resolve("library.seal"));
        for (Path folder : List.of(swapped, foreign, missing, unsealed)) {
            refused(VaultDamaged.class, folder, () -> vaults.open(folder, PASSPHRASE));
            refused(VaultDamaged.class, folder, () -> vaults.verify(folder, PASSPHRASE));
        }
    }

    @Test
    void anOlderCopyOfTheDatabaseIsToldApart() throws IOException {
        Path folder = vault("v");
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));
        try (Vault vault = vaults.open(folder, PASSPHRASE)) {
            vault.store().briefs().save(Samples.brief("AZ-2"));
        }
        Files.write(folder.resolve("library.mv.db"), before);
        refused(VaultDamaged.class, folder, () -> vaults.open(folder, PASSPHRASE));
    }

    @Test
    void aVaultOfALaterDidarIsToldApartAndLeft() throws Exception {
        Path keyFile = vault("key");
        byte[] later = Files.readAllBytes(keyFile.resolve("vault.key"));
        later[6]++;
        Files.write(keyFile.resolve("vault.key"), later);
        refused(VaultTooNew.class, keyFile, () -> vaults.open(keyFile, PASSPHRASE));

        Path schema = vault("schema");
        tamper(
                schema,
                """
                INSERT INTO "flyway_schema_history" SELECT 99, '99', "description", "type", "script", "checksum",
                "installed_by", "installed_on", "execution_time", TRUE FROM "flyway_schema_history" WHERE "version" = '1'""");
        refused(VaultTooNew.class, schema, () -> vaults.open(schema, PASSPHRASE));
        refused(VaultTooNew.class, schema, () -> vaults.verify(schema, PASSPHRASE));
    }

    @Test
    void verifyChangesNothingAndFindsWhatCannotBeRead() throws Exception {
        Path folder = vault("v");
        Map<String, String> before = files(folder);
        vaults.verify(folder, PASSPHRASE);
        assertEquals(before, files(folder));

        Path role = copy(folder, "role");
        tamper(role, "UPDATE paragraph SET role = 'SONG'");
        refused(VaultDamaged.class, role, () -> vaults.verify(role, PASSPHRASE));
        Path half = copy(folder, "half");
        tamper(half, "DELETE FROM country");
        refused(VaultDamaged.class, half, () -> vaults.verify(half, PASSPHRASE));
        Path table = copy(folder, "table");
        tamper(table, "DROP TABLE answer_topic");
        refused(VaultDamaged.class, table, () -> vaults.verify(table, PASSPHRASE));
    }

    @Test
    void nothingIsInClearInAnyFile() throws IOException {
        Path folder = temp.resolve("v");
        try (Vault vault = vaults.create(folder, PASSPHRASE)) {
            vault.store().save(Samples.country());
            vault.store().save(Samples.topic("border-spectrum"));
            vault.store().briefs().save(brief());
            assertNothingClear(folder);
        }
        vaults.open(folder, PASSPHRASE).close();
        assertNothingClear(folder);
    }

    private static void assertNothingClear(Path folder) throws IOException {
        List<String> words = List.of(
                "آذربایجان", "Azerbaijan", "Baku", "طیف", "Border", "گفت‌وگو", "border-spectrum", "AZ-1", "CREATE", "paragraph",
                OtherDidar.PASSPHRASE);
        List<Charset> charsets =
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
        for (String file : files(folder).keySet()) {
            // One char a byte, so that indexOf finds bytes.
            String bytes = Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
            for (String word : words) {
                for (Charset charset : charsets) {
                    String sought = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(sought), file + " shows " + word);
                }
            }
        }
    }

    private static void tamper(Path folder, String sql) throws Exception {
        byte[] key = KeyFile.read(Files.readAllBytes(folder.resolve("vault.key"))).unwrap(PASSPHRASE);
        TestStore.tamper(folder.resolve("library.mv.db"), key, sql);
    }

    private Path copy(Path folder, String name) throws IOException {
        Path copy = Files.createDirectory(temp.resolve(name));
        for (String file : files(folder).keySet()) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    /// The work is refused in that way, and every file of the folder is as it was.
    private static void refused(Class<? extends DidarException> kind, Path folder, Runnable work) throws IOException {
        Map<String, String> before = files(folder);
        assertThrows(kind, work::run);
        assertEquals(before, files(folder));
    }

    /// The name and the whole content of each file.
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
