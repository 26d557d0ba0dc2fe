package app.didar.ui.library.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Topic;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.library.EditingBench;
import app.didar.ui.library.topic.TopicForest.Branch;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsViewModelTest {

    private EditingBench bench;
    private TopicsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = EditingBench.withSample(folder);
        model = new TopicsViewModel(bench.editing(), null, Language.FA, bench.tasks());
        bench.run();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void siblingsStandInTheOrderOfTheLanguage() {
        assertEquals(List.of("nin", "fibre", "5g"), below("infrastructure"));
        var english = new TopicsViewModel(bench.editing(), null, Language.EN, bench.tasks());
        bench.run();
        assertEquals(List.of("5g", "nin", "fibre"), codes(branch(english, "infrastructure").below()));
        assertEquals(26, model.total());
    }

    @Test
    void aSearchKeepsWhatItsHitsStandUnder() {
        model.queryProperty().set("فيبرنوری");
        assertEquals(List.of("infrastructure"), codes(model.shownProperty().get().top()));
        Branch above = model.shownProperty().get().top().getFirst();
        assertFalse(above.hit());
        assertEquals(List.of("fibre"), codes(above.below()));
        assertTrue(above.below().getFirst().hit());
        model.queryProperty().set("");
        assertEquals(26, model.shownProperty().get().size());
    }

    @Test
    void aBranchCountsWhatHangsOnItAndBelowOnce() {
        Branch transit = branch(model, "data-transit");
        assertTrue(transit.below().stream().allMatch(below -> below.evidence() <= transit.evidence()));
        int sum = transit.below().stream().mapToInt(Branch::evidence).sum();
        assertTrue(transit.evidence() > 0 && sum > 0);
    }

    @Test
    void aTopicIsMovedAndTheMoveTakenBack() {
        model.move("fibre", "data-transit");
        bench.run();
        assertTrue(below("data-transit").contains("fibre"));
        assertEquals(Edit.Act.MOVE, Objects.requireNonNull(model.last().noticeProperty().get()).act());
        model.undo();
        bench.run();
        assertTrue(below("infrastructure").contains("fibre"));
        model.redo();
        bench.run();
        assertTrue(below("data-transit").contains("fibre"));
    }

    @Test
    void aTopicUnderItselfIsRefusedInWords() {
        model.move("data-transit", "ixp");
        bench.run();
        Topic topic = model.topic("data-transit").orElseThrow();
        assertEquals(Refused.topicUnderItself(topic.name()).words(), model.last().complaintProperty().get());
        assertNull(topic.parent());
        assertNull(model.last().noticeProperty().get());
        model.chosenProperty().set("ixp");
        assertNull(model.last().complaintProperty().get());
    }

    @Test
    void cutAndPastePutATopicUnderAnother() {
        model.cut("imei");
        assertEquals("imei", model.cutProperty().get());
        model.paste("cybersecurity");
        bench.run();
        assertEquals("cybersecurity", parent("imei"));
        assertNull(model.cutProperty().get());
        model.paste("satellite");
        bench.run();
        assertEquals("cybersecurity", parent("imei"));
    }

    @Test
    void levelsUpAndDown() {
        model.moveUp("fibre");
        bench.run();
        assertNull(parent("fibre"));
        List<String> top = codes(model.shownProperty().get().top());
        String before = top.get(top.indexOf("fibre") - 1);
        model.moveDown("fibre");
        bench.run();
        assertEquals(before, parent("fibre"));
        model.moveDown(top.getFirst());
        bench.run();
        assertNull(parent(top.getFirst()), "the first has nothing before it to stand under");
    }

    @Test
    void aNameIsWrittenInTheLanguageOfTheWindow() {
        Bilingual before = model.topic("imei").orElseThrow().name();
        model.rename("imei", "  شناسهٔ دستگاه ");
        bench.run();
        assertEquals(before.with(Language.FA, "شناسهٔ دستگاه"), model.topic("imei").orElseThrow().name());
        model.rename("imei", " ");
        bench.run();
        assertEquals("شناسهٔ دستگاه", model.topic("imei").orElseThrow().name().fa());
    }

    @Test
    void aTopicThatIsGoneIsNoLongerChosen() {
        model.chosenProperty().set("imei");
        bench.edit(Edit.delete(List.of(model.topic("imei").orElseThrow())));
        assertNull(model.chosenProperty().get());
        model.undo();
        bench.run();
        assertNotNull(branch(model, "imei"));
        assertEquals(List.of(), bench.unexpected());
    }

    private @Nullable String parent(String code) {
        return model.topic(code).orElseThrow().parent();
    }

    private List<String> below(String code) {
        return codes(branch(model, code).below());
    }

    private static Branch branch(TopicsViewModel of, String code) {
        return of.shownProperty().get().find(code).orElseThrow();
    }

    private static List<String> codes(List<Branch> branches) {
        return branches.stream().map(Branch::code).toList();
    }
}
