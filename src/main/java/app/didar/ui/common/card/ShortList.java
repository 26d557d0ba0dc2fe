package app.didar.ui.common.card;

import app.didar.ui.common.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with the first few of a list. Its “all” puts the whole list in their place, with arrows within it, however long it is.
public final class ShortList<T> extends Column {

    private static final double TALLEST = 420;

    private final List<T> all;
    private final int few;
    private final Row<T> row;
    private final Words words;
    private final String title;
    private final VBox body = Nodes.column(0);

    /// What a row is made of.
    ///
    /// @param content what stands in it
    /// @param name    what those hear who hear the screen
    /// @param open    where it leads
    public record Row<T>(Function<T, Region> content, Function<T, String> name, Consumer<T> open) {}

    /// @param few   how many are shown at first
    /// @param none  what is said where there is nothing
    /// @param words has `number`, `all`, `all.of` and `fewer`
    public ShortList(String title, List<T> all, int few, String none, Row<T> row, Words words) {
        this.title = title;
        this.all = all;
        this.few = few;
        this.row = row;
        this.words = words;
        getStyleClass().addAll("card", "short-list");
        Node beside = all.size() > few ? everything() : Nodes.line(words.say("number", all.size()), "subtle");
        getChildren().addAll(Nodes.header(Nodes.line(title, "card-title"), beside), body);
        if (all.isEmpty()) {
            body.getStyleClass().add("card-body");
            body.getChildren().add(Nodes.text(none, "muted"));
        } else {
            showFew();
        }
    }

    private Hyperlink everything() {
        Hyperlink link = Nodes.link(words.say("all", all.size()), () -> {});
        link.setAccessibleText(words.say("all.of", all.size(), title));
        link.setOnAction(_ -> {
            link.setVisited(false);
            if (body.getChildren().getFirst() instanceof ListView<?>) {
                link.setText(words.say("all", all.size()));
                showFew();
            } else {
                link.setText(words.say("fewer"));
                showAll();
            }
        });
        return link;
    }

    private void showFew() {
        body.getChildren()
                .setAll(all.stream()
                        .limit(few)
                        .map(item -> new RowButton(
                                row.name().apply(item), () -> row.open().accept(item), Nodes.grow(row.content().apply(item))))
                        .toList());
        body.getChildren().getLast().getStyleClass().add("last");
    }

    private void showAll() {
        var list = new ListView<T>();
        list.getItems().setAll(all);
        list.setAccessibleText(title);
        list.setPrefHeight(TALLEST);
        list.setMinHeight(TALLEST);
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                row.open().accept(chosen);
                key.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        body.getChildren().setAll(list);
        list.requestFocus();
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            // as wide as the list, so that words wrap in it
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                T item = getItem();
                if (click.getClickCount() == 2 && item != null) {
                    row.open().accept(item);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            Node content = empty || item == null ? null : row.content().apply(item);
            setGraphic(content);
            setAccessibleText(empty || item == null ? null : row.name().apply(item));
        }
    }
}
