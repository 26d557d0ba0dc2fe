package app.didar.ui.common.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The path of an agreement: dots for its steps, filled up to the present one, which is a ring.
public final class StatusPath extends Pane {

    private static final double DOT = 10;
    private static final double RING = 14;

    private final Region[] dots;
    private final Line[] ways;
    private final int current;

    /// @param steps how many there are, 2 or more
    /// @param current the present one from 0; below 0, none is reached
    /// @param words the present step in words, for those who hear the screen
    public StatusPath(int steps, int current, String words) {
        this.current = current;
        getStyleClass().add("status-path");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        ways = new Line[steps - 1];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = new Line();
            ways[i].getStyleClass().addAll("way", i < current ? "done" : "ahead");
        }
        dots = new Region[steps];
        for (int i = 0; i < steps; i++) {
            dots[i] = new Region();
            dots[i].getStyleClass().addAll("step", i < current ? "done" : i == current ? "current" : "ahead");
        }
        getChildren().addAll(ways);
        getChildren().addAll(dots);
        setMinHeight(RING);
        setPrefHeight(RING);
        setMaxHeight(RING);
        setMinWidth(steps * (RING + 4));
        setPrefWidth(steps * 56);
    }

    @Override
    protected void layoutChildren() {
        double apart = (getWidth() - RING) / (dots.length - 1);
        for (int i = 0; i < dots.length; i++) {
            double size = i == current ? RING : DOT;
            double centre = RING / 2 + i * apart;
            dots[i].resizeRelocate(centre - size / 2, (RING - size) / 2, size, size);
            if (i > 0) {
                Line way = ways[i - 1];
                way.setStartX(centre - apart + (i - 1 == current ? RING : DOT) / 2);
                way.setEndX(centre - size / 2);
                way.setStartY(RING / 2);
                way.setEndY(RING / 2);
            }
        }
    }
}
