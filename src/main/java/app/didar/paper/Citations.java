package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.ItemKind;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Destination;
import app.didar.typeset.Inline;
import app.didar.typeset.Table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// «[م۱، م۳]», `[S1, S3]`, each name leading to its entry; empty for no source.
    Optional<Inline.SourceMark> mark(List<String> sources, Language language) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<Inline.Cite> cites = ordered(sources)
                .map(code -> new Inline.Cite(name(code, language), entry(code), cited(code)))
                .toList();
        String text = cites.stream()
                .map(Inline.Cite::name)
                .collect(Collectors.joining(language == Language.FA ? "، " : ", ", "[", "]"));
        return Optional.of(new Inline.SourceMark(text, cites));
    }

    /// A cell that holds nothing but such a mark, in the size of its table.
    Cell cell(List<String> sources, Language language) {
        List<Inline> mark = new ArrayList<>();
        ordered(sources).forEach(code -> {
            mark.add(Inline.text(mark.isEmpty() ? "[" : language == Language.FA ? "، " : ", "));
            mark.add(new Inline.Link(name(code, language), new Destination.Place(entry(code))));
        });
        if (!mark.isEmpty()) {
            mark.add(Inline.text("]"));
        }
        Block block = new Block.Paragraph(Block.Style.BODY, mark);
        for (String code : sources) {
            block = new Block.Anchored(cited(code), block);
        }
        return new Cell(List.of(block), 1, false);
    }

    private Stream<String> ordered(List<String> sources) {
        return sources.stream().sorted((a, b) -> Integer.compare(codes.indexOf(a), codes.indexOf(b)));
    }

    /// Id of a source's entry in the list of sources.
    static String entry(String code) {
        return "source:" + code;
    }

    /// Id of the marks of a source.
    static String cited(String code) {
        return "cited:" + code;
    }

    /// The source that a line of the list of sources is about.
    static Optional<String> listed(Paragraph paragraph) {
        Link link = paragraph.link();
        return link != null && link.kind() == ItemKind.SOURCE ? Optional.of(link.code()) : Optional.empty();
    }
}
