package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import app.didar.domain.Classification;
import app.didar.domain.Composer;
import app.didar.domain.Fingerprint;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Furniture;
import app.didar.typeset.Inline;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The full paper of a brief: all its sections, in their order, on A4.
final class FullPaper {

    /// Days on papers are days in Tehran, wherever the machine stands.
    static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /// Sections read at one glance, at the head of the paper.
    private static final Set<Kind> WHOLE = Set.of(Kind.HEADER, Kind.MESSAGES);

    private final Scribe scribe;
    private int sections;
    private int topics;

    private FullPaper(Scribe scribe) {
        this.scribe = scribe;
    }

    /// The manuscript of `brief` in `language`; the same for the same arguments.
    static Manuscript of(Brief brief, Library library, Language language) {
        Scribe scribe = new Scribe(brief, library, language);
        FullPaper paper = new FullPaper(scribe);
        String title = brief.title().bestIn(language);
        return new Manuscript(
                title.isBlank() ? brief.code() : title,
                language,
                paper.furniture(),
                new Metadata(
                        HeaderPart.ministry(scribe).map(name -> name.bestIn(language)).orElse(""),
                        scribe.word("paper.full"),
                        brief.code(),
                        brief.changed()),
                paper.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(new HeaderPart(scribe).title());
        List<Section> all = scribe.brief().sections();
        for (int i = 0; i < all.size(); i++) {
            Section section = all.get(i);
            if (section.kind() == Kind.TOPIC) {
                if (i == 0 || all.get(i - 1).kind() != Kind.TOPIC) {
                    blocks.add(heading(Composer.name(Kind.TOPIC), List.of()));
                }
                topics++;
                blocks.addAll(new TopicPart(scribe).blocks(section, topics));
                if (i == all.size() - 1 || all.get(i + 1).kind() != Kind.TOPIC) {
                    blocks.add(new Block.NoteLines(scribe.word("notes")));
                }
            } else {
                blocks.addAll(section(section));
                if (section.kind() == Kind.MESSAGES) {
                    blocks.addAll(readiness());
                }
            }
        }
        return blocks;
    }

    private List<Block> section(Section section) {
        List<Block> content = content(section);
        List<Block> blocks = new ArrayList<>();
        if (section.kind() != Kind.HEADER) {
            List<Inline> aside =
                    section.kind() == Kind.PROMISED ? new PastPart(scribe).counts(section) : List.of();
            blocks.add(heading(Composer.name(section), aside));
        }
        blocks.addAll(content);
        return WHOLE.contains(section.kind()) ? List.of(new Block.Together(blocks)) : blocks;
    }

    /// What is still missing, counted, and how a gap is printed.
    private List<Block> readiness() {
        List<Paragraph> all = scribe.brief().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
        int gaps = (int) all.stream().filter(Paragraph::gap).count();
        int unresolved = (int) all.stream().filter(p -> p.role() == Role.UNRESOLVED).count();
        List<Inline> line = new ArrayList<>();
        if (unresolved > 0) {
            line.add(Inline.text(scribe.word("readiness.unresolved", unresolved) + " "));
        }
        if (gaps > 0) {
            line.add(Inline.text(scribe.word("readiness.gaps", gaps) + " "));
            line.add(new Inline.Gap(scribe.word("readiness.gap")));
        }
        return line.isEmpty()
                ? List.of()
                : List.of(new Block.Callout(
                        Block.Callout.Kind.NOTE,
                        scribe.word("readiness"),
                        "",
                        List.of(new Block.Paragraph(Block.Style.NOTE, line))));
    }

    private List<Block> content(Section section) {
        return switch (section.kind()) {
            case HEADER -> new HeaderPart(scribe).identity(section);
            case OBJECTIVES -> new TalksPart(scribe).objectives(section);
            case MESSAGES -> new TalksPart(scribe).messages(section);
            case DEFENSIVES -> new TalksPart(scribe).defensives(section);
            case PROMISED -> new PastPart(scribe).promised(section);
            case AGREEMENTS -> new AgreementsPart(scribe).blocks(section);
            case BIOGRAPHY -> new PeoplePart(scribe).biography(section);
            case DELEGATIONS -> new PeoplePart(scribe).delegations(section);
            case BACKGROUND -> new BackgroundPart(scribe).background(section);
            case PRESS -> new ClosingPart(scribe).press(section);
            case PROGRAMME -> new ClosingPart(scribe).programme(section);
            case SOURCES -> new ClosingPart(scribe).sources(section);
            case TOPIC, OWN -> new ClosingPart(scribe).own(section);
        };
    }

    /// A section heading with its number; in a Persian paper the English name stands at the far end, for the interpreter.
    private Block heading(Bilingual name, List<Inline> aside) {
        sections++;
        String text = name.bestIn(scribe.language());
        List<Inline> end = aside.isEmpty() && scribe.language() == Language.FA ? scribe.inOtherLanguage(name) : aside;
        return new Block.Heading(1, scribe.number(sections), text, end);
    }

    private Furniture furniture() {
        Brief brief = scribe.brief();
        Language language = scribe.language();
        LocalDate day = brief.changed().atZone(TEHRAN).toLocalDate();
        String jalali = Dates.jalali(day, language);
        String gregorian = Dates.gregorian(day, language);
        Classification highest = brief.classification();
        String title = brief.title().bestIn(language);
        return new Furniture(
                title.isBlank() ? brief.code() : title,
                scribe.word("paper.full"),
                scribe.word("class." + highest),
                level(highest),
                List.of(
                        scribe.word("revision", brief.revision()),
                        Fingerprint.of(brief).shown(),
                        language == Language.FA ? jalali : gregorian,
                        language == Language.FA ? gregorian : jalali));
    }

    /// One bar at each side of the framed class for every step above the lowest.
    static int level(Classification classification) {
        return switch (classification) {
            case ORDINARY -> 0;
            case CONFIDENTIAL -> 1;
            case HIGHLY_CONFIDENTIAL -> 2;
            case SECRET -> 3;
            case TOP_SECRET -> 4;
        };
    }
}
