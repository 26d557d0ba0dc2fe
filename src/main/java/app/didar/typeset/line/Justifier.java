package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Kashida;
import app.didar.typeset.glyph.Shaped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes a line as wide as its column: by its blanks as far as they take it well, then, if asked for, by a few longer joins, then by
/// its blanks again. Which words stand on the line is settled before.
///
/// Blanks before joins, few joins, one to a word and none in neighbouring words: so the W3C's *Text Layout Requirements for the Arabic
/// Script* (section on justification) names what spoils the colour of a page. The figures are ours, chosen by eye.
final class Justifier {

    /// How often as wide as it is a blank may get before joins are drawn longer.
    static final double EASY = 1.5;
    /// How often as wide as it is a blank may get at most.
    static final double WIDEST = 2.5;
    /// How much longer a join may get, in thousandths of an em.
    static final double LONGEST = 500;
    /// Lines are filled to a hundredth of a point more than their column; what is wider has a letter that no column holds.
    private static final double NEARLY = 0.99;
    /// So many words share one longer join.
    private static final int SPARING = 3;

    private final Source source;
    private final List<Atom> line;
    private final double width;

    private Justifier(List<Atom> line, Source source, double width) {
        this.line = line;
        this.source = source;
        this.width = width;
    }

    /// The atoms of a line, blanks and, where asked for, words wider, so that they fill the column; the same where blanks would
    /// get too wide.
    ///
    /// @param kashida whether joins may be longer
    static List<Atom> justify(List<Atom> line, Source source, double width, boolean kashida) {
        Justifier justifier = new Justifier(line, source, width);
        List<Atom> words = kashida ? justifier.joins() : line;
        double blanks = justifier.blanks();
        double times = 1 + (width - width(words)) / blanks;
        return blanks > 0 && times > NEARLY && times <= WIDEST ? justifier.widened(words, times) : line;
    }

    private static double width(List<Atom> atoms) {
        return atoms.stream().mapToDouble(Atom::width).sum();
    }

    private double blanks() {
        return line.stream().filter(this::stretches).mapToDouble(Atom::width).sum();
    }

    /// Whether an atom is a blank between words: not one of a source mark, of a raised name or in a box.
    private boolean stretches(Atom atom) {
        return atom.blank() && plain(atom);
    }

    private boolean plain(Atom atom) {
        return atom.look().rise() == 0
                && source.bands().stream().noneMatch(band -> band.box() && band.range().holds(atom.from()));
    }

    private List<Atom> widened(List<Atom> words, double times) {
        List<Atom> wide = new ArrayList<>(words.size());
        for (Atom atom : words) {
            Shaped blank = atom.shaped();
            wide.add(blank != null && stretches(atom) ? atom.stretched(blank.wide(blank.advance() * times)) : atom);
        }
        return wide;
    }

    /// A word that can be drawn longer.
    ///
    /// @param index of its atom
    /// @param word  its number in the line
    private record Candidate(int index, int word, Kashida kashida, double size) {
        double least() {
            return kashida.least() * size / 1000;
        }

        double most() {
            return Math.max(least(), LONGEST * size / 1000);
        }
    }

    /// The line with joins longer by what its blanks do not take well.
    private List<Atom> joins() {
        double spare = width - width(line);
        double wanted = spare - blanks() * (EASY - 1);
        if (wanted <= 0) {
            return line;
        }
        double least = 0;
        double most = 0;
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : apart()) {
            if (most < wanted && least + candidate.least() <= spare) {
                chosen.add(candidate);
                least += candidate.least();
                most += candidate.most();
            }
        }
        double all = Math.clamp(wanted, least, Math.max(least, Math.min(most, spare)));
        double share = most > least ? (all - least) / (most - least) : 0;
        List<Atom> atoms = new ArrayList<>(line);
        for (Candidate one : chosen) {
            double by = one.least() + share * (one.most() - one.least());
            atoms.set(one.index(), line.get(one.index()).stretched(one.kashida().wider(by * 1000 / one.size())));
        }
        return atoms;
    }

    private @Nullable Kashida kashida(Atom atom) {
        Face face = atom.face();
        Shaped shaped = atom.shaped();
        if (face == null || shaped == null || !atom.missing().isEmpty() || atom.look().family() == Family.NASTALIQ || !plain(atom)) {
            return null;
        }
        return Kashida.of(face, shaped);
    }

    /// The best candidates, none in the word beside another's.
    private List<Candidate> apart() {
        List<Candidate> candidates = new ArrayList<>();
        int word = 0;
        for (int i = 0; i < line.size(); i++) {
            Atom atom = line.get(i);
            word += atom.blank() ? 1 : 0;
            Kashida kashida = kashida(atom);
            if (kashida != null) {
                candidates.add(new Candidate(i, word, kashida, atom.size()));
            }
        }
        candidates.sort(Comparator.<Candidate>comparingInt(one -> one.kashida().rank())
                .thenComparing(Comparator.<Candidate>comparingDouble(one -> one.kashida().width()).reversed()));
        Set<Integer> taken = new TreeSet<>();
        List<Candidate> apart = new ArrayList<>();
        for (Candidate one : candidates) {
            boolean beside = taken.contains(one.word()) || taken.contains(one.word() - 1) || taken.contains(one.word() + 1);
            if (!beside && apart.size() < Math.max(1, (word + 1) / SPARING)) {
                taken.add(one.word());
                apart.add(one);
            }
        }
        return apart;
    }
}
