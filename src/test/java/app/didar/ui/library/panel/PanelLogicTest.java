package app.didar.ui.library.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Classification;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Fact;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.Answer;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.library.form.Components;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.form.Spelling;
import app.didar.ui.library.panel.AgreementCourse.Duty;
import app.didar.ui.library.panel.AgreementCourse.Place;
import app.didar.ui.library.panel.AnswerLinks.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PanelLogicTest {

    private static final Library LIBRARY = SampleLibrary.read();
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    @Test
    void onlyWhatTheOtherSideSaidIsOfferedTheBestMatchFirst() {
        Undertaking asked = undertaking("U15").answered(List.of());
        List<Undertaking> offered = new AnswerLinks(LIBRARY, asked).candidates("");
        assertTrue(offered.stream().allMatch(other -> other.by().equals(List.of("IR"))));
        assertEquals("U11", offered.getFirst().code(), "said to them, on two of their topics");
        assertEquals(
                List.of("U10", "U11", "U13", "U14"),
                offered.stream().limit(4).map(Undertaking::code).sorted().toList(),
                "what was said to the country that asked comes before what was said to others");
        assertTrue(offered.stream().anyMatch(other -> other.code().equals("U03")), "what was said to others is offered too");
    }

    @Test
    void whatIsLinkedAlreadyIsNotOfferedAgainAndTheRestIsFoundByItsWords() {
        var links = new AnswerLinks(LIBRARY, undertaking("U15"));
        assertTrue(links.candidates("").stream().noneMatch(other -> other.code().equals("U11")));
        String words = undertaking("U13").text().en().substring(0, 12);
        assertEquals("U13", links.candidates(Spelling.loose(words)).getFirst().code());
        assertEquals(List.of("U13"), links.candidates(Spelling.loose("u13")).stream().map(Undertaking::code).toList());
    }

    @Test
    void anAnswerIsLinkedOnEveryTopicBothAreAbout() {
        Undertaking asked = undertaking("U15").answered(List.of());
        Undertaking linked = new AnswerLinks(LIBRARY, asked).linked(undertaking("U11"));
        assertEquals(List.of(new Answer("U11", List.of("fibre", "5g"))), linked.answers());
        assertEquals(Undertaking.State.PARTLY, linked.state());
    }

    @Test
    void aTopicIsTickedAndTakenBackForOneAnswerAlone() {
        var answer = new Answer("U11", List.of("fibre"));
        Undertaking asked = undertaking("U15").answered(List.of(answer, new Answer("U13", List.of("5g"))));
        var links = new AnswerLinks(LIBRARY, asked);
        assertEquals(Mark.ANSWERED, links.mark(answer, "fibre"));
        assertEquals(Mark.ELSEWHERE, links.mark(answer, "5g"));
        assertEquals(Mark.OPEN, links.mark(answer, "infrastructure"));
        Undertaking whole = links.ticked(answer, "infrastructure", true);
        assertEquals(Undertaking.State.ANSWERED, whole.state());
        assertEquals(
                List.of("5g"),
                new AnswerLinks(LIBRARY, asked).ticked(answer, "fibre", false).answers().getLast().topics());
        assertEquals(List.of("fibre", "infrastructure"), links.ticked(answer, "fibre", false).unanswered());
        assertEquals(1, links.unlinked("U13").answers().size());
    }

    @Test
    void aChainOfAnswersThatLeadsBackIsRefused() {
        Undertaking u13 = undertaking("U13");
        Undertaking u12 = undertaking("U12");
        Undertaking u14 = undertaking("U14");
        Library chained = LIBRARY.with(Edit.put(
                Edit.Act.ANSWER,
                u13.answered(List.of(new Answer("U15", List.of("academic")))),
                undertaking("U15").answered(List.of(new Answer("U14", List.of("fibre"))))));
        Undertaking circle = new AnswerLinks(chained, u14).linked(u12);
        assertThrows(Refused.class, () -> LibraryRules.check(chained, Edit.put(Edit.Act.ANSWER, circle)));
    }

    @Test
    void thePathShowsWhatIsPassedAndWhatIsAhead() {
        Agreement signed = agreement("A1").at(Status.LEGAL_REVIEW, TODAY.minusDays(30)).at(Status.SIGNED, TODAY.minusDays(3));
        var course = new AgreementCourse(signed, TODAY);
        assertEquals(
                List.of(Place.PASSED, Place.PASSED, Place.PASSED, Place.PASSED, Place.PRESENT, Place.AHEAD, Place.AHEAD, Place.AHEAD),
                course.stages().stream().map(AgreementCourse.Stage::place).toList());
        assertEquals(TODAY.minusDays(30), course.stages().get(2).day());
        assertEquals(OptionalLong.of(3), course.stood());
        Agreement sent = course.ticked(Duty.FOREIGN_MINISTRY, TODAY);
        assertEquals(OptionalLong.of(0), new AgreementCourse(sent, TODAY).stood());
        assertEquals(TODAY, sent.checklist().foreignMinistry());
        assertEquals(OptionalLong.empty(), new AgreementCourse(agreement("A4"), TODAY).stood());
    }

    @Test
    void anAgreementThatLapsedStandsBesideThePath() {
        Agreement lapsed = agreement("A1").at(Status.DRAFTED, TODAY.minusDays(9)).at(Status.LAPSED, TODAY);
        var course = new AgreementCourse(lapsed, TODAY);
        assertFalse(course.underWay());
        assertEquals(
                List.of(Status.DRAFTED),
                course.stages().stream()
                        .filter(stage -> stage.place() != Place.AHEAD)
                        .map(AgreementCourse.Stage::status)
                        .toList());
    }

    @Test
    void aPositionKnowsThoseBeforeItAndTheOneAfter() {
        Position first = position("PO1", null);
        Position second = position("PO2", "PO1");
        Position third = position("PO3", "PO2");
        Library library = LIBRARY.with(Edit.put(Edit.Act.CREATE, first, second, third));
        assertEquals(List.of(second, first), new PositionLine(library, third).earlier());
        assertEquals(Optional.of(third), new PositionLine(library, second).later());
        assertEquals(Optional.empty(), new PositionLine(library, third).later());
    }

    @Test
    void whatAPositionSaysIsNotInTheFormOfOneThatIsKept() {
        List<String> kept = Forms.kept(ItemKind.POSITION).stream().map(field -> field.name()).toList();
        assertEquals(List.of("since", "sources", "classification"), kept);
    }

    @Test
    void twoEntriesAreComparedFieldByFieldBeforeTheyAreMerged() {
        Person kept = Components.with(LIBRARY.person("P2").orElseThrow(), "address", Bilingual.EMPTY);
        Person gone = namesake(kept);
        Library library = LIBRARY.with(Edit.put(Edit.Act.CREATE, kept, gone));
        assertEquals(List.of(gone), Union.alike(library, kept));
        Union union = Union.of(library, kept, gone, Language.EN);
        assertEquals(kept.id(), union.united().id());
        Union.Row address = union.rows().stream().filter(row -> row.field().equals("address")).findFirst().orElseThrow();
        assertEquals("", address.kept());
        assertEquals(address.gone(), address.united());
        assertThrows(Refused.class, () -> Union.of(library, kept, kept, Language.EN));
    }

    @Test
    void aFigureIsContradictedByAnotherOfTheSameSentenceAndDay() {
        Fact one = figure("F901", "1300", TODAY);
        Fact other = figure("F902", "1400", TODAY);
        Fact later = figure("F903", "1500", TODAY.plusDays(1));
        Library library = LIBRARY.with(Edit.put(Edit.Act.CREATE, one, other, later));
        assertEquals(List.of(other), FactPanel.contradicting(library, one, TODAY));
        assertEquals(List.of(one), FactPanel.contradicting(library, other, TODAY));
        assertEquals(List.of(), FactPanel.contradicting(library, later, TODAY));
    }

    private static Undertaking undertaking(String code) {
        return LIBRARY.undertaking(code).orElseThrow();
    }

    private static Agreement agreement(String code) {
        return LIBRARY.agreement(code).orElseThrow();
    }

    private static Position position(String code, @Nullable String supersedes) {
        return new Position(
                UUID.randomUUID(), code, Position.Kind.OURS, "AZ", "satellite", Bilingual.of(code, code), TODAY, supersedes,
                List.of(), Classification.ORDINARY);
    }

    private static Person namesake(Person person) {
        Person other = Components.with(Components.with(person, "id", UUID.randomUUID()), "code", "P7");
        return Components.with(other, "address", Bilingual.of("جناب آقای وزیر", "Your Excellency"));
    }

    private static Fact figure(String code, String value, LocalDate day) {
        Fact blank = Components.with(Components.blank(Fact.class), "code", code);
        Fact said = Components.with(blank, "statement", Bilingual.of(value + " کیلومتر فیبر", value + " km of fibre"));
        return Components.with(Components.with(Components.with(said, "value", value), "asOf", day), "countries", List.of("AZ"));
    }
}
