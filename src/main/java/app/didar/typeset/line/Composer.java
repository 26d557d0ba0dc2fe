package app.didar.typeset.line;

import app.didar.text.Language;
import app.didar.typeset.Destination;
import app.didar.typeset.Inline;
import app.didar.typeset.Tone;
import app.didar.typeset.figure.Figure;
import app.didar.typeset.figure.FigureReader;
import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Jump;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Source.Band;
import app.didar.typeset.line.Source.Range;
import app.didar.typeset.line.Source.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns inlines into one string with looks, boxes and signs.
final class Composer {

    private static final double NASTALIQ_SIZE = 1.2;
    private static final double NASTALIQ_RISE = 3;
    private static final double ASIDE_SIZE = 0.85;
    private static final double GAP_BETWEEN = 5;
    /// Between a sign or picture and the word behind it.
    private static final double BEHIND = 3;
    /// Width of a picture in a line, in ems.
    private static final double WIDEST = 4;
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Type type;
    private final Language language;
    private final @Nullable Node node;
    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final Map<Integer, Thing> things = new HashMap<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Range> glued = new ArrayList<>();

    private Composer(Type type, Language language, @Nullable Node node) {
        this.type = type;
        this.language = language;
        this.node = node;
    }

    static Source compose(List<Inline> inlines, Type type, Language language, @Nullable Node node) {
        Composer composer = new Composer(type, language, node);
        for (int i = 0; i < inlines.size(); i++) {
            composer.add(inlines.get(i), i > 0 ? inlines.get(i - 1) : null);
        }
        composer.trim();
        return new Source(composer.text.toString(), composer.looks, composer.things, composer.bands, composer.glued);
    }

    private void add(Inline inline, @Nullable Inline before) {
        switch (inline) {
            case Inline.Run run -> run(run, node);
            case Inline.SourceMark mark -> sourceMark(mark);
            case Inline.Link link -> link(link);
            case Inline.Gap gap -> gap(gap, before instanceof Inline.Gap);
            case Inline.Sign sign -> sign(sign);
            case Inline.Picture picture -> picture(picture);
            case Inline.Tag tag -> tag(tag);
            case Inline.LineBreak() -> {
                trim();
                text.append(Source.NEW_LINE);
                looks.add(plain(type.ink()));
            }
        }
    }

    private void link(Inline.Link link) {
        String words = link.runs().stream().map(Inline.Run::text).collect(Collectors.joining());
        Node owner = linked(new Jump(link.destination(), words, ""));
        boolean web = link.destination() instanceof Destination.Web;
        int from = text.length();
        for (Inline.Run run : link.runs()) {
            run(web && run.tone() == Tone.INK ? run.in(Tone.ACCENT) : run, owner);
        }
        if (web) {
            bands.add(new Band(new Range(from, text.length()), false, false, -0.14 * type.size(), 0,
                    new Pen(0.5, Ink.ACCENT)));
        }
    }

    private @Nullable Node linked(Jump jump) {
        return node == null ? null : node.inlineChild(Role.LINK).jump(jump);
    }

    private void run(Inline.Run run, @Nullable Node owner) {
        boolean foreign = foreign(run, language);
        Look look = look(run, foreign, owner);
        if (!foreign) {
            put(run.text(), look);
            return;
        }
        thing(Thing.mark(FIRST_STRONG_ISOLATE), look);
        put(run.text(), look);
        thing(Thing.mark(POP_ISOLATE), look);
    }

    /// Whether a run stands apart from what is beside it, as it is in another language than its paragraph.
    static boolean foreign(Inline.Run run, Language language) {
        return !run.lang().isEmpty() && !primary(run.lang()).equals(language.code());
    }

    private Look look(Inline.Run run, boolean foreign, @Nullable Node parent) {
        Node owner = parent != null && foreign ? parent.inlineChild(Role.SPAN).lang(run.lang()) : parent;
        boolean urdu = primary(run.lang()).equals("ur");
        double size = type.size() * (run.tone() == Tone.ASIDE ? ASIDE_SIZE : 1) * (urdu ? NASTALIQ_SIZE : 1);
        Ink ink = run.tone() == Tone.INK ? type.ink() : Ink.of(run.tone());
        return new Look(urdu ? Family.NASTALIQ : type.family(), type.bold() || run.bold(), run.italic(), size,
                urdu ? NASTALIQ_RISE : 0, ink, owner);
    }

    private static String primary(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getLanguage();
    }

    private Look plain(Ink ink) {
        return new Look(type.family(), type.bold(), false, type.size(), 0, ink, node);
    }

    private void put(String raw, Look look) {
        int last = text.length() - 1;
        while (last >= 0 && unseen(last)) {
            last--;
        }
        boolean afterBlank = last < 0 || text.charAt(last) == ' ' || text.charAt(last) == Source.NEW_LINE;
        String clean = Cleaner.clean(raw, afterBlank);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            if (Cleaner.direction(clean.charAt(i))) {
                letters(clean, from, i, look);
                thing(Thing.mark(clean.charAt(i)), look);
                from = i + 1;
            }
        }
        letters(clean, from, clean.length(), look);
    }

    private void letters(String clean, int from, int to, Look look) {
        text.append(clean.substring(from, to));
        looks.addAll(Collections.nCopies(to - from, look));
    }

    private boolean unseen(int at) {
        Thing thing = text.charAt(at) == Source.THING ? things.get(at) : null;
        return thing != null && thing.width() == 0;
    }

    private void thing(Thing thing, Look look) {
        things.put(text.length(), thing);
        text.append(Source.THING);
        looks.add(look);
    }

    /// A blank before a box, unless it starts a line or follows an opening bracket.
    private void apart() {
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        boolean opening = Character.getType(last) == Character.START_PUNCTUATION
                || Character.getType(last) == Character.INITIAL_QUOTE_PUNCTUATION;
        if (last != Source.NEW_LINE && !opening) {
            put(" ", plain(type.ink()));
        }
    }

    /// Drops a blank at the end, before a forced line and at the end of the paragraph.
    private void trim() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            looks.removeLast();
        }
    }

    private void sourceMark(Inline.SourceMark mark) {
        int from = text.length();
        // the blank before a mark belongs to the word it marks
        int word = from;
        while (word > 0 && text.charAt(word - 1) == ' ') {
            word--;
        }
        Look look = new Look(type.family(), false, false, Math.max(6, type.size() * 0.7), 2, Ink.ACCENT, node);
        if (word == from && from > 0) {
            thing(Thing.room(1, List.of()), look);
        }
        int done = 0;
        for (Inline.Cite cite : mark.cites()) {
            int at = mark.text().indexOf(cite.name(), done);
            put(mark.text().substring(done, at), look);
            Jump jump = new Jump(new Destination.Place(cite.target()), cite.name(), cite.place());
            put(cite.name(), look.of(linked(jump)));
            done = at + cite.name().length();
        }
        put(mark.text().substring(done), look);
        glued.add(new Range(Math.max(0, word - 1), text.length()));
    }

    private void gap(Inline.Gap gap, boolean afterGap) {
        Look look = plain(Ink.GAP);
        if (afterGap) {
            // before the blank: a gap that begins a line stands at its edge
            thing(Thing.room(GAP_BETWEEN, List.of()), look);
        }
        apart();
        int from = text.length();
        thing(Thing.room(10, List.of(Signs.gap(language.rtl()))), look);
        int name = text.length();
        put(gap.name(), look);
        glued.add(new Range(from, text.length()));
        bands.add(new Band(new Range(name, text.length()), false, false, -0.36 * type.size(), 0,
                new Pen(0.75, Ink.DASH, Pen.Line.DASHED)));
    }

    private void sign(Inline.Sign sign) {
        Node figure = node == null ? null : node.inlineChild(Role.FIGURE).alternative(sign.alternative());
        int from = text.length();
        thing(new Thing(Signs.SIZE + BEHIND, Signs.of(sign.kind(), language.rtl() ? BEHIND : 0), null, figure, true,
                Thing.OWN_SIDE), plain(type.ink()));
        glued.add(new Range(from, text.length() + 1));
    }

    private void picture(Inline.Picture picture) {
        Figure figure = FigureReader.read(picture.file(), picture.alternative());
        Node owner = (node == null ? Node.document() : node).inlineChild(Role.FIGURE).alternative(picture.alternative());
        double width = Math.min(picture.height() / figure.proportion(), WIDEST) * type.size();
        double height = width * figure.proportion();
        int from = text.length();
        thing(Thing.picture(width + BEHIND, figure.mark(language.rtl() ? BEHIND : 0, -height, width, height, owner)),
                plain(type.ink()));
        // also where a blank follows nevertheless
        glued.add(new Range(from, text.length() + 2));
    }

    private void tag(Inline.Tag tag) {
        apart();
        boolean filled = tag.look() == Inline.Tag.Look.FILLED;
        double size = type.family() == Family.PERSIAN ? 7.75 : 7;
        Look look = new Look(type.family(), false, false, size, 0, filled ? Ink.WHITE : Ink.BLACK, node);
        int from = text.length();
        thing(Thing.room(4.75, List.of()), look);
        put(tag.text(), look);
        thing(Thing.room(4.75, List.of()), look);
        Face face = Faces.shared().face(type.family(), false);
        double above = face.ascent() * size / 1000;
        double below = face.descent() * size / 1000;
        double half = (12 - above - below) / 2;
        bands.add(new Band(new Range(from, text.length()), true, filled, above + half, below + half,
                new Pen(0.75, Ink.BLACK, tag.look() == Inline.Tag.Look.DOTTED ? Pen.Line.DOTTED : Pen.Line.SOLID)));
        glued.add(new Range(from, text.length()));
    }
}
