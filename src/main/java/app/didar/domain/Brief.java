package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The brief for one meeting. Immutable: every edit makes another brief, so undo keeps the earlier one.
///
/// @param code        what people call it on the command line: `AZ-1`
/// @param country     code of the counterpart country
/// @param counterpart code of the person met, or null
/// @param event       code of the event it belongs to, or null
/// @param date        day of the meeting, or null while nobody has set it
/// @param topics      keys of the topics, in the order of the talks
/// @param revision    counts from 1
public record Brief(
        UUID id,
        String code,
        Bilingual title,
        String country,
        @Nullable String counterpart,
        @Nullable String event,
        @Nullable LocalDate date,
        List<String> topics,
        int revision,
        List<Section> sections,
        Instant created,
        Instant changed) {

    public Brief {
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
    }

    /// A part of the brief.
    ///
    /// @param title empty for the standard name of its kind; a topic's or an own section's name otherwise
    /// @param topic key of the topic for a `TOPIC` section, else null
    public record Section(UUID id, Kind kind, Bilingual title, @Nullable String topic, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /// The sections of the canonical brief, in its order; `OWN` for one the advisor adds.
        public enum Kind {
            HEADER,
            OBJECTIVES,
            MESSAGES,
            TOPIC,
            DEFENSIVES,
            PROMISED,
            AGREEMENTS,
            BIOGRAPHY,
            DELEGATIONS,
            BACKGROUND,
            PRESS,
            PROGRAMME,
            SOURCES,
            OWN
        }

        public Section with(List<Paragraph> changed) {
            return new Section(id, kind, title, topic, changed);
        }
    }

    /// One paragraph, row or line of a brief. Rows of a table are runs of paragraphs: each row starts with the paragraph of the
    /// table's first role (an objective, a question, an undertaking, an agreement, a step) and takes those that follow.
    ///
    /// @param link      the library item it was taken from, or null for own text
    /// @param sources   codes of the sources it rests on
    /// @param gap       whether it only names what is missing; the text is then the name of the gap
    /// @param shareable whether it may be given to the other side
    public record Paragraph(
            UUID id,
            Role role,
            Bilingual text,
            @Nullable Link link,
            List<String> sources,
            boolean gap,
            boolean shareable,
            Classification classification) {

        public Paragraph {
            sources = List.copyOf(sources);
        }

        public static Paragraph own(Role role, Bilingual text) {
            return new Paragraph(
                    UUID.randomUUID(), role, text, null, List.of(), false, false, Classification.CONFIDENTIAL);
        }

        /// A named gap: what the brief should say here and the library does not know.
        public static Paragraph gap(Role role, Bilingual name) {
            return new Paragraph(
                    UUID.randomUUID(), role, name, null, List.of(), true, false, Classification.ORDINARY);
        }

        /// The same paragraph with other words; a gap that is written over is a gap no longer.
        public Paragraph with(Bilingual words) {
            return new Paragraph(
                    id, role, words, link, sources, gap && words.equals(text), shareable, classification);
        }

        public Paragraph as(Role other) {
            return new Paragraph(id, other, text, link, sources, gap, shareable, classification);
        }
    }

    /// The library item a paragraph was taken from.
    public record Link(ItemKind kind, String code) {}

    /// What a paragraph does in its section.
    public enum Role {
        TEXT,
        COUNTERPART,
        OUR_SIDE,
        TIME,
        PLACE,
        DURATION,
        INTERPRETER,
        MEDIA,
        LAST_MEETING,
        OBJECTIVE,
        TEST,
        MESSAGE,
        OUR_POSITION,
        THEIR_POSITION,
        POINT,
        ASK,
        OFFER,
        RED_LINE,
        QUESTION,
        SHORT_ANSWER,
        IF_PRESSED,
        THEIR_UNDERTAKING,
        OUR_UNDERTAKING,
        JOINT_UNDERTAKING,
        RECORDED_ANSWER,
        AGREEMENT,
        STANDING,
        NEXT_STEP,
        NAME,
        SPOKEN,
        ADDRESS,
        POST,
        ICEBREAKER,
        OUR_MEMBER,
        THEIR_MEMBER,
        USABLE,
        NOT_TO_DISCLOSE,
        UNRESOLVED,
        PRESS_LINE,
        STEP,
        SOURCE
    }

    /// The class of the brief: the highest of its paragraphs; it cannot be set lower.
    public Classification classification() {
        return Classification.highest(sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::classification)
                .toList());
    }

    public Optional<Section> section(UUID section) {
        return sections.stream().filter(s -> s.id().equals(section)).findFirst();
    }

    /// Whether it holds no paragraph at all; such a brief is not printed.
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.paragraphs().isEmpty());
    }

    public Brief with(List<Section> changedSections) {
        return new Brief(
                id, code, title, country, counterpart, event, date, topics, revision, changedSections, created, changed);
    }

    public Brief stamped(int newRevision, Instant at) {
        return new Brief(id, code, title, country, counterpart, event, date, topics, newRevision, sections, created, at);
    }
}
