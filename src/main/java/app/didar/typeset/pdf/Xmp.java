package app.didar.typeset.pdf;

import app.didar.typeset.Conformance;
import app.didar.typeset.Manuscript;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/// The XMP packet: what the document is, which standards it keeps, and the extension schema that PDF/A asks for where
/// PDF/UA is claimed (ISO 19005-2, 6.6.2.3.3).
final class Xmp {

    static final String PRODUCER = "Didar";

    private static final String PDFA = """
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            """;

    private Xmp() {
    }

    static byte[] packet(Manuscript manuscript, Conformance conformance) {
        String date = manuscript.metadata().created().truncatedTo(ChronoUnit.SECONDS).toString();
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                %s<pdfuaid:part>1</pdfuaid:part>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                %s<xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 kept by this file</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(conformance == Conformance.ARCHIVAL ? PDFA : "", manuscript.language().locale().toLanguageTag(),
                described(manuscript), date, date, PRODUCER, PRODUCER);
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String described(Manuscript manuscript) {
        StringBuilder out = new StringBuilder(alternatives("title", manuscript.title()));
        String author = manuscript.metadata().author();
        if (!author.isEmpty()) {
            out.append("<dc:creator><rdf:Seq><rdf:li>").append(escaped(author))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!manuscript.metadata().subject().isEmpty()) {
            out.append(alternatives("description", manuscript.metadata().subject()));
        }
        if (!manuscript.metadata().keywords().isEmpty()) {
            out.append("<pdf:Keywords>").append(escaped(manuscript.metadata().keywords())).append("</pdf:Keywords>\n");
        }
        return out.toString();
    }

    private static String alternatives(String name, String text) {
        return "<dc:%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:%s>\n".formatted(name,
                escaped(text), name);
    }

    /// Text without what XML cannot hold; the information dictionary must say the same.
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(point -> point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && point < 0x10FFFE
                && point != 0xFFFE && point != 0xFFFF).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String escaped(String text) {
        return printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
