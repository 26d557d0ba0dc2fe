package app.didar.typeset.pdf;

import app.didar.typeset.Appendix;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Pages of other files as objects that pages of the paper draw: as they are where our file may hold them, or else as
/// pictures.
final class ForeignPages implements AutoCloseable {

    /// An object in the resources of the pages.
    ///
    /// @param resource its name
    /// @param area     where it draws, in its own coordinates
    record Placed(String resource, Rectangle2D area) {
    }

    private record Source(PDDocument document, LayerUtility copier, boolean whole) {
    }

    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    /// Where copies are made; never written itself.
    private final PDDocument paper = new PDDocument();
    private final Map<Appendix, Source> sources = new LinkedHashMap<>();
    private final IdentityHashMap<Mark.ForeignPage, Placed> placed = new IdentityHashMap<>();
    private final COSDictionary objects = new COSDictionary();

    /// The objects by their names.
    COSDictionary objects() {
        return objects;
    }

    /// Takes in what a page of the paper draws.
    ///
    /// @throws PdfRefusal where a page cannot be drawn
    void admit(Leaf leaf) {
        for (Mark mark : leaf.content()) {
            if (mark instanceof Mark.ForeignPage page) {
                placed.put(page, place(page));
            }
        }
    }

    /// Where a page that was taken in is to be drawn from.
    Placed of(Mark.ForeignPage mark) {
        Placed place = placed.get(mark);
        if (place == null) {
            throw new IllegalArgumentException("not a page that was taken in");
        }
        return place;
    }

    private Placed place(Mark.ForeignPage mark) {
        Source source = sources.computeIfAbsent(mark.appendix(), this::open);
        String name = "X" + objects.size();
        try {
            PDPage page = source.document().getPage(mark.page());
            if (source.whole() && bare(page)) {
                PDFormXObject form = source.copier().importPageAsForm(source.document(), page);
                MarkedContent.remove(form.getCOSObject());
                objects.setItem(COSName.getPDFName(name), form.getCOSObject());
                AffineTransform matrix = form.getMatrix().createAffineTransform();
                return new Placed(name, matrix.createTransformedShape(form.getBBox().toGeneralPath()).getBounds2D());
            }
            double inches = Math.max(mark.width(), mark.height()) / 72;
            objects.setItem(COSName.getPDFName(name),
                    PagePicture.of(paper, source.document(), mark.page(), inches).getCOSObject());
            return new Placed(name, UNIT);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new PdfRefusal(Reason.PDF_BROKEN, mark.appendix().title());
        }
    }

    private Source open(Appendix appendix) {
        PDDocument document = ForeignPdf.open(appendix.pdf(), appendix.title());
        boolean layers = document.getDocumentCatalog().getOCProperties() != null;
        boolean readable = PdfaClaim.of(document).filter(PdfaClaim::readable).isPresent();
        return new Source(document, new LayerUtility(paper), readable && !layers && srgb(document));
    }

    /// Whether the colours of the file mean the same in ours. The name of a profile stands in it in one or two bytes per
    /// character.
    private static boolean srgb(PDDocument document) {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream profile = intent.getDestOutputIntent();
            if (profile == null) {
                return false;
            }
            try (InputStream in = profile.createInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "").contains("sRGB");
            } catch (IOException _) {
                return false;
            }
        }
        return false;
    }

    /// Whether nothing lies over the page's content: forms, notes, stamps.
    private static boolean bare(PDPage page) throws IOException {
        return page.getAnnotations().stream().allMatch(annotation -> annotation.getAppearance() == null);
    }

    /// The matrix that puts an object into the mark's area.
    static AffineTransform matrix(Mark.ForeignPage mark, Rectangle2D area, double height) {
        double bottom = height - mark.y() - mark.height();
        AffineTransform matrix = mark.turned()
                ? new AffineTransform(0, mark.height(), -mark.width(), 0, mark.x() + mark.width(), bottom)
                : new AffineTransform(mark.width(), 0, 0, mark.height(), mark.x(), bottom);
        matrix.scale(1 / area.getWidth(), 1 / area.getHeight());
        matrix.translate(-area.getX(), -area.getY());
        return matrix;
    }

    @Override
    public void close() throws IOException {
        for (Source source : sources.values()) {
            source.document().close();
        }
        paper.close();
    }
}
