package app.didar.typeset.line;

import app.didar.text.Direction;
import app.didar.text.Language;
import app.didar.typeset.Inline;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph set in lines.
///
/// @param type  its type
/// @param lines its lines
/// @param width of the widest line
public record Galley(Type type, List<Line> lines, double width) {

    /// Room that Nastaliq needs above the line.
    private static final double NASTALIQ = 4.5;

    /// A line.
    ///
    /// @param marks  from the left of the column and the top of the line
    /// @param height the lead, and more where Nastaliq stands in it
    public record Line(List<Mark> marks, double height) {
    }

    /// Where a line stands in its column.
    public enum Align {
        START, CENTRE, END,
        /// At both ends, by wider blanks; lines that cannot, at the start.
        JUSTIFIED,
        /// The same, by longer joins of letters as well.
        KASHIDA
    }

    /// Sets a paragraph.
    ///
    /// @param width of the column
    /// @param node  what its text belongs to; null for furniture
    public static Galley set(List<Inline> inlines, Type type, Language language, double width, Align align,
            @Nullable Node node) {
        Source source = Composer.compose(inlines, type, language, node);
        boolean rtl = rightToLeft(source.text(), language);
        Clusters clusters = Clusters.of(source.text());
        Breaks.Kind[] breaks = Breaks.find(source, clusters);
        List<Atom> atoms = Atoms.of(source, clusters, breaks, rtl);
        List<Line> lines = new ArrayList<>();
        double widest = 0;
        double baseline = type.baseline();
        boolean flush = align == Align.JUSTIFIED || align == Align.KASHIDA;
        List<List<Atom>> filled = Lines.fill(source, clusters, atoms, breaks, width, flush);
        for (int i = 0; i < filled.size(); i++) {
            String end = end(filled, i, source.text());
            List<Atom> line = flush && !end.equals(Mark.Text.PARAGRAPH_END)
                    ? Justifier.justify(filled.get(i), source, width, align == Align.KASHIDA) : filled.get(i);
            double used = 0;
            double above = 0;
            for (Atom atom : line) {
                used += atom.width();
                above = atom.look().family() == Family.NASTALIQ ? NASTALIQ : above;
            }
            widest = Math.max(widest, used);
            double spare = Math.max(0, width - used);
            double x = switch (align) {
                case CENTRE -> spare / 2;
                case START, JUSTIFIED, KASHIDA -> language.rtl() ? width - used : 0;
                case END -> language.rtl() ? 0 : width - used;
            };
            LineSetter setter = new LineSetter(source, baseline + above, rtl);
            lines.add(new Line(setter.set(line, x, end), type.lead() + above));
        }
        return new Galley(type, lines, widest);
    }

    /// What the text has between a line and the next, blanks as one.
    private static String end(List<List<Atom>> lines, int at, String text) {
        if (at == lines.size() - 1 || lines.get(at).isEmpty() || lines.get(at + 1).isEmpty()) {
            return Mark.Text.PARAGRAPH_END;
        }
        String between = text.substring(lines.get(at).getLast().to(), lines.get(at + 1).getFirst().from());
        return between.indexOf(Source.NEW_LINE) >= 0 ? Mark.Text.PARAGRAPH_END : between.isBlank() && !between.isEmpty() ? " " : "";
    }

    /// Height of all lines.
    public double height() {
        double height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    /// The first lines only.
    public Galley first(int count) {
        return new Galley(type, lines.subList(0, Math.min(count, lines.size())), width);
    }

    /// All lines below one another.
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (Line line : lines) {
            for (Mark mark : line.marks()) {
                marks.add(y == 0 ? mark : mark.moved(0, y));
            }
            y += line.height();
        }
        return marks;
    }

    /// A paragraph runs in its language's direction, unless all its letters are of the other one: a Latin name with its
    /// full stop in a Persian paper.
    private static boolean rightToLeft(String text, Language language) {
        Direction own = Direction.of(language);
        boolean foreign = Direction.of(text, own) != own && text.chars().noneMatch(c -> strong(c, own));
        return foreign != language.rtl();
    }

    private static boolean strong(int c, Direction direction) {
        byte kind = Character.getDirectionality(c);
        return direction == Direction.LEFT_TO_RIGHT ? kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || kind == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
