package app.didar.ui.common.text;

import java.util.List;

/// What a person does on the editing surface, told to the model. The surface changes only the text of the paragraph in hand;
/// for all else the model answers with [ParagraphList#show] and [ParagraphList#edit]. Undo belongs to the model, which
/// joins typed letters to words.
///
/// Places are counted in characters (`char`) from the start of the paragraph.
public interface ParagraphEdits<K> {

    /// The text is now this, the caret there.
    void changed(K id, String text, int caret);

    /// Enter: what stands after the caret becomes a paragraph of its own.
    void split(K id, int caret);

    /// Several lines were pasted over `start` to `end`; every line but the first becomes a paragraph of its own.
    void pasted(K id, int start, int end, List<String> lines);

    /// Backspace at the start, or Delete at the end of the one before.
    void joinWithPrevious(K id);

    /// Alt with an arrow: `by` is -1 or 1.
    void move(K id, int by);

    /// Ctrl+Shift+Delete.
    void remove(K id);

    /// Ctrl+Enter.
    void addAfter(K id);

    void undo();

    void redo();
}
