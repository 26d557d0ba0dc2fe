package app.didar.typeset.pdf;

import app.didar.typeset.Attachment;
import app.didar.typeset.Conformance;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Files inside the file (ISO 32000-1, 7.11.4), in the order given.
final class Attachments {

    private Attachments() {
    }

    /// @throws PdfRefusal for an attachment that the conformance forbids
    static void add(COSDictionary catalog, Manuscript manuscript, Conformance conformance, Fingerprint fingerprint)
            throws IOException {
        List<Attachment> attachments = manuscript.attachments();
        if (attachments.isEmpty()) {
            return;
        }
        COSArray tree = new COSArray();
        COSArray associated = new COSArray();
        Set<String> taken = new HashSet<>();
        for (Attachment attachment : attachments) {
            if (conformance == Conformance.ARCHIVAL && !archival(attachment)) {
                throw new PdfRefusal(Reason.ATTACHMENT_NOT_PDFA, attachment.name());
            }
            COSDictionary file = file(attachment, free(attachment.name(), taken), manuscript.metadata().created());
            associated.add(file);
            // keys of a name tree are sorted
            tree.add(new COSString(String.format(Locale.ROOT, "file%06d", associated.size())));
            tree.add(file);
            fingerprint.add(attachment.bytes());
        }
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.NAMES, tree);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, embedded);
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(COSName.AF, associated);
    }

    private static boolean archival(Attachment attachment) throws IOException {
        try (PDDocument document = ForeignPdf.open(attachment.bytes(), attachment.name())) {
            return PdfaClaim.of(document).filter(PdfaClaim::attachable).isPresent();
        } catch (PdfRefusal _) {
            return false;
        }
    }

    /// The name, numbered if another file has it.
    private static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        String own = name;
        for (int n = 2; !taken.add(own.toLowerCase(Locale.ROOT)); n++) {
            own = name.substring(0, end) + " (" + n + ")" + name.substring(end);
        }
        return own;
    }

    private static COSDictionary file(Attachment attachment, String name, Instant date) throws IOException {
        COSStream stream = Streams.deflated(attachment.bytes());
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, attachment.bytes().length);
        parameters.setString(COSName.MOD_DATE, Description.date(date));
        stream.setItem(COSName.PARAMS, parameters);
        COSDictionary streams = new COSDictionary();
        streams.setItem(COSName.F, stream);
        streams.setItem(COSName.UF, stream);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, name);
        file.setString(COSName.UF, name);
        file.setItem(COSName.EF, streams);
        if (!attachment.description().isEmpty()) {
            file.setString(COSName.DESC, Xmp.printable(attachment.description()));
        }
        file.setName(COSName.AF_RELATIONSHIP, "Supplement");
        return file;
    }
}
