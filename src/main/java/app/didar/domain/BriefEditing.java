package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Every edit of a brief, as a function from one brief to the next. Only the identities of what is added are new; an edit that has
/// nothing to do (the first paragraph moved up) gives the same brief back.
///
/// Paragraphs and sections are named by their identity.
/// @implNote an identity the brief does not hold is a fault of the caller: `IllegalArgumentException`
public final class BriefEditing {

    private BriefEditing() {}

    /// A brief after an edit, and where the caret goes.
    ///
    /// @param paragraph the paragraph to go on in
    /// @param caret     the place in its text, in UTF-16 units
    public record Edited(Brief brief, UUID paragraph, int caret) {}

    /// Which way something moves.
    public enum Way {
        UP,
        DOWN
    }

    // ---- the brief itself

    public static Brief setTitle(Brief brief, Language language, String title) {
        return copy(brief, brief.title().with(language, title), brief.date(), brief.sections());
    }

    /// Sets or clears the day. The line of the header that told the old day, or the lack of one, tells the new one.
    public static Brief setDate(Brief brief, @Nullable LocalDate date) {
        Bilingual old = Composer.time(brief.date());
        return copy(brief, brief.title(), date, brief.sections().stream()
                .map(section -> section.with(section.paragraphs().stream()
                        .map(p -> p.role() == Role.TIME && p.text().equals(old) ? dated(p, date) : p)
                        .toList()))
                .toList());
    }

    private static Paragraph dated(Paragraph p, @Nullable LocalDate date) {
        return new Paragraph(
                p.id(),
                p.role(),
                Composer.time(date),
                p.link(),
                p.sources(),
                date == null,
                p.shareable(),
                p.classification().or(date == null ? Classification.ORDINARY : Classification.CONFIDENTIAL));
    }

    // ---- the text of a paragraph

    public static Brief write(Brief brief, UUID paragraph, Language language, String text) {
        return change(brief, paragraph, p -> p.with(p.text().with(language, text)));
    }

    public static Brief write(Brief brief, UUID paragraph, Bilingual text) {
        return change(brief, paragraph, p -> p.with(text));
    }

    /// Splits at the caret. What stands after it becomes a paragraph of the same role, resting on the same sources; the text in the
    /// other language stays whole in the first.
    public static Edited split(Brief brief, UUID paragraph, Language language, int caret) {
        Place at = find(brief, paragraph);
        Paragraph whole = at.paragraph();
        String text = whole.text().in(language);
        int cut = betweenCharacters(text, caret);
        Paragraph first = whole.with(whole.text().with(language, text.substring(0, cut)));
        Paragraph second = new Paragraph(
                UUID.randomUUID(),
                whole.role(),
                Bilingual.of(language, text.substring(cut)),
                whole.link(),
                whole.sources(),
                false,
                whole.shareable(),
                whole.classification());
        List<Paragraph> changed = new ArrayList<>(at.section().paragraphs());
        changed.set(at.index(), first);
        changed.add(at.index() + 1, second);
        return new Edited(replace(brief, at.section().with(changed)), second.id(), 0);
    }

    /// Joins a paragraph to the one before it in its section. Texts of `language` meet as they are, so that a split is undone; texts
    /// of the other language meet with a space. The first one has no neighbour to join: the brief stays as it is.
    public static Edited joinWithPrevious(Brief brief, UUID paragraph, Language language) {
        Place at = find(brief, paragraph);
        if (at.index() == 0) {
            return new Edited(brief, paragraph, 0);
        }
        Paragraph before = at.section().paragraphs().get(at.index() - 1);
        Paragraph joined = joined(before, at.paragraph(), language);
        List<Paragraph> changed = new ArrayList<>(at.section().paragraphs());
        changed.remove(at.index());
        changed.set(at.index() - 1, joined);
        return new Edited(
                replace(brief, at.section().with(changed)),
                before.id(),
                before.text().in(language).length());
    }

    private static Paragraph joined(Paragraph a, Paragraph b, Language language) {
        Language other = language == Language.FA ? Language.EN : Language.FA;
        String here = a.text().in(language) + b.text().in(language);
        String there = a.text().in(other);
        String rest = b.text().in(other);
        Bilingual text = Bilingual.of(language, here)
                .with(other, there.isEmpty() ? rest : rest.isEmpty() ? there : there + " " + rest);
        Set<String> sources = new LinkedHashSet<>(a.sources());
        sources.addAll(b.sources());
        return new Paragraph(
                a.id(),
                a.role(),
                text,
                a.link() == null ? b.link() : a.link(),
                List.copyOf(sources),
                a.gap() && text.equals(a.text()),
                a.shareable() && b.shareable(),
                a.classification().or(b.classification()));
    }

    // ---- paragraphs

    /// Adds an empty paragraph after another, in the role that comes next there.
    public static Edited addAfter(Brief brief, UUID paragraph) {
        Place at = find(brief, paragraph);
        Role role = Rows.next(at.section().kind(), at.paragraph().role());
        return insertAfter(brief, paragraph, Paragraph.own(role, Bilingual.EMPTY));
    }

    /// Adds an empty paragraph at the end of a section.
    public static Edited addAtEnd(Brief brief, UUID section) {
        Section in = section(brief, section);
        Role role = in.paragraphs().isEmpty()
                ? Rows.roles(in.kind()).getFirst()
                : Rows.next(in.kind(), in.paragraphs().getLast().role());
        return insertAtEnd(brief, section, Paragraph.own(role, Bilingual.EMPTY));
    }

    /// Puts a paragraph, such as an excerpt of the library, after another.
    public static Edited insertAfter(Brief brief, UUID paragraph, Paragraph added) {
        Place at = find(brief, paragraph);
        List<Paragraph> changed = new ArrayList<>(at.section().paragraphs());
        changed.add(at.index() + 1, added);
        return new Edited(replace(brief, at.section().with(changed)), added.id(), 0);
    }

    public static Edited insertAtEnd(Brief brief, UUID section, Paragraph added) {
        Section in = section(brief, section);
        List<Paragraph> changed = new ArrayList<>(in.paragraphs());
        changed.add(added);
        return new Edited(replace(brief, in.with(changed)), added.id(), 0);
    }

    public static Brief remove(Brief brief, UUID paragraph) {
        Place at = find(brief, paragraph);
        return replace(
                brief,
                at.section().with(at.section().paragraphs().stream()
                        .filter(p -> !p.id().equals(paragraph))
                        .toList()));
    }

    /// Moves a paragraph past its neighbour. One that opens a row takes its row along, past the whole neighbouring row; one inside a
    /// row changes places in it, and leaves it only for the next row, never to stand before the first.
    public static Brief move(Brief brief, UUID paragraph, Way way) {
        Place at = find(brief, paragraph);
        List<List<Paragraph>> rows = new ArrayList<>(Rows.of(at.section()));
        List<Paragraph> own = rowOf(at);
        int row = rows.indexOf(own);
        int target = way == Way.UP ? row - 1 : row + 1;
        if (own.getFirst().id().equals(paragraph)) {
            if (target < 0 || target >= rows.size()) {
                return brief;
            }
            Collections.swap(rows, row, target);
            return replace(brief, at.section().with(flat(rows)));
        }
        List<Paragraph> changed = new ArrayList<>(at.section().paragraphs());
        int to = way == Way.UP ? at.index() - 1 : at.index() + 1;
        boolean opensFirstRow = way == Way.UP && row == 0 && to == 0;
        if (opensFirstRow || to >= changed.size()) {
            return brief;
        }
        Collections.swap(changed, at.index(), to);
        return replace(brief, at.section().with(changed));
    }

    /// @throws IllegalArgumentException for a role its section does not have
    public static Brief setRole(Brief brief, UUID paragraph, Role role) {
        Section in = find(brief, paragraph).section();
        if (!Rows.roles(in.kind()).contains(role)) {
            throw new IllegalArgumentException(role + " in " + in.kind());
        }
        return change(brief, paragraph, p -> p.as(role));
    }

    public static Brief setShareable(Brief brief, UUID paragraph, boolean shareable) {
        return change(
                brief,
                paragraph,
                p -> new Paragraph(
                        p.id(), p.role(), p.text(), p.link(), p.sources(), p.gap(), shareable, p.classification()));
    }

    public static Brief classify(Brief brief, UUID paragraph, Classification classification) {
        return change(
                brief,
                paragraph,
                p -> new Paragraph(
                        p.id(), p.role(), p.text(), p.link(), p.sources(), p.gap(), p.shareable(), classification));
    }

    // ---- sections

    /// Adds an empty section of the advisor's own after another.
    public static Brief addSectionAfter(Brief brief, UUID section, Bilingual title) {
        List<Section> changed = new ArrayList<>(brief.sections());
        changed.add(
                changed.indexOf(section(brief, section)) + 1,
                new Section(UUID.randomUUID(), Section.Kind.OWN, title, null, List.of()));
        return brief.with(changed);
    }

    /// Renames a section; a blank name gives it the standard one of its kind.
    public static Brief renameSection(Brief brief, UUID section, Language language, String name) {
        Section in = section(brief, section);
        Bilingual title = in.title().with(language, name.strip());
        return replace(brief, new Section(in.id(), in.kind(), title, in.topic(), in.paragraphs()));
    }

    /// Removes a section with all that is in it.
    public static Brief removeSection(Brief brief, UUID section) {
        List<Section> changed = new ArrayList<>(brief.sections());
        changed.remove(section(brief, section));
        return brief.with(changed);
    }

    public static Brief moveSection(Brief brief, UUID section, Way way) {
        List<Section> changed = new ArrayList<>(brief.sections());
        int from = changed.indexOf(section(brief, section));
        int to = way == Way.UP ? from - 1 : from + 1;
        if (to < 0 || to >= changed.size()) {
            return brief;
        }
        Collections.swap(changed, from, to);
        return brief.with(changed);
    }

    // ---- finding and putting back

    /// Where a paragraph stands.
    private record Place(Section section, int index) {
        Paragraph paragraph() {
            return section.paragraphs().get(index);
        }
    }

    private static Place find(Brief brief, UUID paragraph) {
        for (Section section : brief.sections()) {
            for (int i = 0; i < section.paragraphs().size(); i++) {
                if (section.paragraphs().get(i).id().equals(paragraph)) {
                    return new Place(section, i);
                }
            }
        }
        throw new IllegalArgumentException("no paragraph " + paragraph);
    }

    private static Section section(Brief brief, UUID section) {
        return brief.section(section).orElseThrow(() -> new IllegalArgumentException("no section " + section));
    }

    private static List<Paragraph> rowOf(Place at) {
        return Rows.of(at.section()).stream()
                .filter(row -> row.contains(at.paragraph()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Paragraph> flat(List<List<Paragraph>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static Brief change(Brief brief, UUID paragraph, UnaryOperator<Paragraph> edit) {
        Place at = find(brief, paragraph);
        List<Paragraph> changed = new ArrayList<>(at.section().paragraphs());
        changed.set(at.index(), edit.apply(at.paragraph()));
        return replace(brief, at.section().with(changed));
    }

    private static Brief replace(Brief brief, Section changed) {
        return brief.with(brief.sections().stream()
                .map(section -> section.id().equals(changed.id()) ? changed : section)
                .toList());
    }

    private static Brief copy(Brief b, Bilingual title, @Nullable LocalDate date, List<Section> sections) {
        return new Brief(
                b.id(),
                b.code(),
                title,
                b.country(),
                b.counterpart(),
                b.event(),
                date,
                b.topics(),
                b.revision(),
                sections,
                b.created(),
                b.changed());
    }

    /// The caret inside the text, and not between the two halves of one character.
    private static int betweenCharacters(String text, int caret) {
        int cut = Math.clamp(caret, 0, text.length());
        boolean inside = cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut))
                && Character.isHighSurrogate(text.charAt(cut - 1));
        return inside ? cut - 1 : cut;
    }
}
