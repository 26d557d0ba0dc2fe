package app.didar.ui.brief;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.Rows;
import app.didar.text.Language;
import java.util.List;
import java.util.Optional;

/// How long a section is, against the cap of the canonical brief. A cap warns, it never blocks.
///
/// @param has what there is of it, gaps not counted
/// @param cap how much there should be at most
record SectionLength(int has, int cap, Unit unit) {

    private static final int OBJECTIVES = 3;
    private static final int MESSAGES = 3;
    private static final int TOPIC = 150;
    private static final int BIOGRAPHY = 120;
    private static final int PRESS = 60;
    /// Two sides of A4, at about 450 words a side.
    private static final int BACKGROUND = 900;

    /// What is counted.
    enum Unit {
        WORDS,
        ROWS
    }

    /// The length of the section's text in `language`; empty for a section without a cap.
    static Optional<SectionLength> of(Section section, Language language) {
        return switch (section.kind()) {
            case OBJECTIVES -> rows(section, OBJECTIVES);
            case MESSAGES -> rows(section, MESSAGES);
            case TOPIC -> words(section, language, TOPIC);
            case BIOGRAPHY -> words(section, language, BIOGRAPHY);
            case BACKGROUND -> words(section, language, BACKGROUND);
            case PRESS -> words(section, language, PRESS);
            case HEADER, DEFENSIVES, PROMISED, AGREEMENTS, DELEGATIONS, PROGRAMME, SOURCES, OWN -> Optional.empty();
        };
    }

    /// Words between blanks; a half-space parts none.
    static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    boolean over() {
        return has > cap;
    }

    private static Optional<SectionLength> rows(Section section, int cap) {
        int rows = (int) Rows.of(section).stream().filter(row -> !written(row).isEmpty()).count();
        return Optional.of(new SectionLength(rows, cap, Unit.ROWS));
    }

    private static Optional<SectionLength> words(Section section, Language language, int cap) {
        int words = written(section.paragraphs()).stream()
                .mapToInt(paragraph -> words(paragraph.text().in(language)))
                .sum();
        return Optional.of(new SectionLength(words, cap, Unit.WORDS));
    }

    private static List<Paragraph> written(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.gap()).toList();
    }
}
