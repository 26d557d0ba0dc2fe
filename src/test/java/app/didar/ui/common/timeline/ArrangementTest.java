package app.didar.ui.common.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.domain.Timeline.Sort;
import app.didar.text.Days;
import app.didar.ui.common.timeline.Arrangement.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Property(tries = 400)
    void nothingOverlapsAndNothingIsLost(
            @ForAll("entries") List<Entry> entries,
            @ForAll @DoubleRange(min = 0.02, max = 120) double perDay,
            @ForAll @IntRange(min = 1, max = 7) int lanes) {
        List<Spot> spots = Arrangement.of(Piece.of(entries), ArrangementTest::width, perDay, lanes);
        for (int i = 0; i < spots.size(); i++) {
            Spot one = spots.get(i);
            assertTrue(one.lane() >= 0 && one.lane() < lanes);
            for (Spot other : spots.subList(i + 1, spots.size())) {
                assertTrue(
                        one.lane() != other.lane()
                                || one.end() + Arrangement.APART <= other.from() + 1e-6
                                || other.end() + Arrangement.APART <= one.from() + 1e-6,
                        () -> one + "\n" + other);
            }
        }
        assertEquals(counted(entries), counted(spots.stream().flatMap(spot -> spot.piece().entries().stream()).toList()));
    }

    @Test
    void whatWasSaidOnOneDayIsOnePieceAndEventsAreNot() {
        List<Piece> pieces = Piece.of(Entries.every().entries());
        assertEquals(1, pieces.stream().filter(piece -> piece.entries().size() == 2).count());
        assertEquals(2, pieces.stream().filter(piece -> piece.entry().code().equals("E1")).count());
    }

    @Test
    void theDatingsOfAnEventStandBelowOneAnother() {
        List<Spot> spots = Arrangement.of(Piece.of(Entries.every().entries()), ArrangementTest::width, 20, 7);
        List<Integer> lanes = spots.stream()
                .filter(spot -> spot.piece().entry().code().equals("E1"))
                .map(Spot::lane)
                .toList();
        assertEquals(List.of(0, 1), lanes);
    }

    @Test
    void aCrowdComesApartWhereThereIsRoom() {
        List<Piece> pieces = Piece.of(Entries.many(300).entries());
        List<Spot> far = Arrangement.of(pieces, ArrangementTest::width, 0.2, 3);
        assertTrue(far.stream().anyMatch(spot -> spot.piece().crowd()));
        assertTrue(far.stream().filter(spot -> spot.piece().crowd()).allMatch(spot -> spot.lane() == 2));
        List<Spot> few = Arrangement.of(pieces.subList(0, 3), ArrangementTest::width, 100, 3);
        assertTrue(few.stream().noneMatch(spot -> spot.piece().crowd()));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(Sort.class),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 9))
                .as((sort, first, days, name) -> Entries.entry(
                        sort, "N" + name, "دیدار", "A meeting".repeat(1 + name), first, days, Certainty.STATED, Mark.NONE))
                .list()
                .ofMaxSize(60)
                .map(some -> {
                    List<Entry> sorted = new ArrayList<>(some);
                    sorted.sort(java.util.Comparator.comparing(entry -> entry.days().first()));
                    return sorted;
                });
    }

    private static Map<Days, Integer> counted(List<Entry> entries) {
        Map<Days, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry.days(), 1, Integer::sum));
        return counts;
    }

    private static double width(Piece piece) {
        return piece.crowd() ? 80 : 6.0 * piece.entry().label().en().length();
    }
}
