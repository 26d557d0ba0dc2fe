package app.didar.ui.common.timeline;

import app.didar.domain.Timeline.Entry;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The full words of the chosen entry, beside it. The keyboard stays on the timeline.
final class EntryPopup {

    private static final double WIDTH = 420;

    private final TimelineChart chart;
    private final Words words;
    private final Popup popup = new Popup();
    private final ContextMenu menu = new ContextMenu();

    EntryPopup(TimelineChart chart, Language language) {
        this.chart = chart;
        this.words = Words.of(EntryPopup.class, "Timeline", language);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    void show(SpotNode node, String told, Piece piece) {
        hide();
        if (chart.getScene() == null || chart.getScene().getWindow() == null || !chart.getScene().getWindow().isShowing()) {
            return;
        }
        Label text = Nodes.text(told);
        var link = Nodes.link(words.say(piece.crowd() ? "fit" : "open"), () -> chart.openSpot(piece));
        link.setFocusTraversable(false);
        VBox box = Nodes.column(4, text, link);
        box.getStyleClass().addAll("popover", "entry-popover");
        box.setMaxWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        popup.getContent().setAll(box);
        Bounds place = node.localToScreen(node.getLayoutBounds());
        popup.show(chart, start(place), place.getMaxY() + 4);
        popup.getScene().setNodeOrientation(chart.getEffectiveNodeOrientation());
    }

    /// Lists entries to choose from, as a menu at the node.
    void list(List<Entry> entries, EntryWords entryWords, Consumer<Entry> open, @Nullable SpotNode node) {
        hide();
        menu.getItems().setAll(entries.stream().map(entry -> item(entry, entryWords, open)).toList());
        menu.show(node == null ? chart : node, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(Entry entry, EntryWords entryWords, Consumer<Entry> open) {
        Label label = Nodes.line(entryWords.name(entry));
        label.setMaxWidth(WIDTH);
        var item = new javafx.scene.control.CustomMenuItem(label);
        item.setText(entryWords.name(entry));
        item.setOnAction(_ -> open.accept(entry));
        return item;
    }

    void hide() {
        popup.hide();
        menu.hide();
    }

    private double start(Bounds place) {
        return chart.rightToLeft() ? place.getMaxX() - WIDTH : place.getMinX();
    }
}
