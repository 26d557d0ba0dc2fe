package app.didar.domain;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.text.Bilingual;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the paragraphs of one draft. Identities are counted from a seed, so the same request makes the same brief.
final class Pen {

    private final Wording wording = new Wording();
    private final String seed;
    private int written;

    Pen(String seed) {
        this.seed = seed;
    }

    UUID identity() {
        return UUID.nameUUIDFromBytes((seed + '#' + written++).getBytes(StandardCharsets.UTF_8));
    }

    Wording wording() {
        return wording;
    }

    Bilingual say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /// A named gap.
    Paragraph gap(Role role, String key, Object... arguments) {
        return new Paragraph(
                identity(), role, say(key, arguments), null, List.of(), true, false, Classification.ORDINARY);
    }

    /// A sentence of the draft itself, that rests on nothing in particular.
    Paragraph own(Role role, Bilingual text) {
        return new Paragraph(
                identity(), role, text, null, List.of(), false, false, Classification.CONFIDENTIAL);
    }

    /// A sentence of the draft itself about `item`: what to ask, to answer, to do next. It is linked to the item, but no source says
    /// it, and it is for our side only.
    Paragraph about(Role role, Item item, Bilingual text) {
        return new Paragraph(
                identity(),
                role,
                text,
                new Link(ItemKind.of(item), item.code()),
                List.of(),
                false,
                false,
                item.classification().or(Classification.CONFIDENTIAL));
    }

    /// A text taken from `item`, with its sources.
    Paragraph of(Role role, Item item, Bilingual text) {
        return of(role, item, text, Sources.of(item), false);
    }

    Paragraph of(Role role, Item item, Bilingual text, List<String> sources, boolean shareable) {
        return new Paragraph(
                identity(),
                role,
                text,
                new Link(ItemKind.of(item), item.code()),
                sources,
                false,
                shareable,
                item.classification());
    }

    /// What the library keeps of its own on `item`, without a source; where there is nothing, the gap of that name.
    Paragraph orGap(Role role, Item item, Bilingual text, String gapKey, Object... arguments) {
        return text.isBlank() ? gap(role, gapKey, arguments) : of(role, item, text, List.of(), false);
    }

    Section section(Section.Kind kind, List<Paragraph> paragraphs) {
        return section(kind, Bilingual.EMPTY, null, paragraphs);
    }

    Section section(Section.Kind kind, Bilingual title, @Nullable String topic, List<Paragraph> paragraphs) {
        return new Section(identity(), kind, title, topic, paragraphs);
    }
}
