package app.didar.ui;

import app.didar.ui.common.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Tasks whose background is a queue that the test empties, on its own thread.
public final class Later {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Tasks tasks = new Tasks(work::add, Runnable::run, unexpected::add);

    public Tasks tasks() {
        return tasks;
    }

    /// Does all that was put off, and what that puts off in turn.
    public void run() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    /// The failures nobody took.
    public List<Throwable> unexpected() {
        return unexpected;
    }
}
