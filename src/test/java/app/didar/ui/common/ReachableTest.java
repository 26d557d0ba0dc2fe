package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is looked for on every screen is found where it is there, and nothing else is.
@ExtendWith(OnScreen.class)
class ReachableTest {

    private static final String LONG = "A name that is far too long for sixty pixels";

    @Test
    void aFieldNeedsMoreThanWhatItHolds() {
        assertFound("has no name", _ -> new TextField("Baku"));
        assertFound("", field -> field);
        assertFound("", _ -> {
            var field = new TextField();
            var label = new Label("Capital");
            label.setLabelFor(field);
            return new VBox(label, field);
        });
    }

    @Test
    void anIconAndATableNeedAName() {
        assertFound("has no name", _ -> new Button("", new Pane()));
        assertFound("has no name", _ -> new TableView<String>());
        assertFound("", _ -> {
            var table = new TableView<String>();
            table.setAccessibleText("Countries");
            return table;
        });
    }

    @Test
    void whatTheMousePressesIsReachedByKeysToo() {
        assertFound("only the mouse reaches", _ -> {
            var label = new Label("Open");
            label.setOnMouseClicked(_ -> {});
            return label;
        });
        assertFound("only the mouse reaches", _ -> {
            var button = new Button("Open");
            button.setFocusTraversable(false);
            return button;
        });
    }

    @Test
    void theNameOfAButtonIsNotCutEvenWithATip() {
        assertFound("is cut", _ -> {
            var button = new Button(LONG);
            button.setTooltip(new Tooltip(LONG));
            return narrow(button);
        });
        assertFound("is cut", _ -> narrow(new Label(LONG)));
        assertFound("", _ -> {
            var label = new Label(LONG);
            label.setTooltip(new Tooltip(LONG));
            return narrow(label);
        });
    }

    @Test
    void nothingStandsBeyondTheEdge() {
        assertFound("stands beyond the edge", _ -> {
            var button = new Button("Create");
            button.setTranslateX(390);
            return button;
        });
    }

    private static <N extends Region> N narrow(N node) {
        node.setMaxWidth(60);
        return node;
    }

    /// In both directions of reading.
    private static void assertFound(String beginning, Function<TextField, Node> made) {
        for (NodeOrientation orientation : NodeOrientation.values()) {
            if (orientation == NodeOrientation.INHERIT) {
                continue;
            }
            Stage stage = OnScreen.onFx(() -> {
                var named = new TextField();
                named.setAccessibleText("Name");
                var shown = new Stage();
                var scene = new Scene(new VBox(made.apply(named)), 400, 300);
                scene.setNodeOrientation(orientation);
                shown.setScene(scene);
                shown.show();
                return shown;
            });
            OnScreen.settle();
            List<String> findings = Reachable.findings();
            OnScreen.doOnFx(stage::hide);
            assertEquals(beginning.isEmpty() ? 0 : 1, findings.size(), findings::toString);
            assertTrue(findings.stream().allMatch(finding -> finding.startsWith(beginning)), findings::toString);
        }
    }
}
