package app.didar.typeset.leaf;

import app.didar.typeset.Tone;

/// The colours of a paper.
public enum Ink {
    BLACK(0x161616), GREY(0x555555), RULE(0xB5B5B5), TINT(0xF3F3F0), ACCENT(0x0E4A50), RED(0x8A1C1C), WHITE(0xFFFFFF),
    GAP(0x3D3D3D), DASH(0x666666), FAINT(0x999999),
    /// Words behind the text.
    WASH(0xE8E8E8);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// 0xRRGGBB in sRGB.
    public int rgb() {
        return rgb;
    }

    /// The ink that a tone is printed in.
    public static Ink of(Tone tone) {
        return switch (tone) {
            case INK -> BLACK;
            case GREY, ASIDE -> GREY;
            case ACCENT -> ACCENT;
            case RED -> RED;
        };
    }
}
