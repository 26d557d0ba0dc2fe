package app.didar.ui.matrix;

import app.didar.domain.Cell;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.matrix.CoverageViewModel.Filter;
import app.didar.ui.matrix.CoverageViewModel.Line;
import app.didar.ui.matrix.CoverageViewModel.Shown;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The cells of the matrix. Only those that are in sight are nodes, so that hundreds of topics and countries scroll as easily as a few;
/// the row of countries and the column of topics stay in sight. One cell has the keyboard: arrows move it in reading order.
final class CoverageGrid extends Region {

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final double ROW = 36;
    private static final double HEADING = 30;
    private static final double HEAD = 40;
    private static final double NARROWEST = 136;
    private static final double WIDEST = 320;
    private static final double TOPICS = 260;
    private static final double BAR = 12;
    private static final double BESIDE = 400;

    private final Words words;
    private final Language language;
    private final BiConsumer<Line.Row, Integer> opener;
    private final CoverageLabels labels;
    private final Pane cells = clipped();
    private final Pane heads = clipped();
    private final Pane topics = clipped();
    private final Label corner;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Map<Place, CellView> inSight = new HashMap<>();
    private final Deque<CellView> spare = new ArrayDeque<>();
    private final Map<Integer, Node> lineNodes = new HashMap<>();
    private final Map<Integer, Node> headNodes = new HashMap<>();
    private final Map<Integer, Node> bands = new HashMap<>();
    private @Nullable Shown shown;
    private double[] tops = {0};
    private Place current = new Place(0, 0);
    private @Nullable Region beside;
    private double column = NARROWEST;

    /// @param line   in the lines shown
    /// @param column in the columns shown
    private record Place(int line, int column) {}

    /// @param opener told of the topic and the column whose evidence is asked for
    CoverageGrid(Words words, BiConsumer<Line.Row, Integer> opener) {
        this.words = words;
        this.language = words.language();
        this.opener = opener;
        this.labels = new CoverageLabels(words);
        getStyleClass().addAll("card", "coverage-grid");
        corner = Nodes.line(words.say("topic"), "matrix-corner", "secondary");
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(this::requestLayout);
        }
        getChildren().addAll(cells, topics, heads, corner, across, down);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnScroll(wheel -> {
            roll(down, -wheel.getDeltaY());
            roll(across, language.rtl() ? wheel.getDeltaX() : -wheel.getDeltaX());
            wheel.consume();
        });
    }

    /// Shows other lines or columns; the keyboard stays on the topic and country where they are still there.
    void show(Shown next) {
        Shown before = shown;
        Place kept = current;
        boolean hadKeyboard = inSight.values().stream().anyMatch(Node::isFocused);
        shown = next;
        cells.getChildren().clear();
        topics.getChildren().clear();
        heads.getChildren().clear();
        inSight.clear();
        spare.clear();
        lineNodes.clear();
        headNodes.clear();
        bands.clear();
        tops = new double[next.lines().size() + 1];
        for (int i = 0; i < next.lines().size(); i++) {
            tops[i + 1] = tops[i] + (next.lines().get(i) instanceof Line.Heading ? HEADING : ROW);
        }
        current = firstPlace();
        if (before != null && kept.line() < before.lines().size() && kept.column() < before.columns().size()) {
            int line = next.lines().indexOf(before.lines().get(kept.line()));
            int at = next.columns().indexOf(before.columns().get(kept.column()));
            current = new Place(line < 0 ? current.line() : line, Math.max(0, at));
        }
        requestLayout();
        if (hadKeyboard) {
            layout();
            take();
        }
    }

    /// Puts the keyboard on the cell that has it among the cells.
    void take() {
        CellView view = inSight.get(current);
        if (view != null) {
            view.requestFocus();
        }
    }

    /// Shows this beside the cell that has the keyboard; null takes away what is there.
    void beside(@Nullable Region node) {
        getChildren().remove(beside);
        beside = node;
        if (node != null) {
            node.setManaged(false);
            getChildren().add(node);
        }
        requestLayout();
    }

    private void press(KeyEvent key) {
        if (shown == null || !inSight.containsValue(key.getTarget())) {
            return;
        }
        boolean end = key.isControlDown();
        int page = Math.max(1, (int) (cells.getHeight() / ROW) - 1);
        int lastColumn = shown.columns().size() - 1;
        KeyCode forward = language.rtl() ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode back = language.rtl() ? KeyCode.RIGHT : KeyCode.LEFT;
        KeyCode code = key.getCode();
        if (code == forward) {
            go(current.line(), Math.min(lastColumn, current.column() + 1));
        } else if (code == back) {
            go(current.line(), Math.max(0, current.column() - 1));
        } else {
            switch (code) {
                case DOWN -> go(step(current.line(), 1), current.column());
                case UP -> go(step(current.line(), -1), current.column());
                case PAGE_DOWN -> go(step(Math.min(shown.lines().size() - 2, current.line() + page - 1), 1), current.column());
                case PAGE_UP -> go(step(Math.max(1, current.line() - page + 1), -1), current.column());
                case HOME -> go(end ? firstPlace().line() : current.line(), 0);
                case END -> go(end ? step(shown.lines().size(), -1) : current.line(), lastColumn);
                case ENTER, SPACE -> open();
                case ESCAPE -> beside(null);
                default -> {
                    return;
                }
            }
        }
        key.consume();
    }

    private void open() {
        CellView view = inSight.get(current);
        if (view != null) {
            view.fire();
        }
    }

    /// The next line with a topic that way; `from` where there is none.
    private int step(int from, int way) {
        Shown now = shown;
        int line = from + way;
        while (now != null && line >= 0 && line < now.lines().size()) {
            if (now.lines().get(line) instanceof Line.Row) {
                return line;
            }
            line += way;
        }
        return from >= 0 && now != null && from < now.lines().size() ? from : current.line();
    }

    private Place firstPlace() {
        Shown now = shown;
        boolean heading = now != null && !now.lines().isEmpty() && now.lines().getFirst() instanceof Line.Heading;
        return new Place(heading ? 1 : 0, 0);
    }

    private void go(int line, int toColumn) {
        current = new Place(line, toColumn);
        // The heading above comes along.
        int top = line > 0 && shown != null && shown.lines().get(line - 1) instanceof Line.Heading ? line - 1 : line;
        reveal(down, tops[top], tops[line + 1], cells.getHeight());
        reveal(across, toColumn * column, (toColumn + 1) * column, cells.getWidth());
        requestLayout();
        layout();
        take();
    }

    private static void reveal(ScrollBar bar, double from, double to, double room) {
        bar.setValue(Math.max(0, Math.max(to - room, Math.min(from, bar.getValue()))));
    }

    private static void roll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, Math.max(0, bar.getMax())));
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEAD + 3 * ROW;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + tops[tops.length - 1] + BAR + 2;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Shown now = shown;
        double width = getWidth() - 2;
        double height = getHeight() - 2;
        double high = tops[tops.length - 1];
        boolean barDown = high > height - HEAD;
        double room = Math.max(0, width - TOPICS - (barDown ? BAR : 0));
        int columns = now == null ? 0 : now.columns().size();
        // A few countries share the room.
        column = columns == 0 ? NARROWEST : Math.clamp(Math.floor(room / columns), NARROWEST, WIDEST);
        double wide = columns * column;
        boolean barAcross = wide > room;
        double depth = Math.max(0, height - HEAD - (barAcross ? BAR : 0));
        place(cells, 1 + TOPICS, 1 + HEAD, room, depth);
        place(topics, 1, 1 + HEAD, TOPICS, depth);
        place(heads, 1 + TOPICS, 1, room, HEAD);
        corner.resizeRelocate(1, 1, TOPICS, HEAD);
        bar(across, barAcross, wide, room);
        across.resizeRelocate(1 + TOPICS, 1 + HEAD + depth, room, BAR);
        bar(down, barDown, high, depth);
        down.resizeRelocate(1 + TOPICS + room, 1 + HEAD, BAR, depth);
        if (now != null) {
            fill(now, room, depth);
        }
        if (beside != null) {
            layBeside(beside, width, height);
        }
    }

    private void layBeside(Region node, double width, double height) {
        double start = 1 + TOPICS + current.column() * column - across.getValue();
        double after = start + column + 4;
        double w = Math.min(BESIDE, width);
        double h = Math.min(node.prefHeight(w), height);
        boolean fits = after + w <= width;
        double x = fits ? after : Math.max(0, start - w - 4);
        double top = 1 + HEAD + tops[current.line()] - down.getValue();
        node.resizeRelocate(x, Math.clamp(top, 0, Math.max(0, height - h)), w, h);
    }

    private void fill(Shown now, double room, double depth) {
        int firstLine = Math.max(0, at(down.getValue()));
        int lastLine = Math.min(now.lines().size() - 1, at(down.getValue() + depth));
        int firstColumn = Math.max(0, (int) (across.getValue() / column));
        int lastColumn = Math.min(now.columns().size() - 1, (int) ((across.getValue() + room) / column));
        lineNodes.entrySet().removeIf(entry -> gone(entry.getKey(), firstLine, lastLine, entry.getValue(), topics));
        bands.entrySet().removeIf(entry -> gone(entry.getKey(), firstLine, lastLine, entry.getValue(), cells));
        headNodes.entrySet().removeIf(entry -> gone(entry.getKey(), firstColumn, lastColumn, entry.getValue(), heads));
        for (int at = firstColumn; at <= lastColumn; at++) {
            Node head = headNodes.computeIfAbsent(at, c -> added(heads, labels.country(now.country(c))));
            head.resizeRelocate(at * column - across.getValue(), 0, column, HEAD);
        }
        Set<Place> wanted = new HashSet<>();
        for (int line = firstLine; line <= lastLine; line++) {
            Node node = lineNodes.computeIfAbsent(line, i -> added(topics, labels.line(now, now.lines().get(i))));
            node.resizeRelocate(0, tops[line] - down.getValue(), TOPICS, tops[line + 1] - tops[line]);
            if (now.lines().get(line) instanceof Line.Heading) {
                Node band = bands.computeIfAbsent(line, _ -> added(cells, CoverageLabels.band()));
                band.resizeRelocate(0, tops[line] - down.getValue(), room, HEADING);
            }
            for (int at = firstColumn; at <= lastColumn && now.lines().get(line) instanceof Line.Row; at++) {
                wanted.add(new Place(line, at));
            }
        }
        // The cell that has the keyboard stays, out of sight, when it is scrolled away.
        if (current.line() < now.lines().size() && current.column() < now.columns().size()) {
            wanted.add(current);
        }
        inSight.entrySet().removeIf(entry -> {
            boolean out = !wanted.contains(entry.getKey());
            if (out) {
                entry.getValue().setVisible(false);
                spare.push(entry.getValue());
            }
            return out;
        });
        wanted.forEach(place -> {
            CellView view = inSight.computeIfAbsent(place, where -> filled(now, where));
            view.setFocusTraversable(place.equals(current));
            view.pseudoClassStateChanged(OPENED, beside != null && place.equals(current));
            view.resizeRelocate(place.column() * column - across.getValue(), tops[place.line()] - down.getValue(), column, ROW);
        });
    }

    private CellView filled(Shown now, Place place) {
        CellView view = spare.isEmpty() ? added(cells, new CellView(words)) : spare.pop();
        view.setVisible(true);
        if (now.lines().get(place.line()) instanceof Line.Row row) {
            Cell cell = now.cell(row, place.column());
            String name = now.topic(row).name().bestIn(language) + words.say("comma")
                    + now.country(place.column()).name().bestIn(language);
            view.show(cell, name, now.filter() != Filter.ALL && !now.filter().lets(cell), () -> {
                current = place;
                requestLayout();
                opener.accept(row, place.column());
            });
        }
        return view;
    }

    private int at(double y) {
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? found : -found - 2;
    }

    private static void bar(ScrollBar bar, boolean needed, double all, double room) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, all - room));
        bar.setVisibleAmount(all <= 0 ? 0 : Math.max(0, all - room) * room / all);
        bar.setUnitIncrement(ROW);
        bar.setBlockIncrement(room);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }

    private static void place(Pane pane, double x, double y, double width, double height) {
        pane.resizeRelocate(x, y, width, height);
        pane.setClip(new Rectangle(width, height));
    }

    private static boolean gone(int index, int first, int last, Node node, Pane pane) {
        boolean out = index < first || index > last;
        if (out) {
            pane.getChildren().remove(node);
        }
        return out;
    }

    private static <N extends Node> N added(Pane pane, N node) {
        node.setManaged(false);
        pane.getChildren().add(node);
        return node;
    }

    private static Pane clipped() {
        var pane = new Pane();
        pane.setManaged(false);
        return pane;
    }
}
