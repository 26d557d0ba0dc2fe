package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.text.Language;
import app.didar.typeset.layout.Proof;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// A paper laid out again after corrections is the paper laid out afresh.
class ProofTest {

    private static final List<Block> STOCK = Stream.of(Samples.full(), Samples.book(), Samples.english())
            .flatMap(manuscript -> manuscript.blocks().stream())
            .toList();

    @Property(tries = 25)
    void everyCorrectionGivesWhatAFreshLayoutGives(@ForAll long chance, @ForAll @IntRange(min = 1, max = 6) int corrections) {
        Random random = new Random(chance);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            blocks.add(any(random));
        }
        Proof proof = new Proof();
        for (int i = 0; i <= corrections; i++) {
            Manuscript manuscript = Samples.persian(blocks.toArray(Block[]::new));
            assertEquals(described(Typesetter.layOut(manuscript, Progress.NONE)),
                    described(proof.layOut(manuscript, Progress.NONE)));
            correct(blocks, random);
        }
    }

    @Test
    void aLayoutBrokenOffSpoilsNothing() {
        Proof proof = new Proof();
        Manuscript manuscript = Samples.book();
        proof.layOut(manuscript, Progress.NONE);
        int[] asked = {0};
        assertThrows(CancellationException.class, () -> proof.layOut(manuscript, new Progress() {
            @Override
            public boolean cancelled() {
                return ++asked[0] > 7;
            }
        }));
        assertEquals(described(Typesetter.layOut(manuscript, Progress.NONE)),
                described(proof.layOut(manuscript, Progress.NONE)));
    }

    @Test
    void anotherLanguageAndAnotherSheetAreSetAnew() {
        Proof proof = new Proof();
        for (Sheet sheet : List.of(Sheet.A4, Sheet.A6)) {
            for (Language language : Language.values()) {
                Manuscript manuscript = new Manuscript("Both", language, sheet, Samples.ENGLISH, Samples.METADATA,
                        Samples.english().blocks());
                assertEquals(described(Typesetter.layOut(manuscript, Progress.NONE)),
                        described(proof.layOut(manuscript, Progress.NONE)));
            }
        }
    }

    private static Block any(Random random) {
        return STOCK.get(random.nextInt(STOCK.size()));
    }

    private static void correct(List<Block> blocks, Random random) {
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(5)) {
            case 0 -> blocks.add(at, any(random));
            case 1 -> blocks.add(blocks.remove(at));
            case 2 -> blocks.set(at, Samples.body("بند تازهٔ شمارهٔ " + random.nextInt(9) + " دربارهٔ 5G و IMEI. ".repeat(9)));
            case 3 -> blocks.set(at, new Block.Together(List.of(any(random), any(random), any(random))));
            default -> {
                if (blocks.size() > 1) {
                    blocks.remove(at);
                }
            }
        }
    }

    /// Everything about the pages that print or a reader's tree shows, with places in the tree for its nodes.
    private static String described(Leaves leaves) {
        StringBuilder out = new StringBuilder();
        Map<Node, Integer> places = new HashMap<>();
        tree(leaves.root(), places, out);
        for (Leaf leaf : leaves.leaves()) {
            out.append("\n--- page");
            Stream.concat(leaf.content().stream(), leaf.furniture().stream()).forEach(mark -> mark(mark, places, out));
        }
        return out.toString();
    }

    private static void tree(Node node, Map<Node, Integer> places, StringBuilder out) {
        places.put(node, places.size());
        out.append('(').append(node.role()).append(node.lang()).append(node.alternative()).append(node.span())
                .append(node.scope()).append(node.inline());
        for (Node child : node.children()) {
            assertEquals(node, child.parent());
            tree(child, places, out);
        }
        out.append(')');
    }

    private static void mark(Mark mark, Map<Node, Integer> places, StringBuilder out) {
        out.append('\n');
        switch (mark) {
            case Mark.Text text -> {
                out.append(text.x()).append(' ').append(text.baseline());
                text.pieces().forEach(piece -> {
                    out.append(' ').append(piece.x()).append(' ').append(piece.order()).append(' ')
                            .append(piece.node() == null ? "none" : places.get(piece.node()));
                    if (piece instanceof Mark.Word word) {
                        out.append(word.shaped().text()).append(word.size()).append(word.ink()).append(word.rise());
                    }
                });
            }
            case Mark.Outline outline -> out.append(outline.shape().getBounds2D()).append(outline.pen());
            case Mark.Anchor anchor -> out.append(anchor.y()).append(anchor.title()).append(places.get(anchor.node()));
            case Mark.Link link -> out.append(link.x()).append(' ').append(link.y()).append(' ').append(link.width())
                    .append(places.get(link.node())).append(link.node().jump());
            default -> out.append(mark);
        }
    }
}
