package app.didar.typeset.layout;

import app.didar.typeset.Progress;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Puts strips on pages, each bonded group on one page where one page can hold it.
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
        for (int i = 0; i < strips.size();) {
            int end = i + 1;
            while (end < strips.size() && strips.get(end - 1).bond()) {
                end++;
            }
            group(strips.subList(i, end));
            i = end;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            close();
        }
        return pages;
    }

    private void group(List<Strip> strips) {
        double height = Stack.of(strips).height();
        Strip first = strips.getFirst();
        boolean fits = used + gap(first) + height <= grid.depth() + 0.01;
        if (!fits && previous != null && height + headHeight(first) <= grid.depth()) {
            close();
        }
        for (Strip strip : strips) {
            put(strip);
        }
    }

    private double gap(Strip strip) {
        return previous == null ? 0 : previous.gap(strip);
    }

    private static double headHeight(Strip strip) {
        return strip.head() == null ? 0 : strip.head().height();
    }

    private void put(Strip strip) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        switch (strip.role()) {
            case PAGE_BREAK -> {
                if (previous != null) {
                    close();
                }
            }
            case NOTE_LINES -> notes(strip);
            case TEXT, HEADING -> text(strip);
        }
    }

    private void text(Strip strip) {
        if (previous != null && used + gap(strip) + strip.height() > grid.depth() + 0.01) {
            close();
        }
        if (previous == null && strip.marks().isEmpty()) {
            return;
        }
        Strip.Head head = strip.head();
        if (previous == null && head != null) {
            add(head.marks());
            used += head.height();
        }
        used += gap(strip);
        add(strip.marks());
        used += strip.height();
        previous = strip;
    }

    private void notes(Strip strip) {
        double room = grid.depth() - used - gap(strip) - strip.height();
        if (room < LEAST_NOTES) {
            return;
        }
        used += gap(strip);
        add(strip.marks());
        used += strip.height();
        for (int line = 0; line < MOST_NOTE_LINES && used + NOTE_LINE <= grid.depth(); line++) {
            used += NOTE_LINE;
            page.add(new Mark.Stroke(grid.left(), grid.top() + used, grid.left() + grid.column(), grid.top() + used,
                    new Pen(0.75, Ink.FAINT, Pen.Line.DOTTED)));
        }
        previous = strip;
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
