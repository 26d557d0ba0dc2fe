package app.didar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.vault.KeyCost;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists for a spreadsheet on the command line, out of a vault and into one.
class ImportCommandTest {

    private final Vaults vaults = new Vaults(new KeyCost(64, 1, 1), Clock.systemUTC());

    @TempDir
    Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void makeVaults() {
        assertEquals(ExitCode.DONE, run("demo", "vault", "create").code());
        assertEquals(ExitCode.DONE, run("demo", "import", "countries", file("c.csv", "code,name.fa\nIR,ایران\nXX,نمونه\n")).code());
    }

    @Test
    void whatIsListedIsTakenInElsewhereAndListedAlike() throws IOException {
        assertEquals(ExitCode.DONE, run("demo", "list", "countries", "--csv", "-o", path("out.csv"), "--lang", "fa").code());
        assertEquals(ExitCode.DONE, run("other", "vault", "create").code());
        assertEquals(ExitCode.DONE, run("other", "import", "countries", path("out.csv")).code());
        assertEquals(ExitCode.DONE, run("other", "list", "countries", "--csv", "-o", path("again.csv"), "--lang", "fa").code());
        assertArrayEquals(Files.readAllBytes(folder.resolve("out.csv")), Files.readAllBytes(folder.resolve("again.csv")));
        assertEquals(ExitCode.REFUSED, run("demo", "list", "topics", "--csv", "-o", path("out.csv")).code());
        assertEquals(ExitCode.USAGE, run("demo", "list", "topics", "--csv").code());
        assertEquals(ExitCode.USAGE, run("demo", "list", "briefs", "--csv", "-o", path("b.csv")).code());
        assertFalse(Files.exists(folder.resolve("b.csv")));
    }

    @Test
    void aBadRowKeepsTheWholeListOutAndIsTold() {
        String list = file("p.csv", "code,name.fa,countries\nP1,آرمان,IR\nP2,مینا,ZZ\n");
        Run refused = run("demo", "import", "people", list);
        assertEquals(ExitCode.REFUSED, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("Row 3 (P2), Countries: There is no country \"ZZ\""), refused.err());
        assertEquals("", run("demo", "list", "people").out());
        Run taken = run("demo", "import", "people", list, "--good-rows");
        assertEquals(ExitCode.DONE, taken.code());
        assertTrue(taken.out().contains("Taken in: 1."), taken.out());
        assertEquals("P1\tآرمان", run("demo", "list", "people").out().strip());
    }

    @Test
    void aDryRunTakesNothingIn() {
        Run dry = run("demo", "import", "topics", file("t.csv", "code,name.fa\nfibre,فیبر\n"), "--dry-run");
        assertEquals(ExitCode.DONE, dry.code());
        assertTrue(dry.out().contains("Row 2 (fibre): new"), dry.out());
        assertEquals("", run("demo", "list", "topics").out());
    }

    @Test
    void theReportIsToldToMachines() {
        String list = file("c2.csv", "code,name.fa,capital.fa\nXX,نمونه,پایتخت\nYY,,\n");
        Run refused = run("demo", "import", "countries", list, "--json");
        assertEquals(ExitCode.REFUSED, refused.code());
        JsonNode report = JsonMapper.shared().readTree(refused.out());
        assertFalse(report.get("taken").asBoolean());
        assertEquals("changed", report.get("rows").get(0).get("state").asString());
        assertEquals("پایتخت (فارسی)", report.get("rows").get(0).get("changed").get(0).get("fa").asString());
        assertEquals(3, report.get("rows").get(1).get("row").asInt());
        assertTrue(report.get("rows").get(1).get("wrong").get(0).get("words").has("en"));
    }

    @Test
    void whatIsNoListIsRefusedInOneLine() {
        assertEquals(ExitCode.USAGE, run("demo", "import", "people", path("absent.csv")).code());
        assertEquals(ExitCode.USAGE, run("demo", "import", "meetings", file("e.csv", "code,name.fa\n")).code());
        Run refused = run("demo", "import", "people", file("x.csv", "what,ever\n1,2\n"));
        assertEquals(ExitCode.REFUSED, refused.code());
        assertEquals(1, refused.err().lines().count());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Run run(String vault, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                vaults,
                Clock.fixed(Instant.parse("2025-11-22T08:00:00Z"), ZoneOffset.UTC),
                folder.resolve("default"),
                Map.of(Passphrase.VARIABLE, "a long passphrase")::get,
                Language.EN,
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err));
        String[] line = Stream.concat(Stream.of("--vault", path(vault)), Stream.of(words)).toArray(String[]::new);
        return new Run(DidarCommand.run(session, line), out.toString(), err.toString());
    }
}
