package app.didar.library;

import app.didar.domain.Classification;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chance, the same for the same seed on every Java.
final class Draw {

    private static final LocalDate FIRST = LocalDate.of(2015, 3, 21);
    private static final int DAYS = 4_300;
    private static final int ORDINARY_OF_TEN = 7;

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    /// From 0 up to, not including, `end`.
    int upTo(int end) {
        return random.nextInt(end);
    }

    /// Both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    /// One of them; null where there is none.
    <T> @Nullable T any(List<T> of) {
        return of.isEmpty() ? null : one(of);
    }

    /// Different ones, between `least` and `most`, or all there are.
    <T> List<T> some(List<T> of, int least, int most) {
        int wanted = Math.min(between(least, most), of.size());
        Set<T> drawn = new LinkedHashSet<>();
        while (drawn.size() < wanted) {
            drawn.add(one(of));
        }
        return List.copyOf(drawn);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    UUID identity() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    Classification classification() {
        return random.nextInt(10) < ORDINARY_OF_TEN ? Classification.ORDINARY : one(Classification.values());
    }
}
