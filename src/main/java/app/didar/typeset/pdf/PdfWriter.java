package app.didar.typeset.pdf;

import app.didar.typeset.Conformance;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.Progress;
import app.didar.typeset.Protection;
import app.didar.typeset.Sharing;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Writes a paper.
public final class PdfWriter {

    private final Manuscript manuscript;
    private final Leaves leaves;
    private final Conformance conformance;
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
        PdfWriter writer = new PdfWriter(manuscript, leaves, conformance);
        if (protection == null) {
            writer.write(out, progress);
        } else {
            ByteArrayOutputStream clear = new ByteArrayOutputStream();
            writer.write(clear, progress);
            Encryption.write(clear.toByteArray(), protection, out);
        }
        out.flush();
    }

    private void write(OutputStream out, Progress progress) throws IOException {
        try (ForeignPages foreign = new ForeignPages()) {
            COSDictionary catalog = new COSDictionary();
            catalog.setItem(COSName.TYPE, COSName.CATALOG);
            Attachments.add(catalog, manuscript, conformance, fingerprint);
            List<COSDictionary> pages = pages(catalog);
            Places places = new Places(leaves, pages);
            Links links = new Links(places, leaves.height());
            Supplier<PdfFonts> fonts = Sharing.aside(pages.size(), () -> PdfFonts.of(leaves));
            List<PageWriter> written = contents(pages, links, fonts, foreign, progress);
            FileBody body = new FileBody();
            Supplier<COSDictionary> structure = Sharing.aside(pages.size(), () -> new Structure(body, links,
                    written.stream().map(PageWriter::tags).toList()).write(leaves.root()));
            Supplier<COSDictionary> embedded = Sharing.aside(pages.size(), fonts.get()::embedded);
            List<byte[]> packed = Sharing.each(written, page -> Streams.pack(page.content()));
            COSDictionary resources = resources(embedded.get(), foreign);
            for (int i = 0; i < pages.size(); i++) {
                fingerprint.add(packed.get(i));
                pages.get(i).setItem(COSName.CONTENTS, Streams.packed(packed.get(i)));
                pages.get(i).setItem(COSName.RESOURCES, resources);
            }
            catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.get());
            Outline.add(catalog, places);
            Description description = new Description(manuscript, conformance, fingerprint);
            description.write(catalog);
            body.write(out, catalog, description.information(), fingerprint.id());
        }
    }

    private List<PageWriter> contents(List<COSDictionary> pages, Links links, Supplier<PdfFonts> admitted, ForeignPages foreign,
            Progress progress) {
        for (Leaf leaf : leaves.leaves()) {
            pictures.admit(leaf);
            foreign.admit(leaf);
        }
        List<PageReading> readings = Sharing.each(leaves.leaves(), leaf -> new PageReading(leaf, manuscript.language().rtl()));
        PdfFonts fonts = admitted.get();
        AtomicInteger done = new AtomicInteger();
        return Sharing.each(IntStream.range(0, pages.size()).boxed().toList(), i -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Leaf leaf = leaves.leaves().get(i);
            PageTags tags = new PageTags(links, pages.get(i));
            PageWriter page = new PageWriter(tags, links, fonts, foreign, leaf, readings.get(i), leaves.height());
            page.write();
            // one after the other, so that nobody is told of more pages first and of fewer then
            synchronized (done) {
                progress.page(Progress.Phase.WRITE, done.incrementAndGet(), pages.size());
            }
            return page;
        });
    }

    /// What the pages draw with.
    private COSDictionary resources(COSDictionary fonts, ForeignPages foreign) throws IOException {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        COSDictionary drawn = foreign.objects();
        drawn.addAll(pictures.resources());
        if (drawn.size() > 0) {
            resources.setItem(COSName.XOBJECT, drawn);
        }
        return resources;
    }

    private List<COSDictionary> pages(COSDictionary catalog) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        COSArray all = new COSArray();
        PDRectangle box = new PDRectangle((float) leaves.width(), (float) leaves.height());
        List<COSDictionary> pages = new ArrayList<>();
        for (int i = 0; i < leaves.leaves().size(); i++) {
            COSDictionary page = new COSDictionary();
            page.setItem(COSName.TYPE, COSName.PAGE);
            page.setItem(COSName.PARENT, tree);
            page.setItem(COSName.MEDIA_BOX, box);
            page.setInt(COSName.STRUCT_PARENTS, i);
            page.setItem(COSName.getPDFName("Tabs"), COSName.S);
            pages.add(page);
            all.add(page);
        }
        tree.setItem(COSName.KIDS, all);
        tree.setInt(COSName.COUNT, pages.size());
        catalog.setItem(COSName.PAGES, tree);
        return pages;
    }
}
