package app.didar.bench;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// openhtmltopdf with the fonts of the paper and ICU's bidirectional algorithm, asked for what Didar's files are: tagged, PDF/A-2a and PDF/UA-1.
final class OpenHtmlPrinter {

    private final Path fonts;

    OpenHtmlPrinter(Path fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    void print(String html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.RTL);
        font(builder, "Vazirmatn-Regular.ttf", "Vazirmatn", 400);
        font(builder, "Vazirmatn-Bold.ttf", "Vazirmatn", 700);
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", 400);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", 700);
        builder.withHtmlContent(html, fonts.toUri().toString());
        builder.toStream(out);
        builder.run();
    }

    private void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(fonts.resolve(file).toFile(), family, weight, FontStyle.NORMAL, true);
    }
}
