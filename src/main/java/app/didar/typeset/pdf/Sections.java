package app.didar.typeset.pdf;

/// Marks by which pdftotext parts a line into the sections that it was typed in. pdftotext knows only letters, and numbers with
/// what stands among them; it goes through the line in the direction of the page.
final class Sections {

    private final VisualText text;
    private final Gaps gaps;

    private Sections(VisualText text, Gaps gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    /// @param fromRight the direction of the page
    static void mark(VisualText text, Gaps gaps, boolean fromRight) {
        Sections sections = new Sections(text, gaps);
        if (fromRight) {
            sections.fromRight();
        } else {
            sections.fromLeft();
        }
        sections.hyphen();
    }

    /// On a right-to-left page a number or Latin letter opens a left-to-right section, which only a right-to-left letter ends.
    private void fromRight() {
        int to = text.size() - 1;
        while (to >= 0) {
            int from = to;
            if (text.rightToLeft(to)) {
                if (text.strength(to) == Strength.NUMBER && !right(to - 1)) {
                    gaps.add(to, Gaps.RIGHT);
                }
            } else {
                while (from > 0 && !text.rightToLeft(from - 1)) {
                    from--;
                }
                if (!opensLeft(to)) {
                    gaps.add(to + 1, Gaps.LEFT);
                }
                if (!right(from - 1) && (from > 0 || text.linedFromRight())) {
                    gaps.add(from, Gaps.RIGHT);
                }
            }
            to = from - 1;
        }
    }

    /// On a left-to-right page a right-to-left letter opens a section, which a number or Latin letter ends.
    private void fromLeft() {
        byte[] levels = text.levels();
        for (int i = 0; i < text.size(); i++) {
            boolean base = levels[i] == 0;
            if (i == 0 || base != (levels[i - 1] == 0)) {
                if (!base && text.strength(i) != Strength.RIGHT) {
                    gaps.add(i, Gaps.RIGHT);
                } else if (base && i > 0 && !opensLeft(i)) {
                    gaps.add(i, Gaps.LEFT);
                }
            }
        }
    }

    /// pdftotext drops a hyphen at the right end of a line, as if it parted a word.
    private void hyphen() {
        int last = text.size() - 1;
        if (text.point(last) == '-') {
            gaps.add(last + 1, text.rightToLeft(last) ? Gaps.RIGHT : Gaps.LEFT);
        }
    }

    private boolean opensLeft(int i) {
        return text.strength(i) == Strength.NUMBER || text.strength(i) == Strength.LEFT;
    }

    private boolean right(int i) {
        return i >= 0 && text.strength(i) == Strength.RIGHT;
    }
}
