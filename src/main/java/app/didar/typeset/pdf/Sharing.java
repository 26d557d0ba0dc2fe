package app.didar.typeset.pdf;

import java.util.List;
import java.util.function.Function;

/// Shares the work on a long paper among the cores.
final class Sharing {

    /// With fewer pages the work is done before a second core has begun; and where many short papers are printed at once, the cores are busy with
    /// those.
    private static final int LONG = 32;

    private Sharing() {
    }

    /// What a work that touches nothing else makes of each page, in the order of the pages.
    static <P, R> List<R> each(List<P> pages, Function<P, R> work) {
        return (pages.size() < LONG ? pages.stream() : pages.parallelStream()).map(work).toList();
    }
}
