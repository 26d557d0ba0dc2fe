package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {
    }

    /// Fails unless the file is PDF/A-2a and PDF/UA-1, and names the rules it breaks.
    public static void assertConforms(Path pdf) throws IOException {
        assertConforms(Files.readAllBytes(pdf));
    }

    /// Fails unless the file is PDF/A-2a and PDF/UA-1, and names the rules it breaks.
    public static void assertConforms(byte[] pdf) throws IOException {
        List<String> broken = new ArrayList<>(broken(pdf, PDFAFlavour.PDFA_2_A));
        broken.addAll(broken(pdf, PDFAFlavour.PDFUA_1));
        if (!broken.isEmpty()) {
            fail(String.join(System.lineSeparator(), broken));
        }
    }

    /// Fails unless the file is PDF/UA-1, and names the rules it breaks.
    public static void assertAccessible(byte[] pdf) throws IOException {
        List<String> broken = broken(pdf, PDFAFlavour.PDFUA_1);
        if (!broken.isEmpty()) {
            fail(String.join(System.lineSeparator(), broken));
        }
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> rules = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    rules.add(flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
            if (rules.isEmpty() && !result.isCompliant()) {
                rules.add(flavour.getId() + ": not compliant");
            }
            return List.copyOf(rules);
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new IOException(e);
        }
    }

    /// The text of a file as PDFBox copies it, with every run of white space as one blank and without signs of direction.
    public static String flowing(byte[] pdf) throws IOException {
        return Readers.plain(Readers.pdfBox(pdf));
    }
}
