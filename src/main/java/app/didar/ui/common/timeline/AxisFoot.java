package app.didar.ui.common.timeline;

import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.timeline.Ticks.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line of days with its marks, the lines up from them, and today's line. Its nodes are kept from drawing to drawing.
final class AxisFoot {

    /// Pixels below the lanes.
    static final double HEIGHT = 44;
    /// Pixels above the lanes, for the word of today.
    static final double HEAD = 26;

    private final Ticks ticks;
    private final Words words;
    private final Layer back;
    private final Layer front;
    private final List<Region> lines = new ArrayList<>();
    private final List<Region> small = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Label> others = new ArrayList<>();
    private final Region line = styled("axis");
    private final Region now = styled("now");
    private final Label nowLabel = Nodes.line("", "now-label");

    /// @param back  what stands behind the entries
    /// @param front what stands before them
    AxisFoot(Language language, Layer back, Layer front) {
        this.ticks = new Ticks(language);
        this.words = Words.of(AxisFoot.class, "Timeline", language);
        this.back = back;
        this.front = front;
        front.getChildren().addAll(line, nowLabel);
        back.getChildren().add(now);
    }

    void draw(Axis axis, LocalDate today, double height) {
        double foot = height - HEIGHT;
        line.resizeRelocate(0, foot, axis.width(), 1);
        List<Tick> seen = ticks.on(axis);
        keep(lines, seen.size(), back, () -> styled("grid"));
        keep(labels, seen.size(), front, () -> Nodes.line("", "tick-label"));
        keep(others, seen.size(), front, AxisFoot::other);
        for (int i = 0; i < seen.size(); i++) {
            Tick tick = seen.get(i);
            double x = Math.round(axis.at(tick.day()));
            boolean in = x >= 0 && x <= axis.width();
            lines.get(i).setVisible(in);
            lines.get(i).resizeRelocate(x, HEAD, 1, foot - HEAD + 6);
            put(labels.get(i), tick.label(), x + 6, foot + 4, axis.width());
            put(others.get(i), tick.other(), x + 6, foot + 22, axis.width());
        }
        drawSmall(axis, foot);
        double x = Math.round(axis.at(today) + axis.perDay() / 2);
        boolean in = x >= 0 && x <= axis.width();
        now.setVisible(in);
        now.resizeRelocate(x - 1, 2, 2, foot - 2);
        nowLabel.setVisible(in);
        nowLabel.setText(words.say("today", dayAndMonth(today)));
        double wide = Math.ceil(nowLabel.prefWidth(-1));
        boolean after = x + 8 + wide <= axis.width();
        nowLabel.resizeRelocate(after ? x + 8 : x - 8 - wide, 0, wide, 22);
    }

    private void drawSmall(Axis axis, double foot) {
        List<LocalDate> days = ticks.small(axis);
        keep(small, days.size(), back, () -> styled("small-tick"));
        for (int i = 0; i < days.size(); i++) {
            double x = Math.round(axis.at(days.get(i)));
            small.get(i).setVisible(x >= 0 && x <= axis.width());
            small.get(i).resizeRelocate(x, foot, 1, 4);
        }
    }

    private String dayAndMonth(LocalDate day) {
        String written = app.didar.text.Dates.written(day, words.language());
        return written.substring(0, written.lastIndexOf(' '));
    }

    /// Words that do not fit before the end edge are left out; they are never cut.
    private static void put(Label label, String text, double x, double y, double width) {
        label.setText(text);
        double wide = Math.ceil(label.prefWidth(-1));
        label.setVisible(x >= 2 && x + wide <= width);
        label.resizeRelocate(x, y, wide, 18);
    }

    private static Label other() {
        Label label = Nodes.line("", "tick-other");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    private static <N extends Node> void keep(List<N> nodes, int count, Layer layer, Supplier<N> make) {
        while (nodes.size() < count) {
            N node = make.get();
            node.setMouseTransparent(true);
            nodes.add(node);
            layer.getChildren().add(node);
            // Its width is asked for at once.
            if (layer.getScene() != null) {
                node.applyCss();
            }
        }
        for (int i = count; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
