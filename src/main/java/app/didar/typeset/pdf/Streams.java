package app.didar.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Streams of a PDF file.
final class Streams {

    /// Twice as quick as the level that zlib prefers, for a sixth more bytes.
    private static final int LEVEL = 1;

    private Streams() {
    }

    static COSStream deflated(byte[] bytes) throws IOException {
        return packed(pack(bytes));
    }

    /// The bytes as deflated data.
    static byte[] pack(byte[] bytes) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 2 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * length);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        }
    }

    /// A stream of what [#pack] gave.
    static COSStream packed(byte[] packed) throws IOException {
        COSStream stream = new COSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        return stream;
    }

    /// As it is: an XMP packet must be readable without decoding.
    static COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
