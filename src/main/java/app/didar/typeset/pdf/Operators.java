package app.didar.typeset.pdf;

import java.awt.geom.AffineTransform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/// Operators and operands of a content stream. Numbers have two decimals: a two-hundredth of a point is not seen.
final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private final Syntax out = new Syntax(128);
    /// Where the last string ended.
    private int stringEnd = -1;

    /// Operands, then an operator.
    Operators op(String operator, double... operands) {
        for (double operand : operands) {
            out.number(operand).write(' ');
        }
        out.raw(operator).write('\n');
        return this;
    }

    /// A matrix of the coordinate system, to a millionth.
    Operators matrix(AffineTransform to) {
        double[] entries = new double[6];
        to.getMatrix(entries);
        for (double entry : entries) {
            BigDecimal exact = BigDecimal.valueOf(entry).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
            out.raw(exact.toPlainString()).write(' ');
        }
        return raw("cm\n");
    }

    Operators raw(String text) {
        out.raw(text);
        return this;
    }

    Operators whole(int value) {
        out.whole(value);
        return this;
    }

    Operators number(double value) {
        out.number(value);
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
            out.back();
        } else {
            out.write('(');
        }
        out.literal(code >> 8 & 255);
        out.literal(code & 255);
        out.write(')');
        stringEnd = out.length();
        return this;
    }

    /// Strings and numbers that begin and end with a string, right after what has been written.
    Operators strings(String operand) {
        if (out.length() == stringEnd) {
            out.back();
            out.raw(operand, 1);
        } else {
            out.raw(operand);
        }
        stringEnd = out.length();
        return this;
    }

    /// Text in UTF-16, bare.
    Operators hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.write(HEX.charAt(text.charAt(i) >> shift & 15));
            }
        }
        return this;
    }

    /// All that has been written, a byte in each character.
    String text() {
        return new String(out.bytes(), StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return out.bytes();
    }
}
