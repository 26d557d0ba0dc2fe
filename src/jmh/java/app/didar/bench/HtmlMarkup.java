package app.didar.bench;

import app.didar.text.Language;
import app.didar.typeset.Destination;
import app.didar.typeset.Manuscript;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// HTML with CSS, well-formed, for Chromium, LibreOffice and openhtmltopdf. Head and foot stand in margin boxes, which LibreOffice leaves out.
final class HtmlMarkup extends Markup {

    private final Path fonts;

    /// @param fonts folder of the font files
    HtmlMarkup(Manuscript manuscript, Path fonts) {
        super(manuscript);
        this.fonts = fonts;
    }

    @Override
    String document(Manuscript paper, String body) {
        StringBuilder faces = new StringBuilder();
        for (String family : List.of("Vazirmatn", "NotoSans")) {
            for (String weight : List.of("Regular", "Bold")) {
                faces.append("@font-face{font-family:'%s';font-weight:%s;src:url('%s')}%n".formatted(
                        family.equals("NotoSans") ? "Noto Sans" : family, weight.equals("Bold") ? "bold" : "normal",
                        fonts.resolve(family + "-" + weight + ".ttf").toUri()));
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s"><head>
                <meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>%s</title>
                <style>
                %s@page{size:210mm 297mm;margin:27mm 24mm 25mm 18mm;@top-right{%s;content:"%s"}@top-left{%s;content:"%s"}
                @bottom-center{%s;content:counter(page)" / "counter(pages)}}
                body{margin:0;font-family:'Vazirmatn','Noto Sans';font-size:10.5pt;line-height:18pt;color:#161616}
                p{margin:0;padding:0}table{width:100%%;border-collapse:collapse;table-layout:fixed;margin:0 0 9pt 0}
                td,th{vertical-align:top;text-align:%s;font-weight:normal;padding:2.25pt 3.5pt}
                a{color:inherit;text-decoration:none}tr{page-break-inside:avoid}ul{margin:0;padding:0;list-style-type:none}
                </style></head><body>
                %s</body></html>
                """.formatted(paper.language() == Language.FA ? "fa" : "en", paper.language().rtl() ? "rtl" : "ltr", text(paper.title()),
                faces, FURNITURE, css(paper.furniture().headStart()), FURNITURE, css(paper.furniture().classText()), FURNITURE,
                paper.language().rtl() ? "right" : "left", body);
    }

    private static final String FURNITURE = "font-family:'Vazirmatn','Noto Sans';font-size:8pt";

    private static String css(String text) {
        return text(text.replace("\"", "”"));
    }

    @Override
    String block(Type type, String inner) {
        return "<p style=\"font-size:%spt;line-height:%spt;margin:%spt 0 %spt 0;color:%s%s%s%s\">%s</p>".formatted(type.size(), type.lead(),
                type.before(), type.after(), type.ink(), type.bold() ? ";font-weight:bold" : "", type.centred() ? ";text-align:center" : "",
                type.keep() ? ";page-break-after:avoid" : "", inner);
    }

    @Override
    String run(boolean bold, boolean italic, double scale, String ink, String lang, boolean underlined, boolean framed, String text) {
        StringBuilder style = new StringBuilder();
        style.append(bold ? "font-weight:bold;" : "").append(italic ? "font-style:italic;" : "");
        style.append(scale == 1 ? "" : "font-size:" + Math.round(100 * scale) + "%;").append(ink.isEmpty() ? "" : "color:" + ink + ";");
        style.append(underlined ? "text-decoration:underline;" : "").append(framed ? "border:0.75pt solid black;padding:0 4pt;" : "");
        if (style.isEmpty() && lang.isEmpty()) {
            return text(text);
        }
        return "<span%s%s>%s</span>".formatted(style.isEmpty() ? "" : " style=\"" + style + "\"",
                lang.isEmpty() ? "" : " lang=\"" + lang + "\"", text(text));
    }

    @Override
    String link(Destination to, String id, String inner) {
        String where = switch (to) {
            case Destination.Place(String place) -> "#" + place;
            case Destination.Web(URI uri) -> text(uri.toASCIIString());
            case Destination.Heading _ -> "";
        };
        return where.isEmpty() ? inner : "<a href=\"%s\"%s>%s</a>".formatted(where, id.isEmpty() ? "" : " id=\"" + id + "\"", inner);
    }

    @Override
    String place(String id, String inner) {
        return "<div id=\"" + id + "\">" + inner + "</div>";
    }

    @Override
    String lineBreak() {
        return "<br/>";
    }

    @Override
    String pageBreak() {
        return "<div style=\"page-break-before:always\"></div>";
    }

    @Override
    String list(List<String> markers, List<String> items) {
        StringBuilder rows = new StringBuilder("<table><colgroup><col style=\"width:7mm\"/><col/></colgroup>");
        for (int i = 0; i < items.size(); i++) {
            rows.append("<tr><td style=\"padding:0\">").append(markers.get(i)).append("</td><td style=\"padding:0\">").append(items.get(i))
                    .append("</td></tr>\n");
        }
        return rows.append("</table>").toString();
    }

    @Override
    String table(double[] widths, List<String> heads, List<Line> lines, boolean rules) {
        StringBuilder out = new StringBuilder("<table><colgroup>");
        for (double width : widths) {
            out.append("<col style=\"width:").append(Math.round(width)).append("mm\"/>");
        }
        out.append("</colgroup>");
        if (!heads.isEmpty()) {
            out.append("<thead><tr>");
            heads.forEach(head -> out.append("<th style=\"border-bottom:1pt solid #161616\">").append(head).append("</th>"));
            out.append("</tr></thead>");
        }
        out.append("<tbody>");
        for (Line line : lines) {
            out.append("<tr>");
            for (int i = 0; i < line.cells().size(); i++) {
                out.append("<td colspan=\"%d\" style=\"%s%s\">%s</td>".formatted(line.spans().get(i),
                        rules ? "border-bottom:0.5pt solid " + RULE : "padding:0 0 0 6pt", line.band() ? ";background:" + TINT : "",
                        line.cells().get(i)));
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody></table>").toString();
    }

    @Override
    String box(String frame, String ground, String inner) {
        return "<div style=\"border:1pt solid %s;background:%s;padding:4.5pt 9pt;margin:4.5pt 0 9pt 0\">%s</div>".formatted(frame, ground,
                inner);
    }
}
