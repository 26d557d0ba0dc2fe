package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// The ends of all lines, beside those found by trying every way to part the paragraph.
class TotalFitTest {

    private static final double WIDTH = 100;
    private static final double BLANK = 4;

    /// How loose the lines are.
    private record Fit(List<Integer> starts, double loosest, double squares) {
    }

    @Property(tries = 300)
    void nothingIsBetterThanWhatIsChosen(@ForAll @Size(min = 1, max = 11) List<@IntRange(min = 5, max = 60) Integer> words) {
        List<Lines.Unit> units = units(words, -1);
        Fit best = fits(units, 0, List.of(0)).stream().min(Comparator.comparingDouble(Fit::loosest).thenComparingDouble(Fit::squares)).orElseThrow();
        Fit chosen = fit(units, TotalFit.starts(units, WIDTH, 0));
        assertEquals(best.loosest(), chosen.loosest(), 1e-9);
        assertEquals(best.squares(), chosen.squares(), 1e-9);
    }

    @Test
    void aForcedLineStartsALineAndLeavesTheOneBeforeAsItIs() {
        List<Lines.Unit> units = units(List.of(20, 20, 20, 45, 45, 10), 2);
        assertEquals(List.of(0, 2, 4), TotalFit.starts(units, WIDTH, 0));
    }

    @Test
    void aLooseLineIsNotBoughtWithATightOne() {
        // one after another: 30 30 30, 80, 20
        List<Lines.Unit> units = units(List.of(30, 30, 30, 80, 20), -1);
        assertEquals(List.of(0, 3, 4), TotalFit.starts(units, WIDTH, 0));
        // and here the third word makes room below
        List<Lines.Unit> others = units(List.of(30, 30, 30, 55, 85, 20), -1);
        assertEquals(List.of(0, 2, 4, 5), TotalFit.starts(others, WIDTH, 0));
    }

    @Test
    void aShortLastWordGetsCompany() {
        List<Lines.Unit> units = units(List.of(20, 18, 20, 12, 10, 9), -1);
        assertEquals(List.of(0, 5), TotalFit.starts(units, WIDTH, 0));
        assertTrue(TotalFit.starts(units, WIDTH, 0.2).getLast() < 5);
    }

    private static List<Lines.Unit> units(List<Integer> words, int forced) {
        List<Lines.Unit> units = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Look look = new Look(Family.PERSIAN, false, false, 10, 0, Ink.BLACK, null);
            Atom blank = new Atom(i, i + 1, look, 0, null, 10, null, null, BLANK, true, List.of());
            units.add(new Lines.Unit(List.of(blank), words.get(i), BLANK, i == forced));
        }
        return units;
    }

    /// Every way to part the paragraph, from a unit on.
    private static List<Fit> fits(List<Lines.Unit> units, int from, List<Integer> starts) {
        List<Fit> fits = new ArrayList<>();
        double used = 0;
        for (int to = from + 1; to <= units.size(); to++) {
            used += units.get(to - 1).width();
            if (used > WIDTH) {
                break;
            }
            used += BLANK;
            if (to == units.size()) {
                fits.add(fit(units, starts));
            } else {
                List<Integer> more = new ArrayList<>(starts);
                more.add(to);
                fits.addAll(fits(units, to, more));
            }
        }
        return fits;
    }

    private static Fit fit(List<Lines.Unit> units, List<Integer> starts) {
        double loosest = 0;
        double squares = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            List<Lines.Unit> line = units.subList(starts.get(i), starts.get(i + 1));
            double spare = WIDTH - line.stream().mapToDouble(unit -> unit.width() + BLANK).sum() + BLANK;
            double stretch = Math.max(0, spare) / Math.max(1, BLANK * (line.size() - 1));
            loosest = Math.max(loosest, stretch);
            squares += stretch * stretch;
        }
        return new Fit(starts, loosest, squares);
    }
}
