package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import app.didar.domain.BriefEditing.Edited;
import app.didar.domain.BriefEditing.Way;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BriefEditingTest {

    private final Brief brief = composed();

    private static Brief composed() {
        return Composer.compose(
                SmallLibrary.read(), SmallLibrary.request(), "XX-1", Instant.parse("2025-11-23T08:00:00Z"));
    }

    /// One edit as numbers: which, where, how.
    record Step(int what, int where, int how, String text) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.strings().withChars("ابپ‌ ۱a.😀").ofMaxLength(8))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void undoingEveryEditBringsTheFirstBriefBack(@ForAll("steps") List<Step> steps) {
        EditHistory history = new EditHistory(brief);
        steps.forEach(step -> apply(history, step));
        Brief last = history.current();
        while (history.canUndo()) {
            history.undo();
        }
        assertEquals(brief, history.current());
        while (history.canRedo()) {
            history.redo();
        }
        assertEquals(last, history.current());
    }

    @Property(tries = 200)
    void movingAndSplittingLosesNoText(@ForAll("steps") List<Step> steps) {
        EditHistory history = new EditHistory(brief);
        steps.stream()
                .filter(step -> Set.of(3, 4, 5, 6, 7).contains(step.what))
                .forEach(step -> apply(history, step));
        assertEquals(letters(brief), letters(history.current()));
    }

    @Property(tries = 200)
    void splittingAndJoiningGivesTheTextBack(
            @ForAll("persian") String text, @ForAll int caret, @ForAll Language language) {
        Paragraph any = paragraph(brief, Role.SHORT_ANSWER);
        Brief written = BriefEditing.write(brief, any.id(), language, text);
        Edited split = BriefEditing.split(written, any.id(), language, caret);
        Edited joined = BriefEditing.joinWithPrevious(split.brief(), split.paragraph(), language);
        assertEquals(written, joined.brief());
        assertEquals(any.id(), joined.paragraph());
    }

    @Provide
    Arbitrary<String> persian() {
        return Arbitraries.strings().withChars("ابپ‌ ۱a.").ofMaxLength(40)
                .map(text -> text + "😀");
    }

    private static void apply(EditHistory history, Step step) {
        Brief b = history.current();
        List<Paragraph> all = paragraphs(b);
        if (all.isEmpty() || b.sections().isEmpty()) {
            return;
        }
        UUID p = all.get(step.where % all.size()).id();
        UUID s = b.sections().get(step.how % b.sections().size()).id();
        Language language = step.how % 2 == 0 ? Language.FA : Language.EN;
        Way way = step.how % 2 == 0 ? Way.UP : Way.DOWN;
        switch (step.what) {
            case 0, 1, 2 -> history.type(BriefEditing.write(b, p, language, step.text), p, language);
            case 3 -> history.edit(BriefEditing.split(b, p, language, step.how).brief());
            case 4 -> history.edit(BriefEditing.joinWithPrevious(b, p, language).brief());
            case 5 -> history.edit(BriefEditing.move(b, p, way));
            case 6 -> history.edit(BriefEditing.setShareable(b, p, step.how % 2 == 0));
            case 7 -> history.edit(BriefEditing.moveSection(b, s, way));
            case 8 -> history.edit(BriefEditing.addAfter(b, p).brief());
            case 9 -> history.edit(BriefEditing.addAtEnd(b, s).brief());
            case 10 -> history.edit(BriefEditing.remove(b, p));
            case 11 -> history.edit(BriefEditing.classify(b, p, Classification.SECRET));
            case 12 -> history.edit(BriefEditing.addSectionAfter(b, s, Bilingual.of(step.text, step.text)));
            case 13 -> history.edit(BriefEditing.renameSection(b, s, language, step.text));
            case 14 -> history.edit(BriefEditing.removeSection(b, s));
            default -> history.edit(BriefEditing.setTitle(b, language, step.text));
        }
    }

    @Test
    void aSentenceWrittenOverAGapIsNoGap() {
        Paragraph gap = paragraph(brief, Role.RED_LINE);
        assertTrue(gap.gap());
        Brief written = BriefEditing.write(brief, gap.id(), Language.FA, "رقمی گفته نشود");
        assertFalse(paragraph(written, gap.id()).gap());
    }

    @Test
    void aRowMovesAsAWhole() {
        Section objectives = section(Kind.OBJECTIVES);
        List<List<Paragraph>> rows = Rows.of(objectives);
        UUID second = rows.get(1).getFirst().id();
        Brief moved = BriefEditing.move(brief, second, Way.UP);
        List<List<Paragraph>> after = Rows.of(moved.section(objectives.id()).orElseThrow());
        assertEquals(List.of(rows.get(1), rows.get(0)), after.subList(0, 2));
        assertSame(moved, BriefEditing.move(moved, second, Way.UP), "nothing stands above the first row");
    }

    @Test
    void noParagraphLeavesItsRowUpwardsBeforeTheFirst() {
        Paragraph test = Rows.of(section(Kind.OBJECTIVES)).getFirst().get(1);
        assertSame(brief, BriefEditing.move(brief, test.id(), Way.UP));
    }

    @Test
    void aNewParagraphTakesTheNextRoleOfItsRow() {
        Paragraph question = paragraph(brief, Role.QUESTION);
        Edited added = BriefEditing.addAfter(brief, question.id());
        assertEquals(Role.SHORT_ANSWER, paragraph(added.brief(), added.paragraph()).role());
        Edited atEnd = BriefEditing.addAtEnd(brief, section(Kind.OBJECTIVES).id());
        assertEquals(Role.OBJECTIVE, paragraph(atEnd.brief(), atEnd.paragraph()).role());
    }

    @Test
    void aParagraphTakesOnlyARoleOfItsSection() {
        Paragraph message = paragraph(brief, Role.MESSAGE);
        Brief text = BriefEditing.setRole(brief, message.id(), Role.TEXT);
        assertEquals(Role.TEXT, paragraph(text, message.id()).role());
        assertThrows(
                IllegalArgumentException.class, () -> BriefEditing.setRole(brief, message.id(), Role.OBJECTIVE));
    }

    @Test
    void theHeaderFollowsTheDate() {
        Brief other = BriefEditing.setDate(brief, LocalDate.of(2025, 12, 3));
        assertTrue(paragraph(other, Role.TIME).text().fa().contains("۱۲ آذر ۱۴۰۴ (۳ دسامبر ۲۰۲۵)"));
        Brief none = BriefEditing.setDate(other, null);
        assertTrue(paragraph(none, Role.TIME).gap());
        assertEquals(brief, BriefEditing.setDate(none, brief.date()));
    }

    @Test
    void typingIsUndoneWordByWord() {
        Paragraph message = paragraph(brief, Role.MESSAGE);
        EditHistory history = new EditHistory(BriefEditing.write(brief, message.id(), Language.FA, ""));
        String typed = "";
        for (char c : "می‌خواهیم که".toCharArray()) {
            typed += c;
            history.type(
                    BriefEditing.write(history.current(), message.id(), Language.FA, typed), message.id(), Language.FA);
        }
        history.undo();
        assertEquals("می‌خواهیم ", paragraph(history.current(), message.id()).text().fa());
        history.undo();
        assertEquals("", paragraph(history.current(), message.id()).text().fa());
        assertFalse(history.canUndo());
        history.redo();
        history.redo();
        assertEquals("می‌خواهیم که", paragraph(history.current(), message.id()).text().fa());
    }

    @Test
    void theFingerprintFollowsTheContentOnly() {
        Fingerprint first = Fingerprint.of(brief);
        assertEquals(first, Fingerprint.of(composed()));
        assertEquals(first, Fingerprint.of(brief.stamped(7, Instant.EPOCH)));
        assertEquals(64, first.hex().length());
        assertTrue(first.shown().matches("[0-9a-f]{8}"));
        Paragraph message = paragraph(brief, Role.MESSAGE);
        assertNotEquals(first, Fingerprint.of(BriefEditing.write(brief, message.id(), Language.EN, "other")));
    }

    private Section section(Kind kind) {
        return brief.sections().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    private static Paragraph paragraph(Brief brief, Role role) {
        return paragraphs(brief).stream().filter(p -> p.role() == role).findFirst().orElseThrow();
    }

    private static Paragraph paragraph(Brief brief, UUID id) {
        return paragraphs(brief).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Paragraph> paragraphs(Brief brief) {
        return brief.sections().stream().flatMap(s -> s.paragraphs().stream()).toList();
    }

    /// Every code point of every text but blanks, sorted.
    private static List<Integer> letters(Brief brief) {
        List<Integer> letters = new ArrayList<>();
        paragraphs(brief).stream()
                .flatMap(p -> Stream.of(p.text().fa(), p.text().en()))
                .forEach(text -> text.codePoints().filter(c -> c != ' ').forEach(letters::add));
        letters.sort(null);
        return letters;
    }
}
