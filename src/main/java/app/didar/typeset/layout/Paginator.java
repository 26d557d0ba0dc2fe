package app.didar.typeset.layout;

import app.didar.typeset.Progress;
import app.didar.typeset.layout.Strip.Role;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Puts strips on pages. What is bonded stands on one page where one page can hold it; what can be divided goes on on the
/// next page.
final class Paginator {

    /// Room below which no lines for notes are drawn.
    private static final double LEAST_NOTES = 100;
    /// More is no help to the writer and a waste of paper.
    private static final int MOST_NOTE_LINES = 8;
    private static final double NOTE_LINE = 22.5;

    private final Grid grid;
    private final Progress progress;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private double used;
    private @Nullable Strip previous;

    Paginator(Grid grid, Progress progress) {
        this.grid = grid;
        this.progress = progress;
    }

    /// Marks of each page, from the sheet's top left; at least one page.
    List<List<Mark>> pages(List<Strip> strips) {
        for (int from = 0; from < strips.size();) {
            int to = from;
            while (to < strips.size() && flows(strips.get(to))) {
                to++;
            }
            if (to > from) {
                flow(new ArrayList<>(strips.subList(from, to)));
                from = to;
            } else {
                alone(strips.get(from++));
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            close();
        }
        return pages;
    }

    private static boolean flows(Strip strip) {
        return strip.role() == Role.TEXT || strip.role() == Role.HEADING;
    }

    private void alone(Strip strip) {
        if (strip.role() == Role.NOTE_LINES) {
            notes(strip);
        } else if (previous != null) {
            close();
        }
    }

    private void flow(List<Strip> strips) {
        for (int at = 0; at < strips.size();) {
            Strip first = strips.get(at);
            if (previous == null && first.marks().isEmpty()) {
                at++;
                continue;
            }
            boolean fresh = previous == null;
            Strip.Head head = first.head();
            if (fresh && head != null) {
                add(head.marks());
                used += head.height();
            }
            Cut cut = Cut.find(strips, at, grid.depth() - used, previous, fresh);
            for (; at < cut.end(); at++) {
                put(strips.get(at));
            }
            if (cut.inside() != null) {
                put(cut.inside().first());
                strips.set(at, cut.inside().rest());
            }
            if (at < strips.size()) {
                close();
            }
        }
    }

    private void put(Strip strip) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        used += previous == null ? 0 : previous.gap(strip);
        add(strip.marks());
        used += strip.height();
        previous = strip;
    }

    private void notes(Strip strip) {
        double gap = previous == null ? 0 : previous.gap(strip);
        if (grid.depth() - used - gap - strip.height() < LEAST_NOTES) {
            return;
        }
        put(strip);
        for (int line = 0; line < MOST_NOTE_LINES && used + NOTE_LINE <= grid.depth(); line++) {
            used += NOTE_LINE;
            page.add(new Mark.Stroke(grid.left(), grid.top() + used, grid.left() + grid.column(), grid.top() + used,
                    new Pen(0.75, Ink.FAINT, Pen.Line.DOTTED)));
        }
    }

    private void add(List<Mark> marks) {
        page.addAll(Stack.moved(marks, grid.left(), grid.top() + used));
    }

    private void close() {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
        previous = null;
        progress.page(Progress.Phase.LAY_OUT, pages.size(), 0);
    }
}
