package app.didar.paper;

import app.didar.domain.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The tile of one cell of the coverage matrix, drawn as shapes that read in black and white: grey counts the undertakings, the sign tells
/// how it stands, an edge calls for a word (closed: ours, dashed: theirs), hatching is what was only named.
final class CoverageTile {

    private static final String INK = "#14191D";
    /// Signs are drawn around 27, 12.
    private static final String LARGER = "<g transform=\"translate(21 12) scale(1.3) translate(-27 -12)\">";
    private static final String[] SHADES = {"#FFFFFF", "#ECEFF0", "#D3D9DC", "#B4BDC2"};

    private static final String RING =
            "<circle cx=\"27\" cy=\"12\" r=\"5\" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"1.8\"/>";

    private CoverageTile() {}

    static byte[] of(Cell.State state, int shade) {
        String drawn = String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="42" height="24" viewBox="0 0 42 24">\
                <rect x="2" y="2" width="38" height="20" rx="3" fill="%s" stroke="%s" stroke-width="%s"%s/>%s%s%s</svg>""",
                SHADES[shade],
                INK,
                edged(state) ? "2.4" : "0.6",
                state == Cell.State.WE_ASKED ? " stroke-dasharray=\"5 3\"" : "",
                state == Cell.State.MENTIONED ? "" : LARGER,
                sign(state),
                state == Cell.State.MENTIONED ? "" : "</g>");
        return drawn.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean edged(Cell.State state) {
        return state == Cell.State.THEY_ASKED || state == Cell.State.WE_ASKED;
    }

    private static String sign(Cell.State state) {
        return switch (state) {
            case SETTLED -> line("M21 12.5 L25.5 17 L34 8");
            case PARTLY -> RING + "<path d=\"M27 7 A5 5 0 0 1 27 17 Z\" fill=\"" + INK + "\"/>";
            case THEY_ASKED -> line("M22 18 L23 14.5 L31 6.5 L34 9.5 L26 17.5 Z");
            case WE_ASKED -> RING;
            case NOTED -> line("M21 7 H33 V15 H27 L23.5 18.5 V15 H21 Z");
            case MENTIONED -> line("M5 20 L13 4") + line("M13 20 L21 4") + line("M21 20 L29 4") + line("M29 20 L37 4");
            case EMPTY -> "";
        };
    }

    private static String line(String path) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"1.6\"/>";
    }
}
