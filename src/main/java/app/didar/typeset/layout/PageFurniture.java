package app.didar.typeset.layout;

import app.didar.text.Digits;
import app.didar.text.Direction;
import app.didar.text.Language;
import app.didar.typeset.Furniture;
import app.didar.typeset.Inline;
import app.didar.typeset.OwnWords;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Head and foot of a page: the class, framed, at both; the meeting and the kind of paper; page n of N; the revision.
final class PageFurniture {

    private static final double PADDING = 8;
    private static final double BAR = 3;
    private static final double RULE = 0.5;
    private static final double ROOM = 9;
    private static final double TIGHT = 0.92;

    private final Furniture words;
    private final Language language;
    private final Grid grid;
    private final Scale scale;
    private final double line;
    private final List<Mark> classMarks = new ArrayList<>();
    private final double side;
    private final List<Mark> headStart;
    private final List<Mark> headEnd;
    private final List<Mark> footEnd;

    PageFurniture(Furniture words, Language language, Grid grid) {
        this.words = words;
        this.language = language;
        this.grid = grid;
        scale = new Scale(language, grid.measure());
        line = scale.classification().lead() + 2;
        side = (grid.column() - classification()) / 2 - ROOM;
        Type type = scale.furniture().in(Ink.GREY);
        headStart = part(List.of(Inline.text(words.headStart())), type, Align.START);
        headEnd = part(List.of(Inline.text(words.headEnd())), type, Align.END);
        footEnd = part(joined(words.footEnd()), type, Align.END);
    }

    List<Mark> page(int number, int of) {
        double footTop = grid.footEnd() - line;
        List<Mark> marks = new ArrayList<>();
        row(marks, grid.headTop(), headStart, headEnd);
        marks.add(rule(grid.headTop() + line + Grid.UNIT));
        marks.add(rule(footTop - Grid.UNIT - RULE));
        String text = OwnWords.say(language, "pageOf", Digits.of(number, language), Digits.of(of, language));
        row(marks, footTop, part(List.of(Inline.text(text)), scale.pageNumber(), Align.START), footEnd);
        return marks;
    }

    private Mark rule(double y) {
        return new Mark.Fill(grid.left(), y, grid.column(), RULE, Ink.BLACK);
    }

    private void row(List<Mark> marks, double y, List<Mark> start, List<Mark> end) {
        double startLeft = language.rtl() ? grid.left() + grid.column() - side : grid.left();
        double endLeft = language.rtl() ? grid.left() : grid.left() + grid.column() - side;
        marks.addAll(Stack.moved(start, startLeft, y));
        marks.addAll(Stack.moved(classMarks, grid.left(), y));
        marks.addAll(Stack.moved(end, endLeft, y));
    }

    /// Parts with a point between them, each standing in its own direction.
    private List<Inline> joined(List<String> parts) {
        List<Inline> inlines = new ArrayList<>();
        for (String part : parts) {
            if (!inlines.isEmpty()) {
                inlines.add(Inline.text(" · "));
            }
            Direction own = Direction.of(language);
            String lang = Direction.of(part, own) == own ? "" : language == Language.FA ? "en" : "fa";
            inlines.add(Inline.text(part, lang));
        }
        return inlines;
    }

    /// Text beside the class, in the middle of the line: smaller if it needs two lines, and no more than those.
    private List<Mark> part(List<Inline> text, Type type, Align align) {
        Galley galley = Galley.set(text, type, language, side, align, null);
        if (galley.lines().size() > 1) {
            galley = Galley.set(text, type.sized(type.size() * TIGHT, line / 2), language, side, align, null).first(2);
        }
        return Stack.moved(galley.marks(), 0, (line - galley.height()) / 2);
    }

    /// Sets the class in the middle of the column; gives its width.
    private double classification() {
        Type type = scale.classification();
        Galley galley = Galley.set(List.of(Inline.text(words.classText())), type, language, grid.column() / 2,
                Align.START, null);
        double gap = grid.small() ? 4 : 5;
        double bars = words.level() * (BAR + gap);
        double width = galley.width() + 2 * (bars + PADDING + 1);
        double left = (grid.column() - width) / 2;
        double high = type.lead() / 2;
        if (words.level() > 0) {
            classMarks.add(new Mark.Outline(new Rectangle2D.Double(left + 0.5, 0.5, width - 1, line - 1), null,
                    new Pen(1, Ink.BLACK)));
        }
        for (int i = 0; i < words.level(); i++) {
            double x = 1 + PADDING + i * (BAR + gap);
            classMarks.add(new Mark.Fill(left + x, (line - high) / 2, BAR, high, Ink.BLACK));
            classMarks.add(new Mark.Fill(left + width - x - BAR, (line - high) / 2, BAR, high, Ink.BLACK));
        }
        double textLeft = (grid.column() - galley.width()) / 2;
        double shift = language.rtl() ? textLeft + galley.width() - grid.column() / 2 : textLeft;
        classMarks.addAll(Stack.moved(galley.marks(), shift, 1));
        return width;
    }
}
