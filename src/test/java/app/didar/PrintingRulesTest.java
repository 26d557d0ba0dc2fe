package app.didar;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.cli.DidarCommand;
import app.didar.cli.Session;
import app.didar.paper.Papers;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import app.didar.typeset.Typesetter;
import app.didar.typeset.pdf.PdfWriter;
import app.didar.vault.KeyCost;
import app.didar.vault.Vaults;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No test can make a file that veraPDF does not see: bytes are printed by two classes that ask it, files are written where
/// [FilesConform] looks.
class PrintingRulesTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("app.didar");

    @Test
    void bytesArePrintedByTwoClassesAlone() {
        only("app.didar.typeset.Printed", Typesetter.class, "writePdf");
        only("app.didar.typeset.Printed", PdfWriter.class, "write");
        only("app.didar.paper.PrintedPaper", Papers.class, "export");
    }

    private static void only(String printer, Class<?> owner, String method) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(printer)
                .should()
                .callMethodWhere(target(owner(equivalentTo(owner))).and(target(name(method))))
                .check(TESTS);
    }

    @Test
    void filesAreLookedAtWhereverATestLeavesThem(@TempDir Path folder) throws IOException {
        assertTrue(FilesConform.looksAt(folder));
        byte[] paper = paper(folder);
        assertTrue(FilesConform.ours(paper));
        PdfChecks.assertConforms(paper);
        for (String claim : List.of("<pdfaid:part>2<", "<pdfuaid:part>1<")) {
            byte[] faulty = new String(paper, StandardCharsets.ISO_8859_1)
                    .replace(claim, claim.replaceAll("[12]", "3"))
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertTrue(FilesConform.ours(faulty));
            AssertionError fault = assertThrows(AssertionError.class, () -> PdfChecks.assertConforms(faulty));
            assertEquals(1, String.valueOf(fault.getMessage()).lines().count(), fault.getMessage());
        }
    }

    /// The paper of a command, which no test class prints.
    private static byte[] paper(Path folder) throws IOException {
        Session session = new Session(
                new Vaults(new KeyCost(64, 1, 1), Clock.systemUTC()),
                // as in the tests of the command line: the same bytes are looked at once
                Clock.fixed(Instant.parse("2025-11-22T08:00:00Z"), ZoneOffset.UTC),
                folder,
                _ -> null,
                Language.EN,
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()));
        assertEquals(0, DidarCommand.run(session, "demo", folder.resolve("demo").toString()));
        return Files.readAllBytes(folder.resolve("demo").resolve("TJ-1.pdf"));
    }
}
