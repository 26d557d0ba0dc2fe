package app.didar.exchange.csv;

import app.didar.domain.DidarException.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the letters of a file: UTF-8 with or without its mark, UTF-16 with its mark, Windows-1256.
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    /// Of the characters beyond ASCII, how many in a hundred are to be Persian before a file is taken for Windows-1256. French, German
    /// and Russian bytes stay far below it: they are accented letters there.
    private static final int PERSIAN = 90;
    /// What Persian text has in Windows-1256 beside its letters.
    private static final String SIGNS = "\u00a0\u00ab\u00bb\u200c\u200d\u200e\u200f–—‘’“”…•×÷";

    private Encoding() {}

    /// The text of the file, without its mark.
    ///
    /// @throws Refused where its letters cannot be told, or it is no text
    static String text(byte[] file) {
        String text = marked(file, 0xEF, 0xBB, 0xBF)
                ? strict(file, 3, StandardCharsets.UTF_8).orElseThrow(Refused::listLetters)
                : marked(file, 0xFF, 0xFE)
                        ? strict(file, 2, StandardCharsets.UTF_16LE).orElseThrow(Refused::listLetters)
                        : marked(file, 0xFE, 0xFF)
                                ? strict(file, 2, StandardCharsets.UTF_16BE).orElseThrow(Refused::listLetters)
                                : unmarked(file);
        if (text.indexOf('\0') >= 0) {
            throw Refused.listNotText();
        }
        return text;
    }

    private static String unmarked(byte[] file) {
        Optional<String> unicode = strict(file, 0, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        String windows = new String(file, WINDOWS);
        if (windows.indexOf('\0') >= 0) {
            throw Refused.listNotText();
        }
        if (!persian(windows)) {
            throw Refused.listLetters();
        }
        // the code page has no Persian ye
        return windows.replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک');
    }

    private static boolean persian(String text) {
        long beyond = text.chars().filter(c -> c > 0x7f).count();
        long letters = text.chars().filter(c -> c >= 0x600 && c <= 0x6ff).count();
        long signs = text.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
        return letters > 0 && (letters + signs) * 100 >= beyond * PERSIAN;
    }

    private static boolean marked(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
