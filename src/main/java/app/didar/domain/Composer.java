package app.didar.domain;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import app.didar.text.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Composes the first draft of a brief from the library, in the order of the canonical brief.
///
/// What the library knows is in, with its link and its sources; what it does not know is a named gap. Nothing else is asserted:
/// the sentences a draft adds of its own only say what to ask, to answer or to do next.
public final class Composer {

    private Composer() {}

    /// The draft for `request`, the same for the same arguments.
    ///
    /// @param code what the brief is called: `AZ-1`
    /// @param now  the moment it is made
    /// @throws DidarException.NotFound for a country, topic or event the library does not hold
    /// @throws DidarException.Refused  where the counterpart is our own country
    public static Brief compose(Library library, BriefRequest request, String code, Instant now) {
        Dossier dossier = Dossier.of(library, request, now.atZone(ZoneOffset.UTC).toLocalDate());
        Pen pen = new Pen(code + '|' + now);
        PeopleDraft people = new PeopleDraft(dossier, pen);
        TalksDraft talks = new TalksDraft(dossier, pen);
        BackgroundDraft background = new BackgroundDraft(dossier, pen);

        List<Section> sections = new ArrayList<>();
        sections.add(pen.section(Kind.HEADER, people.header()));
        sections.add(pen.section(Kind.OBJECTIVES, talks.objectives()));
        sections.add(pen.section(Kind.MESSAGES, talks.messages()));
        TopicDraft topics = new TopicDraft(dossier, pen);
        dossier.topics()
                .forEach(topic ->
                        sections.add(pen.section(Kind.TOPIC, topic.name(), topic.code(), topics.paragraphs(topic))));
        sections.add(pen.section(Kind.DEFENSIVES, talks.defensives()));
        PastDraft past = new PastDraft(dossier, pen);
        sections.add(pen.section(Kind.PROMISED, past.promised()));
        sections.add(pen.section(Kind.AGREEMENTS, past.agreements()));
        sections.add(pen.section(Kind.BIOGRAPHY, people.biography()));
        sections.add(pen.section(Kind.DELEGATIONS, people.delegations()));
        sections.add(pen.section(Kind.BACKGROUND, background.background()));
        sections.add(pen.section(Kind.PRESS, background.press()));
        sections.add(pen.section(Kind.PROGRAMME, background.programme()));
        sections.add(pen.section(Kind.SOURCES, background.sources(cited(library, sections))));

        return new Brief(
                pen.identity(),
                code,
                request.title().isBlank() ? people.title() : request.title(),
                dossier.country().code(),
                dossier.them().map(Person::code).orElse(null),
                request.event(),
                dossier.date(),
                dossier.topics().stream().map(Topic::code).toList(),
                1,
                sections,
                now,
                now);
    }

    /// The name of a section: its own, else the standard one of its kind.
    public static Bilingual name(Section section) {
        return section.title().isBlank() ? name(section.kind()) : section.title();
    }

    /// The standard name of a kind of section, as printed.
    public static Bilingual name(Kind kind) {
        return Phrases.of(Composer.class).say("section." + kind.name());
    }

    /// A paragraph taken from a library item as it stands, for a brief that is being edited.
    public static Paragraph excerpt(Item item, Role role) {
        return new Paragraph(
                UUID.randomUUID(),
                role,
                item.label(),
                new Link(ItemKind.of(item), item.code()),
                Sources.of(item),
                false,
                false,
                item.classification());
    }

    /// The line of the header that tells the day, or names the lack of one.
    static Bilingual time(@Nullable LocalDate date) {
        Wording wording = new Wording();
        return date == null ? wording.say("gap.time") : wording.day(date);
    }

    /// The sources the sections cite, in the order they first appear.
    private static List<Source> cited(Library library, List<Section> sections) {
        Set<String> codes = new LinkedHashSet<>();
        sections.forEach(section -> section.paragraphs().forEach(paragraph -> codes.addAll(paragraph.sources())));
        return codes.stream().map(library::source).flatMap(Optional::stream).toList();
    }
}
