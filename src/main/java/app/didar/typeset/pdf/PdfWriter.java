package app.didar.typeset.pdf;

import app.didar.typeset.Conformance;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.Progress;
import app.didar.typeset.Protection;
import app.didar.typeset.Sharing;
import app.didar.typeset.leaf.Leaves;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Writes a paper.
public final class PdfWriter {

    private final Manuscript manuscript;
    private final Leaves leaves;
    private final Conformance conformance;
    private final PdfFonts fonts = new PdfFonts();
    private final PictureWriter pictures = new PictureWriter();
    private final Fingerprint fingerprint = new Fingerprint();

    private PdfWriter(Manuscript manuscript, Leaves leaves, Conformance conformance) {
        this.manuscript = manuscript;
        this.leaves = leaves;
        this.conformance = conformance;
    }

    /// @param protection passwords; null for none
    /// @throws PdfRefusal            for an attachment or appendix that cannot go in; nothing is written
    /// @throws CancellationException when stopped; nothing or a part is then written
    public static void write(Manuscript manuscript, Leaves leaves, Conformance conformance,
            @Nullable Protection protection, OutputStream out, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument(); ForeignPages foreign = new ForeignPages(document)) {
            new PdfWriter(manuscript, leaves, conformance).fill(document, foreign, progress);
            if (protection != null) {
                Encryption.add(document, protection);
            }
            document.save(out);
            out.flush();
        }
    }

    private void fill(PDDocument document, ForeignPages foreign, Progress progress) throws IOException {
        document.getDocument().setVersion(1.7f);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        Attachments.add(catalog, manuscript, conformance, fingerprint);
        List<COSDictionary> pages = pages(document);
        Places places = new Places(leaves, pages);
        Links links = new Links(places, leaves.height());
        Structure structure = new Structure(links, pages.size());
        COSDictionary resources = new COSDictionary();
        List<PageReading> readings =
                Sharing.each(leaves.leaves(), leaf -> new PageReading(leaf, manuscript.language().rtl()));
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            COSDictionary page = pages.get(i);
            byte[] content = new PageWriter(structure, links, fonts, foreign, pictures, page, leaves.leaves().get(i), readings.get(i),
                    leaves.height()).write();
            fingerprint.add(content);
            contents.add(content);
            page.setItem(COSName.RESOURCES, resources);
            page.setInt(COSName.STRUCT_PARENTS, i);
            page.setItem(COSName.getPDFName("Tabs"), COSName.S);
            progress.page(Progress.Phase.WRITE, i + 1, pages.size());
        }
        List<byte[]> packed = Sharing.each(contents, Streams::pack);
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setItem(COSName.CONTENTS, Streams.packed(packed.get(i)));
        }
        COSDictionary named = new COSDictionary();
        for (PdfFont font : fonts.all()) {
            named.setItem(COSName.getPDFName(font.resource()), FontEmbedder.embed(font));
        }
        resources.setItem(COSName.FONT, named);
        COSDictionary drawn = foreign.objects();
        drawn.addAll(pictures.resources());
        if (drawn.size() > 0) {
            resources.setItem(COSName.XOBJECT, drawn);
        }
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root(leaves.root()));
        document.getDocumentCatalog().setDocumentOutline(Outline.of(places));
        new Description(manuscript, conformance, fingerprint).write(document);
    }

    private List<COSDictionary> pages(PDDocument document) {
        PDRectangle box = new PDRectangle((float) leaves.width(), (float) leaves.height());
        List<COSDictionary> pages = new ArrayList<>();
        for (int i = 0; i < leaves.leaves().size(); i++) {
            PDPage page = new PDPage(box);
            document.addPage(page);
            pages.add(page.getCOSObject());
        }
        return pages;
    }
}
