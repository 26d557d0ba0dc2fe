package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Phrases;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the texts of one brief in the language of one paper: gaps, what is not translated, marks of sources.
final class Scribe {

    private final Phrases phrases = Phrases.of(Papers.class);
    private final Brief brief;
    private final Library library;
    private final Language language;
    private final Citations citations;

    Scribe(Brief brief, Library library, Language language) {
        this.brief = brief;
        this.library = library;
        this.language = language;
        this.citations = new Citations(brief);
    }

    Brief brief() {
        return brief;
    }

    Library library() {
        return library;
    }

    Language language() {
        return language;
    }

    Language other() {
        return language == Language.FA ? Language.EN : Language.FA;
    }

    Citations citations() {
        return citations;
    }

    String word(String key, Object... arguments) {
        return phrases.in(language, key, arguments);
    }

    String number(int number) {
        return Digits.of(number, language);
    }

    /// The library item a paragraph was taken from, where the library still holds it.
    Optional<? extends Item> item(Paragraph paragraph) {
        Link link = paragraph.link();
        return link == null ? Optional.empty() : library.find(link.kind(), link.code());
    }

    <T extends Item> Optional<T> item(Paragraph paragraph, Class<T> kind) {
        return item(paragraph).filter(kind::isInstance).map(kind::cast);
    }

    String country(String code) {
        return library.name(ItemKind.COUNTRY, code).bestIn(language);
    }

    /// The text with the marks of its sources.
    List<Inline> line(Paragraph paragraph) {
        return line(paragraph, false);
    }

    List<Inline> line(Paragraph paragraph, boolean bold) {
        List<Inline> line = new ArrayList<>(words(paragraph, bold));
        if (!line.isEmpty()) {
            line.addAll(mark(paragraph));
        }
        return line;
    }

    List<Inline> mark(Paragraph paragraph) {
        return citations.mark(paragraph.sources(), language).stream()
                .<Inline>map(mark -> mark)
                .toList();
    }

    /// The text alone; empty for a paragraph nobody has written yet.
    List<Inline> words(Paragraph paragraph, boolean bold) {
        return words(paragraph.text(), paragraph.gap(), bold);
    }

    /// A text as it stands, its gap, or, where it is not translated, the other language's text and the gap that says so.
    List<Inline> words(Bilingual text, boolean gap, boolean bold) {
        String own = text.in(language);
        if (!own.isBlank()) {
            return List.of(
                    gap ? new Inline.Gap(own) : new Inline.Run(own, bold, false, "", Tone.INK));
        }
        String others = text.in(other());
        if (others.isBlank()) {
            return List.of();
        }
        Inline missing = new Inline.Gap(word("not.translated"));
        return gap
                ? List.of(new Inline.Gap(others))
                : List.of(
                        new Inline.Run(others, bold, false, other().code(), Tone.INK), Inline.text(" "), missing);
    }

    Block.Paragraph paragraph(Block.Style style, Paragraph paragraph) {
        return new Block.Paragraph(style, line(paragraph));
    }

    /// Each as a paragraph of its own; what nobody has written yet is left out.
    List<Block> paragraphs(Block.Style style, List<Paragraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> gaps = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.gap()) {
                // gaps that follow each other share a line
                if (!gaps.isEmpty()) {
                    gaps.add(Inline.text(" "));
                }
                gaps.addAll(line(paragraph));
            } else {
                flush(style, gaps, blocks);
                if (!paragraph.text().isBlank()) {
                    blocks.add(paragraph(style, paragraph));
                }
            }
        }
        flush(style, gaps, blocks);
        return blocks;
    }

    private static void flush(Block.Style style, List<Inline> gaps, List<Block> blocks) {
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Paragraph(style, gaps));
            gaps.clear();
        }
    }

    Table.Cell cell(List<Paragraph> paragraphs) {
        return new Table.Cell(paragraphs(Block.Style.BODY, paragraphs), 1, false);
    }

    Table.Cell cell(Paragraph paragraph, boolean bold) {
        return new Table.Cell(List.of(new Block.Paragraph(Block.Style.BODY, line(paragraph, bold))), 1, false);
    }

    Inline aside(String text) {
        return Inline.text(text, Tone.ASIDE);
    }

    /// A name in the other language, small, behind the name in this one.
    List<Inline> inOtherLanguage(Bilingual name) {
        String text = name.in(other());
        return text.isBlank() || name.in(language).isBlank()
                ? List.of()
                : List.of(new Inline.Run(text, false, false, other().code(), Tone.ASIDE));
    }

    /// A day with its equivalent below it.
    Table.Cell day(LocalDate day) {
        String own = language == Language.FA ? Dates.jalali(day, language) : Dates.gregorian(day, language);
        String equivalent = language == Language.FA ? Dates.gregorian(day, language) : Dates.jalali(day, language);
        return Table.Cell.of(Inline.text(own), new Inline.LineBreak(), aside(equivalent));
    }

}
