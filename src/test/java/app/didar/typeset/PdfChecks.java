package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What every printed paper must pass.
public final class PdfChecks {

    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();
    private static final boolean QPDF = Tool.installed("qpdf");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {
    }

    /// Fails unless the file is PDF/A-2a and PDF/UA-1, and names the rules it breaks.
    public static void assertConforms(Path pdf) throws IOException {
        assertConforms(Files.readAllBytes(pdf));
    }

    /// Fails unless the file is PDF/A-2a and PDF/UA-1 and qpdf, where it is installed, finds no fault with it; names what is broken.
    public static void assertConforms(byte[] pdf) throws IOException {
        assertKeeps(pdf, List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
    }

    /// Fails unless the file is PDF/UA-1 and qpdf, where it is installed, finds no fault with it; names what is broken.
    public static void assertAccessible(byte[] pdf) throws IOException {
        assertKeeps(pdf, List.of(PDFAFlavour.PDFUA_1));
    }

    /// The same bytes are looked at once in a run.
    private static void assertKeeps(byte[] pdf, List<PDFAFlavour> flavours) throws IOException {
        String key = flavours + hash(pdf);
        if (PASSED.contains(key)) {
            return;
        }
        List<String> broken = broken(pdf, flavours);
        if (broken.isEmpty() && QPDF) {
            broken.addAll(faults(pdf));
        }
        if (!broken.isEmpty()) {
            fail(String.join(System.lineSeparator(), broken));
        }
        PASSED.add(key);
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("didar-test-", ".pdf");
        try {
            Files.write(file, pdf);
            Tool.Answer answer = Tool.run("qpdf", "--check", file.toString());
            boolean clean = answer.exit() == 0 && answer.text().contains("No syntax or stream encoding errors");
            return clean ? List.of() : List.of(answer.text());
        } finally {
            Files.delete(file);
        }
    }

    /// The rules that the file breaks; it is read once for all flavours.
    private static List<String> broken(byte[] pdf, List<PDFAFlavour> flavours) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            TreeSet<String> rules = new TreeSet<>();
            for (ValidationResult result : validator.validateAll(parser)) {
                String id = result.getPDFAFlavour().getId();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        rules.add(id + " " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                                + ": " + assertion.getMessage() + " at " + assertion.getLocation().getContext());
                    }
                }
                if (rules.isEmpty() && !result.isCompliant()) {
                    rules.add(id + ": not compliant");
                }
            }
            return new ArrayList<>(rules);
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new IOException(e);
        }
    }

    /// The text of a file as PDFBox copies it, with every run of white space as one blank and without signs of direction.
    public static String flowing(byte[] pdf) throws IOException {
        return Readers.plain(Readers.pdfBox(pdf));
    }
}
