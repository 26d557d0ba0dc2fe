package app.didar.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What was reported as saved is there, whatever became of the process that saved it.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a second process that hangs must not hang the build
class KillSafetyTest {

    private final Vaults vaults = new Vaults(new KeyCost(64, 1, 1), InstantSource.system());
    private final Map<String, Integer> reported = new HashMap<>();

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void create() {
        folder = temp.resolve("گنجینه");
        vaults.create(folder, OtherDidar.PASSPHRASE.toCharArray()).close();
    }

    @Test
    void aKilledProcessLosesNothingItReported() throws Exception {
        for (int cycle = 0; cycle < 5; cycle++) {
            Process process = OtherDidar.start("save", folder);
            try (BufferedReader words = OtherDidar.words(process)) {
                assertEquals("open", words.readLine());
                for (int commits = 0; commits < 10 + 7 * cycle; commits++) {
                    note(words.readLine());
                }
                // Not process.destroyForcibly(), which closes the stream: what it said before it died counts too.
                process.toHandle().destroyForcibly();
                words.lines().filter(line -> line.matches("AZ-\\d+ \\d+")).forEach(this::note);
            }
            process.waitFor();
            assertEverythingReportedIsThere();
        }
    }

    /// The limit on the size of a file stands in for a full disk: writing fails in the middle of a save.
    @Test
    void aDiskThatFillsUpLosesNothingReportedAndIsReported() throws Exception {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "no shell to set a limit with");
        long blocks = Files.size(folder.resolve("library.mv.db")) / 512 + 600;
        Process process = OtherDidar.start(
                List.of(shell.toString(), "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"),
                List.of("-XX:-UsePerfData"),
                "save",
                folder);
        boolean refused = false;
        try (BufferedReader words = OtherDidar.words(process)) {
            assertEquals("open", words.readLine());
            for (String line = words.readLine(); line != null && !refused; line = words.readLine()) {
                refused = line.equals("refused");
                if (!refused) {
                    note(line);
                }
            }
        }
        process.waitFor();
        assertTrue(refused);
        assertEverythingReportedIsThere();
    }

    @Test
    void anOrdinaryOpeningDoesNotLoadFlyway() throws Exception {
        Process process = OtherDidar.start(List.of(), List.of("-Xlog:class+load:stdout"), "hold", folder);
        process.outputWriter().append("x").close();
        try (BufferedReader words = OtherDidar.words(process)) {
            List<String> lines = words.lines().toList();
            assertTrue(lines.contains("open"));
            assertTrue(lines.stream().anyMatch(line -> line.contains("org.h2.Driver") || line.contains("org.h2.jdbc")));
            assertFalse(lines.stream().anyMatch(line -> line.contains("org.flywaydb")));
        }
    }

    private void note(@Nullable String line) {
        String[] words = String.valueOf(line).split(" ");
        assertEquals(2, words.length, line);
        reported.merge(words[0], Integer.valueOf(words[1]), Math::max);
    }

    private void assertEverythingReportedIsThere() throws IOException {
        vaults.verify(folder, OtherDidar.PASSPHRASE.toCharArray());
        try (Vault vault = vaults.open(folder, OtherDidar.PASSPHRASE.toCharArray())) {
            reported.forEach((code, paragraphs) -> assertTrue(
                    vault.store().briefs().get(code).sections().getFirst().paragraphs().size() >= paragraphs, code));
        }
    }
}
