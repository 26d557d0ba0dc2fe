package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException.Reason;
import app.didar.typeset.leaf.Sketch;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Reads an SVG picture as filled shapes. What would need a font of this machine, another file or shades between colours
/// is refused: printing it wrong would be worse. All of the file is looked through before the library sees it, as the
/// library keeps silent about what it leaves out, and writes what it refuses into a log.
final class SvgFile {

    private static final int MOST_BYTES = 5_000_000;
    private static final int DEEPEST = 100;
    private static final Set<String> REFUSED = Set.of("text", "image", "foreignobject", "filter", "mask", "pattern",
            "script", "set", "animate", "animatetransform", "animatemotion");
    /// A reference to anything but a part of the same file.
    private static final Pattern ELSEWHERE = Pattern.compile("@import|url\\(\\s*['\"]?\\s*[^#'\"\\s]",
            Pattern.CASE_INSENSITIVE);

    private SvgFile() {
    }

    static Sketch read(byte[] file, String id) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(Reason.TOO_LARGE);
        }
        try {
            inspect(events(file));
            LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .documentLimits(new DocumentLimits(DEEPEST, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                            SketchOutput.MOST_STEPS))
                    .build();
            SVGDocument document = new SVGLoader().load(() -> events(file), null, context);
            if (document == null) {
                // well-formed, so that only those limits are left
                throw new Refusal(Reason.TOO_LARGE);
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
        } catch (XMLStreamException | RuntimeException | StackOverflowError broken) {
            // the library asserts much of what a damaged file breaks
            throw new Refusal(Reason.BROKEN);
        }
    }

    /// No document type, no entities, nothing from elsewhere.
    private static XMLEventReader events(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLEventReader(new ByteArrayInputStream(file));
    }

    private static void inspect(XMLEventReader events) throws XMLStreamException {
        boolean root = true;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                inspect(element, element.getName().getLocalPart().toLowerCase(Locale.ROOT), root);
                root = false;
            } else if (event.isCharacters()) {
                own(event.asCharacters().getData());
            }
        }
    }

    private static void inspect(StartElement element, String name, boolean root) {
        if (root && !name.equals("svg")) {
            throw new Refusal(Reason.FORMAT);
        }
        if (REFUSED.contains(name)) {
            throw new Refusal(Reason.UNSUPPORTED);
        }
        for (Iterator<Attribute> attributes = element.getAttributes(); attributes.hasNext();) {
            Attribute attribute = attributes.next();
            boolean reference = attribute.getName().getLocalPart().equals("href");
            if (reference && !attribute.getValue().strip().startsWith("#")) {
                throw new Refusal(Reason.EXTERNAL);
            }
            own(attribute.getValue());
        }
    }

    private static void own(String text) {
        if (ELSEWHERE.matcher(text).find()) {
            throw new Refusal(Reason.EXTERNAL);
        }
    }
}
