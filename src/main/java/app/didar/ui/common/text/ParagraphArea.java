package app.didar.ui.common.text;

import app.didar.ui.common.keys.KeyMends;
import java.util.List;
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

    private final Lines lines;

    ParagraphArea(Lines lines) {
        this.lines = lines;
        getStyleClass().add("paragraph-area");
        setWrapText(true);
        setPrefRowCount(1);
        KeyMends.crossesEnds(this);
    }

    @Override
    public void paste() {
        String clip = Clipboard.getSystemClipboard().getString();
        if (clip == null || !isEditable() || (clip.indexOf('\n') < 0 && clip.indexOf('\r') < 0)) {
            super.paste();
            return;
        }
        List<String> pasted = clip.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (pasted.size() > 1) {
            lines.paste(getSelection().getStart(), getSelection().getEnd(), pasted);
        } else {
            replaceSelection(pasted.isEmpty() ? "" : pasted.getFirst());
        }
    }
}
