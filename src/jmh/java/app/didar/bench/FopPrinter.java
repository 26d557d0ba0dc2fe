package app.didar.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.SAXException;

/// FOP with the fonts of the paper embedded as subsets, and complex scripts on, asked for what Didar's files are: tagged, PDF/A-2a and PDF/UA-1. The factory, with the parsed fonts, is kept between papers.
final class FopPrinter {

    private final FopFactory factory;

    FopPrinter(Path fonts) throws IOException, SAXException {
        StringBuilder list = new StringBuilder();
        for (String family : List.of("Vazirmatn", "NotoSans")) {
            for (String weight : List.of("Regular", "Bold")) {
                list.append("""
                        <font kerning="yes" embed-url="%s" embedding-mode="subset">
                        <font-triplet name="%s" style="normal" weight="%s"/></font>
                        """.formatted(fonts.resolve(family + "-" + weight + ".ttf").toUri(),
                        family.equals("NotoSans") ? "Noto Sans" : family, weight.equals("Bold") ? "bold" : "normal"));
            }
        }
        String configuration = """
                <fop version="1.0"><accessibility>true</accessibility><complex-scripts disabled="false"/>
                <renderers><renderer mime="application/pdf"><pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>
                %s</fonts></renderer></renderers></fop>
                """.formatted(list);
        factory = new FopConfParser(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)), fonts.toUri())
                .getFopFactoryBuilder().build();
    }

    void print(String objects, OutputStream out) throws FOPException, TransformerException {
        TransformerFactory.newInstance().newTransformer().transform(new StreamSource(new StringReader(objects)),
                new SAXResult(factory.newFop("application/pdf", out).getDefaultHandler()));
    }
}
