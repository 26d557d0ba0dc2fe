package app.didar.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Files of pictures, drawn here.
final class TestPictures {

    /// A flag: three bands, a disc and an outline, half of it see-through.
    static final byte[] FLAG = svg("""
            <rect width="60" height="14" fill="#0092bc"/><rect y="13" width="60" height="14" fill="#e4002b"/>
            <rect y="26" width="60" height="14" fill="#00af66"/>
            <circle cx="30" cy="20" r="9" fill="none" stroke="white" stroke-width="3"/>
            <g opacity="0.5"><path d="M45 10 q8 10 0 20 z" fill="#000"/></g>""");

    private TestPictures() {
    }

    static byte[] svg(String body) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                + "viewBox=\"0 0 60 40\" width=\"60\" height=\"40\">" + body + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    /// A disc on a sloping ground.
    static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(120, 80, type);
        Graphics2D graphics = image.createGraphics();
        if (!image.getColorModel().hasAlpha()) {
            graphics.setPaint(Color.LIGHT_GRAY);
            graphics.fillRect(0, 0, 120, 80);
        }
        graphics.setPaint(new Color(0, 80, 160));
        graphics.fillOval(10, 10, 60, 60);
        graphics.setPaint(new Color(200, 40, 40, image.getColorModel().hasAlpha() ? 128 : 255));
        graphics.fillRect(50, 30, 60, 40);
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] png(int type) {
        return file(image(type), "png");
    }

    static byte[] jpeg() {
        return file(image(BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] progressiveJpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image(BufferedImage.TYPE_INT_RGB), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
