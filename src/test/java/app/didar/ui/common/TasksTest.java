package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnScreen.class)
class TasksTest {

    private final List<String> told = new ArrayList<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(Runnable::run, window::add, failure -> told.add("unexpected " + failure.getMessage()));

    @Test
    void successIsToldToEveryHandler() {
        Job<Integer> job = tasks.run(_ -> 7).onSuccess(n -> told.add("a" + n)).onSuccess(n -> told.add("b" + n)).onEnd(() -> told.add("end"));
        assertTrue(job.runningProperty().get());
        turn();
        assertEquals(List.of("a7", "b7", "end"), told);
        assertFalse(job.runningProperty().get());
    }

    @Test
    void theFirstHandlerThatFitsTakesAFailure() {
        tasks.run(_ -> {
            throw new FileNotFoundException("f");
        }).onFailure(IllegalStateException.class, _ -> told.add("state")).onFailure(IOException.class, e -> told.add("io " + e.getMessage()))
                .onFailure(Exception.class, _ -> told.add("any"));
        turn();
        assertEquals(List.of("io f"), told);
    }

    @Test
    void aFailureNobodyTakesIsUnexpected() {
        tasks.run(_ -> {
            throw new IOException("x");
        }).onFailure(IllegalStateException.class, _ -> told.add("state"));
        turn();
        assertEquals(List.of("unexpected x"), told);
    }

    @Test
    void progressAndMessageArrive() {
        Job<String> job = tasks.run(progress -> {
            progress.done(0.2);
            progress.done(0.5);
            progress.message("two of four");
            return "";
        });
        assertEquals(-1, job.progressProperty().get());
        turn();
        assertEquals(0.5, job.progressProperty().get());
        assertEquals("two of four", job.messageProperty().get());
    }

    @Test
    void cancelledWorkIsInterruptedAndTellsNothingButItsEnd() throws Exception {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var real = Tasks.ofWindow(1, failure -> told.add("unexpected " + failure))) {
            var job = OnScreen.onFx(() -> real.run(_ -> {
                started.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    stopped.countDown();
                }
                return "";
            }).onSuccess(_ -> told.add("success")).onEnd(ended::countDown));
            assertTrue(started.await(10, TimeUnit.SECONDS));
            job.cancel();
            assertTrue(stopped.await(10, TimeUnit.SECONDS));
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), told);
    }

    @Test
    void handlersRunOnTheWindowsThreadAndWorkDoesNot() throws Exception {
        var done = new CountDownLatch(1);
        List<Boolean> onWindow = new ArrayList<>();
        try (var real = Tasks.ofWindow(2, _ -> {})) {
            OnScreen.doOnFx(() -> real.run(_ -> Platform.isFxApplicationThread()).onSuccess(inside -> {
                onWindow.add(inside);
                onWindow.add(Platform.isFxApplicationThread());
                done.countDown();
            }));
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of(false, true), onWindow);
    }

    private void turn() {
        for (Runnable next = window.poll(); next != null; next = window.poll()) {
            next.run();
        }
    }
}
