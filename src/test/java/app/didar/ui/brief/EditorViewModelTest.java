package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.BriefEditing.Way;
import app.didar.domain.Classification;
import app.didar.domain.DidarException.NotSaved;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {

    @TempDir
    private Path temp;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.withSample(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsTypedIsInTheVaultOnceTheWorkIsDone() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("سلام")));
        type(model, first(model), " دنیا");
        assertInstanceOf(Autosave.State.Behind.class, model.savingProperty().get());
        model.save();
        bench.turn();
        assertEquals(new Autosave.State.Saved(Bench.NOW), model.savingProperty().get());
        bench.reopen();
        assertEquals(List.of("سلام دنیا"), texts(bench.store().briefs().get("AZ-1")));
    }

    @Test
    void whatIsTypedWhileAnotherChangeIsWrittenIsNotForgotten() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("")));
        type(model, first(model), "یک");
        model.save();
        bench.work();
        type(model, first(model), " دو");
        model.save();
        bench.turn();
        assertTrue(model.isSaved());
        assertEquals(List.of("یک دو"), texts(bench.store().briefs().get("AZ-1")));
    }

    @Test
    void aWriteThatComesLateNeverPutsAnOlderTextBack() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("")));
        type(model, first(model), "یک");
        model.save();
        type(model, first(model), " دو");
        assertTrue(model.saveNow());
        bench.turn();
        assertEquals(List.of("یک دو"), texts(bench.store().briefs().get("AZ-1")));
        assertTrue(model.isSaved());
    }

    @Test
    void aRefusedSaveKeepsTheTextAndCanBeTriedAgain() {
        Brief edited = bench.brief("AZ-1", Bench.message("متن"));
        EditorViewModel model = model(edited);
        // Another brief takes the code meanwhile: the store refuses this one until that is mended.
        bench.store().briefs().remove(edited.id());
        Brief other = bench.brief("AZ-1", Bench.message("دیگر"));
        type(model, first(model), " تازه");
        model.save();
        bench.turn();
        var failed = assertInstanceOf(Autosave.State.Failed.class, model.savingProperty().get());
        assertInstanceOf(NotSaved.class, failed.why());
        assertFalse(model.saveNow());
        assertEquals(List.of("متن تازه"), texts(model.brief()));

        EditorViewModel again = model.again(Language.FA);
        assertEquals(List.of("متن تازه"), texts(again.brief()));
        assertInstanceOf(Autosave.State.Failed.class, again.savingProperty().get());
        bench.store().briefs().remove(other.id());
        again.save();
        bench.turn();
        assertTrue(again.isSaved());
        assertEquals(List.of("متن تازه"), texts(bench.store().briefs().get("AZ-1")));
    }

    @Test
    void undoTakesBackWordsAndEveryOtherEditToTheFirstAndRedoBringsThemBack() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("الف"), Bench.message("ب")));
        Brief atFirst = model.brief();
        type(model, first(model), " نخست دوم");
        model.split(first(model), 3);
        model.setRole(first(model), Role.TEXT);
        model.setShareable(first(model), true);
        model.classify(first(model), Classification.SECRET);
        model.move(first(model), Way.DOWN);
        model.remove(first(model));
        model.addSectionAfter(model.brief().sections().getLast().id(), new Bilingual("پیوست", ""));
        Brief atLast = model.brief();

        int steps = 0;
        while (model.canUndoProperty().get()) {
            model.undo();
            steps++;
        }
        assertEquals(atFirst, model.brief());
        // The words of the typing are told apart, not its letters.
        assertTrue(steps >= 9 && steps <= 11, () -> "steps");
        assertTrue(model.canRedoProperty().get());
        while (model.canRedoProperty().get()) {
            model.redo();
        }
        assertEquals(atLast, model.brief());
        assertTrue(model.saveNow());
        assertEquals(atLast.sections(), bench.store().briefs().get("AZ-1").sections());
    }

    @Test
    void undoSendsThePersonToWhereTheTextChanged() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("یک سه"), Bench.message("ب")));
        UUID first = first(model);
        model.type(first, "یک دو سه");
        model.where().go(model.brief().sections().getFirst().paragraphs().getLast().id(), 1);
        model.undo();
        assertEquals(new Whereabouts.Caret(first, 2), model.where().caretProperty().get());
    }

    @Test
    void theNameOfAGapNeverBecomesText() {
        var gap = Paragraph.gap(Role.MESSAGE, new Bilingual("پیام ثبت نشده", "Message not recorded"));
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("الف"), gap, Bench.message("ب")));
        assertEquals(1, model.findings().size());

        model.joinWithPrevious(gap.id());
        assertEquals(List.of("الف", "ب"), texts(model.brief()));
        model.undo();
        UUID after = model.brief().sections().getFirst().paragraphs().getLast().id();
        model.joinWithPrevious(after);
        assertEquals(List.of("الف", "ب"), texts(model.brief()));
        model.undo();
        model.split(gap.id(), 0);
        assertEquals(List.of("الف", "پیام ثبت نشده", "", "ب"), texts(model.brief()));
        model.undo();

        model.type(gap.id(), "پ");
        Paragraph written = model.paragraph(gap.id()).orElseThrow();
        assertFalse(written.gap());
        assertEquals(new Bilingual("پ", ""), written.text());
        assertTrue(model.findings().isEmpty());
        model.undo();
        assertTrue(model.paragraph(gap.id()).orElseThrow().gap());
    }

    @Test
    void pastedLinesBecomeParagraphsInOneStep() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("آغاز میان پایان"), Bench.message("بعد")));
        model.paste(first(model), 5, 9, List.of("یک", "دو", "سه"));
        assertEquals(List.of("آغاز یک", "دو", "سه پایان", "بعد"), texts(model.brief()));
        UUID last = model.brief().sections().getFirst().paragraphs().get(2).id();
        assertEquals(new Whereabouts.Caret(last, 2), model.where().caretProperty().get());
        model.undo();
        assertEquals(List.of("آغاز میان پایان", "بعد"), texts(model.brief()));
    }

    @Test
    void aTitleIsKeptInTheOneFormOfItsLetters() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("سلام")));
        model.setTitle(" همكاري  هاي AZ-1 ");
        assertEquals("همکاری های AZ-1", model.brief().title().fa());
    }

    @Test
    void theOtherLanguageIsWrittenBesideThis() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("سلام")));
        model.textLanguageProperty().set(Language.EN);
        type(model, first(model), "Hello");
        assertEquals(
                new Bilingual("سلام", "Hello"), model.paragraph(first(model)).orElseThrow().text());
    }

    @Test
    void f8GoesThroughEveryGapAndRoundAgain() {
        EditorViewModel model = model(bench.sampleBrief("AZ"));
        List<UUID> gaps = model.findings().stream().map(Finding::paragraph).toList();
        assertTrue(gaps.size() > 5, "the sample leaves gaps");
        UUID at = null;
        for (UUID gap : gaps) {
            model.where().goToNextGap(at);
            at = model.where().caretProperty().get() == null ? null : model.where().caretProperty().get().paragraph();
            assertEquals(gap, at);
            assertEquals(model.where().holding(gap).id(), model.where().sectionProperty().get());
        }
        model.where().goToNextGap(at);
        assertEquals(gaps.getFirst(), model.where().caretProperty().get().paragraph());
    }

    @Test
    void aSectionThatIsTooLongIsFoundAndToldInTheOutline() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("یک")));
        UUID press = model.brief().sections().getLast().id();
        model.addAtEnd(press);
        UUID line = model.brief().sections().getLast().paragraphs().getFirst().id();
        model.type(line, "واژه ".repeat(60).strip());
        assertTrue(model.findings().isEmpty());
        assertTrue(model.outline().getLast().complete());
        model.type(line, "واژه ".repeat(61).strip());
        assertEquals(
                new SectionLength(61, 60, SectionLength.Unit.WORDS), model.findings().getFirst().length());
        assertFalse(model.outline().getLast().complete());
    }

    @Test
    void sectionsAreAddedRenamedMovedAndRemoved() {
        EditorViewModel model = model(bench.brief("AZ-1", Bench.message("یک")));
        UUID messages = model.brief().sections().getFirst().id();
        model.addSectionAfter(messages, new Bilingual("بخش من", ""));
        UUID own = model.brief().sections().get(1).id();
        assertEquals(own, model.where().sectionProperty().get());
        assertEquals(1, model.brief().sections().get(1).paragraphs().size());
        model.renameSection(own, Language.FA, "نام تازه");
        model.moveSection(own, Way.UP);
        assertEquals("نام تازه", model.outline().getFirst().name().fa());
        model.removeSection(own);
        assertEquals(messages, model.where().sectionProperty().get());
        model.undo();
        assertEquals(3, model.brief().sections().size());
    }

    @Test
    void topicsStandTogetherUnderOneNumber() {
        EditorViewModel model = model(bench.sampleBrief("AZ"));
        List<String> numbers = model.outline().stream()
                .map(row -> row.above() == null ? row.number() + "" : row.above() + "." + row.number())
                .toList();
        assertEquals(
                List.of("0", "1", "2", "3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4", "5", "6", "7", "8", "9",
                        "10", "11", "12"),
                numbers);
    }

    private EditorViewModel model(Brief brief) {
        return new EditorViewModel(bench.store().briefs(), bench.tasks, bench.clock, brief, Language.FA);
    }

    /// Types one character after the other at the end of the paragraph.
    private static void type(EditorViewModel model, UUID paragraph, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            String before = model.paragraph(paragraph).orElseThrow().text().in(model.textLanguage());
            model.type(paragraph, before + typed.charAt(i));
        }
    }

    private static UUID first(EditorViewModel model) {
        return model.brief().sections().getFirst().paragraphs().getFirst().id();
    }

    private static List<String> texts(Brief brief) {
        return brief.sections().getFirst().paragraphs().stream()
                .map(paragraph -> paragraph.text().fa())
                .toList();
    }
}
