package app.didar.domain;

import app.didar.text.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an editor can undo and redo: the briefs as they stood, without limit. They share all that did not change.
///
/// Typing that goes on in the same paragraph is one step up to the end of a word; every other edit is a step of its own.
public final class EditHistory {

    private final Deque<Brief> past = new ArrayDeque<>();
    private final Deque<Brief> future = new ArrayDeque<>();
    private Brief current;
    private @Nullable Typing typing;

    public EditHistory(Brief first) {
        this.current = first;
    }

    /// Where the last typing happened, and whether it added or took away.
    private record Typing(UUID paragraph, Language language, boolean adding) {}

    public Brief current() {
        return current;
    }

    /// Takes an edit that stands for itself. What had been undone is gone then; an edit that changed nothing is no step.
    public Brief edit(Brief next) {
        typing = null;
        return step(next);
    }

    /// Takes a change of the text of one paragraph, as it comes from a keyboard.
    public Brief type(Brief next, UUID paragraph, Language language) {
        String before = text(current, paragraph, language);
        String after = text(next, paragraph, language);
        Typing now = new Typing(paragraph, language, after.length() >= before.length());
        boolean goesOn = now.equals(typing) && future.isEmpty();
        if (goesOn) {
            current = next;
        } else {
            step(next);
        }
        typing = endsWord(before, after) ? null : now;
        return current;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// The brief before the last step; the current one where there is none.
    public Brief undo() {
        typing = null;
        if (canUndo()) {
            future.push(current);
            current = past.pop();
        }
        return current;
    }

    /// The brief after the step last undone; the current one where there is none.
    public Brief redo() {
        typing = null;
        if (canRedo()) {
            past.push(current);
            current = future.pop();
        }
        return current;
    }

    private Brief step(Brief next) {
        if (!next.equals(current)) {
            past.push(current);
            future.clear();
            current = next;
        }
        return current;
    }

    /// Whether what was typed ends a word: a blank or a mark came in, or more than one character at once (a paste).
    private static boolean endsWord(String before, String after) {
        int added = after.length() - before.length();
        if (added != 1) {
            return added > 1;
        }
        int at = 0;
        while (at < before.length() && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        char typed = after.charAt(at);
        return !Character.isLetterOrDigit(typed) && typed != '\u200c' && Character.getType(typed) != Character.NON_SPACING_MARK;
    }

    private static String text(Brief brief, UUID paragraph, Language language) {
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(p -> p.id().equals(paragraph))
                .map(p -> p.text().in(language))
                .findFirst()
                .orElse("");
    }
}
