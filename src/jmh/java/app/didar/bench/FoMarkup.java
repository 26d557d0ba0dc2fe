package app.didar.bench;

import app.didar.typeset.Destination;
import app.didar.typeset.Manuscript;
import java.net.URI;
import java.util.List;

/// XSL formatting objects, for FOP.
final class FoMarkup extends Markup {

    FoMarkup(Manuscript manuscript) {
        super(manuscript);
    }

    @Override
    String document(Manuscript paper, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
                  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" font-family="Vazirmatn, Noto Sans" font-size="10.5pt" line-height="18pt"
                  font-selection-strategy="character-by-character" color="#161616" language="%s" writing-mode="%s">
                <fo:layout-master-set><fo:simple-page-master master-name="A4" page-width="210mm" page-height="297mm"
                  margin="0mm 24mm 0mm 18mm"><fo:region-body margin="27mm 0mm 25mm 0mm"/><fo:region-before extent="20mm"/>
                  <fo:region-after extent="18mm"/></fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></rdf:Description>
                </rdf:RDF></x:xmpmeta></fo:declarations>
                <fo:page-sequence master-reference="A4">
                <fo:static-content flow-name="xsl-region-before"><fo:block font-size="8pt" padding-before="10mm">%s – %s</fo:block>
                </fo:static-content>
                <fo:static-content flow-name="xsl-region-after"><fo:block font-size="8pt" text-align="center"><fo:page-number/> /
                <fo:page-number-citation-last ref-id="end"/></fo:block></fo:static-content>
                <fo:flow flow-name="xsl-region-body">
                %s<fo:block id="end"/></fo:flow></fo:page-sequence></fo:root>
                """.formatted(paper.language().locale().getLanguage(), paper.language().rtl() ? "rl-tb" : "lr-tb",
                text(paper.title()), text(paper.furniture().headStart()), text(paper.furniture().classText()), body);
    }

    @Override
    String block(Type type, String inner) {
        return "<fo:block font-size=\"%spt\" line-height=\"%spt\" space-before=\"%spt\" space-after=\"%spt\" color=\"%s\"%s%s%s>%s</fo:block>"
                .formatted(type.size(), type.lead(), type.before(), type.after(), type.ink(),
                        type.bold() ? " font-weight=\"bold\"" : "", type.centred() ? " text-align=\"center\"" : "",
                        type.keep() ? " keep-with-next.within-page=\"always\"" : "", inner);
    }

    @Override
    String run(boolean bold, boolean italic, double scale, String ink, String lang, boolean underlined, boolean framed, String text) {
        StringBuilder style = new StringBuilder();
        style.append(bold ? " font-weight=\"bold\"" : "");
        style.append(scale == 1 ? "" : " font-size=\"" + Math.round(100 * scale) + "%\"");
        style.append(ink.isEmpty() ? "" : " color=\"" + ink + "\"").append(underlined ? " text-decoration=\"underline\"" : "");
        style.append(framed ? " border=\"0.75pt solid black\" padding=\"0pt 4pt\"" : "");
        style.append(lang.isEmpty() ? "" : " xml:lang=\"" + lang + "\"");
        return style.isEmpty() ? text(text) : "<fo:inline" + style + ">" + text(text) + "</fo:inline>";
    }

    @Override
    String link(Destination to, String id, String inner) {
        String where = switch (to) {
            case Destination.Place(String place) -> "internal-destination=\"" + place + "\"";
            case Destination.Web(URI uri) -> "external-destination=\"url('" + text(uri.toASCIIString()) + "')\"";
            case Destination.Heading _ -> "";
        };
        return where.isEmpty() ? inner : "<fo:basic-link fox:alt-text=\"%s\" %s%s>%s</fo:basic-link>".formatted(inner.replaceAll("<[^>]*>", ""), where, id.isEmpty() ? "" : " id=\"" + id + "\"", inner);
    }

    @Override
    String place(String id, String inner) {
        return "<fo:block id=\"" + id + "\">" + inner + "</fo:block>";
    }

    @Override
    String lineBreak() {
        return "<fo:block/>";
    }

    @Override
    String pageBreak() {
        return "<fo:block break-before=\"page\"/>";
    }

    @Override
    String list(List<String> markers, List<String> items) {
        StringBuilder out = new StringBuilder(
                "<fo:list-block provisional-distance-between-starts=\"7mm\" provisional-label-separation=\"1mm\">");
        for (int i = 0; i < items.size(); i++) {
            out.append("<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>").append(markers.get(i))
                    .append("</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">").append(filled(items.get(i)))
                    .append("</fo:list-item-body></fo:list-item>\n");
        }
        return out.append("</fo:list-block>").toString();
    }

    @Override
    String table(double[] widths, List<String> heads, List<Line> lines, boolean rules) {
        StringBuilder out = new StringBuilder("<fo:table table-layout=\"fixed\" width=\"100%\" space-after=\"9pt\">");
        for (double width : widths) {
            out.append("<fo:table-column column-width=\"proportional-column-width(").append(Math.round(width)).append(")\"/>");
        }
        if (!heads.isEmpty()) {
            out.append("<fo:table-header><fo:table-row>");
            heads.forEach(head -> out.append("<fo:table-cell padding=\"2.25pt 3.5pt\" border-after-style=\"solid\" border-after-width=\"1pt\">")
                    .append(head).append("</fo:table-cell>"));
            out.append("</fo:table-row></fo:table-header>");
        }
        out.append("<fo:table-body>");
        for (Line line : lines) {
            out.append("<fo:table-row keep-together.within-page=\"always\">");
            for (int i = 0; i < line.cells().size(); i++) {
                out.append("<fo:table-cell number-columns-spanned=\"%d\"%s%s>%s</fo:table-cell>".formatted(line.spans().get(i),
                        rules ? " padding=\"2.25pt 3.5pt\" border-after-style=\"solid\" border-after-width=\"0.5pt\" border-after-color=\"" + RULE
                                + "\"" : " padding-end=\"6pt\"",
                        line.band() ? " background-color=\"" + TINT + "\"" : "", filled(line.cells().get(i))));
            }
            out.append("</fo:table-row>\n");
        }
        return out.append("</fo:table-body></fo:table>").toString();
    }

    /// A cell or item must hold a block.
    private static String filled(String inner) {
        return inner.isBlank() ? "<fo:block/>" : inner;
    }

    @Override
    String box(String frame, String ground, String inner) {
        return ("<fo:block border=\"1pt solid %s\" background-color=\"%s\" padding=\"4.5pt 9pt\" margin=\"4.5pt 9pt 9pt 9pt\">"
                + "<fo:block margin=\"0pt\">%s</fo:block></fo:block>").formatted(frame, ground, filled(inner));
    }
}
