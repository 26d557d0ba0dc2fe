package app.didar.ui.library.shelf;

import app.didar.domain.Change;
import app.didar.domain.ItemKind;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// Binds the list of what was deleted; Enter or the button of a row brings an item back.
public final class RemovedController {

    private static final double ROW = 56;

    private final RemovedViewModel model;
    private final Words words;
    private final Language language;

    @FXML private Label count;
    @FXML private Label problem;
    @FXML private ListView<Change> list;

    public RemovedController(RemovedViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        list.setItems(model.changes());
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(new Label(words.say("none")));
        list.setOnKeyPressed(key -> {
            Change chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.restore(chosen);
                key.consume();
            }
        });
        model.changes().addListener((ListChangeListener<Change>) _ -> count());
        model.problemProperty().subscribe(told -> {
            problem.setVisible(told != null);
            problem.setManaged(told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        count();
    }

    /// What has the keyboard first.
    public Node focus() {
        return list;
    }

    private void count() {
        count.setText(words.say("count", model.changes().size()));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private ListCell<Change> cell() {
        var cell = new ListCell<Change>() {
            @Override
            protected void updateItem(Change change, boolean empty) {
                super.updateItem(change, empty);
                setText(null);
                setGraphic(empty || change == null ? null : line(change));
                setAccessibleText(empty || change == null ? null : change.item().label().bestIn(language));
            }
        };
        cell.setPrefWidth(0);
        return cell;
    }

    private HBox line(Change change) {
        var item = change.item();
        var day = change.at().atZone(ZoneId.systemDefault()).toLocalDate();
        String name = item.label().bestIn(language);
        Button back = Nodes.button(words.say("restore"), "fth-rotate-ccw", () -> model.restore(change), "small");
        back.setAccessibleText(words.say("restore.named", name));
        return Nodes.row(
                12,
                Nodes.whole(words.say("kind." + ItemKind.of(item)), "secondary", "subtle"),
                Nodes.grow(Nodes.line(name)),
                Nodes.latin(item.code(), "secondary", "subtle"),
                Nodes.whole(words.say("removed.on", Dates.written(day, language)), "secondary"),
                back);
    }
}
