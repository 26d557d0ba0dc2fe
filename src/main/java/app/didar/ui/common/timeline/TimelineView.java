package app.didar.ui.common.timeline;

import app.didar.domain.ItemKind;
import app.didar.domain.Timeline;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Icons;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A timeline, drawn on the calendar of the language: later days lie to the left in Persian, to the right in English.
///
/// Ctrl with the wheel zooms about the pointer, `+` and `-` about the middle, `0` shows all; dragging, Shift with the wheel and Shift
/// with an arrow move it; arrows go from entry to entry in the order of time, Enter opens, Esc takes the choice back; a double
/// click brings an entry near. What would overlap is put together and comes apart when it is chosen.
public final class TimelineView extends VBox {

    private final Words words;
    private final Label range = Nodes.line("", "secondary", "range");
    private final Button earlier;
    private final Button later;
    private final Button near;
    private final HBox tools;
    private final TimelineChart chart;
    private final UndatedRow undated;
    private final Legend legend;
    private final Label none;

    /// @param language of the window
    /// @param open     what opens an item
    public TimelineView(Language language, BiConsumer<ItemKind, String> open) {
        words = Words.of(TimelineView.class, "Timeline", language);
        chart = new TimelineChart(language, open);
        undated = new UndatedRow(language, open);
        legend = new Legend(language);
        none = Nodes.text(words.say("none"), "muted");
        earlier = beyond(-1, Icons.back(language));
        later = beyond(1, Icons.onward(language));
        near = tool("zoom.near", "fth-calendar", chart::fitNear);
        tools = Nodes.row(
                4,
                range,
                earlier,
                later,
                Nodes.room(),
                near,
                tool("zoom.all", "fth-maximize-2", chart::fitAll),
                tool("zoom.out", "fth-zoom-out", () -> chart.zoom(1 / 1.5)),
                tool("zoom.in", "fth-zoom-in", () -> chart.zoom(1.5)));
        getStyleClass().add("timeline-view");
        setNodeOrientation(language.rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(tools, undated, chart, legend, none);
        chart.axisProperty().subscribe(_ -> tell());
        chart.spotsProperty().subscribe(_ -> tell());
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
    }

    /// Shows a timeline; first the last four months and the coming three.
    ///
    /// @param today where today's line stands
    public void show(Timeline timeline, LocalDate today) {
        boolean dated = !timeline.entries().isEmpty();
        for (var part : new javafx.scene.Node[] {tools, chart, legend}) {
            part.setVisible(dated);
            part.setManaged(dated);
        }
        none.setVisible(!dated);
        none.setManaged(!dated);
        undated.show(timeline.undated());
        legend.show(timeline.entries());
        chart.show(timeline.entries(), today);
    }

    /// Gives the keyboard to the axis.
    public void takeFocus() {
        chart.requestFocus();
    }

    TimelineChart chart() {
        return chart;
    }

    private void tell() {
        range.setText(chart.range());
        tell(earlier, "earlier", chart.countBeyond(-1));
        tell(later, "later", chart.countBeyond(1));
    }

    private void tell(Button button, String key, int count) {
        button.setVisible(count > 0);
        button.setManaged(count > 0);
        button.setText(words.say(key, count));
    }

    private Button beyond(int side, FontIcon icon) {
        var button = new Button("", icon);
        button.getStyleClass().addAll("quiet", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> chart.beyond(side));
        return button;
    }

    private Button tool(String key, String icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "small", "icon-only");
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
