package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.ItemKind;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The numbers of the sources of one paper, in the order in which they are first cited; those only listed come after.
final class Citations {

    private final List<String> codes;

    Citations(Brief brief) {
        Set<String> found = new LinkedHashSet<>();
        brief.sections().stream()
                .filter(section -> section.kind() != Section.Kind.SOURCES)
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> found.addAll(paragraph.sources()));
        brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Citations::listed)
                .flatMap(Optional::stream)
                .forEach(found::add);
        codes = new ArrayList<>(found);
    }

    List<String> codes() {
        return codes;
    }

    /// «م۱», `S1`.
    String name(String code, Language language) {
        return (language == Language.FA ? "م" : "S") + Digits.of(codes.indexOf(code) + 1L, language);
    }

    /// «[م۱، م۳]», `[S1, S3]`; empty for no source.
    String mark(List<String> sources, Language language) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .sorted((a, b) -> Integer.compare(codes.indexOf(a), codes.indexOf(b)))
                        .map(code -> name(code, language))
                        .collect(Collectors.joining(language == Language.FA ? "، " : ", ", "[", "]"));
    }

    /// The source that a line of the list of sources is about.
    static Optional<String> listed(Paragraph paragraph) {
        Link link = paragraph.link();
        return link != null && link.kind() == ItemKind.SOURCE ? Optional.of(link.code()) : Optional.empty();
    }
}
