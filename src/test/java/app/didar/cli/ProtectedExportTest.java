package app.didar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.BriefEditing;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import app.didar.vault.KeyCost;
import app.didar.vault.SampleVault;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `didar export` with a password, with files of others, and with letters that no font holds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedExportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-22T08:00:00Z"), ZoneOffset.UTC);

    private final Vaults vaults = new Vaults(new KeyCost(64, 1, 1), CLOCK);

    private Path folder = Path.of("");
    private Path plain = Path.of("");

    /// What one run printed and how it ended.
    private record Run(int code, String out, String err) {}

    @BeforeAll
    void makeABriefOfOneMessage(@TempDir Path temporary) {
        folder = temporary;
        plain = folder.resolve("plain.pdf");
        try (Vault vault = SampleVault.open(vaults, folder.resolve("vault"), CLOCK)) {
            Brief brief = vault.store().briefs().get("TJ-1");
            Brief.Section messages = brief.sections().stream()
                    .filter(section -> section.kind() == Brief.Section.Kind.MESSAGES)
                    .findFirst()
                    .orElseThrow();
            Brief small = brief.with(List.of(messages));
            vault.store().briefs().save(BriefEditing.write(
                    small, messages.paragraphs().getFirst().id(), Language.EN, "We agreed 😀 on 中 fibre."));
        }
        Run run = export(Language.EN, "", plain);
        assertEquals(ExitCode.DONE, run.code(), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, false, false",
        "'print', true, false, false",
        "'none', false, false, false",
        "'copy,change', false, true, true",
        "'PRINT,copy', true, true, false"
    })
    void aPasswordOpensTheFileAndAllowsWhatWasSaid(String allow, boolean print, boolean copy, boolean change)
            throws IOException {
        Path target = folder.resolve("locked" + allow + ".pdf");
        Run run = export(Language.EN, "رمز عبور\nnot this line", target,
                allow.isEmpty() ? new String[] {"--password-stdin"} : new String[] {"--password-stdin", "--allow", allow});
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (PDDocument paper = Loader.loadPDF(target.toFile(), "رمز عبور")) {
            AccessPermission allowed = paper.getCurrentAccessPermission();
            assertEquals(print, allowed.canPrint());
            assertEquals(copy, allowed.canExtractContent());
            assertEquals(change, allowed.canModify());
            assertTrue(allowed.canExtractForAccessibility());
            assertEquals(256, paper.getEncryption().getLength());
        }
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(target.toFile()));
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(target.toFile(), "not this line"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPasswordThatNoFileCarriesIsRefusedWithTheReason(Language language) {
        Map<String, Reason> refused = Map.of(
                "", Reason.PASSWORD_EMPTY,
                "رمز۱۲۳", Reason.PASSWORD_MIXED_DIRECTIONS,
                "می\u200Cرود", Reason.PASSWORD_AMBIGUOUS,
                "x".repeat(200), Reason.PASSWORD_TOO_LONG);
        refused.forEach((password, reason) -> {
            Path target = folder.resolve("refused.pdf");
            Run run = export(language, password + "\n", target, "--password-stdin");
            assertEquals(ExitCode.REFUSED, run.code());
            assertEquals("didar: " + new PdfRefusal(reason, "").words(language), run.err().strip());
            assertFalse(Files.exists(target));
        });
        Run alone = export(language, "", folder.resolve("refused.pdf"), "--allow", "print");
        assertEquals(ExitCode.USAGE, alone.code());
        assertTrue(alone.err().contains("--password-stdin"), alone.err());
    }

    @Test
    void pagesAreAppendedAndFilesAttached() throws IOException {
        int pages;
        try (PDDocument paper = Loader.loadPDF(plain.toFile())) {
            pages = paper.getNumberOfPages();
        }
        Path annex = Files.copy(plain, folder.resolve("annex one.pdf"));
        Path both = folder.resolve("both.pdf");
        Run run = export(Language.EN, "", both, "--append", annex.toString(), "--append", plain.toString(), "--attach", annex.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (PDDocument paper = Loader.loadPDF(both.toFile())) {
            assertEquals(3 * pages, paper.getNumberOfPages());
            var outline = paper.getDocumentCatalog().getDocumentOutline();
            List<String> titles = Stream.iterate(outline.getFirstChild(), one -> one != null, one -> one.getNextSibling())
                    .map(one -> one.getTitle())
                    .toList();
            assertEquals(List.of("annex one", "plain"), titles.subList(titles.size() - 2, titles.size()));
            var files = new PDDocumentNameDictionary(paper.getDocumentCatalog()).getEmbeddedFiles().getNames();
            assertEquals(List.of("annex one.pdf"), files.values().stream().map(file -> file.getFileUnicode()).toList());
        }
        Path again = folder.resolve("again.pdf");
        export(Language.EN, "", again, "--append", annex.toString(), "--append", plain.toString(), "--attach", annex.toString());
        assertEquals(-1, Files.mismatch(both, again), "the same files give the same bytes");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatCannotGoWithThePaperIsNamed(Language language) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n");
        Path text = Files.writeString(folder.resolve("list.csv"), "a,b\n");
        Path locked = folder.resolve("secret.pdf");
        assertEquals(ExitCode.DONE, export(language, "demo\n", locked, "--force", "--password-stdin").code());
        refused(language, Reason.PDF_BROKEN, "--append", broken);
        refused(language, Reason.NOT_A_PDF, "--append", text);
        refused(language, Reason.PDF_PROTECTED, "--append", locked);
        refused(language, Reason.ATTACHMENT_NOT_PDFA, "--attach", text);
        Run absent = export(language, "", folder.resolve("no.pdf"), "--attach", folder.resolve("none").toString());
        assertEquals(ExitCode.UNEXPECTED, absent.code());
        assertTrue(absent.err().contains(folder.resolve("none").toString()), absent.err());
        assertFalse(Files.exists(folder.resolve("no.pdf")));
    }

    private void refused(Language language, Reason reason, String option, Path file) {
        Path target = folder.resolve("no.pdf");
        Run run = export(language, "", target, option, file.toString());
        assertEquals(ExitCode.REFUSED, run.code(), run.err());
        String name = file.getFileName().toString();
        String subject = option.equals("--append") ? name.substring(0, name.lastIndexOf('.')) : name;
        assertEquals("didar: " + new PdfRefusal(reason, subject).words(language), run.err().strip());
        assertFalse(Files.exists(target));
    }

    @Test
    void aPaperBehindAPasswordTakesAnyAttachment() throws IOException {
        Path text = Files.writeString(folder.resolve("numbers.csv"), "a,b\n");
        Path target = folder.resolve("with-numbers.pdf");
        Run run = export(Language.EN, "open sesame", target, "--password-stdin", "--attach", text.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (PDDocument paper = Loader.loadPDF(target.toFile(), "open sesame")) {
            var file = new PDDocumentNameDictionary(paper.getDocumentCatalog()).getEmbeddedFiles().getNames().values().iterator().next();
            assertEquals("numbers.csv", file.getFileUnicode());
            assertEquals("text/csv", file.getEmbeddedFile().getSubtype());
            assertEquals("a,b\n", new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void lettersThatNoFontHoldsAreNamedAndThePaperIsWritten() {
        Run english = export(Language.EN, "", folder.resolve("boxes-en.pdf"));
        assertEquals(ExitCode.DONE, english.code());
        assertEquals(
                "didar: No font holds these letters, so they print as boxes: 😀 (U+1F600) on page 1; 中 (U+4E2D) on page 1.",
                english.err().strip());
        Run persian = export(Language.FA, "", folder.resolve("boxes-fa.pdf"));
        assertEquals(ExitCode.DONE, persian.code());
        assertTrue(persian.err().contains("\u200E😀 (U+1F600)\u200E در صفحهٔ ۱؛ \u200E中 (U+4E2D)\u200E در صفحهٔ ۱."), persian.err());
        JsonNode told = JsonMapper.shared()
                .readTree(export(Language.EN, "", folder.resolve("boxes.pdf"), "--json").out());
        assertEquals(folder.resolve("boxes.pdf").toString(), told.get("file").asString());
        assertFalse(told.get("password").asBoolean());
        assertEquals("😀", told.get("missing").get(0).get("letter").asString());
        assertEquals(1, told.get("missing").get(0).get("page").asInt());
        assertEquals(2, told.get("missing").size());
    }

    private Run export(Language language, String typed, Path target, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                vaults,
                CLOCK,
                folder,
                Map.of(Passphrase.VARIABLE, SampleVault.PASSPHRASE)::get,
                language,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        Stream<String> words = Stream.concat(
                Stream.of("--vault", folder.resolve("vault").toString(), "export", "TJ-1", "--lang", "en", "-o", target.toString()),
                Stream.of(more));
        return new Run(DidarCommand.run(session, words.toArray(String[]::new)), out.toString(), err.toString());
    }
}
