package app.didar.ui.common.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.ui.common.OnScreen;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Columns that keep what they measured, beside those of the toolkit.
@ExtendWith(OnScreen.class)
class ColumnTest {

    private static final String WORDS = "آمادگی ایران برای گسترش کار مشترک در ماهواره، زیرساخت، امنیت سایبری و ترانزیت داده";

    /// Words that wrap, and how often they were measured.
    private static final class Counted extends Region {

        private int measured;

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            measured++;
            return width < 0 ? 20 : Math.ceil(4000 / width);
        }
    }

    @Test
    void scrollingMeasuresNothingAgain() {
        OnScreen.doOnFx(() -> {
            var content = new Counted();
            var pane = new ScrollPane(Nodes.column(0, new HBox(Nodes.grow(Nodes.column(0, content))), new Region()));
            pane.setFitToWidth(true);
            ((Region) ((VBox) pane.getContent()).getChildren().getLast()).setMinHeight(2000);
            lay(pane);
            int before = content.measured;
            for (int step = 1; step <= 20; step++) {
                pane.setVvalue(step / 20.0);
                pane.requestLayout();
                pane.layout();
            }
            assertEquals(before, content.measured);
        });
    }

    @Test
    void whatChangesDeepInsideIsMeasuredAgain() {
        OnScreen.doOnFx(() -> {
            Label words = Nodes.text("کوتاه");
            Label twin = Nodes.text("کوتاه");
            Column column = Nodes.column(4, new HBox(Nodes.column(2, words)));
            VBox plain = new VBox(4, new HBox(new VBox(2, twin)));
            var both = new VBox(column, plain);
            lay(both);
            double before = column.prefHeight(200);
            assertEquals(plain.prefHeight(200), before);
            words.setText(WORDS);
            twin.setText(WORDS);
            assertTrue(column.prefHeight(200) > before);
            for (double width : new double[] {120, 200, 400, -1}) {
                assertEquals(plain.prefHeight(width), column.prefHeight(width), "preferred at " + width);
                assertEquals(plain.minHeight(width), column.minHeight(width), "least at " + width);
            }
            column.getChildren().add(Nodes.text(WORDS));
            plain.getChildren().add(Nodes.text(WORDS));
            lay(both);
            assertEquals(plain.prefHeight(200), column.prefHeight(200));
        });
    }

    private static void lay(Region root) {
        if (root.getScene() == null) {
            new Scene(root, 300, 400);
        }
        root.applyCss();
        root.layout();
    }
}
