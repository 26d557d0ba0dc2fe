package app.didar.typeset.glyph;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A font file of the program is missing or broken; its installation is damaged. The message names the file.
public final class UnusableFontException extends UncheckedIOException {

    UnusableFontException(String file, IOException cause) {
        super("the font file " + file + " is missing or broken", cause);
    }
}
