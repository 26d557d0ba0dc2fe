package app.didar.typeset.pdf;

import java.awt.geom.AffineTransform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Operators and operands of a content stream. Numbers have two decimals: a two-hundredth of a point is not seen.
final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private byte[] out = new byte[128];
    private int length;
    /// Where the last string ended.
    private int stringEnd = -1;

    /// Operands, then an operator.
    Operators op(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
            put(' ');
        }
        raw(operator);
        put('\n');
        return this;
    }

    /// A matrix of the coordinate system, to a millionth.
    Operators matrix(AffineTransform to) {
        double[] entries = new double[6];
        to.getMatrix(entries);
        for (double entry : entries) {
            BigDecimal exact = BigDecimal.valueOf(entry).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
            raw(exact.toPlainString()).put(' ');
        }
        return raw("cm\n");
    }

    Operators raw(String text) {
        part(text, 0);
        return this;
    }

    Operators whole(int value) {
        return raw(Integer.toString(value));
    }

    Operators number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        digits(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            put('.');
            put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        return this;
    }

    private void digits(long number) {
        int end = length + 1;
        for (long rest = number; rest > 9; rest /= 10) {
            end++;
        }
        room(end - length);
        long rest = number;
        for (int i = end - 1; i >= length; i--) {
            out[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length = end;
    }

    /// A four-digit code, bare.
    static void hex(StringBuilder out, int code) {
        out.append(HEX.charAt(code >> 12 & 15)).append(HEX.charAt(code >> 8 & 15)).append(HEX.charAt(code >> 4 & 15))
                .append(HEX.charAt(code & 15));
    }

    /// A string of one code of two bytes, or one more code in the string that has just been written.
    Operators code(int code) {
        if (length == stringEnd) {
            length--;
        } else {
            put('(');
        }
        literal(code >> 8 & 255);
        literal(code & 255);
        put(')');
        stringEnd = length;
        return this;
    }

    /// Strings and numbers that begin and end with a string, right after what has been written.
    Operators strings(String operand) {
        if (length == stringEnd) {
            length--;
            part(operand, 1);
        } else {
            part(operand, 0);
        }
        stringEnd = length;
        return this;
    }

    /// A byte of a literal string (ISO 32000-1, 7.3.4.2).
    private void literal(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                put('\\');
                put(value);
            }
            case '\r' -> raw("\\r");
            default -> put(value);
        }
    }

    /// Text in UTF-16, bare.
    Operators hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                put(HEX.charAt(text.charAt(i) >> shift & 15));
            }
        }
        return this;
    }

    /// All that has been written, a byte in each character.
    String text() {
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return Arrays.copyOf(out, length);
    }

    private void put(int value) {
        room(1);
        out[length++] = (byte) value;
    }

    /// A text, a byte of each character, from one of its characters on.
    @SuppressWarnings("deprecation") // other ways to these bytes copy them twice
    private void part(String text, int from) {
        room(text.length());
        text.getBytes(from, text.length(), out, length);
        length += text.length() - from;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
