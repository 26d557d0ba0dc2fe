package app.didar.ui.common;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work off the window's thread and brings its outcome back to it: the only place that starts work or puts something off
/// to the FX thread.
///
///     tasks.run(progress -> archive.export(brief)).onSuccess(this::show).onFailure(RefusedException.class, this::refuse);
public final class Tasks implements AutoCloseable {

    private final Executor background;
    private final Executor window;
    private final Consumer<Throwable> unexpected;

    /// Work that may tell how far it is and must return soon after it was cancelled.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// What work may say while it runs, from its own thread.
    public interface Progress {
        /// The share done, 0 to 1.
        void done(double share);

        void message(String message);

        /// Whether the person cancelled; work asks this between its steps. Its thread is also interrupted.
        boolean isCancelled();
    }

    /// Tasks over any two executors; view models are tested with queues that the test empties.
    ///
    /// @param unexpected told of every failure that no handler takes, on the window's executor
    public Tasks(Executor background, Executor window, Consumer<Throwable> unexpected) {
        this.background = background;
        this.window = window;
        this.unexpected = unexpected;
    }

    /// Tasks over `threads` background threads and the FX thread.
    public static Tasks ofWindow(int threads, Consumer<Throwable> unexpected) {
        var factory = Thread.ofPlatform().daemon().name("work-", 1).factory();
        return new Tasks(Executors.newFixedThreadPool(threads, factory), Platform::runLater, unexpected);
    }

    /// Tasks over one thread that does one work after another and keeps the program alive until the last of them has ended.
    public static Tasks ofWindowInTurn(Consumer<Throwable> unexpected) {
        var factory = Thread.ofPlatform().name("turn-", 1).factory();
        return new Tasks(Executors.newFixedThreadPool(1, factory), Platform::runLater, unexpected);
    }

    /// Starts the work as soon as a thread is free. Handlers added before the FX thread is left are sure to be asked.
    public <T> Job<T> run(Work<T> work) {
        var job = new Job<>(work, window, unexpected);
        background.execute(job);
        return job;
    }

    /// Does it on the FX thread, later.
    public void onWindow(Runnable action) {
        window.execute(action);
    }

    /// Takes no more work; what was handed in is done.
    public void finish() {
        if (background instanceof ExecutorService service) {
            service.shutdown();
        }
    }

    /// Waits, after [#finish], until all is done.
    ///
    /// @return whether it is
    public boolean awaitEnd(Duration longest) throws InterruptedException {
        return !(background instanceof ExecutorService service) || service.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Cancels nothing politely: interrupts the work that runs and waits a little for it.
    @Override
    public void close() {
        if (background instanceof ExecutorService service) {
            service.shutdownNow();
            try {
                boolean _ = service.awaitTermination(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
