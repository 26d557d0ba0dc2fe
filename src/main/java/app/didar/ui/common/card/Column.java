package app.didar.ui.common.card;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that measures what it holds once for each width, until something in it changes.
///
/// How high words are that wrap depends on the width, and JavaFX keeps no height of that kind: a [VBox] asks all it holds again
/// at every step of a scroll pane around it, and in nested columns several times over.
public class Column extends VBox {

    private final Map<Double, Double> least;
    private final Map<Double, Double> preferred;

    public Column() {
        this(0);
    }

    /// @param spacing pixels between the nodes
    public Column(double spacing, Node... nodes) {
        // Before the parent's constructor, which asks for a layout already.
        least = new HashMap<>();
        preferred = new HashMap<>();
        super(spacing, nodes);
    }

    /// Everything that changes below comes by here.
    @Override
    public void requestLayout() {
        least.clear();
        preferred.clear();
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return measured(least, width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return measured(preferred, width, super::computePrefHeight);
    }

    private static double measured(Map<Double, Double> heights, double width, DoubleUnaryOperator measure) {
        Double known = heights.get(width);
        if (known == null) {
            known = measure.applyAsDouble(width);
            heights.put(width, known);
        }
        return known;
    }
}
