package app.didar.typeset.pdf;

import java.awt.geom.AffineTransform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/// Operators and operands of a content stream. Numbers have two decimals: a two-hundredth of a point is not seen.
final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();
    /// Where the last string ended.
    private int stringEnd = -1;

    /// Operands, then an operator.
    Operators op(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /// A matrix of the coordinate system, to a millionth.
    Operators matrix(AffineTransform to) {
        double[] entries = new double[6];
        to.getMatrix(entries);
        for (double entry : entries) {
            BigDecimal exact = BigDecimal.valueOf(entry).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
            out.append(exact.toPlainString()).append(' ');
        }
        return raw("cm\n");
    }

    Operators raw(String text) {
        out.append(text);
        return this;
    }

    Operators whole(int value) {
        out.append(value);
        return this;
    }

    Operators number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    /// A four-digit code, bare.
    static void hex(StringBuilder out, int code) {
        out.append(HEX.charAt(code >> 12 & 15)).append(HEX.charAt(code >> 8 & 15)).append(HEX.charAt(code >> 4 & 15))
                .append(HEX.charAt(code & 15));
    }

    /// A string of one code of two bytes, or one more code in the string that has just been written.
    Operators code(int code) {
        if (out.length() == stringEnd) {
            out.setLength(stringEnd - 1);
        } else {
            out.append('(');
        }
        literal(code >> 8 & 255);
        literal(code & 255);
        out.append(')');
        stringEnd = out.length();
        return this;
    }

    /// Strings and numbers that begin and end with a string, right after what has been written.
    Operators strings(String operand) {
        if (out.length() == stringEnd) {
            out.setLength(stringEnd - 1);
            out.append(operand, 1, operand.length());
        } else {
            out.append(operand);
        }
        stringEnd = out.length();
        return this;
    }

    /// A byte of a literal string (ISO 32000-1, 7.3.4.2).
    private void literal(int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append((char) value);
            case '\r' -> out.append("\\r");
            default -> out.append((char) value);
        }
    }

    /// Text in UTF-16, bare.
    Operators hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            hex(out, text.charAt(i));
        }
        return this;
    }

    /// All that has been written, a byte in each character.
    String text() {
        return out.toString();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
