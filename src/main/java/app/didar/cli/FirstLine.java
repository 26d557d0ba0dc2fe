package app.didar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first line of a file or of standard input, where a secret stands. What it passed through is wiped.
final class FirstLine {

    private static final int ROOM = 64;

    private FirstLine() {}

    /// The characters before the first line end, read as UTF-8, for the caller to wipe. What follows is left unread.
    static char[] of(InputStream in) throws IOException {
        byte[] bytes = new byte[ROOM];
        int count = 0;
        for (int next = in.read(); next >= 0 && next != '\n' && next != '\r'; next = in.read()) {
            if (count == bytes.length) {
                byte[] wider = Arrays.copyOf(bytes, 2 * count);
                Arrays.fill(bytes, (byte) 0);
                bytes = wider;
            }
            bytes[count++] = (byte) next;
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, count));
        Arrays.fill(bytes, (byte) 0);
        char[] line = Arrays.copyOf(text.array(), text.length());
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
