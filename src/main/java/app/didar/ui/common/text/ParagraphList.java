package app.didar.ui.common.text;

import app.didar.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The editing surface: paragraphs below one another, each drawn, one of them live. It stands in a scroll
/// pane (see [#scrolling]) and keeps the paragraph in hand in view.
public final class ParagraphList<K> extends Region {

    private static final double GAP = 8;

    /// What stands around a paragraph's text; asked once per paragraph, and again after [#dressAgain].
    public interface Decor<K> {

        /// In the gutter at the start: class bars, shareable or internal.
        default @Nullable Node gutter(K id) {
            return null;
        }

        /// At the end of the label's line: a chip.
        default @Nullable Node aside(K id) {
            return null;
        }

        /// Below the text: actions.
        default @Nullable Node below(K id) {
            return null;
        }
    }

    private final Language language;
    private final ParagraphEdits<K> edits;
    private final Decor<K> decor;
    private final List<ParagraphRow<K>> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable K> active = new ReadOnlyObjectWrapper<>(this, "active");
    private final ParagraphArea area = new ParagraphArea(this::paste);
    private @Nullable ParagraphRow<K> live;
    private boolean told = true;

    public ParagraphList(Language language, ParagraphEdits<K> edits, Decor<K> decor) {
        this.language = language;
        this.edits = edits;
        this.decor = decor;
        getStyleClass().add("paragraph-list");
        setFocusTraversable(true);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused && !rows.isEmpty()) {
                edit(live == null ? rows.getFirst().paragraph().id() : live.paragraph().id(), area.getCaretPosition());
            }
        });
        area.textProperty().addListener((_, _, text) -> typed(text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, new ParagraphKeys<>(this, area, edits));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::click);
    }

    /// Shows these paragraphs in this order. What did not change is not drawn again; the paragraph in hand stays so while it
    /// is among them.
    public void show(List<Paragraph<K>> paragraphs) {
        Map<K, ParagraphRow<K>> known = new HashMap<>();
        rows.forEach(row -> known.put(row.paragraph().id(), row));
        List<ParagraphRow<K>> now = new ArrayList<>();
        for (Paragraph<K> paragraph : paragraphs) {
            ParagraphRow<K> row = known.remove(paragraph.id());
            if (row == null) {
                row = new ParagraphRow<>(paragraph, language, decor);
            } else {
                row.show(paragraph);
            }
            now.add(row);
        }
        if (live != null && known.containsKey(live.paragraph().id())) {
            release();
        } else if (live != null) {
            write(live.paragraph());
        }
        if (!now.equals(rows)) {
            rows.clear();
            rows.addAll(now);
            // The live area would lose the focus if its row left the scene even for a moment.
            getChildren().removeIf(child -> !now.contains(child));
            for (ParagraphRow<K> row : now) {
                if (row.getParent() == null) {
                    getChildren().add(row);
                }
            }
        }
        requestLayout();
    }

    /// Starts to write in a paragraph, the caret at a place in it; shows it if need be.
    public void edit(K id, int caret) {
        row(id).ifPresent(row -> {
            if (row != live) {
                release();
                live = row;
                write(row.paragraph());
                row.take(area);
                active.set(id);
            }
            area.requestFocus();
            area.positionCaret(Math.clamp(caret, 0, area.getLength()));
            keepInView(row);
        });
    }

    /// Asks again what stands around the texts.
    public void dressAgain() {
        List<Paragraph<K>> all = rows.stream().map(ParagraphRow::paragraph).toList();
        K id = active.get();
        int caret = area.getCaretPosition();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        show(List.of());
        show(all);
        if (id != null) {
            edit(id, caret);
        }
        if (owner != null && !owner.equals(area) && owner.getScene() != null) {
            // The keyboard was elsewhere, as in a field above the text.
            owner.requestFocus();
        }
    }

    /// The paragraph in hand; empty where none is.
    public ReadOnlyObjectProperty<@Nullable K> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// The caret's place in the paragraph in hand.
    public int caret() {
        return area.getCaretPosition();
    }

    /// The list in a scroll pane whose bar always stands, so that heights are measured for one width only.
    public ScrollPane scrolling() {
        var pane = new ScrollPane(this);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        return pane;
    }

    Optional<ParagraphRow<K>> neighbour(int by) {
        int index = live == null ? -1 : rows.indexOf(live) + by;
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    Optional<ParagraphRow<K>> liveRow() {
        return Optional.ofNullable(live);
    }

    List<ParagraphRow<K>> rows() {
        return rows;
    }

    private Optional<ParagraphRow<K>> row(K id) {
        return rows.stream().filter(row -> row.paragraph().id().equals(id)).findFirst();
    }

    private void typed(String text) {
        if (live != null && told) {
            live.setText(text);
            requestLayout();
            edits.changed(live.paragraph().id(), text, area.getCaretPosition());
        }
    }

    private void write(Paragraph<K> paragraph) {
        told = false;
        area.setEditable(paragraph.editable());
        if (!paragraph.text().equals(area.getText())) {
            int caret = area.getCaretPosition();
            area.setText(paragraph.text());
            area.positionCaret(Math.min(caret, paragraph.text().length()));
        }
        told = true;
    }

    private void release() {
        if (live != null) {
            live.release();
            live = null;
            active.set(null);
        }
    }

    private void paste(int start, int end, List<String> lines) {
        if (live != null) {
            edits.pasted(live.paragraph().id(), start, end, lines);
        }
    }

    private void click(MouseEvent press) {
        for (Node node = press.getPickResult().getIntersectedNode(); node != null && node != this; node = node.getParent()) {
            if (node instanceof ParagraphRow<?> row && row != live) {
                int place = row.placeAt(press.getSceneX(), press.getSceneY());
                rows.stream().filter(known -> known == row).findFirst()
                        .ifPresent(known -> edit(known.paragraph().id(), place));
                press.consume();
                return;
            }
        }
    }

    private void keepInView(Node row) {
        for (Parent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                pane.applyCss();
                pane.layout();
                double top = pane.getContent().sceneToLocal(row.localToScene(row.getLayoutBounds())).getMinY();
                double height = row.getLayoutBounds().getHeight();
                double seen = pane.getViewportBounds().getHeight();
                double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
                double from = pane.getVvalue() * hidden;
                if (hidden > 0 && (top < from || top + height > from + seen)) {
                    double to = top < from ? top - GAP : top + height - seen + GAP;
                    pane.setVvalue(Math.clamp(to / hidden, 0, 1));
                }
                return;
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset() + GAP * Math.max(0, rows.size() - 1);
        for (ParagraphRow<K> row : rows) {
            height += row.prefHeight(inner);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        for (ParagraphRow<K> row : rows) {
            double height = row.prefHeight(width);
            row.resizeRelocate(x, y, width, height);
            y += height + GAP;
        }
    }
}
