package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.line.Source.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts a paragraph into atoms.
final class Atoms {

    /// Characters of one atom, so that a text without blanks is set in time linear to its length. A longer word is shaped in
    /// parts that know their neighbours, and so looks as if it were shaped whole.
    private static final int LONGEST = 128;
    private static final int NEVER = -1;

    private final Source source;
    private final String text;
    private final Clusters clusters;
    private final Levels levels;
    private final boolean rtl;
    private final List<Atom> atoms = new ArrayList<>();
    /// Whether what stands just before is Latin text, whose punctuation then comes from the same face.
    private boolean afterLatin;
    /// Where a word was cut for its length only.
    private int cutAt = NEVER;
    private @Nullable Atom lastBlank;

    private Atoms(Source source, Clusters clusters, boolean rtl) {
        this.source = source;
        this.text = source.text();
        this.clusters = clusters;
        this.rtl = rtl;
        levels = Levels.of(source, clusters, rtl);
    }

    static List<Atom> of(Source source, Clusters clusters, Breaks.Kind[] breaks, boolean rtl) {
        Atoms parting = new Atoms(source, clusters, rtl);
        parting.part(breaks);
        return parting.atoms;
    }

    /// The part of a word between two characters, shaped as if the word were whole; for words wider than a line.
    static Atom cut(Atom atom, Source source, Clusters clusters, int from, int to) {
        Face face = atom.face();
        if (face == null) {
            return atom;
        }
        List<String> missing = atom.missing().isEmpty() ? List.of() : clusters.parts(source.text(), from, to);
        Shaped shaped = missing.isEmpty() ? face.shapePart(source.text(), from, to, atom.rtl())
                : Fallback.boxes(face, missing, atom.rtl());
        return new Atom(from, to, atom.look(), atom.level(), face, atom.size(), shaped, null,
                shaped.advance() * atom.size() / 1000, false, missing);
    }

    private void part(Breaks.Kind[] breaks) {
        int n = text.length();
        for (int i = 0; i < n;) {
            char c = text.charAt(i);
            int end = clusters.end(i);
            if (c == Source.NEW_LINE || source.thing(i) != null) {
                thing(i);
                i++;
            } else if (c == ' ' && end == i + 1) {
                afterLatin = false;
                atoms.add(blank(i));
                i = end;
            } else {
                int to = run(i, end, breaks);
                boolean cut = to - i >= LONGEST;
                stretches(i, to, !cut && i != cutAt);
                cutAt = cut ? to : NEVER;
                i = to;
            }
        }
    }

    /// A blank, every second atom of a text: mostly the same as the last one.
    private Atom blank(int at) {
        Atom last = lastBlank;
        Atom blank = last != null && last.look().equals(source.looks().get(at)) && last.level() == levels.at(at) ? last.at(at)
                : word(at, at + 1, family(at, at + 1, false), false);
        lastBlank = blank;
        return blank;
    }

    private void thing(int at) {
        Look look = source.looks().get(at);
        Thing thing = source.thing(at);
        atoms.add(new Atom(at, at + 1, look, levels.at(at), null, look.size(), null, thing,
                thing == null ? 0 : thing.width(), thing == null, List.of()));
        afterLatin = false;
    }

    /// Where characters of one word, look and level end.
    private int run(int from, int firstEnd, Breaks.Kind[] breaks) {
        Look look = source.looks().get(from);
        int level = levels.at(from);
        int end = firstEnd;
        while (end < text.length() && end - from < LONGEST && !apart(text.charAt(end))
                && breaks[end] == Breaks.Kind.NONE && source.looks().get(end).equals(look) && levels.at(end) == level) {
            end = clusters.end(end);
        }
        return end;
    }

    /// One atom for each stretch of Latin or other letters.
    private void stretches(int from, int to, boolean whole) {
        boolean leftward = rtl && (levels.at(from) & 1) == 0;
        int start = from;
        while (start < to) {
            boolean latin = Fallback.latin(text.codePointAt(start), leftward && afterLatin);
            int end = clusters.end(start);
            while (end < to && Fallback.latin(text.codePointAt(end), leftward && latin) == latin) {
                end = clusters.end(end);
            }
            faces(start, end, latin, whole);
            start = end;
        }
    }

    /// A stretch in one face if one holds it all, apart from what no face holds; else each cluster in the first that holds it.
    private void faces(int from, int to, boolean latin, boolean whole) {
        Family all = family(from, to, latin);
        if (all != null) {
            atoms.add(word(from, to, all, !whole));
            afterLatin = latin && all == Family.LATIN;
            return;
        }
        for (int start = from; start < to;) {
            boolean missing = family(start, clusters.end(start), latin) == null;
            int end = clusters.end(start);
            while (end < to && missing == (family(end, clusters.end(end), latin) == null)) {
                end = clusters.end(end);
            }
            if (missing) {
                atoms.add(word(start, end, null, true));
            } else if (start == from && end == to) {
                eachInItsOwn(start, end, latin);
            } else {
                faces(start, end, latin, whole);
            }
            start = end;
        }
    }

    private void eachInItsOwn(int from, int to, boolean latin) {
        for (int start = from; start < to;) {
            int end = clusters.end(start);
            Family family = family(start, end, latin);
            while (end < to && family == family(end, clusters.end(end), latin)) {
                end = clusters.end(end);
            }
            atoms.add(word(start, end, family, true));
            afterLatin = latin && family == Family.LATIN;
            start = end;
        }
    }

    private @Nullable Family family(int from, int to, boolean latin) {
        return Fallback.family(source.looks().get(from).family(), latin, text, from, to);
    }

    /// @param family null where no face holds it
    /// @param joined whether its letters may join those beside it
    private Atom word(int from, int to, @Nullable Family family, boolean joined) {
        Look look = source.looks().get(from);
        int level = levels.at(from);
        boolean right = (level & 1) == 1;
        Family set = family == null ? Family.LATIN : family;
        Face face = Faces.shared().face(set, look.bold());
        double size = look.size() * Fallback.scale(look.family(), set);
        List<String> missing = family == null ? clusters.parts(text, from, to) : List.of();
        Shaped shaped;
        if (family == null) {
            shaped = Fallback.boxes(face, missing, right);
        } else if (joined) {
            shaped = face.shapePart(text, from, to, right);
        } else {
            shaped = face.shape(text.substring(from, to), right);
        }
        boolean blank = to == from + 1 && text.charAt(from) == ' ';
        return new Atom(from, to, look, level, face, size, shaped, null, shaped.advance() * size / 1000, blank,
                missing);
    }

    private static boolean apart(char c) {
        return c == ' ' || c == Source.THING || c == Source.NEW_LINE;
    }
}
