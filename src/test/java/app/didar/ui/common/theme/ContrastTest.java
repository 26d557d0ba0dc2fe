package app.didar.ui.common.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contrasts of WCAG 2.2, level AA, between the colours that meet on the screen: text at least 4.5, edges of controls at least 3.
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9A-Fa-f]{6})");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    ink,        grounds
                    -fg,        -canvas -surface -inset -accent-subtle
                    -fg-muted,  -canvas -surface -inset -accent-subtle
                    -fg-subtle, -canvas -surface -inset -accent-subtle
                    -accent,    -canvas -surface -accent-subtle
                    -on-accent, -accent-emph
                    -danger,    -canvas -surface -danger-subtle -accent-subtle
                    -attention, -canvas -surface -attention-subtle -accent-subtle
                    -success,   -canvas -surface -success-subtle -accent-subtle
                    -on-heat,   -heat1 -heat2 -heat3
                    -paper-fg,  -paper
                    """)
    void textIsReadable(String ink, String grounds) throws IOException {
        meets(ink, grounds, 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-control", "-accent", "-danger"})
    void edgesOfControlsAreSeen(String edge) throws IOException {
        meets(edge, "-surface -canvas", 3);
    }

    private static void meets(String ink, String grounds, double least) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            Map<String, Integer> tokens = tokens(theme);
            for (String ground : grounds.split(" ")) {
                double contrast = contrast(colour(tokens, ink), colour(tokens, ground));
                assertTrue(contrast >= least, () -> ink + " on " + ground + ", " + theme + ": " + contrast);
            }
        }
    }

    private static int colour(Map<String, Integer> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        try (var file = Objects.requireNonNull(Theme.class.getResourceAsStream("tokens-" + theme + ".css"))) {
            Map<String, Integer> tokens = new HashMap<>();
            TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(token -> tokens.put(token.group(1), Integer.parseInt(token.group(2), 16)));
            return tokens;
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
