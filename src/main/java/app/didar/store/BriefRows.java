package app.didar.store;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Classification;
import app.didar.domain.ItemKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a brief, its sections and its paragraphs. Saving writes only the rows that differ from what is stored.
final class BriefRows {

    private static final Table BRIEF = Table.of(
            "brief",
            "id",
            "code, title_fa, title_en, country, counterpart, event, meeting_date, revision, created, changed");
    private static final Table TOPIC = Table.of("brief_topic", "brief, ordinal", "topic");
    private static final Table SECTION =
            Table.stamped("section", "brief, id", "ordinal, kind, title_fa, title_en, topic");
    private static final Table PARAGRAPH = Table.stamped(
            "paragraph",
            "brief, id",
            "section, ordinal, role, text_fa, text_en, link_kind, link_code, gap, shareable, classification");
    private static final Table SOURCE = Table.of("paragraph_source", "brief, paragraph, ordinal", "source");
    private static final Table NUMBER = Table.of("brief_number", "country", "highest");

    /// A section without its paragraphs, and where it stands.
    private record SectionRow(UUID brief, int ordinal, Section section) {}

    /// A paragraph and where it stands.
    private record ParagraphRow(UUID brief, UUID section, int ordinal, Paragraph paragraph) {}

    private record TopicRow(UUID brief, String topic) {}

    private record SourceRow(UUID brief, UUID paragraph, String source) {}

    private record PlaceInBrief(UUID brief, UUID part) {}

    private final Connection connection;

    BriefRows(Connection connection) {
        this.connection = connection;
    }

    /// All briefs, or the one of that id.
    List<Brief> read(@Nullable UUID only) throws SQLException {
        Table.Fill id = v -> {
            if (only != null) {
                v.id(only);
            }
        };
        String brief = only == null ? "" : "brief";
        Map<UUID, List<String>> topics = TOPIC
                .select(connection, brief, id, "brief, ordinal", r -> {
                    UUID owner = r.id();
                    r.number();
                    return new TopicRow(owner, r.text());
                })
                .stream()
                .collect(Collectors.groupingBy(
                        TopicRow::brief, Collectors.mapping(TopicRow::topic, Collectors.toList())));
        Map<PlaceInBrief, List<Paragraph>> paragraphs = new HashMap<>();
        for (ParagraphRow row : paragraphs(brief, id)) {
            paragraphs
                    .computeIfAbsent(new PlaceInBrief(row.brief(), row.section()), _ -> new ArrayList<>())
                    .add(row.paragraph());
        }
        Map<UUID, List<Section>> sections = new HashMap<>();
        for (SectionRow row : sections(brief, id)) {
            Section section = row.section();
            sections.computeIfAbsent(row.brief(), _ -> new ArrayList<>())
                    .add(section.with(
                            paragraphs.getOrDefault(new PlaceInBrief(row.brief(), section.id()), List.of())));
        }
        return BRIEF.select(connection, only == null ? "" : "id", id, "", r -> {
            UUID own = r.id();
            return new Brief(
                    own,
                    r.text(),
                    r.both(),
                    r.text(),
                    r.textOrNull(),
                    r.textOrNull(),
                    r.dateOrNull(),
                    topics.getOrDefault(own, List.of()),
                    r.number(),
                    sections.getOrDefault(own, List.of()),
                    r.instant(),
                    r.instant());
        });
    }

    private List<SectionRow> sections(String by, Table.Fill id) throws SQLException {
        return SECTION.select(connection, by, id, "brief, ordinal", r -> {
            UUID brief = r.id();
            UUID own = r.id();
            int ordinal = r.number();
            return new SectionRow(
                    brief,
                    ordinal,
                    new Section(own, r.name(Section.Kind.class), r.both(), r.textOrNull(), List.of()));
        });
    }

    private List<ParagraphRow> paragraphs(String by, Table.Fill id) throws SQLException {
        Map<PlaceInBrief, List<String>> sources = SOURCE
                .select(connection, by, id, "brief, paragraph, ordinal", r -> {
                    UUID brief = r.id();
                    UUID paragraph = r.id();
                    r.number();
                    return new SourceRow(brief, paragraph, r.text());
                })
                .stream()
                .collect(Collectors.groupingBy(
                        s -> new PlaceInBrief(s.brief(), s.paragraph()),
                        Collectors.mapping(SourceRow::source, Collectors.toList())));
        return PARAGRAPH.select(connection, by, id, "brief, section, ordinal", r -> {
            UUID brief = r.id();
            UUID own = r.id();
            UUID section = r.id();
            int ordinal = r.number();
            return new ParagraphRow(
                    brief,
                    section,
                    ordinal,
                    new Paragraph(
                            own,
                            r.name(Role.class),
                            r.both(),
                            link(r.nameOrNull(ItemKind.class), r.textOrNull()),
                            sources.getOrDefault(new PlaceInBrief(brief, own), List.of()),
                            r.flag(),
                            r.flag(),
                            r.name(Classification.class)));
        });
    }

    private static @Nullable Link link(@Nullable ItemKind kind, @Nullable String code) {
        return kind == null || code == null ? null : new Link(kind, code);
    }

    /// @throws IllegalArgumentException where two parts of the brief have one id
    void save(Brief brief, Instant now) throws SQLException {
        Table.Fill id = v -> v.id(brief.id());
        Table.Fill columns = v -> v.text(brief.code())
                .both(brief.title())
                .text(brief.country())
                .text(brief.counterpart())
                .text(brief.event())
                .date(brief.date())
                .number(brief.revision())
                .instant(brief.created())
                .instant(brief.changed());
        if (!BRIEF.update(connection, columns, id, now)) {
            BRIEF.insert(connection, columns, id, now);
        }
        keepNumber(BriefCode.of(brief.code()), now);
        saveTopics(brief, now);

        Map<UUID, SectionRow> storedSections = new HashMap<>();
        sections("brief", id).forEach(row -> storedSections.put(row.section().id(), row));
        Map<UUID, ParagraphRow> storedParagraphs = new HashMap<>();
        paragraphs("brief", id).forEach(row -> storedParagraphs.put(row.paragraph().id(), row));
        Map<UUID, SectionRow> sections = new LinkedHashMap<>();
        Map<UUID, ParagraphRow> paragraphs = new LinkedHashMap<>();
        for (Section section : brief.sections()) {
            once(sections.put(
                    section.id(), new SectionRow(brief.id(), sections.size(), section.with(List.of()))));
            for (Paragraph paragraph : section.paragraphs()) {
                once(paragraphs.put(
                        paragraph.id(), new ParagraphRow(brief.id(), section.id(), paragraphs.size(), paragraph)));
            }
        }
        for (SectionRow row : sections.values()) {
            if (!row.equals(storedSections.remove(row.section().id()))) {
                save(row, now);
            }
        }
        for (ParagraphRow row : paragraphs.values()) {
            ParagraphRow stored = storedParagraphs.remove(row.paragraph().id());
            if (!row.equals(stored)) {
                save(row, stored, now);
            }
        }
        for (UUID gone : storedParagraphs.keySet()) {
            PARAGRAPH.delete(connection, "brief, id", v -> v.id(brief.id()).id(gone));
        }
        for (UUID gone : storedSections.keySet()) {
            SECTION.delete(connection, "brief, id", v -> v.id(brief.id()).id(gone));
        }
    }

    private static void once(@Nullable Object before) {
        if (before != null) {
            throw new IllegalArgumentException("two parts of the brief have one id");
        }
    }

    private void save(SectionRow row, Instant now) throws SQLException {
        Section section = row.section();
        SECTION.save(
                connection,
                v -> v.number(row.ordinal()).name(section.kind()).both(section.title()).text(section.topic()),
                v -> v.id(row.brief()).id(section.id()),
                now);
    }

    private void save(ParagraphRow row, @Nullable ParagraphRow stored, Instant now) throws SQLException {
        Paragraph paragraph = row.paragraph();
        Link link = paragraph.link();
        PARAGRAPH.save(
                connection,
                v -> v.id(row.section())
                        .number(row.ordinal())
                        .name(paragraph.role())
                        .both(paragraph.text())
                        .name(link == null ? null : link.kind())
                        .text(link == null ? null : link.code())
                        .flag(paragraph.gap())
                        .flag(paragraph.shareable())
                        .name(paragraph.classification()),
                v -> v.id(row.brief()).id(paragraph.id()),
                now);
        if (stored == null || !stored.paragraph().sources().equals(paragraph.sources())) {
            Table.Fill key = v -> v.id(row.brief()).id(paragraph.id());
            SOURCE.delete(connection, "brief, paragraph", key);
            for (int i = 0; i < paragraph.sources().size(); i++) {
                int ordinal = i;
                SOURCE.insert(
                        connection,
                        v -> v.text(paragraph.sources().get(ordinal)),
                        v -> v.id(row.brief()).id(paragraph.id()).number(ordinal),
                        now);
            }
        }
    }

    private void saveTopics(Brief brief, Instant now) throws SQLException {
        Table.Fill id = v -> v.id(brief.id());
        List<String> stored = TOPIC.select(connection, "brief", id, "ordinal", r -> {
            r.id();
            r.number();
            return r.text();
        });
        if (!stored.equals(brief.topics())) {
            TOPIC.delete(connection, "brief", id);
            for (int i = 0; i < brief.topics().size(); i++) {
                int ordinal = i;
                TOPIC.insert(
                        connection, v -> v.text(brief.topics().get(ordinal)), v -> v.id(brief.id()).number(ordinal), now);
            }
        }
    }

    private void keepNumber(BriefCode code, Instant now) throws SQLException {
        if (code.number() > highest(code.prefix())) {
            NUMBER.save(connection, v -> v.number(code.number()), v -> v.text(code.prefix()), now);
        }
    }

    /// The highest number a brief of that country ever had; 0 for none.
    int highest(String country) throws SQLException {
        List<Integer> found = NUMBER.select(connection, "country", v -> v.text(country), "", r -> {
            r.text();
            return r.number();
        });
        return found.isEmpty() ? 0 : found.getFirst();
    }

    void remove(UUID brief) throws SQLException {
        BRIEF.delete(connection, "id", v -> v.id(brief));
    }
}
