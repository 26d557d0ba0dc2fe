package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import app.didar.domain.Composer;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sections of a brief as the outline shows them: numbered from 0, the topics together under one heading.
final class Outline {

    private Outline() {}

    /// One line of the outline.
    ///
    /// @param section the section, or for the heading over the topics the first of them
    /// @param heading whether it is the heading over the topics
    /// @param topic   whether it is one of the topics under it
    /// @param number  its number on its level
    /// @param above   the number of the heading it stands under, or null
    /// @param gaps    how many named gaps are in it
    /// @param length  its length against its cap, where it has one
    record Row(
            UUID section,
            boolean heading,
            boolean topic,
            int number,
            @Nullable Integer above,
            Bilingual name,
            int gaps,
            Optional<SectionLength> length) {

        /// Whether nothing in it is missing or too long.
        boolean complete() {
            return gaps == 0 && length.filter(SectionLength::over).isEmpty();
        }
    }

    static List<Row> of(Brief brief, Language language) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int topic = 0;
        for (Section section : brief.sections()) {
            boolean isTopic = section.kind() == Kind.TOPIC;
            if (isTopic && topic == 0) {
                rows.add(heading(brief, section, number++));
            }
            topic = isTopic ? topic + 1 : 0;
            rows.add(new Row(
                    section.id(),
                    false,
                    isTopic,
                    isTopic ? topic : number++,
                    isTopic ? Integer.valueOf(number - 1) : null,
                    Composer.name(section),
                    gaps(section),
                    SectionLength.of(section, language)));
        }
        return rows;
    }

    private static Row heading(Brief brief, Section first, int number) {
        int gaps = brief.sections().stream()
                .filter(section -> section.kind() == Kind.TOPIC)
                .mapToInt(Outline::gaps)
                .sum();
        return new Row(first.id(), true, false, number, null, Composer.name(Kind.TOPIC), gaps, Optional.empty());
    }

    private static int gaps(Section section) {
        return (int) section.paragraphs().stream().filter(Paragraph::gap).count();
    }
}
