package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where a person is in a brief that is edited: which section is seen, and where one goes on typing.
///
/// Sections and paragraphs are named by their identity.
final class Whereabouts {

    private final Supplier<Brief> brief;
    private final ReadOnlyObjectWrapper<@Nullable UUID> section = new ReadOnlyObjectWrapper<>(this, "section", null);
    private final ReadOnlyObjectWrapper<@Nullable Caret> caret = new ReadOnlyObjectWrapper<>(this, "caret", null);
    private @Nullable Caret left;

    /// A place between two letters.
    ///
    /// @param place in the paragraph's text, in UTF-16 units
    record Caret(UUID paragraph, int place) {}

    /// At the first section.
    ///
    /// @param brief as it is now
    Whereabouts(Supplier<Brief> brief) {
        this.brief = brief;
        keepSection(brief.get());
    }

    /// The section that is seen; null only for a brief without sections.
    ReadOnlyObjectProperty<@Nullable UUID> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    Optional<Section> section() {
        UUID seen = section.get();
        return seen == null ? Optional.empty() : brief.get().section(seen);
    }

    /// Changes whenever an edit sends the person to another place.
    ReadOnlyObjectProperty<@Nullable Caret> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /// Notes where the keyboard is while the text is left.
    void leave(UUID paragraph, int place) {
        left = new Caret(paragraph, place);
    }

    /// Where the keyboard was when the text was left, where that paragraph is in the section that is seen.
    Optional<Caret> left() {
        Caret was = left;
        return was == null
                ? Optional.empty()
                : section().filter(seen -> seen.paragraphs().stream().anyMatch(p -> p.id().equals(was.paragraph())))
                        .map(_ -> was);
    }

    /// The same place as another's.
    void take(Whereabouts other) {
        other.section().ifPresent(seen -> select(seen.id()));
        left = other.left;
    }

    /// Shows a section.
    void select(UUID wanted) {
        brief.get().section(wanted).ifPresent(known -> section.set(known.id()));
    }

    /// Shows the section before (-1) or after (1) the one that is seen.
    void selectBeside(int by) {
        List<Section> sections = brief.get().sections();
        section().map(sections::indexOf)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < sections.size())
                .ifPresent(at -> section.set(sections.get(at).id()));
    }

    /// Sends the person to the next gap after a paragraph, from the last one to the first.
    ///
    /// @param from where the person is, or null for the first gap
    void goToNextGap(@Nullable UUID from) {
        List<Paragraph> all = paragraphs(brief.get());
        int at = all.stream().map(Paragraph::id).toList().indexOf(from);
        for (int step = 1; step <= all.size(); step++) {
            Paragraph next = all.get((at + step) % all.size());
            if (next.gap()) {
                go(next.id(), 0);
                return;
            }
        }
    }

    /// Sends the person to a finding.
    void go(Finding finding) {
        UUID paragraph = finding.paragraph();
        if (paragraph != null) {
            go(paragraph, 0);
        } else {
            select(finding.section());
            section()
                    .filter(found -> !found.paragraphs().isEmpty())
                    .ifPresent(found -> go(found.paragraphs().getFirst().id(), 0));
        }
    }

    /// Sends the person into a paragraph.
    void go(UUID paragraph, int place) {
        section.set(holding(paragraph).id());
        caret.set(null);
        caret.set(new Caret(paragraph, place));
    }

    /// The section a paragraph stands in.
    Section holding(UUID paragraph) {
        return brief.get().sections().stream()
                .filter(section -> section.paragraphs().stream().anyMatch(p -> p.id().equals(paragraph)))
                .findFirst()
                .orElseThrow();
    }

    /// Sends the person to the first paragraph that is not as it was, behind what changed in it.
    ///
    /// @param language of the text that is seen
    void goToChange(Brief before, Language language) {
        List<Paragraph> earlier = paragraphs(before);
        paragraphs(brief.get()).stream()
                .filter(paragraph -> !earlier.contains(paragraph))
                .findFirst()
                .ifPresent(changed -> {
                    String was = earlier.stream()
                            .filter(p -> p.id().equals(changed.id()))
                            .map(p -> p.text().in(language))
                            .findFirst()
                            .orElse("");
                    go(changed.id(), endOfChange(was, changed.text().in(language)));
                });
    }

    /// Where the section that was seen is gone, the one now in its place is seen.
    void keepSection(Brief before) {
        List<Section> sections = brief.get().sections();
        if (section().isEmpty()) {
            UUID gone = section.get();
            int at = gone == null ? 0 : before.section(gone).map(before.sections()::indexOf).orElse(0);
            section.set(sections.isEmpty() ? null : sections.get(Math.clamp(at, 0, sections.size() - 1)).id());
        }
    }

    private static int endOfChange(String was, String is) {
        int same = 0;
        int most = Math.min(was.length(), is.length());
        while (same < most && was.charAt(was.length() - 1 - same) == is.charAt(is.length() - 1 - same)) {
            same++;
        }
        return is.length() - same;
    }

    private static List<Paragraph> paragraphs(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }
}
