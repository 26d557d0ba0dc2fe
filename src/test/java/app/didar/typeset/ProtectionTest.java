package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.PdfRefusal.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that ask for a password.
class ProtectionTest {

    private static final char[] NONE = {};

    @ParameterizedTest
    @ValueSource(strings = {"demo", "رمز عبور", "۱۲۳۴", "pass word-1!", "پ"})
    void theRightPasswordOpensAndAnyOtherDoesNot(String password) throws IOException {
        byte[] pdf = protectedPdf(password, "", Set.of());
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            assertEquals(6, document.getEncryption().getRevision());
            assertEquals(256, document.getEncryption().getLength());
            assertTrue(Readers.plain(new PDFTextStripper().getText(document)).contains("هیئت"));
            String xmp;
            try (InputStream packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                xmp = new String(packet.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertFalse(xmp.contains("pdfaid:part"), "PDF/A forbids encryption");
            assertTrue(xmp.contains("<pdfuaid:part>1<"));
        }
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(pdf, password + password));
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(pdf));
    }

    @ParameterizedTest
    @EnumSource
    void eachPermissionIsGivenAlone(Permission permission) throws IOException {
        byte[] pdf = protectedPdf("open", "own", EnumSet.of(permission));
        try (PDDocument document = Loader.loadPDF(pdf, "open")) {
            AccessPermission allowed = document.getCurrentAccessPermission();
            assertEquals(permission == Permission.PRINT, allowed.canPrint() && allowed.canPrintFaithful());
            assertEquals(permission == Permission.PRINT, allowed.canPrint() || allowed.canPrintFaithful());
            assertEquals(permission == Permission.COPY, allowed.canExtractContent());
            assertEquals(permission == Permission.MODIFY, allowed.canModify());
            assertEquals(permission == Permission.MODIFY, allowed.canAssembleDocument());
            assertTrue(allowed.canExtractForAccessibility());
        }
        try (PDDocument document = Loader.loadPDF(pdf, "own")) {
            assertTrue(document.getCurrentAccessPermission().isOwnerPermission());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open"})
    void whoOpensTheFileIsNotItsOwner(String owner) throws IOException {
        try (PDDocument document = Loader.loadPDF(protectedPdf("open", owner, Set.of()), "open")) {
            assertFalse(document.getCurrentAccessPermission().isOwnerPermission());
        }
    }

    @Test
    void otherReadersOpenItToo(@TempDir Path folder) throws IOException {
        Tool.assumed("qpdf");
        Path file = Files.write(folder.resolve("p.pdf"), protectedPdf("رمز عبور", "", Set.of(Permission.PRINT)));
        Tool.Answer right = Tool.run("qpdf", "--password=رمز عبور", "--check", file.toString());
        assertEquals(0, right.exit(), right::text);
        assertEquals(2, Tool.run("qpdf", "--password=رمز", "--check", file.toString()).exit());
        Tool.assumed("pdftotext");
        Tool.Answer text = Tool.run("pdftotext", "-upw", "رمز عبور", file.toString(), "-");
        assertTrue(text.text().contains("هیئت"), text::text);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", Reason.PASSWORD_EMPTY),
                Arguments.of("x".repeat(128), Reason.PASSWORD_TOO_LONG),
                Arguments.of("گ".repeat(64), Reason.PASSWORD_TOO_LONG),
                Arguments.of("رمز۱۲۳", Reason.PASSWORD_MIXED_DIRECTIONS),
                Arguments.of("رمز123", Reason.PASSWORD_MIXED_DIRECTIONS),
                Arguments.of("۱رمز", Reason.PASSWORD_MIXED_DIRECTIONS),
                Arguments.of("رمز!", Reason.PASSWORD_MIXED_DIRECTIONS),
                Arguments.of("رمzز", Reason.PASSWORD_MIXED_DIRECTIONS),
                Arguments.of("a\tb", Reason.PASSWORD_PROHIBITED_CHARACTER),
                Arguments.of("a\u0000", Reason.PASSWORD_PROHIBITED_CHARACTER),
                Arguments.of("a\uE000", Reason.PASSWORD_PROHIBITED_CHARACTER),
                Arguments.of("a\uD800", Reason.PASSWORD_PROHIBITED_CHARACTER),
                Arguments.of("a\uFFFD", Reason.PASSWORD_PROHIBITED_CHARACTER),
                Arguments.of("گنجینه\uD83D\uDE00", Reason.PASSWORD_NEW_CHARACTER),
                Arguments.of("\u0620", Reason.PASSWORD_NEW_CHARACTER),
                Arguments.of("می\u200Cرود", Reason.PASSWORD_AMBIGUOUS),
                Arguments.of("a\u00A0b", Reason.PASSWORD_AMBIGUOUS),
                Arguments.of("a\u200Eb", Reason.PASSWORD_AMBIGUOUS),
                Arguments.of("\uFEFB", Reason.PASSWORD_AMBIGUOUS),
                Arguments.of("e\u0301", Reason.PASSWORD_AMBIGUOUS),
                Arguments.of("²", Reason.PASSWORD_AMBIGUOUS));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String password, Reason reason) {
        PdfRefusal refusal = assertThrows(PdfRefusal.class,
                () -> new Protection(password.toCharArray(), NONE, Set.of()).close());
        assertEquals(reason, refusal.reason());
        for (Language language : Language.values()) {
            assertFalse(refusal.words(language).isBlank());
            assertFalse(password.length() > 2 && refusal.words(language).contains(password));
        }
    }

    @Property(tries = 60)
    void whatIsNotRefusedOpens(@ForAll String password) throws IOException {
        try (Protection protection = new Protection(password.toCharArray(), NONE, Set.of())) {
            byte[] pdf = Printed.locked(Samples.persian(), protection);
            Loader.loadPDF(pdf, password).close();
        } catch (PdfRefusal refusal) {
            assertFalse(password.matches("[a-zA-Z0-9 ]{1,127}"), refusal::getMessage);
        }
    }

    @Test
    void passwordsAreWiped() {
        char[] own = "demo".toCharArray();
        Protection protection = new Protection(own, own, Set.of());
        protection.close();
        assertArrayEquals(new char[4], protection.openPassword());
        assertArrayEquals(new char[4], protection.ownerPassword());
        assertArrayEquals("demo".toCharArray(), own);
    }

    @Test
    void withoutItsPasswordItWouldBeAccessible() throws IOException {
        Printed.accessible(Samples.book());
    }

    private static byte[] protectedPdf(String open, String owner, Set<Permission> permissions) throws IOException {
        try (Protection protection = new Protection(open.toCharArray(), owner.toCharArray(), permissions)) {
            return Printed.locked(Samples.persian(Samples.body("هیئت همراه")), protection);
        }
    }
}
