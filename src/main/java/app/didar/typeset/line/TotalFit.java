package app.didar.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses the ends of all lines of a justified paragraph together, so that a loose line is not bought with a tight one: Donald E. Knuth
/// and Michael F. Plass, *Breaking Paragraphs into Lines* (Software – Practice and Experience 11, 1981). As nothing is hyphenated and no
/// blank shrinks, what they call demerits is here: first the stretch of the loosest line, then the sum of the squares of all. The time is
/// linear to the text, as a line holds few words.
///
/// The stretch of a line is by how much its blanks would grow, as a share of their width.
final class TotalFit {

    /// Points that a line may be too wide by.
    private static final double NEAR = 0.01;

    private final List<Lines.Unit> units;
    private final double width;
    /// Widths of all that stands before each unit, and of the blanks among it.
    private final double[] place;
    private final double[] blanks;

    private TotalFit(List<Lines.Unit> units, double width) {
        this.units = units;
        this.width = width;
        place = new double[units.size() + 1];
        blanks = new double[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            Lines.Unit unit = units.get(i);
            place[i + 1] = place[i] + unit.width() + unit.blank();
            blanks[i + 1] = blanks[i] + unit.atoms().stream().filter(Atom::blank).mapToDouble(Atom::width).sum();
        }
    }

    /// The first unit of each line.
    ///
    /// @param lost a last line of one unit narrower than this share of the column is avoided, unless another line would become too
    ///             loose to be flush
    static List<Integer> starts(List<Lines.Unit> units, double width, double lost) {
        TotalFit fit = new TotalFit(units, width);
        double least = fit.loosest(lost);
        return least <= Justifier.WIDEST - 1 ? fit.starts(lost, least) : fit.starts(0, fit.loosest(0));
    }

    /// The least stretch that the loosest line can have.
    private double loosest(double lost) {
        int n = units.size();
        double[] loosest = new double[n + 1];
        for (int to = 1; to <= n; to++) {
            loosest[to] = Double.POSITIVE_INFINITY;
            for (int from = to - 1; from >= 0 && holds(from, to); from--) {
                loosest[to] = Math.min(loosest[to], Math.max(loosest[from], stretch(from, to, lost)));
            }
        }
        return loosest[n];
    }

    private List<Integer> starts(double lost, double most) {
        int n = units.size();
        double[] sum = new double[n + 1];
        int[] start = new int[n + 1];
        Arrays.fill(sum, 1, n + 1, Double.POSITIVE_INFINITY);
        for (int to = 1; to <= n; to++) {
            for (int from = to - 1; from >= 0 && holds(from, to); from--) {
                double stretch = stretch(from, to, lost);
                if (stretch <= most && sum[from] + stretch * stretch < sum[to]) {
                    sum[to] = sum[from] + stretch * stretch;
                    start[to] = from;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int to = n; to > 0; to = start[to]) {
            starts.addFirst(start[to]);
        }
        return starts;
    }

    /// Whether a line can hold these units. One always stands on a line, however narrow that is.
    private boolean holds(int from, int to) {
        return from == to - 1 || !units.get(from + 1).forced() && natural(from, to) <= width + NEAR;
    }

    private double natural(int from, int to) {
        return place[to] - place[from] - units.get(to - 1).blank();
    }

    private double stretch(int from, int to, double lost) {
        double spare = width - natural(from, to);
        if (to == units.size()) {
            return from > 0 && from == to - 1 && !units.get(from).forced() && natural(from, to) < lost * width
                    ? Double.POSITIVE_INFINITY : 0;
        }
        // a line without blanks has nothing to stretch: the wider it is the better
        return units.get(to).forced() || spare <= NEAR ? 0 : spare / Math.max(1, blanks[to] - blanks[from] - units.get(to - 1).blank());
    }
}
