package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Section;
import app.didar.domain.Composer;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the brief still lacks or has too much of, and where. No finding blocks printing.
///
/// @param section   where it is
/// @param place     the name of that section
/// @param paragraph the paragraph that names the gap; null for a section that is too long
/// @param name      the name of the gap; of a section that is too long, empty
/// @param length    the length of a section that is too long; null for a gap
record Finding(
        UUID section,
        Bilingual place,
        @Nullable UUID paragraph,
        Bilingual name,
        @Nullable SectionLength length) {

    /// Everything found in the brief, in its order.
    ///
    /// @param language whose text is measured
    static List<Finding> in(Brief brief, Language language) {
        List<Finding> found = new ArrayList<>();
        for (Section section : brief.sections()) {
            Bilingual place = Composer.name(section);
            section.paragraphs().stream()
                    .filter(Brief.Paragraph::gap)
                    .forEach(gap -> found.add(new Finding(section.id(), place, gap.id(), gap.text(), null)));
            SectionLength.of(section, language)
                    .filter(SectionLength::over)
                    .ifPresent(length -> found.add(new Finding(section.id(), place, null, Bilingual.EMPTY, length)));
        }
        return found;
    }
}
