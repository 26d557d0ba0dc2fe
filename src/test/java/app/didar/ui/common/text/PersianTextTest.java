package app.didar.ui.common.text;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Typeface;
import com.sun.javafx.text.GlyphLayoutManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnScreen.class)
class PersianTextTest {

    private static final String PERSIAN = "ساختن مسیر ماندگار داده در دو راستای شمال–جنوب و شرق–غرب به سود هر دو کشور است و "
            + "ایران برای گفت‌وگوی فنی آماده است؛ متن در دست آماده‌سازی است.";
    private static final String MIXED = "تاریخ WTDC-25 در باکو (۲۶ آبان تا ۷ آذر ۱۴۰۴) ناسازگار است؛ «کمیتهٔ تخصصی ICT» و "
            + "ITU-T Q.5052 را ببینید [نسخهٔ ۴، 24 December 2025].";
    private static final String DIGITS = "نزدیک به ۱٬۳۰۰ سایت فعال 5G، رشد ۱۲٫۵٪، 1,300 و ۲۰۲۵/۱۱/۱۹ و ۰۹:۱۲:۴۰ و +98 21 1234.";
    private static final String HALF_SPACES = "می‌خواهیم پرونده‌های همکاری‌های فناوری‌های نوین را به‌روزرسانی کنیم و گفت‌وگوهای "
            + "پیش‌بینی‌شده را آماده‌سازی‌شده بنامیم.";

    static Stream<String> samples() {
        return Stream.of(PERSIAN, MIXED, DIGITS, HALF_SPACES);
    }

    enum Kind {
        TEXT, FLOW, LABEL, AREA;

        Parent make(String words, double width) {
            return switch (this) {
                case TEXT -> text(words, width);
                case FLOW -> flow(words, width);
                case LABEL -> label(words, width);
                case AREA -> area(words, width);
            };
        }
    }

    @Test
    void isInForce() {
        assertTrue(PersianText.mend());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wrapsAtEveryWidth(Kind kind) {
        samples().forEach(sample -> {
            Parent root = onFx(() -> kind.make(sample, 60));
            Scene scene = onFx(() -> new Scene(new StackPane(root), 360, 400));
            atEveryWidth(width -> {
                widen(root, width);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return root.prefHeight(width);
            });
        });
    }

    private static void widen(Parent root, double width) {
        if (root instanceof Region region) {
            region.setPrefWidth(width);
            region.setMaxWidth(width);
        } else {
            ((Text) root.getChildrenUnmodifiable().getFirst()).setWrappingWidth(width);
        }
    }

    /// A wrapped line is as wide as the same words on a line of their own; before the mend a line held the glyphs of the whole run.
    @ParameterizedTest
    @MethodSource("samples")
    void aWrappedLineIsAsWideAsItsWordsAlone(String sample) {
        Map<String, Double> known = new HashMap<>();
        Text wrapped = inRightToLeft(sample);
        atEveryWidth(width -> {
            wrapped.setWrappingWidth(width);
            for (var line : wrapped.getLayoutInfo().getTextLines(false)) {
                String words = sample.substring(line.start(), line.end()).strip();
                double alone = known.computeIfAbsent(words, spoken -> inRightToLeft(spoken).getLayoutBounds().getWidth());
                // Marks at a line's end may hang and kerning across the break is lost.
                assertTrue(line.bounds().getWidth() <= alone + 8 && line.bounds().getWidth() >= alone - 8,
                        () -> width + ": " + words + ": " + line.bounds().getWidth() + " and alone " + alone);
            }
            return wrapped;
        });
    }

    @Test
    void everyLayoutIsMendedWhenLayoutsNest() {
        doNested(() -> {
            Text text = inRightToLeft(PERSIAN);
            text.setWrappingWidth(150);
            var lines = text.getLayoutInfo().getTextLines(false);
            assertTrue(lines.size() > 3);
            return lines.stream().map(line -> line.bounds().getWidth()).toList();
        });
    }

    /// Takes the shared layout away first, so that the text must be laid out by a fresh one, and compares both answers.
    private static <T> void doNested(Callable<T> layout) {
        T alone = onFx(layout);
        T nested = onFx(() -> {
            var outer = GlyphLayoutManager.getInstance();
            try {
                var inner = GlyphLayoutManager.getInstance();
                assertNotSame(outer, inner);
                inner.dispose();
                return layout.call();
            } finally {
                outer.dispose();
            }
        });
        assertEquals(alone, nested);
    }

    @Test
    void aLayoutOfAnotherThreadIsMendedToo() throws Exception {
        Callable<List<Double>> layout = () -> IntStream.range(100, 160).mapToObj(width -> {
            Text text = inRightToLeft(PERSIAN);
            text.setWrappingWidth(width);
            return text.getLayoutBounds().getHeight();
        }).toList();
        List<Double> expected = onFx(layout);
        var outer = onFx(GlyphLayoutManager::getInstance);
        try (var other = Executors.newSingleThreadExecutor()) {
            assertEquals(expected, other.submit(layout).get());
        } finally {
            doOnFx(outer::dispose);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsTheKeptPictures(Kind kind) throws IOException {
        BufferedImage drawn = SwingFXUtils.fromFXImage(onFx(() -> {
            Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
            Parent root = kind.make(MIXED + " " + PERSIAN, 300);
            var scene = new Scene(new StackPane(root), 320, 240, Color.WHITE);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        }), null);
        OnScreen.keep(SwingFXUtils.toFXImage(drawn, null), "wrapped-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        String name = "wrapped-" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".png";
        try (@Nullable InputStream in = PersianTextTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            BufferedImage kept = ImageIO.read(in);
            assertAll(() -> assertEquals(kept.getWidth(), drawn.getWidth()),
                    () -> assertEquals(0, difference(kept, drawn), 3.0, "mean difference in grey levels of 8 × 8 blocks"));
        }
    }

    /// The mean difference of blocks in grey levels (0–255): blind to the smoothing of edges, not to a moved or changed word.
    private static double difference(BufferedImage one, BufferedImage other) {
        List<Double> differences = new ArrayList<>();
        for (int y = 0; y + 8 <= one.getHeight(); y += 8) {
            for (int x = 0; x + 8 <= one.getWidth(); x += 8) {
                differences.add(Math.abs(grey(one, x, y) - grey(other, x, y)));
            }
        }
        return differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double grey(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + 8; y++) {
            for (int x = left; x < left + 8; x++) {
                int rgb = image.getRGB(x, y);
                sum += ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3.0;
            }
        }
        return sum / 64;
    }

    private static void atEveryWidth(DoubleFunction<Object> layout) {
        Boolean _ = onFx(() -> {
            IntStream.range(60, 360).forEach(width -> assertNotNull(layout.apply(width)));
            return true;
        });
    }

    private static Text inRightToLeft(String words) {
        var text = new Text(words);
        text.setFont(Typeface.of(14));
        text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        return text;
    }

    private static Parent text(String words, double width) {
        Text text = inRightToLeft(words);
        text.setWrappingWidth(width);
        return new Group(text);
    }

    private static Parent flow(String words, double width) {
        int half = words.indexOf(' ', words.length() / 2);
        var bold = new Text(words.substring(half));
        bold.setFont(Typeface.bold(14));
        var flow = new TextFlow(inRightToLeft(words.substring(0, half)), bold);
        return sized(flow, width);
    }

    private static Parent label(String words, double width) {
        var label = new Label(words);
        label.setFont(Typeface.of(14));
        label.setWrapText(true);
        return sized(label, width);
    }

    private static Parent area(String words, double width) {
        var area = new TextArea(words);
        area.setFont(Typeface.of(14));
        area.setWrapText(true);
        return sized(area, width);
    }

    private static Region sized(Region region, double width) {
        region.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        region.setMaxWidth(width);
        region.setPrefWidth(width);
        return region;
    }
}
