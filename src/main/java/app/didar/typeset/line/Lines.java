package app.didar.typeset.line;

import java.util.ArrayList;
import java.util.List;

/// Fills lines, in time linear to the text: ragged ones greedily, justified ones by [TotalFit].
final class Lines {

    /// A last line of one word narrower than this share of the line looks lost: it gets company.
    private static final double LOST = 0.2;
    /// Words that must stay above when one goes down to a lost word.
    private static final int STAY = 3;

    private final Source source;
    private final Clusters clusters;
    private final Breaks.Kind[] breaks;
    private final double width;
    private final List<Unit> units = new ArrayList<>();

    /// Atoms between two places where a line may end.
    ///
    /// @param width  without blanks at its end
    /// @param blank  width of those blanks
    /// @param forced whether it starts a new line in any case
    record Unit(List<Atom> atoms, double width, double blank, boolean forced) {
    }

    private Lines(Source source, Clusters clusters, Breaks.Kind[] breaks, double width) {
        this.source = source;
        this.clusters = clusters;
        this.breaks = breaks;
        this.width = width;
    }

    /// The atoms of each line in logical order, blanks at line ends dropped.
    ///
    /// @param flush whether lines will be made as wide as the column, and so should need it alike
    static List<List<Atom>> fill(Source source, Clusters clusters, List<Atom> atoms, Breaks.Kind[] breaks,
            double width, boolean flush) {
        Lines lines = new Lines(source, clusters, breaks, width);
        lines.unite(atoms, false);
        return lines.lines(flush ? TotalFit.starts(lines.units, width, LOST) : lines.greedy());
    }

    private void unite(List<Atom> atoms, boolean hardUp) {
        int from = 0;
        for (int i = 1; i <= atoms.size(); i++) {
            if (i == atoms.size() || breakable(breaks[atoms.get(i).from()], hardUp)) {
                unit(atoms.subList(from, i), hardUp);
                from = i;
            }
        }
    }

    private static boolean breakable(Breaks.Kind kind, boolean hardUp) {
        return switch (kind) {
            case FORCED, FREE -> true;
            case HARD_UP -> hardUp;
            case NONE -> false;
        };
    }

    private void unit(List<Atom> atoms, boolean hardUp) {
        double all = 0;
        double blank = 0;
        for (Atom atom : atoms) {
            all += atom.width();
            blank = atom.blank() ? blank + atom.width() : atom.mark() ? blank : 0;
        }
        if (all - blank <= width) {
            boolean forced = breaks[atoms.getFirst().from()] == Breaks.Kind.FORCED;
            units.add(new Unit(atoms, all - blank, blank, forced));
        } else if (!hardUp) {
            unite(atoms, true);
        } else {
            tear(atoms);
        }
    }

    /// A unit wider than a line: torn between atoms, and words between letters.
    private void tear(List<Atom> atoms) {
        List<Atom> line = new ArrayList<>();
        double used = 0;
        for (Atom atom : atoms) {
            Atom rest = atom;
            while (used + rest.width() > width && !rest.blank()) {
                int at = place(rest, width - used);
                if (at > rest.from()) {
                    line.add(Atoms.cut(rest, source, clusters, rest.from(), at));
                    rest = Atoms.cut(rest, source, clusters, at, rest.to());
                } else if (line.isEmpty()) {
                    break;
                }
                torn(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(rest);
            used += rest.width();
        }
        torn(line);
    }

    private void torn(List<Atom> atoms) {
        if (!atoms.isEmpty()) {
            double all = atoms.stream().mapToDouble(Atom::width).sum();
            double blank = atoms.getLast().blank() ? atoms.getLast().width() : 0;
            units.add(new Unit(atoms, all - blank, blank, false));
        }
    }

    /// The last cluster boundary of a word that leaves a part fitting the room, or the word's start.
    private int place(Atom atom, double room) {
        int length = atom.to() - atom.from();
        if (atom.shaped() == null || length < 2) {
            return atom.from();
        }
        int first = clusters.end(atom.from());
        int guess = atom.from() + (int) (length * Math.max(0, room) / atom.width());
        int last = Math.min(guess, atom.to() - 1);
        while (last > atom.from() && !clusters.starts(last)) {
            last--;
        }
        while (last > atom.from()
                && Atoms.cut(atom, source, clusters, atom.from(), last).width() > room) {
            last = clusters.before(last);
        }
        boolean wholeLine = room >= width;
        // a line holds one cluster at least, however narrow it is
        return last <= atom.from() && wholeLine && first < atom.to() ? first : Math.max(last, atom.from());
    }

    private List<Integer> greedy() {
        List<Integer> starts = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean first = i == 0;
            if (first || unit.forced() || used + unit.width() > width + 0.01) {
                starts.add(i);
                used = 0;
            }
            used += unit.width() + unit.blank();
        }
        company(starts);
        return starts;
    }

    private List<List<Atom>> lines(List<Integer> starts) {
        List<List<Atom>> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : units.size();
            lines.add(atoms(units.subList(starts.get(i), to)));
        }
        return lines;
    }

    /// Brings a word down to a last line of one short word, where the line above can spare it.
    private void company(List<Integer> starts) {
        int n = starts.size();
        if (n < 2 || starts.getLast() != units.size() - 1) {
            return;
        }
        Unit last = units.getLast();
        int above = starts.get(n - 2);
        Unit down = units.get(units.size() - 2);
        boolean spare = units.size() - 1 - above >= STAY && down.width() + down.blank() + last.width() < width / 2;
        if (!last.forced() && spare && last.width() < LOST * width) {
            starts.set(n - 1, units.size() - 2);
        }
    }

    private static List<Atom> atoms(List<Unit> line) {
        List<Atom> atoms = new ArrayList<>();
        for (Unit unit : line) {
            atoms.addAll(unit.atoms());
        }
        // blanks go, also those before the end of an isolate; the rest of rule L1 has nothing left to do
        for (int i = atoms.size() - 1; i >= 0 && (atoms.get(i).blank() || atoms.get(i).mark()); i--) {
            if (atoms.get(i).blank()) {
                atoms.remove(i);
            }
        }
        return atoms;
    }
}
