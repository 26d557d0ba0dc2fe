package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.BriefEditing;
import app.didar.domain.BriefEditing.Edited;
import app.didar.domain.BriefEditing.Way;
import app.didar.domain.Classification;
import app.didar.domain.EditHistory;
import app.didar.store.Briefs;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.text.Normaliser;
import app.didar.ui.common.Tasks;
import java.time.InstantSource;
import java.time.LocalDate;
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
    private final Whereabouts where;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo", false);
    private final ObjectProperty<Language> textLanguage;
    private final ObservableList<Outline.Row> outline = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();

    /// @param stored   the brief as it is in the store
    /// @param language whose text is edited first
    public EditorViewModel(Briefs briefs, Tasks tasks, InstantSource clock, Brief stored, Language language) {
        this(new EditHistory(stored), new Autosave(briefs, tasks, clock, stored), language);
    }

    private EditorViewModel(EditHistory history, Autosave autosave, Language language) {
        this.history = history;
        this.autosave = autosave;
        brief = new ReadOnlyObjectWrapper<>(this, "brief", history.current());
        textLanguage = new SimpleObjectProperty<>(this, "textLanguage", language);
        textLanguage.addListener((_, _, _) -> describe());
        where = new Whereabouts(brief::get);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        describe();
    }

    /// The same brief with its history and what is unsaved of it, for a window that opens it again. This one is not used any more.
    EditorViewModel again(Language language) {
        var again = new EditorViewModel(history, autosave.again(), language);
        again.where.take(where);
        return again;
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

    /// Where the person is in the brief.
    Whereabouts where() {
        return where;
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

    boolean isSaved() {
        return autosave.stateProperty().get() instanceof Autosave.State.Saved;
    }

    // ---- the brief itself

    /// Names the brief in the language of the text; a brief is never without any name.
    void setTitle(String title) {
        Brief named = BriefEditing.setTitle(brief(), textLanguage(), Normaliser.letters(title).strip());
        if (!named.title().isBlank()) {
            become(history.edit(named));
        }
    }

    void setDate(@Nullable LocalDate day) {
        become(history.edit(BriefEditing.setDate(brief(), day)));
    }

    // ---- text

    /// Takes the text of a paragraph as it comes from the keyboard.
    void type(UUID paragraph, String text) {
        become(history.type(Writing.write(brief(), paragraph, textLanguage(), text), paragraph, textLanguage()));
    }

    /// Splits the paragraph at the caret.
    void split(UUID paragraph, int at) {
        edit(Writing.split(brief(), paragraph, textLanguage(), at));
    }

    /// Puts several lines in place of a part of the paragraph.
    void paste(UUID paragraph, int start, int end, List<String> lines) {
        edit(Writing.paste(brief(), paragraph, textLanguage(), start, end, lines));
    }

    /// Joins the paragraph to the one before it.
    void joinWithPrevious(UUID paragraph) {
        edit(Writing.joinWithPrevious(brief(), paragraph, textLanguage()));
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
        List<Paragraph> beside = where.holding(paragraph).paragraphs();
        int at = beside.indexOf(paragraph(paragraph).orElseThrow());
        become(history.edit(BriefEditing.remove(brief(), paragraph)));
        int neighbour = at + 1 < beside.size() ? at + 1 : at - 1;
        if (neighbour >= 0) {
            where.go(beside.get(neighbour).id(), 0);
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

    void undo() {
        Brief before = brief();
        become(history.undo());
        where.goToChange(before, textLanguage());
    }

    void redo() {
        Brief before = brief();
        become(history.redo());
        where.goToChange(before, textLanguage());
    }

    // ---- inside

    private void edit(Edited edited) {
        become(history.edit(edited.brief()));
        where.go(edited.paragraph(), edited.caret());
    }

    private void become(Brief next) {
        Brief before = brief();
        if (next.equals(before)) {
            return;
        }
        brief.set(next);
        where.keepSection(before);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        autosave.changed(next);
        describe();
    }

    private void describe() {
        replace(outline, Outline.of(brief(), textLanguage()));
        replace(findings, Finding.in(brief(), textLanguage()));
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
