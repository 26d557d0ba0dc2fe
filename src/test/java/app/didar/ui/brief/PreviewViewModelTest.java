package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.BriefEditing;
import app.didar.domain.Organisation;
import app.didar.paper.Papers;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Progress;
import app.didar.typeset.Typesetter;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.picture.Picture;
import app.didar.typeset.picture.TextMap;
import app.didar.ui.brief.PreviewViewModel.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewModelTest {

    @TempDir
    private Path temp;

    private Bench bench;
    private Brief brief;
    private PreviewViewModel model;

    @BeforeEach
    void open() {
        bench = Bench.withSample(temp);
        brief = bench.sampleBrief("AZ");
        model = new PreviewViewModel(bench.store(), bench.tasks, brief.code(), Language.FA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void thePagesAreThoseThatArePrinted() {
        List<Double> shares = new ArrayList<>();
        model.stateProperty().addListener((_, _, state) -> {
            if (state instanceof State.Composing(double share)) {
                shares.add(share);
            }
        });
        model.show(brief, null);
        bench.turn();
        assertInstanceOf(State.Ready.class, model.stateProperty().get());
        Leaves printed = Typesetter.layOut(Papers.manuscript(brief, bench.store().library(), Language.FA), Progress.NONE);
        assertEquals(text(printed), text(leaves()));
        assertEquals(printed.leaves().size(), leaves().leaves().size());
        assertTrue(shares.stream().allMatch(share -> share <= 1), shares::toString);
        assertTrue(shares.size() > 1, "tells how far it is");
    }

    @Test
    void afterACorrectionTheRestStaysSetAndTheParagraphInHandIsFound() {
        model.show(brief, null);
        bench.turn();
        Leaves earlier = leaves();
        Set<Node> before = nodes(earlier);
        Paragraph message = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.role() == Brief.Role.MESSAGE)
                .findFirst()
                .orElseThrow();
        Brief corrected = BriefEditing.write(brief, message.id(), new Bilingual("پیام تازه‌ای که کسی ندیده است.", ""));
        model.show(corrected, message.id());
        bench.turn();
        assertTrue(text(leaves()).contains("پیام تازه‌ای که کسی ندیده است."));
        Set<Node> after = nodes(leaves());
        long kept = after.stream().filter(before::contains).count();
        assertTrue(kept > 0.8 * after.size() && kept < after.size(), kept + " of " + after.size());
        assertCorrectedAsAfresh(earlier, leaves());
        var hand = Objects.requireNonNull(assertInstanceOf(State.Ready.class, model.stateProperty().get()).hand());
        assertTrue(leaves().leaves().get(hand.page()).content().stream()
                .filter(mark -> mark instanceof Mark.Text line && line.baseline() == hand.baseline())
                .flatMap(mark -> ((Mark.Text) mark).pieces().stream())
                .anyMatch(piece -> piece instanceof Mark.Word word && word.shaped().text().equals("تازه‌ای")));
    }

    /// Every page, also those that only moved on.
    private static void assertCorrectedAsAfresh(Leaves before, Leaves now) {
        double scale = 1.25;
        for (int page = 0; page < Math.min(before.leaves().size(), now.leaves().size()); page++) {
            Leaf leaf = now.leaves().get(page);
            Picture old = Picture.of(before.leaves().get(page), scale, Picture.whole(now, scale), () -> false);
            Picture afresh = Picture.of(leaf, scale, Picture.whole(now, scale), () -> false);
            assertArrayEquals(afresh.pixels(), old.correction(leaf, () -> false).made().pixels(), "page " + (page + 1));
        }
    }

    @Test
    void anotherLanguageIsComposedAtOnceAndTheEarlierGivenUp() {
        model.show(brief, null);
        model.languageProperty().set(Language.EN);
        bench.turn();
        assertTrue(text(leaves()).contains("Azerbaijan"));
        assertInstanceOf(State.Ready.class, model.stateProperty().get());
    }

    @Test
    void whatIsGivenUpLeavesTheEarlierPages() {
        model.show(brief, null);
        model.cancel();
        bench.turn();
        assertEquals(new State.Stopped(), model.stateProperty().get());
        assertNull(model.leavesProperty().get());
        model.compose();
        bench.turn();
        Leaves earlier = leaves();
        model.compose();
        bench.work();
        model.cancel();
        bench.turn();
        assertEquals(new State.Stopped(), model.stateProperty().get());
        assertEquals(earlier, leaves());
    }

    @Test
    void theStoredBriefIsComposedWhereNoneIsEdited() {
        model.show(null, null);
        bench.turn();
        assertEquals(brief, model.briefProperty().get());
        assertNotNull(model.leavesProperty().get());
    }

    @Test
    void aLibraryThatHasChangedIsNoticed() {
        model.show(brief, null);
        bench.turn();
        assertFalse(text(leaves()).contains("وزارت نونام"));
        for (Organisation old : bench.store().library().organisations()) {
            bench.store().save(new Organisation(old.id(), old.code(), new Bilingual("وزارت نونام", ""), old.note(),
                    old.countries(), old.sources(), old.classification()));
        }
        model.show(brief, null);
        bench.turn();
        assertTrue(text(leaves()).contains("وزارت نونام"));
    }

    @Test
    void anEmptyBriefHasNoPagesAndAMissingOneSaysSo() {
        model.show(brief.with(List.of()), null);
        bench.turn();
        assertEquals(new State.Empty(), model.stateProperty().get());
        assertNull(model.leavesProperty().get());
        bench.store().briefs().remove(brief.id());
        model.show(null, null);
        bench.turn();
        var failed = assertInstanceOf(State.Failed.class, model.stateProperty().get());
        assertTrue(failed.why().en().contains(brief.code()));
        assertTrue(failed.why().fa().contains(brief.code()));
    }

    private Leaves leaves() {
        return Objects.requireNonNull(model.leavesProperty().get());
    }

    private static String text(Leaves leaves) {
        var map = new TextMap(leaves);
        return map.text(map.all());
    }

    /// What the words on the pages belong to.
    private static Set<Node> nodes(Leaves leaves) {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        leaves.leaves().stream()
                .flatMap(leaf -> leaf.content().stream())
                .filter(Mark.Text.class::isInstance)
                .flatMap(mark -> ((Mark.Text) mark).pieces().stream())
                .map(Mark.Piece::node)
                .filter(Objects::nonNull)
                .forEach(nodes::add);
        return nodes;
    }
}
