package app.didar.typeset.pdf;

import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import app.didar.typeset.Progress;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writes a paper.
public final class PdfWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Manuscript manuscript;
    private final Leaves leaves;
    private final Structure structure = new Structure();
    private final PdfFonts fonts = new PdfFonts();
    private final MessageDigest digest;

    private PdfWriter(Manuscript manuscript, Leaves leaves) {
        this.manuscript = manuscript;
        this.leaves = leaves;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws CancellationException when stopped; nothing or a part is then written
    public static void write(Manuscript manuscript, Leaves leaves, OutputStream out, Progress progress)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            new PdfWriter(manuscript, leaves).fill(document, progress);
            document.save(out);
            out.flush();
        }
    }

    private void fill(PDDocument document, Progress progress) throws IOException {
        document.getDocument().setVersion(1.7f);
        COSDictionary resources = new COSDictionary();
        PDRectangle box = new PDRectangle((float) leaves.width(), (float) leaves.height());
        int done = 0;
        for (Leaf leaf : leaves.leaves()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            PDPage page = new PDPage(box);
            document.addPage(page);
            COSDictionary dictionary = page.getCOSObject();
            byte[] content = new PageWriter(structure, fonts, dictionary, leaves.height(), manuscript.language().rtl()).write(leaf);
            digest.update(content);
            dictionary.setItem(COSName.CONTENTS, Streams.deflated(content));
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setInt(COSName.STRUCT_PARENTS, done);
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
            progress.page(Progress.Phase.WRITE, ++done, leaves.leaves().size());
        }
        COSDictionary named = new COSDictionary();
        for (PdfFont font : fonts.all()) {
            named.setItem(COSName.getPDFName(font.resource()), FontEmbedder.embed(font));
        }
        resources.setItem(COSName.FONT, named);
        catalog(document);
        describe(document);
    }

    private void catalog(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root(leaves.root()));
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setString(COSName.LANG, manuscript.language().locale().toLanguageTag());
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean("DisplayDocTitle", true);
        viewer.setName("Direction", manuscript.language().rtl() ? "R2L" : "L2R");
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        byte[] xmp = Xmp.packet(manuscript);
        digest.update(xmp);
        COSStream metadata = Streams.plain(xmp);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, metadata);
        COSArray intents = new COSArray();
        intents.add(intent());
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        Outline.add(document, leaves);
    }

    private static COSDictionary intent() throws IOException {
        COSStream profile = Streams.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /// The information dictionary, equal to the XMP packet, and an identifier out of the content: no clock, no chance.
    private void describe(PDDocument document) {
        Metadata metadata = manuscript.metadata();
        COSDictionary info = new COSDictionary();
        text(info, COSName.TITLE, manuscript.title());
        text(info, COSName.AUTHOR, metadata.author());
        text(info, COSName.SUBJECT, metadata.subject());
        text(info, COSName.KEYWORDS, metadata.keywords());
        info.setString(COSName.CREATOR, Xmp.PRODUCER);
        info.setString(COSName.PRODUCER, Xmp.PRODUCER);
        info.setString(COSName.CREATION_DATE, DATE.format(metadata.created()));
        info.setString(COSName.MOD_DATE, DATE.format(metadata.created()));
        document.getDocument().getTrailer().setItem(COSName.INFO, info);
        digest.update(manuscript.title().getBytes(StandardCharsets.UTF_8));
        COSString id = new COSString(Arrays.copyOf(digest.digest(), 16), true);
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    private static void text(COSDictionary info, COSName name, String text) {
        if (!text.isEmpty()) {
            info.setString(name, Xmp.printable(text));
        }
    }
}
