package app.didar.ui.common.text;

import app.didar.text.Normaliser;
import app.didar.ui.common.keys.KeyMends;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// The one live text area of a surface, put into the paragraph that is written in. It has no scroll bars: its paragraph grows.
/// No line feed ever gets into it.
final class ParagraphArea extends TextArea {

    /// Takes several lines at once.
    @FunctionalInterface
    interface Lines {
        void paste(int start, int end, List<String> lines);
    }

    /// Longer texts are pasted to the letter: mending one of this length takes some 0.3 s, and the window waits for it.
    private static final int MOST_MENDED = 30_000;

    private final Lines lines;

    ParagraphArea(Lines lines) {
        this.lines = lines;
        getStyleClass().add("paragraph-area");
        setWrapText(true);
        setPrefRowCount(1);
        KeyMends.crossesEnds(this);
    }

    /// Pastes what is on the clipboard, spelled as it should be; every line but the first becomes a paragraph. It is one step to undo,
    /// and the clipboard keeps what was copied: [#pasteAsItIs] takes that.
    @Override
    public void paste() {
        paste(Normaliser::spelling);
    }

    /// Pastes to the letter, as a quotation wants it.
    void pasteAsItIs() {
        paste(UnaryOperator.identity());
    }

    private void paste(UnaryOperator<String> spelling) {
        String clip = Clipboard.getSystemClipboard().getString();
        if (clip == null || !isEditable()) {
            return;
        }
        UnaryOperator<String> mend = clip.length() > MOST_MENDED ? UnaryOperator.identity() : spelling;
        boolean whole = clip.lines().limit(2).count() < 2 && !clip.endsWith("\n") && !clip.endsWith("\r");
        List<String> pasted = whole
                ? List.of(mend.apply(clip))
                : clip.lines().map(line -> mend.apply(line).strip()).filter(line -> !line.isEmpty()).toList();
        if (!pasted.isEmpty()) {
            lines.paste(getSelection().getStart(), getSelection().getEnd(), pasted);
        }
    }
}
