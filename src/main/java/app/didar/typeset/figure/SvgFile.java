package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException.Reason;
import app.didar.typeset.leaf.Sketch;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/// Reads an SVG picture as filled shapes. What would need a font of this machine, another file or shades between colours
/// is refused: printing it wrong would be worse.
final class SvgFile {

    private static final int MOST_BYTES = 5_000_000;
    private static final Set<String> REFUSED = Set.of("text", "image", "foreignobject", "filter", "mask", "pattern",
            "script", "animate", "animatetransform");

    private SvgFile() {
    }

    static Sketch read(byte[] file, String id) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(Reason.TOO_LARGE);
        }
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .preProcessor(SvgFile::inspect).build();
        try {
            SVGDocument document = new SVGLoader().load(() -> new Events(file), null, context);
            if (document == null) {
                throw new Refusal(Reason.BROKEN);
            }
            FloatSize size = document.size();
            if (!(size.width > 0 && size.height > 0 && size.width < 1e6 && size.height < 1e6)) {
                throw new Refusal(Reason.BROKEN);
            }
            SketchOutput output = new SketchOutput();
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox(size));
            return new Sketch(id, size.width, size.height, output.areas());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError broken) {
            // the library asserts much of what a damaged file breaks
            throw new Refusal(Reason.BROKEN);
        }
    }

    private static void inspect(DomElement element) {
        if (REFUSED.contains(element.tagName().toLowerCase(Locale.ROOT))) {
            throw new Refusal(Reason.UNSUPPORTED);
        }
        for (String name : Set.of("href", "xlink:href")) {
            String reference = element.attribute(name);
            if (reference != null && !reference.strip().startsWith("#")) {
                throw new Refusal(Reason.EXTERNAL);
            }
        }
        for (DomElement child : element.children()) {
            inspect(child);
        }
    }

    /// The file's events: no document type, no entities, nothing from elsewhere. A wrong file ends at once, and not in a log.
    private static final class Events extends EventReaderDelegate {

        Events(byte[] file) throws XMLStreamException {
            super(events(file));
        }

        private static XMLEventReader events(byte[] file) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            return factory.createXMLEventReader(new ByteArrayInputStream(file));
        }

        @Override
        public XMLEvent nextEvent() {
            try {
                return super.nextEvent();
            } catch (XMLStreamException broken) {
                throw new Refusal(Reason.BROKEN);
            }
        }
    }
}
