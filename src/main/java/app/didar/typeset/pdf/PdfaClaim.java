package app.didar.typeset.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What a file says of itself in its XMP packet (ISO 19005-2, 6.6.4).
///
/// @param part  1 to 4
/// @param level A, B, U, E or F; empty for none
record PdfaClaim(String part, String level) {

    private static final String NAMESPACE = "http://www.aiim.org/pdfa/ns/id/";

    /// Whether it may be attached to a PDF/A-2 file.
    boolean attachable() {
        return part.equals("1") || part.equals("2");
    }

    /// Whether all its text can be read, as PDF/A-2a asks of ours.
    boolean readable() {
        return !part.equals("4") && (level.equals("A") || level.equals("U"));
    }

    /// The claim; empty if the file makes none.
    static Optional<PdfaClaim> of(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream packet = metadata.exportXMPMetadata()) {
            return of(parsed(packet.readAllBytes()));
        } catch (IOException | SAXException | ParserConfigurationException _) {
            return Optional.empty();
        }
    }

    private static Document parsed(byte[] packet) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        // the built-in handler prints to the console
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(packet));
    }

    /// XMP writes a property as an element or as an attribute.
    private static Optional<PdfaClaim> of(Document xmp) {
        String part = value(xmp, "part");
        return part.isEmpty() ? Optional.empty() : Optional.of(new PdfaClaim(part, value(xmp, "conformance")));
    }

    private static String value(Document xmp, String name) {
        NodeList elements = xmp.getElementsByTagNameNS(NAMESPACE, name);
        if (elements.getLength() > 0) {
            return elements.item(0).getTextContent().strip();
        }
        NodeList all = xmp.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.hasAttributeNS(NAMESPACE, name)) {
                return element.getAttributeNS(NAMESPACE, name).strip();
            }
        }
        return "";
    }
}
