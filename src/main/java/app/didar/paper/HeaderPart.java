package app.didar.paper;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Composer;
import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.text.Bilingual;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The head of a paper: emblem, ministry, title, and the table of the meeting's circumstances.
final class HeaderPart {

    private static final int LABEL = 22;
    private static final int VALUE = 62;

    private final Scribe scribe;

    HeaderPart(Scribe scribe) {
        this.scribe = scribe;
    }

    /// The body our minister heads; where no post says so, none.
    static Optional<Bilingual> ministry(Scribe scribe) {
        return scribe.library().people().stream()
                .filter(person -> person.countries().contains(Country.HOME))
                .flatMap(person -> person.posts().stream())
                .map(Person.Post::organisation)
                .flatMap(code -> scribe.library().organisations().stream()
                        .filter(organisation -> organisation.code().equals(code)))
                .map(Organisation::name)
                .findFirst();
    }

    List<Block> title() {
        List<Block.Paragraph> centre = new ArrayList<>();
        centre.add(new Block.Paragraph(Block.Style.INVOCATION, scribe.word("invocation")));
        ministry(scribe)
                .ifPresent(name -> centre.add(
                        new Block.Paragraph(Block.Style.ORGANISATION, name.bestIn(scribe.language()))));
        centre.add(new Block.Paragraph(Block.Style.KICKER, scribe.word("paper.full.kicker")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(scribe.word("emblem"), centre, List.of()));
        List<Inline> title = scribe.words(scribe.brief().title(), false, false);
        if (!title.isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Style.TITLE, title));
        }
        String event = scribe.brief().event();
        if (event != null) {
            scribe.library()
                    .event(event)
                    .ifPresent(its -> blocks.add(new Block.Paragraph(Block.Style.SUBTITLE, subtitle(its))));
        }
        return blocks;
    }

    /// The event the meeting belongs to, or the earlier meeting it follows up.
    private String subtitle(Event event) {
        Link its = new Link(ItemKind.EVENT, event.code());
        boolean earlier = scribe.brief().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(p -> p.role() == Role.LAST_MEETING && its.equals(p.link()));
        String name = event.name().bestIn(scribe.language());
        return earlier ? scribe.word("follow.up", name) : name;
    }

    List<Block> identity(Section section) {
        List<Row> rows = new ArrayList<>();
        rows.add(pair(section, Role.COUNTERPART, Role.OUR_SIDE));
        rows.add(pair(section, Role.TIME, Role.PLACE));
        rows.add(pair(section, Role.DURATION, Role.INTERPRETER));
        rows.add(Row.of(
                label(Role.MEDIA.name()),
                value(section, Role.MEDIA),
                label("CLASS"),
                Cell.of(
                        Inline.bold(scribe.word("class." + scribe.brief().classification())),
                        Inline.text(" "),
                        scribe.aside(scribe.word("class.highest")))));
        if (!of(section, Role.LAST_MEETING).isEmpty()) {
            rows.add(Row.of(label(Role.LAST_MEETING.name()), value(section, Role.LAST_MEETING).over(3)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Style.LABEL, Composer.name(section).bestIn(scribe.language())));
        blocks.add(Table.of(
                Look.IDENTITY,
                List.of(new Column(LABEL, ""), new Column(VALUE, ""), new Column(LABEL, ""), new Column(VALUE, "")),
                rows));
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, of(section, Role.TEXT)));
        return blocks;
    }

    private Row pair(Section section, Role first, Role second) {
        return Row.of(label(first.name()), value(section, first), label(second.name()), value(section, second));
    }

    private Cell label(String name) {
        return Cell.label(scribe.word("label." + name));
    }

    private Cell value(Section section, Role role) {
        List<Paragraph> own = of(section, role);
        if (role == Role.COUNTERPART || role == Role.OUR_SIDE) {
            List<Block> lines = new ArrayList<>();
            own.forEach(paragraph -> lines.add(new Block.Paragraph(Block.Style.BODY, person(paragraph))));
            return new Cell(lines, 1, false);
        }
        return scribe.cell(own);
    }

    /// A person's line, the name bold where the text begins with it. Its sources stand in the biography.
    private List<Inline> person(Paragraph paragraph) {
        String text = paragraph.text().in(scribe.language());
        Optional<Bilingual> name = scribe.item(paragraph, Person.class).map(Person::name);
        String bold = name.map(n -> n.in(scribe.language())).orElse("");
        if (bold.isBlank() || !text.startsWith(bold)) {
            return scribe.words(paragraph, false);
        }
        List<Inline> line = new ArrayList<>();
        line.add(Inline.bold(bold));
        line.add(Inline.text(text.substring(bold.length()), Tone.INK));
        List<Inline> others = scribe.inOtherLanguage(name.orElse(Bilingual.EMPTY));
        if (!others.isEmpty() && paragraph.role() == Role.COUNTERPART) {
            line.add(new Inline.LineBreak());
            line.addAll(others);
        }
        return line;
    }

    static List<Paragraph> of(Section section, Role role) {
        return section.paragraphs().stream().filter(p -> p.role() == role).toList();
    }
}
