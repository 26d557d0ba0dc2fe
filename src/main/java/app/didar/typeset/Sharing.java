package app.didar.typeset;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Shares the work on a long paper among the cores.
public final class Sharing {

    /// With fewer parts the work is done before a second core has begun; and where many short papers are printed at once, the cores are busy with
    /// those.
    private static final int LONG = 32;

    private Sharing() {
    }

    /// What a work that touches nothing else makes of each page or chapter, in their order. Each core takes the next one that nobody has taken: a
    /// parallel stream would hand out a quarter of them at a time, and one core would wait for the other at the end.
    public static <P, R> List<R> each(List<P> parts, Function<P, R> work) {
        int count = parts.size();
        if (count < LONG) {
            return parts.stream().map(work).toList();
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<R> made = new AtomicReferenceArray<>(count);
        Runnable share = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                made.set(i, work.apply(parts.get(i)));
            }
        };
        List<ForkJoinTask<?>> others = IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
                .<ForkJoinTask<?>>mapToObj(_ -> ForkJoinTask.adapt(share).fork())
                .toList();
        try {
            share.run();
        } finally {
            // nothing is left to take, or what failed here need not be gone on with
            next.set(count);
        }
        others.reversed().forEach(ForkJoinTask::join);
        return IntStream.range(0, count).mapToObj(made::get).toList();
    }

    /// What a work makes that touches nothing else; on a long paper another core does it, while this one goes on.
    ///
    /// @param parts how many the paper has
    public static <R> Supplier<R> aside(int parts, Supplier<R> work) {
        if (parts < LONG) {
            R made = work.get();
            return () -> made;
        }
        // forked, not submitted: where no other core is free, this one does it when it asks for it
        return ForkJoinTask.adapt(work::get).fork()::join;
    }
}
