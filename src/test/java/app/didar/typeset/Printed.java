package app.didar.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A manuscript, printed.
final class Printed {

    private Printed() {
    }

    static byte[] pdf(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Typesetter.writePdf(manuscript, out, Progress.NONE);
        return out.toByteArray();
    }
}
