package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Composer;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One topic of the talks: positions and points with their labels, what we ask and offer side by side, the red line.
final class TopicPart {

    private static final Set<Role> SHOWN = Set.of(
            Role.OUR_POSITION, Role.THEIR_POSITION, Role.POINT, Role.ASK, Role.OFFER, Role.RED_LINE);

    private final Scribe scribe;

    TopicPart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks(Section section, int number) {
        Bilingual name = Composer.name(section);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2,
                scribe.word("topic.number", number),
                name.bestIn(scribe.language()),
                scribe.language() == Language.FA ? scribe.inOtherLanguage(name) : List.of()));
        labelled(blocks, "our.position", scribe.paragraphs(Block.Style.TOPIC_TEXT, of(section, Role.OUR_POSITION)));
        labelled(blocks, "their.position", theirs(of(section, Role.THEIR_POSITION)));
        // both positions are read beside each other
        blocks = new ArrayList<>(List.of(new Block.Together(blocks)));
        labelled(blocks, "points", points(of(section, Role.POINT)));
        labelled(
                blocks,
                "notes",
                scribe.paragraphs(
                        Block.Style.TOPIC_TEXT,
                        section.paragraphs().stream()
                                .filter(p -> !SHOWN.contains(p.role()))
                                .toList()));
        blocks.add(new Block.Together(offers(section)));
        return blocks;
    }

    private void labelled(List<Block> blocks, String label, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Labelled(List.of(Inline.text(scribe.word("label." + label))), content));
        }
    }

    private List<Block> theirs(List<Paragraph> positions) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph position : positions) {
            List<Inline> line = new ArrayList<>();
            likelihood(position).ifPresent(tag -> {
                line.add(tag);
                line.add(Inline.text(" "));
            });
            line.addAll(scribe.line(position));
            blocks.add(new Block.Paragraph(Block.Style.TOPIC_TEXT, line));
        }
        return blocks;
    }

    /// How sure their position is: certain where they said so, probable where both said it together, unknown where nothing is
    /// recorded; nothing is claimed of what the advisor wrote.
    private Optional<Inline.Tag> likelihood(Paragraph position) {
        if (position.gap()) {
            return Optional.of(new Inline.Tag(Inline.Tag.Look.DOTTED, scribe.word("likelihood.unknown")));
        }
        return scribe.item(position, Undertaking.class)
                .map(u -> u.byThem()
                        ? new Inline.Tag(Inline.Tag.Look.FILLED, scribe.word("likelihood.certain"))
                        : new Inline.Tag(Inline.Tag.Look.LINE, scribe.word("likelihood.may")));
    }

    private List<Block> points(List<Paragraph> points) {
        if (points.size() < 2) {
            return scribe.paragraphs(Block.Style.TOPIC_TEXT, points);
        }
        return List.of(new Block.ListBlock(
                Block.ListBlock.Kind.NUMBERS,
                points.stream()
                        .filter(p -> !p.text().isBlank())
                        .map(p -> new Block.Item(List.of(scribe.paragraph(Block.Style.TOPIC_TEXT, p))))
                        .toList()));
    }

    private List<Block> offers(Section section) {
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> asks = of(section, Role.ASK);
        List<Paragraph> offers = of(section, Role.OFFER);
        if (!asks.isEmpty() || !offers.isEmpty()) {
            blocks.add(new Block.Twin(
                    new Block.Twin.Box(scribe.word("label.ask"), scribe.paragraphs(Block.Style.BODY, asks)),
                    new Block.Twin.Box(scribe.word("label.offer"), scribe.paragraphs(Block.Style.BODY, offers))));
        }
        List<Paragraph> lines = of(section, Role.RED_LINE);
        boolean drawn = lines.stream().anyMatch(line -> !line.gap());
        if (!lines.isEmpty()) {
            blocks.add(new Block.Callout(
                    drawn ? Block.Callout.Kind.RED_LINE : Block.Callout.Kind.NO_RED_LINE,
                    scribe.word("label.red.line"),
                    drawn ? scribe.word("label.red.line.under") : "",
                    scribe.paragraphs(Block.Style.BODY, lines)));
        }
        return blocks;
    }

    private static List<Paragraph> of(Section section, Role role) {
        return HeaderPart.of(section, role);
    }
}
