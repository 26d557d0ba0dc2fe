package app.didar.ui.common.text;

import app.didar.text.Direction;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One paragraph, drawn: gutter, label, text. Its height is kept until its text or its width changes. While it is written in,
/// the live area lies over the drawn text, which goes on measuring.
final class ParagraphRow<K> extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass RED = PseudoClass.getPseudoClass("red");
    private static final double GUTTER = 36;
    private static final double SIDE = 12;
    private static final double TOP = 6;
    private static final double BOTTOM = 8;

    private final StackPane gutter = new StackPane();
    private final HBox head = new HBox();
    private final Label label = new Label();
    private final Label source = new Label();
    private final Text drawn = new Text();
    private final Language language;
    private Paragraph<K> paragraph;
    private @Nullable Node below;
    private @Nullable ParagraphArea live;
    /// Text heights by width. A scroll pane asks for two widths in turn, with and without its bar; measuring is the dear part.
    private final Map<Double, Double> heights = new HashMap<>();

    ParagraphRow(Paragraph<K> paragraph, Language language, ParagraphList.Decor<K> decor) {
        this.paragraph = paragraph;
        this.language = language;
        getStyleClass().add("paragraph");
        setAccessibleRole(AccessibleRole.TEXT);
        gutter.getStyleClass().add("paragraph-gutter");
        head.getStyleClass().add("paragraph-head");
        label.getStyleClass().add("paragraph-label");
        label.setMinWidth(USE_PREF_SIZE);
        source.getStyleClass().add("paragraph-source");
        source.setMinWidth(USE_PREF_SIZE);
        drawn.getStyleClass().addAll("text", "paragraph-text");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(label, source, space);
        Node aside = decor.aside(paragraph.id());
        if (aside != null) {
            head.getChildren().add(aside);
        }
        Node sign = decor.gutter(paragraph.id());
        if (sign != null) {
            gutter.getChildren().add(sign);
        }
        below = decor.below(paragraph.id());
        getChildren().addAll(gutter, head, drawn);
        if (below != null) {
            getChildren().add(below);
        }
        dress();
        setText(paragraph.text());
    }

    Paragraph<K> paragraph() {
        return paragraph;
    }

    /// Shows the paragraph as the model has it now.
    void show(Paragraph<K> now) {
        boolean dressed = now.label().equals(paragraph.label()) && now.state() == paragraph.state();
        paragraph = now;
        if (!dressed) {
            dress();
        }
        setText(now.text());
    }

    /// The drawn text, the live one while it is written in.
    String text() {
        return drawn.getText();
    }

    void setText(String text) {
        if (!text.equals(drawn.getText())) {
            drawn.setText(text);
            heights.clear();
            requestLayout();
        }
        NodeOrientation orientation = orientation(text);
        drawn.setNodeOrientation(orientation);
        if (live != null) {
            live.setNodeOrientation(orientation);
        }
        setAccessibleText(label.getText() + ". " + text);
    }

    /// Puts the live area over the text.
    void take(ParagraphArea area) {
        live = area;
        drawn.setVisible(false);
        area.setNodeOrientation(orientation(drawn.getText()));
        area.setAccessibleText(Words.common(language).say("paragraph.editor", label.getText(), source.getText()));
        getChildren().add(area);
        pseudoClassStateChanged(ACTIVE, true);
    }

    /// Gives the live area back.
    void release() {
        getChildren().remove(live);
        live = null;
        drawn.setVisible(true);
        pseudoClassStateChanged(ACTIVE, false);
    }

    boolean onFirstLine(int caret) {
        List<TextLineInfo> lines = lines();
        return lines.size() < 2 || caret < lines.getFirst().end();
    }

    boolean onLastLine(int caret) {
        List<TextLineInfo> lines = lines();
        return lines.size() < 2 || caret >= lines.getLast().start();
    }

    /// How far the caret stands from the text's left edge, in pixels on the screen's axis.
    double caretX(int caret) {
        PathElement[] shape = drawn.caretShape(caret, true);
        double x = shape.length > 0 && shape[0] instanceof MoveTo start ? start.getX() : 0;
        return drawn.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? drawn.getWrappingWidth() - x : x;
    }

    /// The place in the first or the last line nearest to a distance from the left edge.
    int placeAt(double x, boolean lastLine) {
        List<TextLineInfo> lines = lines();
        if (lines.isEmpty()) {
            return 0;
        }
        TextLineInfo line = lastLine ? lines.getLast() : lines.getFirst();
        double middle = (line.bounds().getMinY() + line.bounds().getMaxY()) / 2;
        double top = drawn.getLayoutBounds().getMinY() - lines.getFirst().bounds().getMinY();
        return Math.clamp(drawn.hitTest(new Point2D(x, top + middle)).getInsertionIndex(), line.start(), line.end());
    }

    /// The place a click on the scene means.
    int placeAt(double sceneX, double sceneY) {
        Point2D point = drawn.sceneToLocal(sceneX, sceneY);
        return Math.clamp(drawn.hitTest(point).getInsertionIndex(), 0, drawn.getText().length());
    }

    private List<TextLineInfo> lines() {
        return drawn.getLayoutInfo().getTextLines(false);
    }

    private NodeOrientation orientation(String text) {
        return Direction.of(text, Direction.of(language)) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    private void dress() {
        label.setText(paragraph.label());
        source.setText(Words.common(language).say(paragraph.state().key()));
        var icon = new FontIcon(paragraph.state().icon());
        icon.getStyleClass().add("small");
        source.setGraphic(icon);
        pseudoClassStateChanged(GAP, paragraph.state().gap());
        pseudoClassStateChanged(RED, paragraph.state().red());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double extra = below == null ? 0 : below.prefHeight(textWidth(width));
        return TOP + head.prefHeight(-1) + textHeight(textWidth(width)) + extra + BOTTOM;
    }

    private double textHeight(double width) {
        if (heights.size() > 4) {
            heights.clear();
        }
        return heights.computeIfAbsent(width, wanted -> {
            drawn.setWrappingWidth(wanted);
            return Math.ceil(drawn.getLayoutBounds().getHeight());
        });
    }

    private static double textWidth(double width) {
        return Math.max(40, Math.floor(width - GUTTER - 2 * SIDE));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double textWidth = textWidth(width);
        double headHeight = head.prefHeight(-1);
        double textHeight = textHeight(textWidth);
        drawn.setWrappingWidth(textWidth);
        gutter.resizeRelocate(1, 1, GUTTER - 1, getHeight() - 2);
        double x = GUTTER + SIDE;
        head.resizeRelocate(x, TOP, textWidth, headHeight);
        double y = TOP + headHeight;
        drawn.relocate(x, y);
        if (live != null) {
            live.resizeRelocate(x, y, textWidth, textHeight);
        }
        if (below != null) {
            below.resizeRelocate(x, y + textHeight, textWidth, below.prefHeight(textWidth));
        }
    }
}
