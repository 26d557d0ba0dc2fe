package app.didar.typeset;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/// Shares the work on a long paper among the cores.
public final class Sharing {

    /// With fewer parts the work is done before a second core has begun; and where many short papers are printed at once, the cores are busy with
    /// those.
    private static final int LONG = 32;

    private Sharing() {
    }

    /// What a work that touches nothing else makes of each page or chapter, in their order.
    public static <P, R> List<R> each(List<P> parts, Function<P, R> work) {
        return (parts.size() < LONG ? parts.stream() : parts.parallelStream()).map(work).toList();
    }

    /// What a work makes that touches nothing else; on a long paper another core does it, while this one goes on.
    ///
    /// @param parts how many the paper has
    public static <R> Supplier<R> aside(int parts, Supplier<R> work) {
        if (parts < LONG) {
            return work;
        }
        // forked, not submitted: where no other core is free, this one does it when it asks for it
        return ForkJoinTask.adapt(work::get).fork()::join;
    }
}
