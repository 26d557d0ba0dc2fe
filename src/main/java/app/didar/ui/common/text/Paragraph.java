package app.didar.ui.common.text;

/// What the editing surface shows of one paragraph.
///
/// @param id stable while the paragraph lives, with `equals`
/// @param label its role in the brief, in the window's language: «موضع ما»
/// @param text without line feeds; empty for a gap
/// @param editable whether its text may be changed here
public record Paragraph<K>(K id, String label, String text, State state, boolean editable) {

    /// Where its text comes from.
    public enum State {
        OWN("fth-edit-3"),
        LIBRARY("fth-link"),
        /// From the library, with other words since.
        EDITED("fth-edit-3"),
        GAP("fth-alert-circle"),
        /// Never on the other side's paper.
        RED_LINE("fth-slash"),
        /// A red line that nobody has written yet.
        RED_GAP("fth-alert-circle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String key() {
            return switch (this) {
                case OWN -> "paragraph.own";
                case LIBRARY -> "paragraph.library";
                case EDITED -> "paragraph.edited";
                case GAP, RED_GAP -> "paragraph.gap";
                case RED_LINE -> "paragraph.red";
            };
        }

        boolean gap() {
            return this == GAP || this == RED_GAP;
        }

        boolean red() {
            return this == RED_LINE || this == RED_GAP;
        }
    }

    /// A paragraph one may write in.
    public static <K> Paragraph<K> of(K id, String label, String text, State state) {
        return new Paragraph<>(id, label, text, state, true);
    }
}
