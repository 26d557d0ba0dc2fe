package app.didar.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One piece of work under way. Everything of it but the work itself belongs to the FX thread.
public final class Job<T> implements Runnable {

    private final Executor window;
    private final Consumer<Throwable> unexpected;
    private final FutureTask<T> future;
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Handler<?>> failures = new ArrayList<>();
    private final List<Runnable> endings = new ArrayList<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", true);
    private final AtomicReference<@Nullable Double> latest = new AtomicReference<>();

    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> action) {
        boolean take(Throwable failure) {
            if (type.isInstance(failure)) {
                action.accept(type.cast(failure));
                return true;
            }
            return false;
        }
    }

    Job(Tasks.Work<T> work, Executor window, Consumer<Throwable> unexpected) {
        this.window = window;
        this.unexpected = unexpected;
        this.future = new FutureTask<>(() -> work.run(new Telling())) {
            @Override
            protected void done() {
                window.execute(Job.this::end);
            }
        };
    }

    /// Runs the work; for the executor only.
    @Override
    public void run() {
        future.run();
    }

    /// Takes the answer, on the FX thread.
    public Job<T> onSuccess(Consumer<? super T> action) {
        successes.add(action);
        return this;
    }

    /// Takes a failure of this type, on the FX thread; the first handler that fits takes it alone. A failure none takes is
    /// unexpected.
    public <E extends Throwable> Job<T> onFailure(Class<E> type, Consumer<? super E> action) {
        failures.add(new Handler<>(type, action));
        return this;
    }

    /// Runs at the end, however it ended, cancelled too.
    public Job<T> onEnd(Runnable action) {
        endings.add(action);
        return this;
    }

    /// Gives the work up: neither success nor failure will be told.
    public void cancel() {
        future.cancel(true);
    }

    /// 0 to 1, or -1 while unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    private void end() {
        running.set(false);
        try {
            switch (future.state()) {
                case SUCCESS -> successes.forEach(action -> action.accept(future.resultNow()));
                case FAILED -> fail(future.exceptionNow());
                case CANCELLED, RUNNING -> {
                    // nothing to tell
                }
            }
        } finally {
            endings.forEach(Runnable::run);
        }
    }

    private void fail(Throwable failure) {
        if (failure instanceof CancellationException) {
            return;
        }
        for (Handler<?> handler : failures) {
            if (handler.take(failure)) {
                return;
            }
        }
        unexpected.accept(failure);
    }

    private final class Telling implements Tasks.Progress {
        @Override
        public void done(double share) {
            // Only the latest share is told, once per turn of the FX thread, however often the work speaks.
            if (latest.getAndSet(share) == null) {
                window.execute(() -> {
                    Double told = latest.getAndSet(null);
                    if (told != null) {
                        progress.set(told);
                    }
                });
            }
        }

        @Override
        public void message(String text) {
            window.execute(() -> message.set(text));
        }

        @Override
        public boolean isCancelled() {
            return future.isCancelled();
        }
    }
}
