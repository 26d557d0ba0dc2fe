package app.didar.typeset.picture;

import app.didar.typeset.leaf.Leaves;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way from places on pages to the text and back: what a point lies on, where a stretch of text stands, and what it says.
///
/// Text is what the manuscript says, in reading order: half-spaces kept, the end of a line within a paragraph a blank, paragraphs on
/// lines of their own, cells of a row parted by tabs; the head and foot of pages are no part of it. Of one thread.
public final class TextMap {

    private final Leaves leaves;
    private final @Nullable PageText[] pages;

    /// A place between two letters.
    ///
    /// @param page from 0
    /// @param at   UTF-16 units of the page's text before it
    public record Spot(int page, int at) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return page == other.page ? Integer.compare(at, other.at) : Integer.compare(page, other.page);
        }
    }

    /// A stretch of text.
    ///
    /// @param from inclusive, not behind `to`
    /// @param to   exclusive
    public record Stretch(Spot from, Spot to) {
        /// Between two places in any order.
        public static Stretch between(Spot one, Spot other) {
            return one.compareTo(other) <= 0 ? new Stretch(one, other) : new Stretch(other, one);
        }

        public boolean isEmpty() {
            return from.equals(to);
        }
    }

    /// @param leaves the pages; each is read when it is first asked about
    public TextMap(Leaves leaves) {
        this.leaves = leaves;
        pages = new PageText[leaves.leaves().size()];
    }

    private PageText page(int page) {
        PageText known = pages[page];
        if (known == null) {
            known = new PageText(leaves.leaves().get(page));
            pages[page] = known;
        }
        return known;
    }

    /// The text of a page.
    public String text(int page) {
        return page(page).text();
    }

    /// The place nearest to a point, in points from the page's top left.
    public Spot at(int page, double x, double y) {
        return new Spot(page, page(page).at(x, y));
    }

    /// Whether a point lies on text.
    public boolean on(int page, double x, double y) {
        return page(page).on(x, y);
    }

    /// All of the text.
    public Stretch all() {
        int last = pages.length - 1;
        return new Stretch(new Spot(0, 0), new Spot(last, page(last).length()));
    }

    /// The word around a place, with its half-spaces; a single character where there is no word.
    public Stretch word(Spot spot) {
        String text = text(spot.page());
        int from = spot.at();
        int to = from;
        while (from > 0 && inWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && inWord(text.charAt(to))) {
            to++;
        }
        if (from == to) {
            to = Math.min(text.length(), to + 1);
        }
        return new Stretch(new Spot(spot.page(), from), new Spot(spot.page(), to));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u200C' || c == '\u200D' || c == '_';
    }

    /// The paragraph or cell around a place, on all pages it stands on.
    public Stretch paragraph(Spot spot) {
        int first = spot.page();
        int from = start(text(first), spot.at());
        while (from == 0 && first > 0 && goesOn(first - 1)) {
            first--;
            from = start(text(first), text(first).length());
        }
        int last = spot.page();
        int to = end(text(last), spot.at());
        while (to == text(last).length() && last < pages.length - 1 && goesOn(last)) {
            last++;
            to = end(text(last), 0);
        }
        return new Stretch(new Spot(first, from), new Spot(last, to));
    }

    private boolean goesOn(int page) {
        String between = page(page).between(page(page + 1));
        return between.isBlank() && between.indexOf('\n') < 0 && between.indexOf('\t') < 0 && page(page + 1).length() > 0
                && page(page).length() > 0;
    }

    private static int start(String text, int at) {
        int from = at;
        while (from > 0 && !parts(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int end(String text, int at) {
        int to = at;
        while (to < text.length() && !parts(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean parts(char c) {
        return c == '\n' || c == '\t';
    }

    /// The place a letter on (1) or back (-1); the same at the ends of the text.
    public Spot beside(Spot spot, int step) {
        int at = page(spot.page()).beside(spot.at(), step);
        if (at >= 0) {
            return new Spot(spot.page(), at);
        }
        int next = spot.page() + step;
        return next < 0 || next >= pages.length ? spot : new Spot(next, step > 0 ? 0 : page(next).length());
    }

    /// The place a line down (1) or up (-1); the same at the ends of the text.
    public Spot below(Spot spot, int step) {
        int at = page(spot.page()).below(spot.at(), step);
        if (at >= 0) {
            return new Spot(spot.page(), at);
        }
        int next = spot.page() + step;
        return next < 0 || next >= pages.length ? spot : new Spot(next, step > 0 ? 0 : page(next).length());
    }

    /// Where a stretch stands on a page: boxes in points from the page's top left. Where text of both directions meets, a stretch can
    /// be several boxes of one line.
    public List<Rectangle2D> boxes(int page, Stretch stretch) {
        if (page < stretch.from().page() || page > stretch.to().page()) {
            return List.of();
        }
        int from = page == stretch.from().page() ? stretch.from().at() : 0;
        int to = page == stretch.to().page() ? stretch.to().at() : page(page).length();
        return page(page).boxes(from, to);
    }

    /// What a stretch says.
    public String text(Stretch stretch) {
        StringBuilder out = new StringBuilder();
        for (int page = stretch.from().page(); page <= stretch.to().page(); page++) {
            String text = text(page);
            int from = page == stretch.from().page() ? stretch.from().at() : 0;
            int to = page == stretch.to().page() ? stretch.to().at() : text.length();
            out.append(text, from, to);
            if (page < stretch.to().page()) {
                out.append(page(page).between(page(page + 1)));
            }
        }
        return out.toString();
    }
}
