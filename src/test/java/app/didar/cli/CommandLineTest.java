package app.didar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.domain.Brief;
import app.didar.text.Language;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as it is typed: what it prints, how it ends, what it leaves behind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {

    private final Vaults vaults = new Vaults(new KeyCost(64, 1, 1), Clock.systemUTC());

    private Path folder = Path.of("");
    private Path demo = Path.of("");

    /// What one run printed and how it ended.
    private record Run(int code, String out, String err) {}

    @BeforeAll
    void makeTheDemo(@TempDir Path temporary) {
        folder = temporary;
        demo = folder.resolve("demo");
        Run run = run("demo", demo.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
    }

    @Test
    void demoPrintsThreePersianPapers() throws IOException {
        for (String code : new String[] {"AZ-1", "TJ-1", "PK-1"}) {
            try (PDDocument paper = Loader.loadPDF(demo.resolve(code + ".pdf").toFile())) {
                assertEquals("fa-IR", paper.getDocumentCatalog().getLanguage());
                assertTrue(paper.getNumberOfPages() > 1);
            }
        }
    }

    @Test
    void demoAgainKeepsTheVaultAndPrintsAgain() throws IOException {
        byte[] key = Files.readAllBytes(demo.resolve("vault.key"));
        byte[] paper = Files.readAllBytes(demo.resolve("AZ-1.pdf"));
        assertEquals(ExitCode.DONE, run("demo", demo.toString()).code());
        assertArrayEquals(key, Files.readAllBytes(demo.resolve("vault.key")));
        assertArrayEquals(paper, Files.readAllBytes(demo.resolve("AZ-1.pdf")));
    }

    @ParameterizedTest
    @CsvSource({
        "references, 98", "quotes, 10", "countries, 4", "people, 6", "organisations, 16", "programmes, 3", "topics, 26", "agreements, 6",
        "undertakings, 24", "facts, 18", "events, 10", "meetings, 5", "briefs, 3"
    })
    void listsEveryKind(String kind, int count) {
        JsonNode found = json("list", kind, "--json");
        assertTrue(found.size() >= count, kind);
        if (!kind.equals("briefs")) {
            assertEquals(count, found.size());
        }
        assertEquals(found.size(), in("list", kind).out().lines().count());
    }

    @Test
    void everyUndertakingSaysByToKindTopicsSourceAndAnswer() {
        for (JsonNode undertaking : json("list", "undertakings", "--json")) {
            for (String field : new String[] {"code", "by", "to", "kind", "topics", "source", "answer"}) {
                assertTrue(undertaking.has(field), field);
            }
            assertFalse(undertaking.get("topics").isEmpty());
        }
        JsonNode partly = json("list", "undertakings", "--json").get(2);
        assertEquals("U03", partly.get("code").asString());
        assertEquals("partly", partly.get("answer").get("state").asString());
        assertEquals("U07", partly.get("answer").get("by").get(0).get("undertaking").asString());
        assertEquals(2, partly.get("answer").get("unanswered").size());
    }

    @Test
    void eventsCarryBothCalendars() {
        JsonNode conference = json("list", "events", "--json").valueStream()
                .filter(event -> event.get("code").asString().equals("E1"))
                .findFirst()
                .orElseThrow();
        JsonNode first = conference.get("datings").get(0).get("first");
        assertEquals("2025-11-17", first.get("gregorian").asString());
        assertEquals("1404-08-26", first.get("jalali").asString());
        assertEquals(2, conference.get("datings").size());
    }

    @Test
    void filtersByCountryAndTopic() {
        assertEquals(9, json("list", "undertakings", "--country", "az", "--json").size());
        assertEquals(1, json("list", "undertakings", "--country", "PK", "--topic", "imei", "--json").size());
    }

    @Test
    void composesABriefAndPrintsItInBothLanguages() throws IOException {
        Run made = in("brief", "new", "--country", "TJ", "--topic", "fibre,5g", "--date", "۱۴۰۴/۰۹/۱۵", "--title", " آزمايش\u200f سوم ٥G ");
        assertEquals(ExitCode.DONE, made.code(), made.err());
        String code = made.out().strip();
        assertTrue(in("list", "briefs").out().contains("آزمایش سوم ۵G"));
        for (String language : new String[] {"fa", "en"}) {
            Path target = folder.resolve(code + language + ".pdf");
            assertEquals(ExitCode.DONE, in("export", code, "--lang", language, "-o", target.toString()).code());
            assertTrue(Files.size(target) > 10_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1404-12-30", "۱۴۰۴-۱۲-۳۰", "2025-02-29", "۲۰۲۵/۰۲/۲۹"})
    void refusesADayThatDoesNotExist(String date) {
        int before = json("list", "briefs", "--json").size();
        Run refused = in("brief", "new", "--country", "AZ", "--date", date);
        assertRefused(ExitCode.USAGE, refused);
        assertTrue(refused.err().contains(date));
        assertEquals(before, json("list", "briefs", "--json").size());
    }

    @Test
    void refusesWhatTheLibraryDoesNotHold() {
        assertRefused(ExitCode.NOT_FOUND, in("brief", "new", "--country", "ZZ"));
        assertRefused(ExitCode.NOT_FOUND, in("brief", "new", "--country", "AZ", "--topic", "fibre,teleport"));
        assertRefused(ExitCode.NOT_FOUND, in("list", "facts", "--topic", "teleport"));
        assertRefused(ExitCode.NOT_FOUND, in("export", "ZZ-9", "-o", folder.resolve("z.pdf").toString()));
        assertRefused(ExitCode.REFUSED, in("brief", "new", "--country", "IR"));
        assertFalse(Files.exists(folder.resolve("z.pdf")));
    }

    @Test
    void asksBeforeItReplacesAFile() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.pdf"), "mine");
        assertRefused(ExitCode.REFUSED, in("export", "AZ-1", "-o", target.toString()));
        assertEquals("mine", Files.readString(target));
        assertEquals(ExitCode.DONE, in("export", "AZ-1", "--force", "-o", target.toString()).code());
        assertTrue(Files.size(target) > 10_000);
    }

    @Test
    void saysWhereItCannotWrite() {
        Path nowhere = folder.resolve("no").resolve("such").resolve("folder.pdf");
        assertRefused(ExitCode.UNEXPECTED, in("export", "AZ-1", "-o", nowhere.toString()));
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void tellsTheFailuresOfAVaultApart() throws IOException {
        Path vault = folder.resolve("vault");
        assertRefused(ExitCode.NOT_FOUND, run(Map.of(Passphrase.VARIABLE, "x"), Language.EN, "list", "facts", "--vault", vault.toString()));
        Map<String, String> secret = Map.of(Passphrase.VARIABLE, "گذر‌واژه ۱۲۳");
        assertEquals(ExitCode.DONE, run(secret, Language.EN, "vault", "create", "--vault", vault.toString()).code());
        assertRefused(ExitCode.REFUSED, run(secret, Language.EN, "vault", "create", "--vault", vault.toString()));
        assertEquals(ExitCode.DONE, run(secret, Language.EN, "vault", "verify", "--vault", vault.toString()).code());
        assertRefused(ExitCode.WRONG_PASSPHRASE, run(Map.of(Passphrase.VARIABLE, "123"), Language.EN, "vault", "verify", "--vault", vault.toString()));
        try (Vault _ = vaults.open(vault, "گذر‌واژه ۱۲۳".toCharArray())) {
            assertRefused(ExitCode.VAULT_IN_USE, run(secret, Language.EN, "list", "facts", "--vault", vault.toString()));
        }
    }

    @Test
    void tellsATruncatedDatabaseAndLosesNothingByLooking() throws IOException {
        Path vault = folder.resolve("truncated");
        assertEquals(ExitCode.DONE, run("demo", vault.toString()).code());
        Map<String, String> secret = Map.of(Passphrase.VARIABLE, "demo");
        Path database;
        try (Stream<Path> files = Files.list(vault)) {
            database = files.filter(f -> f.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(database);
        // H2 leaves dead space at the end of its file; a quarter of the file is certain to have lost something that was saved.
        byte[] cut = Arrays.copyOf(whole, whole.length / 4);
        Files.write(database, cut);
        assertRefused(ExitCode.VAULT_DAMAGED, run(secret, Language.EN, "vault", "verify", "--vault", vault.toString()));
        assertRefused(ExitCode.VAULT_DAMAGED, run(secret, Language.EN, "list", "facts", "--vault", vault.toString()));
        assertArrayEquals(cut, Files.readAllBytes(database));
        Files.write(database, whole);
        assertEquals(ExitCode.DONE, run(secret, Language.EN, "vault", "verify", "--vault", vault.toString()).code());
    }

    @Test
    void printsNoEmptyBriefAndNothingOnAFullDisk() throws IOException {
        Path vault = folder.resolve("full");
        assertEquals(ExitCode.DONE, run("demo", vault.toString()).code());
        Map<String, String> secret = Map.of(Passphrase.VARIABLE, "demo");
        try (Vault open = vaults.open(vault, "demo".toCharArray())) {
            Brief brief = open.store().briefs().get("TJ-1");
            open.store().briefs().save(brief.with(List.of()));
        }
        Path target = folder.resolve("empty.pdf");
        assertRefused(ExitCode.REFUSED, run(secret, Language.EN, "export", "TJ-1", "--vault", vault.toString(), "-o", target.toString()));
        assertFalse(Files.exists(target));
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        assertRefused(ExitCode.UNEXPECTED, run(secret, Language.EN, "export", "AZ-1", "--vault", vault.toString(), "-o", full.toString()));
    }

    @Test
    void tellsAForeignDatabase() throws IOException {
        Path mine = folder.resolve("mine");
        Path theirs = folder.resolve("theirs");
        assertEquals(ExitCode.DONE, run("demo", mine.toString()).code());
        assertEquals(ExitCode.DONE, run("demo", theirs.toString()).code());
        Files.copy(theirs.resolve("library.mv.db"), mine.resolve("library.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> secret = Map.of(Passphrase.VARIABLE, "demo");
        assertRefused(ExitCode.VAULT_DAMAGED, run(secret, Language.EN, "list", "facts", "--vault", mine.toString()));
        Files.writeString(mine.resolve("library.mv.db"), "not a database at all");
        assertRefused(ExitCode.VAULT_DAMAGED, run(secret, Language.EN, "list", "facts", "--vault", mine.toString()));
        assertEquals("not a database at all", Files.readString(mine.resolve("library.mv.db")));
    }

    @Test
    void readsThePassphraseFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "demo\n");
        Run listed = run(Map.of(), Language.EN, "list", "facts", "--vault", demo.toString(), "--passphrase-file", file.toString());
        assertEquals(ExitCode.DONE, listed.code(), listed.err());
        assertRefused(ExitCode.USAGE, run(Map.of(), Language.EN, "list", "facts", "--vault", demo.toString()));
        assertRefused(ExitCode.USAGE, run(Map.of(), Language.EN, "list", "facts", "--vault", demo.toString(), "--passphrase-file", folder.resolve("none").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "list", "list things", "list facts --nonsense", "export", "export AZ-1", "vault", "brief", "export AZ-1 --lang de -o x"})
    void explainsMisuseInOneLine(String typed) {
        for (Language language : Language.values()) {
            assertRefused(ExitCode.USAGE, run(Map.of(), language, typed.isEmpty() ? new String[0] : typed.split(" ")));
        }
    }

    @Test
    void aFolderMayBeCalledAsACommandIs() {
        Run absent = run(Map.of(Passphrase.VARIABLE, "x"), Language.EN, "--vault", "demo", "list", "facts");
        assertRefused(ExitCode.NOT_FOUND, absent);
    }

    @Test
    void speaksTheLanguageOfTheSession() {
        String persian = run(Map.of(), Language.FA, "brief", "new", "--country", "AZ", "--date", "1404-12-30").err();
        assertTrue(persian.contains("وجود ندارد"), persian);
        assertTrue(run(Map.of(), Language.FA, "--help").out().contains("دیدارهای وزیر"));
    }

    private static void assertRefused(int code, Run run) {
        assertEquals(code, run.code(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("didar: "));
        assertEquals("", run.out());
    }

    private JsonNode json(String... words) {
        Run run = in(words);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    /// A command on the demo vault.
    private Run in(String... words) {
        Map<String, String> environment = Map.of(Passphrase.VARIABLE, "demo");
        return run(environment, Language.EN, Stream.concat(Stream.of("--vault", demo.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private Run run(String... words) {
        return run(Map.of(), Language.EN, words);
    }

    private Run run(Map<String, String> environment, Language language, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                vaults,
                Clock.fixed(Instant.parse("2025-11-22T08:00:00Z"), ZoneOffset.UTC),
                folder.resolve("default"),
                new HashMap<>(environment)::get,
                language,
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err));
        return new Run(DidarCommand.run(session, words), out.toString(), err.toString());
    }
}
