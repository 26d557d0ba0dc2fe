package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefEditing;
import app.didar.domain.BriefEditing.Edited;
import app.didar.domain.BriefEditing.Way;
import app.didar.domain.Classification;
import app.didar.domain.EditHistory;
import app.didar.store.Briefs;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Tasks;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A brief being edited: its text, its outline, what is found in it, what can be undone, and whether it is saved.
///
/// Sections and paragraphs are named by their identity. Every command is one step of the history; typing is one step a word.
public final class EditorViewModel {

    private final EditHistory history;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<Brief> brief;
    private final ReadOnlyObjectWrapper<@Nullable Caret> caret = new ReadOnlyObjectWrapper<>(this, "caret", null);
    private final ReadOnlyObjectWrapper<@Nullable UUID> section = new ReadOnlyObjectWrapper<>(this, "section", null);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo", false);
    private final ObjectProperty<Language> textLanguage;
    private final ObservableList<Outline.Row> outline = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();

    /// Where the person is to go on typing.
    ///
    /// @param place in the paragraph's text, in UTF-16 units
    record Caret(UUID paragraph, int place) {}

    /// @param stored   the brief as it is in the store
    /// @param language whose text is edited first
    public EditorViewModel(Briefs briefs, Tasks tasks, InstantSource clock, Brief stored, Language language) {
        history = new EditHistory(stored);
        autosave = new Autosave(briefs, tasks, clock, stored);
        brief = new ReadOnlyObjectWrapper<>(this, "brief", stored);
        textLanguage = new SimpleObjectProperty<>(this, "textLanguage", language);
        textLanguage.addListener((_, _, _) -> describe());
        keepSection(stored);
        describe();
    }

    // ---- what is shown

    ReadOnlyObjectProperty<Brief> briefProperty() {
        return brief.getReadOnlyProperty();
    }

    Brief brief() {
        return brief.get();
    }

    /// The language whose text is seen and edited.
    ObjectProperty<Language> textLanguageProperty() {
        return textLanguage;
    }

    Language textLanguage() {
        return textLanguage.get();
    }

    /// The section that is seen; null only for a brief without sections.
    ReadOnlyObjectProperty<@Nullable UUID> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    Optional<Section> section() {
        UUID seen = section.get();
        return seen == null ? Optional.empty() : brief().section(seen);
    }

    /// Changes whenever an edit sends the person to another place.
    ReadOnlyObjectProperty<@Nullable Caret> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    ObservableList<Outline.Row> outline() {
        return outline;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return autosave.stateProperty();
    }

    Optional<Paragraph> paragraph(UUID id) {
        return brief.get().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }

    Section sectionOf(UUID paragraph) {
        return brief.get().sections().stream()
                .filter(section -> section.paragraphs().stream().anyMatch(p -> p.id().equals(paragraph)))
                .findFirst()
                .orElseThrow();
    }

    // ---- saving

    /// Saves soon, off the window's thread.
    void save() {
        autosave.save();
    }

    /// Saves before it returns.
    ///
    /// @return whether everything is in the store; where not, the text is still here
    boolean saveNow() {
        return autosave.saveNow();
    }

    // ---- text

    /// Takes the text of a paragraph as it comes from the keyboard. What is written over a gap is no gap in either language.
    void type(UUID paragraph, String text) {
        Paragraph before = paragraph(paragraph).orElseThrow();
        if (before.text().in(textLanguage()).equals(text)) {
            return;
        }
        Brief typed = BriefEditing.write(brief(), paragraph, written(before, text));
        become(history.type(typed, paragraph, textLanguage()));
    }

    /// Splits the paragraph at the caret. A gap has nothing to split: a paragraph is added after it.
    void split(UUID paragraph, int at) {
        if (paragraph(paragraph).orElseThrow().gap()) {
            addAfter(paragraph);
        } else {
            edit(BriefEditing.split(brief(), paragraph, textLanguage(), at));
        }
    }

    /// Puts several lines in place of a part of the paragraph, every line but the first in a paragraph of its own.
    void paste(UUID paragraph, int start, int end, List<String> lines) {
        Paragraph into = paragraph(paragraph).orElseThrow();
        String text = into.gap() ? "" : into.text().in(textLanguage());
        String head = text.substring(0, start);
        String tail = text.substring(end);
        Brief pasted = BriefEditing.write(
                brief(), paragraph, written(into, head + String.join("", lines) + tail));
        int cut = head.length() + String.join("", lines).length();
        UUID last = paragraph;
        for (int i = lines.size() - 1; i > 0; i--) {
            cut -= lines.get(i).length();
            Edited split = BriefEditing.split(pasted, paragraph, textLanguage(), cut);
            pasted = split.brief();
            last = last.equals(paragraph) ? split.paragraph() : last;
        }
        become(history.edit(pasted));
        go(last, lines.getLast().length() + (last.equals(paragraph) ? head.length() : 0));
    }

    /// Joins the paragraph to the one before it. A gap on either side is dropped: its name is no text.
    void joinWithPrevious(UUID paragraph) {
        List<Paragraph> beside = sectionOf(paragraph).paragraphs();
        Paragraph joined = paragraph(paragraph).orElseThrow();
        int at = beside.indexOf(joined);
        if (at == 0) {
            return;
        }
        Paragraph before = beside.get(at - 1);
        if (joined.gap()) {
            int end = before.gap() ? 0 : before.text().in(textLanguage()).length();
            edit(new Edited(BriefEditing.remove(brief(), paragraph), before.id(), end));
        } else if (before.gap()) {
            edit(new Edited(BriefEditing.remove(brief(), before.id()), paragraph, 0));
        } else {
            edit(BriefEditing.joinWithPrevious(brief(), paragraph, textLanguage()));
        }
    }

    // ---- paragraphs

    void addAfter(UUID paragraph) {
        edit(BriefEditing.addAfter(brief(), paragraph));
    }

    void addAtEnd(UUID section) {
        edit(BriefEditing.addAtEnd(brief(), section));
    }

    void move(UUID paragraph, Way way) {
        become(history.edit(BriefEditing.move(brief(), paragraph, way)));
    }

    /// Removes a paragraph; the caret goes to the one that takes its place.
    void remove(UUID paragraph) {
        List<Paragraph> beside = sectionOf(paragraph).paragraphs();
        int at = beside.indexOf(paragraph(paragraph).orElseThrow());
        become(history.edit(BriefEditing.remove(brief(), paragraph)));
        int neighbour = at + 1 < beside.size() ? at + 1 : at - 1;
        if (neighbour >= 0) {
            go(beside.get(neighbour).id(), 0);
        }
    }

    void setRole(UUID paragraph, Role role) {
        become(history.edit(BriefEditing.setRole(brief(), paragraph, role)));
    }

    void setShareable(UUID paragraph, boolean shareable) {
        become(history.edit(BriefEditing.setShareable(brief(), paragraph, shareable)));
    }

    void classify(UUID paragraph, Classification classification) {
        become(history.edit(BriefEditing.classify(brief(), paragraph, classification)));
    }

    // ---- sections

    /// Adds a section of one's own, with an empty paragraph to begin in.
    void addSectionAfter(UUID section, Bilingual title) {
        Brief added = BriefEditing.addSectionAfter(brief(), section, title);
        int at = brief().sections().indexOf(brief().section(section).orElseThrow()) + 1;
        edit(BriefEditing.addAtEnd(added, added.sections().get(at).id()));
    }

    void renameSection(UUID section, Language language, String name) {
        become(history.edit(BriefEditing.renameSection(brief(), section, language, name)));
    }

    void moveSection(UUID section, Way way) {
        become(history.edit(BriefEditing.moveSection(brief(), section, way)));
    }

    void removeSection(UUID section) {
        become(history.edit(BriefEditing.removeSection(brief(), section)));
    }

    // ---- going back and on

    /// Shows a section.
    void select(UUID wanted) {
        brief().section(wanted).ifPresent(known -> section.set(known.id()));
    }

    /// Shows the section before (-1) or after (1) the one that is seen.
    void selectBeside(int by) {
        List<Section> sections = brief().sections();
        section().map(sections::indexOf)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < sections.size())
                .ifPresent(at -> section.set(sections.get(at).id()));
    }

    void undo() {
        Brief before = brief();
        become(history.undo());
        goToChange(before);
    }

    void redo() {
        Brief before = brief();
        become(history.redo());
        goToChange(before);
    }

    /// Sends the person to the next gap after a paragraph, from the last one to the first.
    ///
    /// @param from where the person is, or null for the first gap
    void goToNextGap(@Nullable UUID from) {
        List<Paragraph> all = paragraphs(brief());
        int at = from == null ? -1 : paragraph(from).map(all::indexOf).orElse(-1);
        for (int step = 1; step <= all.size(); step++) {
            Paragraph next = all.get((at + step) % all.size());
            if (next.gap()) {
                go(next.id(), 0);
                return;
            }
        }
    }

    /// Sends the person to a finding.
    void go(Finding finding) {
        UUID paragraph = finding.paragraph();
        if (paragraph != null) {
            go(paragraph, 0);
        } else {
            select(finding.section());
            section()
                    .filter(found -> !found.paragraphs().isEmpty())
                    .ifPresent(found -> go(found.paragraphs().getFirst().id(), 0));
        }
    }

    void go(UUID paragraph, int place) {
        section.set(sectionOf(paragraph).id());
        caret.set(null);
        caret.set(new Caret(paragraph, place));
    }

    // ---- inside

    /// The words of a paragraph with `text` in the language that is edited; a gap's name is kept in neither language.
    private Bilingual written(Paragraph before, String text) {
        return before.gap() ? Bilingual.of(textLanguage(), text) : before.text().with(textLanguage(), text);
    }

    private void edit(Edited edited) {
        become(history.edit(edited.brief()));
        go(edited.paragraph(), edited.caret());
    }

    private void become(Brief next) {
        Brief before = brief();
        if (next.equals(before)) {
            return;
        }
        brief.set(next);
        keepSection(before);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        autosave.changed(next);
        describe();
    }

    /// Where the section that was seen is gone, the one now in its place is seen.
    private void keepSection(Brief before) {
        List<Section> sections = brief().sections();
        if (section().isEmpty()) {
            UUID gone = section.get();
            int at = gone == null ? 0 : before.section(gone).map(before.sections()::indexOf).orElse(0);
            section.set(sections.isEmpty() ? null : sections.get(Math.clamp(at, 0, sections.size() - 1)).id());
        }
    }

    private void describe() {
        replace(outline, Outline.of(brief(), textLanguage()));
        replace(findings, Finding.in(brief(), textLanguage()));
    }

    /// Sends the person to the first paragraph that is not as it was, behind what changed in it.
    private void goToChange(Brief before) {
        List<Paragraph> earlier = paragraphs(before);
        paragraphs(brief()).stream()
                .filter(paragraph -> !earlier.contains(paragraph))
                .findFirst()
                .ifPresent(changed -> {
                    String was = earlier.stream()
                            .filter(p -> p.id().equals(changed.id()))
                            .map(p -> p.text().in(textLanguage()))
                            .findFirst()
                            .orElse("");
                    go(changed.id(), endOfChange(was, changed.text().in(textLanguage())));
                });
    }

    private static int endOfChange(String was, String is) {
        int same = 0;
        int most = Math.min(was.length(), is.length());
        while (same < most && was.charAt(was.length() - 1 - same) == is.charAt(is.length() - 1 - same)) {
            same++;
        }
        return is.length() - same;
    }

    private static List<Paragraph> paragraphs(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /// Changes only the places that differ, so that what is selected stays selected.
    private static <T> void replace(ObservableList<T> shown, List<T> wanted) {
        if (shown.size() != wanted.size()) {
            shown.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!Objects.equals(shown.get(i), wanted.get(i))) {
                shown.set(i, wanted.get(i));
            }
        }
    }
}
