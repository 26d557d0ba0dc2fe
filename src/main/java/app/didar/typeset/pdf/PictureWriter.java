package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Raster;
import app.didar.typeset.leaf.Sketch;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The pictures of one file. Each is embedded once, however often it is printed.
final class PictureWriter {

    /// Shapes are written on a grid of this size: two decimals are then finer than any printer.
    private static final double SKETCH_WIDTH = 1000;

    private final Map<String, Raster> rasters = new LinkedHashMap<>();
    private final Map<String, Sketch> sketches = new LinkedHashMap<>();

    /// Takes in what a page draws.
    void admit(Leaf leaf) {
        for (Mark mark : leaf.content()) {
            if (mark instanceof Mark.Figure figure) {
                admit(figure);
            } else if (mark instanceof Mark.Text line) {
                line.pieces().forEach(piece -> {
                    if (piece instanceof Mark.Inset inset) {
                        admit(inset.figure());
                    }
                });
            }
        }
    }

    private void admit(Mark.Figure figure) {
        switch (figure) {
            case Mark.Picture picture -> rasters.putIfAbsent(picture.raster().id(), picture.raster());
            case Mark.Drawing drawing -> sketches.putIfAbsent(drawing.sketch().id(), drawing.sketch());
        }
    }

    /// Draws a figure whose lower edge is at this height.
    static void draw(Operators out, Mark.Figure figure, double bottom) {
        String id = switch (figure) {
            case Mark.Picture picture -> picture.raster().id();
            case Mark.Drawing drawing -> drawing.sketch().id();
        };
        out.raw("q\n").op("cm", figure.width(), 0, 0, figure.height(), figure.x(), bottom).raw("/" + name(id) + " Do\nQ\n");
    }

    /// A name out of the content: the same on every page and in every file.
    private static String name(String id) {
        return "P" + id.substring(0, 16);
    }

    /// The pictures taken in, as a page's resources name them.
    COSDictionary resources() throws IOException {
        COSDictionary named = new COSDictionary();
        for (Raster raster : rasters.values()) {
            named.setItem(COSName.getPDFName(name(raster.id())), image(raster));
        }
        for (Sketch sketch : sketches.values()) {
            named.setItem(COSName.getPDFName(name(sketch.id())), form(sketch));
        }
        return named;
    }

    private static COSStream image(Raster raster) throws IOException {
        BufferedImage image = raster.image();
        boolean grey = image.getColorModel().getNumColorComponents() == 1;
        COSStream stream;
        if (raster.jpeg().length > 0) {
            stream = new COSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(raster.jpeg());
            }
            stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        } else {
            stream = Streams.deflated(grey ? grey(image) : colours(image));
            if (image.getColorModel().hasAlpha()) {
                stream.setItem(COSName.SMASK, described(Streams.deflated(alpha(image)), image, COSName.DEVICEGRAY));
            }
        }
        return described(stream, image, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    }

    private static COSStream described(COSStream stream, BufferedImage image, COSName space) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, image.getWidth());
        stream.setInt(COSName.HEIGHT, image.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, space);
        return stream;
    }

    private static byte[] grey(BufferedImage image) {
        int[] samples = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        byte[] bytes = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[i] = (byte) samples[i];
        }
        return bytes;
    }

    private static byte[] colours(BufferedImage image) {
        int width = image.getWidth();
        byte[] bytes = new byte[3 * width * image.getHeight()];
        int at = 0;
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int rgb : row) {
                bytes[at++] = (byte) (rgb >> 16);
                bytes[at++] = (byte) (rgb >> 8);
                bytes[at++] = (byte) rgb;
            }
        }
        return bytes;
    }

    private static byte[] alpha(BufferedImage image) {
        int width = image.getWidth();
        byte[] bytes = new byte[width * image.getHeight()];
        int at = 0;
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                bytes[at++] = (byte) (argb >>> 24);
            }
        }
        return bytes;
    }

    /// A form of one unit's width and height.
    private static COSStream form(Sketch sketch) throws IOException {
        double scale = SKETCH_WIDTH / sketch.width();
        double height = sketch.height() * scale;
        Operators out = new Operators();
        COSDictionary states = new COSDictionary();
        AffineTransform upright = new AffineTransform(scale, 0, 0, -scale, 0, height);
        for (Sketch.Area area : sketch.areas()) {
            int percent = Math.clamp(Math.round(area.opacity() * 100), 1, 100);
            states.setItem(COSName.getPDFName("O" + percent), opacity(percent));
            out.raw("/O" + percent + " gs\n");
            out.op("rg", (area.rgb() >> 16 & 255) / 255.0, (area.rgb() >> 8 & 255) / 255.0, (area.rgb() & 255) / 255.0);
            PathIterator path = area.shape().getPathIterator(upright);
            boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
            Outlines.write(out, path);
            out.raw(evenOdd ? "f*\n" : "f\n");
        }
        COSStream form = Streams.deflated(out.bytes());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, array(0, 0, SKETCH_WIDTH, height));
        form.setItem(COSName.MATRIX, array(1 / SKETCH_WIDTH, 0, 0, 1 / height, 0, 0));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    private static COSDictionary opacity(int percent) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.CA_NS, new COSFloat(percent / 100f));
        return state;
    }

    private static COSArray array(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
        }
        return array;
    }
}
