package app.didar.typeset.pdf;

import java.nio.charset.StandardCharsets;

/// Operators and operands of a content stream. Numbers have two decimals: a two-hundredth of a point is not seen.
final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(8192);

    /// Operands, then an operator.
    Operators op(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    Operators raw(String text) {
        out.append(text);
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

    /// A string of one code.
    Operators code(int code) {
        out.append('<');
        hex(out, code);
        out.append('>');
        return this;
    }

    /// Text in UTF-16, bare.
    Operators hex(String text) {
        for (int i = 0; i < text.length(); i++) {
            hex(out, text.charAt(i));
        }
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
