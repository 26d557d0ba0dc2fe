package app.didar.ui.matrix;

import app.didar.domain.Cell;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.JalaliDateField;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.matrix.CoverageViewModel.Filter;
import app.didar.ui.matrix.CoverageViewModel.Line;
import app.didar.ui.matrix.CoverageViewModel.Shown;
import app.didar.ui.shell.Navigator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Binds the coverage matrix: its filters, its legend, its cells and what lies behind them.
public final class CoverageController {

    private final CoverageViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final Language language;
    private final Chooser chooser;
    private final ObjectProperty<Path> folder;
    private final CoverageGrid grid;
    private final Segmented<Filter> filter;

    @FXML private Label count;
    @FXML private Label problem;
    @FXML private Label written;
    @FXML private Label none;
    @FXML private HBox filters;
    @FXML private FlowPane legend;
    @FXML private VBox holder;
    @FXML private Button paper;
    @FXML private Button picture;

    /// Asks the person for the file to write.
    public interface Chooser {
        Optional<Path> save(Window owner, String title, Path folder, String name);
    }

    /// @param folder the folder offered for papers
    public CoverageController(
            CoverageViewModel model, Navigator navigator, Words words, Chooser chooser, ObjectProperty<Path> folder) {
        this.model = model;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
        this.chooser = chooser;
        this.folder = folder;
        this.grid = new CoverageGrid(words, this::open);
        this.filter = new Segmented<>(List.of(Filter.values()), choice -> words.say("filter." + choice));
    }

    @FXML
    void initialize() {
        holder.getChildren().addFirst(grid);
        filter.valueProperty().bindBidirectional(model.filterProperty());
        var since = new JalaliDateField(language);
        since.todayProperty().set(model.today());
        since.field().setPromptText(words.say("since"));
        since.field().setAccessibleText(words.say("since.long"));
        since.setMaxWidth(220);
        since.valueProperty().bindBidirectional(model.sinceProperty());
        filters.getChildren().addAll(filter, since);
        for (Cell.State state : Cell.State.values()) {
            if (state != Cell.State.EMPTY) {
                legend.getChildren().add(CellView.sample(state, words));
            }
        }
        legend.getChildren().add(shades());
        paper.setOnAction(_ -> save("pdf"));
        picture.setOnAction(_ -> save("png"));
        model.shownProperty().subscribe(this::show);
        model.problemProperty().subscribe(told -> tell(problem, Optional.ofNullable(told).map(this::said)));
        model.writtenProperty().subscribe(file -> tell(written, Optional.ofNullable(file).map(this::said)));
    }

    /// What has the keyboard first.
    public Node focus() {
        return filter.getChildren().getFirst();
    }

    private void show(@Nullable Shown shown) {
        paper.setDisable(shown == null);
        picture.setDisable(shown == null);
        if (shown == null) {
            return;
        }
        grid.beside(null);
        grid.show(shown);
        count.setText(words.say(
                "count", shown.coverage().countries().size(), shown.coverage().topics().size(), shown.asks()));
        filter.getChildren().stream().map(ToggleButton.class::cast).forEach(button -> button.setText(
                switch ((Filter) button.getUserData()) {
                    case ALL -> words.say("filter.ALL");
                    case NO_LINE -> words.say("filter.NO_LINE.count", shown.noLine());
                    case AWAITING -> words.say("filter.AWAITING.count", shown.awaiting());
                }));
        boolean empty = shown.lines().isEmpty() || shown.columns().isEmpty();
        tell(none, empty ? Optional.of(words.say(shown.filter() == Filter.ALL ? "none" : "none.filtered")) : Optional.empty());
        grid.setVisible(!empty);
        grid.setManaged(!empty);
    }

    private void open(Line.Row line, int column) {
        Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        var country = shown.country(column);
        var pane = new EvidencePane(
                shown.cell(line, column), shown.topic(line), country, shown.library(), model.today(), words,
                navigator::go,
                () -> {
                    grid.beside(null);
                    grid.take();
                });
        grid.beside(pane);
        pane.focus().requestFocus();
    }

    private void save(String ending) {
        String name = words.say("file", Dates.jalaliIso(model.today())) + "." + ending;
        chooser.save(holder.getScene().getWindow(), words.say("save." + ending), folder.get(), name).ifPresent(file -> {
            Path whole = file.toString().endsWith("." + ending) ? file : file.resolveSibling(file.getFileName() + "." + ending);
            Path parent = whole.toAbsolutePath().getParent();
            if (parent != null) {
                folder.set(parent);
            }
            model.write(whole);
        });
    }

    private Node shades() {
        HBox shades = Nodes.row(6, Nodes.whole(words.say("shades"), "secondary"));
        for (int shade = 1; shade <= 3; shade++) {
            Label sample = Nodes.whole(words.say("shade." + shade), "tile", "shade-sample", "shade" + shade);
            shades.getChildren().add(sample);
        }
        return shades;
    }

    private String said(Bilingual told) {
        return told.bestIn(language);
    }

    private String said(Path file) {
        return words.say("written", file.getFileName());
    }

    private static void tell(Label label, Optional<String> told) {
        label.setText(told.orElse(""));
        label.setVisible(told.isPresent());
        label.setManaged(told.isPresent());
    }
}
