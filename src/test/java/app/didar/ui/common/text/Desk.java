package app.didar.ui.common.text;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model as a brief's would be: the paragraphs, told in short words what happens.
final class Desk implements ParagraphEdits<Integer> {
    final List<Paragraph<Integer>> paragraphs = new ArrayList<>();
    final List<List<Paragraph<Integer>>> past = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    @Nullable ParagraphList<Integer> list;
    private int next;

    void add(String text) {
        paragraphs.add(Paragraph.of(next++, "بند", text, Paragraph.State.OWN));
    }

    private int index(Integer id) {
        return paragraphs.stream().map(Paragraph::id).toList().indexOf(id);
    }

    String text(int index) {
        return paragraphs.get(index).text();
    }

    private void set(Integer id, String text) {
        past.add(List.copyOf(paragraphs));
        paragraphs.replaceAll(p -> p.id().equals(id) ? Paragraph.of(id, p.label(), text, p.state()) : p);
    }

    private void show(Integer id, int caret) {
        assertNotNull(list);
        list.show(List.copyOf(paragraphs));
        list.edit(id, caret);
    }

    @Override
    public void changed(Integer id, String text, int caret) {
        set(id, text);
    }

    @Override
    public void split(Integer id, int caret) {
        int at = index(id);
        String whole = text(at);
        set(id, whole.substring(0, caret));
        paragraphs.add(at + 1, Paragraph.of(next++, "بند", whole.substring(caret), Paragraph.State.OWN));
        show(next - 1, 0);
    }

    @Override
    public void pasted(Integer id, int start, int end, List<String> lines) {
        told.add("paste " + start + " " + end + " " + lines);
    }

    @Override
    public void joinWithPrevious(Integer id) {
        int at = index(id);
        if (at > 0) {
            String before = text(at - 1);
            Integer into = paragraphs.get(at - 1).id();
            set(into, before + text(at));
            paragraphs.remove(at);
            show(into, before.length());
        }
    }

    @Override
    public void move(Integer id, int by) {
        int at = index(id);
        if (at + by >= 0 && at + by < paragraphs.size()) {
            paragraphs.add(at + by, paragraphs.remove(at));
            assertNotNull(list);
            show(id, list.caret());
        }
    }

    @Override
    public void remove(Integer id) {
        told.add("remove " + id);
    }

    @Override
    public void addAfter(Integer id) {
        paragraphs.add(index(id) + 1, Paragraph.of(next++, "بند", "", Paragraph.State.GAP));
        show(next - 1, 0);
    }

    @Override
    public void undo() {
        told.add("undo");
        List<Paragraph<Integer>> before = past.removeLast();
        paragraphs.clear();
        paragraphs.addAll(before);
        assertNotNull(list);
        list.show(before);
    }

    @Override
    public void redo() {
        told.add("redo");
    }
}
