package app.didar.typeset.pdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.cos.COSString;

/// Objects as a file spells them (ISO 32000-1, 7.3), byte after byte.
final class Syntax extends OutputStream {

    private byte[] bytes;
    private int length;

    /// @param room for so many bytes to begin with
    Syntax(int room) {
        bytes = new byte[room];
    }

    @Override
    public void write(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, from.length);
        room(count);
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    /// All that another holds.
    void write(Syntax other) {
        write(other.bytes, 0, other.length);
    }

    /// Text of ASCII characters as it stands.
    Syntax raw(String ascii) {
        int count = ascii.length();
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += count;
        return this;
    }

    Syntax whole(long value) {
        return raw(Long.toString(value));
    }

    /// A reference to an object.
    Syntax reference(int number) {
        return whole(number).raw(" 0 R");
    }

    /// A number with two decimals.
    Syntax hundredths(double value) {
        long hundredths = Math.round(value * 100);
        raw(hundredths < 0 ? "-" : "").whole(Math.abs(hundredths) / 100);
        int rest = (int) (Math.abs(hundredths) % 100);
        return rest == 0 ? this : raw(rest < 10 ? ".0" : ".").whole(rest);
    }

    /// A text string.
    Syntax text(String text) {
        return string(new COSString(text).getBytes());
    }

    /// A literal string (7.3.4.2).
    Syntax string(byte[] content) {
        write('(');
        for (byte value : content) {
            switch (value) {
                case '(', ')', '\\' -> {
                    write('\\');
                    write(value);
                }
                case '\r' -> raw("\\r");
                default -> write(value);
            }
        }
        write(')');
        return this;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
