package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.line.Source.Thing;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts a paragraph into atoms.
final class Atoms {

    private final Source source;
    private final Bidi bidi;
    private final boolean rtl;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(Source source, boolean rtl) {
        this.source = source;
        this.rtl = rtl;
        bidi = new Bidi(sided(source, rtl), rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /// The text as the bidirectional algorithm shall see it. Signs and boxes take the side of their paragraph. In a
    /// right-to-left paragraph, a Persian number that follows a Latin word after a blank is a number of the Persian text
    /// (UAX #9, HL3), where rule W7 would draw it into the Latin: in «WTDC-25، ۲۶ آبان» the day stays behind the comma.
    private static String sided(Source source, boolean rtl) {
        String text = source.text();
        StringBuilder out = new StringBuilder(text.length());
        boolean latin = false;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Thing thing = source.things().get(i);
            if (thing != null) {
                char own = rtl ? '\u200F' : '\u200E';
                out.append(thing.side() == Thing.OWN_SIDE ? own : thing.side());
                latin = false;
                continue;
            }
            byte kind = Character.getDirectionality(c);
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                latin = rtl;
                blank = false;
            } else if (kind != Character.DIRECTIONALITY_EUROPEAN_NUMBER) {
                blank |= c == ' ';
                latin &= kind != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
            boolean persian = c >= '۰' && c <= '۹';
            out.append(latin && blank && persian ? (char) (c - '۰' + '٠') : c);
        }
        return out.toString();
    }

    static List<Atom> of(Source source, Breaks.Kind[] breaks, boolean rtl) {
        Atoms parting = new Atoms(source, rtl);
        parting.part(breaks);
        return parting.atoms;
    }

    /// A word cut in two before a character, each part shaped anew; for words wider than a line.
    static List<Atom> cut(Atom atom, String text, int at) {
        return List.of(shape(text, atom.from(), at, atom), shape(text, at, atom.to(), atom));
    }

    private static Atom shape(String text, int from, int to, Atom like) {
        Face face = like.face();
        if (face == null) {
            return like;
        }
        Shaped shaped = face.shape(text.substring(from, to), (like.level() & 1) == 1);
        return new Atom(from, to, like.look(), like.level(), face, like.size(), shaped, null,
                shaped.advance() * like.size() / 1000, false);
    }

    private void part(Breaks.Kind[] breaks) {
        String text = source.text();
        int n = text.length();
        Fallback.Choice choice = null;
        for (int i = 0; i < n;) {
            char c = text.charAt(i);
            Look look = source.looks().get(i);
            int level = bidi.getLevelAt(i);
            if (c == Source.THING || c == Source.NEW_LINE) {
                Thing thing = source.things().get(i);
                atoms.add(new Atom(i, i + 1, look, level, null, look.size(), null, thing,
                        thing == null ? 0 : thing.width(), thing == null));
                choice = null;
                i++;
                continue;
            }
            if (c == ' ') {
                choice = Fallback.choose(look.family(), ' ', " ", false);
                atoms.add(word(i, i + 1, look, level, choice, true));
                choice = null;
                i++;
                continue;
            }
            int end = cluster(text, i);
            choice = choose(text, i, end, look, level, choice);
            int from = i;
            while (end < n && !choice.missing() && !blankOrThing(text.charAt(end)) && breaks[end] == Breaks.Kind.NONE
                    && source.looks().get(end).equals(look) && bidi.getLevelAt(end) == level) {
                int next = cluster(text, end);
                if (!choose(text, end, next, look, level, choice).equals(choice)) {
                    break;
                }
                end = next;
            }
            atoms.add(word(from, end, look, level, choice, false));
            i = end;
        }
    }

    private Fallback.Choice choose(String text, int from, int to, Look look, int level,
            Fallback.@Nullable Choice before) {
        boolean amidLatin = rtl && (level & 1) == 0 && before != null && before.latin();
        return Fallback.choose(look.family(), text.codePointAt(from), text.substring(from, to), amidLatin);
    }

    private Atom word(int from, int to, Look look, int level, Fallback.Choice choice, boolean blank) {
        Face face = Faces.shared().face(choice.family(), look.bold());
        String text = source.text().substring(from, to);
        double size = look.size() * choice.scale();
        Shaped shaped = choice.missing() ? Fallback.replacement(face, text) : face.shape(text, (level & 1) == 1);
        return new Atom(from, to, look, level, face, size, shaped, null, shaped.advance() * size / 1000, blank);
    }

    private static boolean blankOrThing(char c) {
        return c == ' ' || c == Source.THING || c == Source.NEW_LINE;
    }

    /// End of the grapheme cluster: marks, joiners and selectors stay with their base.
    static int cluster(String text, int from) {
        int i = from + Character.charCount(text.codePointAt(from));
        while (i < text.length()) {
            int point = text.codePointAt(i);
            switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                        Character.FORMAT -> i += Character.charCount(point);
                default -> {
                    return i;
                }
            }
        }
        return i;
    }
}
