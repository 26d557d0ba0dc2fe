package app.didar.bench;

import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.Typesetter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerException;
import org.xml.sax.SAXException;

/// The least program around each typesetter of the JVM, to be measured as a whole process: `didar`, `fop` or `openhtmltopdf`, then the file of
/// the paper in the form of that program, then the target.
public final class Print {

    private Print() {
    }

    public static void main(String[] arguments) throws IOException, TransformerException, SAXException {
        String source = arguments[1];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            switch (arguments[0]) {
                case "didar" ->
                    Typesetter.writePdf((Manuscript) Records.read(Path.of(source)), out, Progress.NONE);
                case "fop" -> Fonts.fop().print(Files.readString(Path.of(source)), out);
                case "openhtmltopdf" -> Fonts.openHtml().print(Files.readString(Path.of(source)), out);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /// Apart, so that Didar's own start does not load the classes of its peers.
    private static final class Fonts {
        static FopPrinter fop() throws IOException, SAXException {
            return new FopPrinter(Places.FONTS);
        }

        static OpenHtmlPrinter openHtml() {
            return new OpenHtmlPrinter(Places.FONTS);
        }
    }
}
