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

    /// Text as it stands, a byte of each character.
    Syntax raw(String text) {
        return raw(text, 0);
    }

    /// The same from one of its characters on.
    @SuppressWarnings("deprecation") // other ways to these bytes copy them twice
    Syntax raw(String text, int from) {
        room(text.length());
        text.getBytes(from, text.length(), bytes, length);
        length += text.length() - from;
        return this;
    }

    Syntax whole(long value) {
        if (value >= 0 && value < 1000) {
            return few((int) value);
        }
        if (value < 0) {
            write('-');
        }
        int end = length + 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            end++;
        }
        room(end - length);
        long rest = value;
        for (int i = end - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        length = end;
        return this;
    }

    /// Up to three digits, as nearly all numbers on a page have.
    private Syntax few(int value) {
        room(3);
        if (value >= 100) {
            bytes[length++] = (byte) ('0' + value / 100);
        }
        if (value >= 10) {
            bytes[length++] = (byte) ('0' + value / 10 % 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
        return this;
    }

    /// A reference to an object.
    Syntax reference(int number) {
        return whole(number).raw(" 0 R");
    }

    /// A number with two decimals.
    Syntax number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            write('-');
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            write('.');
            write('0' + rest / 10);
            if (rest % 10 != 0) {
                write('0' + rest % 10);
            }
        }
        return this;
    }

    /// A text string.
    Syntax text(String text) {
        return string(new COSString(text).getBytes());
    }

    /// A literal string.
    Syntax string(byte[] content) {
        write('(');
        for (byte value : content) {
            literal(value);
        }
        write(')');
        return this;
    }

    /// A byte within a literal string (7.3.4.2).
    void literal(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                write('\\');
                write(value);
            }
            case '\r' -> raw("\\r");
            // PDFBox takes a bracket before the end of a line and a slash for the end of the string, escaped or not
            case '\n' -> raw("\\n");
            default -> write(value);
        }
    }

    /// Takes the last byte back.
    void back() {
        length--;
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
