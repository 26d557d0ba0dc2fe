package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A block of every kind on every sheet, in both languages.
class SheetsTest {

    static Stream<Arguments> papers() {
        return Arrays.stream(Sheet.values())
                .flatMap(sheet -> Arrays.stream(Language.values()).map(language -> Arguments.of(sheet, language)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyBlockConformsOnEverySheet(Sheet sheet, Language language) throws IOException {
        PdfChecks.assertConforms(Printed.pdf(Specimen.all(language, sheet)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everythingStandsBetweenHeadAndFoot(Sheet sheet, Language language) {
        Leaves leaves = Typesetter.layOut(Specimen.all(language, sheet), Progress.NONE);
        double[] size = switch (sheet) {
            case A4 -> new double[] {595.28, 841.89};
            case A5 -> new double[] {419.53, 595.28};
            case A6 -> new double[] {297.64, 419.53};
            case LETTER -> new double[] {612, 792};
        };
        assertEquals(size[0], leaves.width(), 0.01);
        assertEquals(size[1], leaves.height(), 0.01);
        for (Leaf leaf : leaves.leaves()) {
            double[] rules = leaf.furniture().stream().filter(Mark.Fill.class::isInstance).map(Mark.Fill.class::cast)
                    .filter(fill -> fill.width() > 200).mapToDouble(Mark.Fill::y).sorted().toArray();
            for (Mark mark : leaf.content()) {
                double top = top(mark);
                double foot = foot(mark);
                assertTrue(top > rules[0] && foot < rules[1] + 0.5, () -> rules[0] + " " + mark + " " + rules[1]);
            }
        }
    }

    private static double top(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> text.baseline() - 4;
            case Mark.Fill fill -> fill.y();
            case Mark.Picture picture -> picture.y();
            case Mark.Drawing drawing -> drawing.y();
            case Mark.Outline outline -> outline.shape().getBounds2D().getMinY();
            case Mark.Stroke stroke -> stroke.y1();
            case Mark.Anchor anchor -> anchor.y();
            case Mark.Target target -> target.y();
            case Mark.Link link -> link.y();
            case Mark.ForeignPage other -> other.y();
        };
    }

    private static double foot(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> text.baseline();
            case Mark.Fill fill -> fill.y() + fill.height();
            case Mark.Picture picture -> picture.y() + picture.height();
            case Mark.Drawing drawing -> drawing.y() + drawing.height();
            case Mark.Outline outline -> outline.shape().getBounds2D().getMaxY();
            case Mark.Stroke stroke -> stroke.y2();
            case Mark.Anchor anchor -> anchor.y();
            case Mark.Target target -> target.y();
            case Mark.Link link -> link.y() + link.height();
            case Mark.ForeignPage other -> other.y() + other.height();
        };
    }
}
