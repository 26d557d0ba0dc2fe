package app.didar.typeset.layout;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Appendix;
import app.didar.typeset.OwnWords;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import java.util.ArrayList;
import java.util.List;

/// Puts the pages of other files into the text block, each as large as it goes; pages wider than high are turned.
final class Appendices {

    private final Grid grid;
    private final Language language;

    Appendices(Grid grid, Language language) {
        this.grid = grid;
        this.language = language;
    }

    /// One page of marks for each page of the appendix; the first holds its anchor.
    List<List<Mark>> pages(Appendix appendix, Node root) {
        Node part = root.child(Role.DIV);
        List<List<Mark>> pages = new ArrayList<>();
        int n = appendix.pages().size();
        for (int i = 0; i < n; i++) {
            Node figure = part.child(Role.FIGURE).alternative(alternative(appendix, i, n));
            List<Mark> marks = new ArrayList<>();
            if (i == 0) {
                marks.add(new Mark.Anchor(grid.top(), 1, appendix.title(), figure));
            }
            marks.add(mark(appendix, i, figure));
            pages.add(marks);
        }
        return pages;
    }

    private String alternative(Appendix appendix, int page, int of) {
        return of == 1 ? appendix.alternative()
                : appendix.alternative() + " · " + OwnWords.say(language, "pageOf", Digits.of(page + 1, language), Digits.of(of, language));
    }

    private Mark mark(Appendix appendix, int page, Node figure) {
        Appendix.Page size = appendix.pages().get(page);
        boolean turned = size.width() > size.height();
        double wide = turned ? size.height() : size.width();
        double high = turned ? size.width() : size.height();
        double scale = Math.min(grid.column() / wide, grid.depth() / high);
        double width = wide * scale;
        double height = high * scale;
        return new Mark.ForeignPage(grid.left() + (grid.column() - width) / 2, grid.top() + (grid.depth() - height) / 2,
                width, height, turned, appendix, page, figure);
    }
}
