package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.text.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a brief still lacks: its named gaps, those first that leave the minister without a word, and which sections have none.
///
/// @param gaps     every gap, the weightiest first
/// @param sections for each section of the brief, in order, whether it has no gap
record Readiness(List<Gap> gaps, List<Boolean> sections) {

    /// The roles whose gaps come first, in this order; all others follow in the order of the brief.
    private static final List<Role> WEIGHTIEST =
            List.of(Role.COUNTERPART, Role.TIME, Role.OUR_POSITION, Role.SHORT_ANSWER, Role.SPOKEN, Role.THEIR_POSITION);

    Readiness {
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
    }

    /// @param name what is missing
    record Gap(Section section, Role role, Bilingual name) {}

    static Readiness of(Brief brief) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : brief.sections()) {
            section.paragraphs().stream()
                    .filter(Paragraph::gap)
                    .map(paragraph -> new Gap(section, paragraph.role(), paragraph.text()))
                    .forEach(gaps::add);
        }
        gaps.sort(Comparator.comparingInt(gap -> weight(gap.role())));
        return new Readiness(
                gaps,
                brief.sections().stream()
                        .map(section -> section.paragraphs().stream().noneMatch(Paragraph::gap))
                        .toList());
    }

    long sectionsReady() {
        return sections.stream().filter(ready -> ready).count();
    }

    private static int weight(Role role) {
        int place = WEIGHTIEST.indexOf(role);
        return place < 0 ? WEIGHTIEST.size() : place;
    }
}
