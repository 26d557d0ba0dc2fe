package app.didar.ui.library.page;

import app.didar.domain.Position;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.EnumWords;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is held of one kind: the words that count now as whole lines, since when, and those before folded below.
final class PositionCell extends WrappingCell<Standing.Row> {


    private final Position.Kind kind;
    private final Words words;
    private final Set<String> unfolded;

    /// @param unfolded codes of the positions whose predecessors are shown; the cell adds and takes away
    /// @param open     opens what is held, or begins it
    PositionCell(Position.Kind kind, Words words, Set<String> unfolded, BiConsumer<Standing.Row, Position.Kind> open) {
        this.kind = kind;
        this.words = words;
        this.unfolded = unfolded;
        getStyleClass().add("position-cell");
        setOnMouseClicked(click -> {
            Standing.Row row = getItem();
            if (row != null && click.getButton() == MouseButton.PRIMARY) {
                open.accept(row, kind);
            }
        });
    }

    @Override
    protected void updateItem(Standing.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Standing standing = row == null || empty ? null : row.by().get(kind);
        setGraphic(standing == null ? null : box(standing));
        setAccessibleText(row == null || empty ? null : told(row, standing));
    }

    /// What those hear who hear the screen.
    private String told(Standing.Row row, @Nullable Standing standing) {
        Language language = words.language();
        return words.say(
                "cell",
                row.told(),
                EnumWords.of(kind, language),
                standing == null ? words.say("nothing") : standing.now().text().bestIn(language));
    }

    private VBox box(Standing standing) {
        Language language = words.language();
        var cell = new VBox(2, Nodes.text(standing.now().text().bestIn(language)), Nodes.text(day(standing.now()), "secondary", "subtle"));
        if (!standing.earlier().isEmpty()) {
            String code = standing.now().code();
            boolean open_ = unfolded.contains(code);
            cell.getChildren().add(fold(code, standing.earlier().size(), open_));
            if (open_) {
                standing.earlier().forEach(earlier -> cell.getChildren().add(earlier(earlier)));
            }
        }
        return cell;
    }

    private Hyperlink fold(String code, int earlier, boolean open_) {
        var link = new Hyperlink(words.say(open_ ? "fold" : "unfold", earlier));
        link.setGraphic(Nodes.icon(open_ ? "fth-chevron-up" : "fth-chevron-down", "small"));
        link.setFocusTraversable(false);
        link.setOnAction(_ -> toggle(code));
        link.setOnMouseClicked(javafx.event.Event::consume);
        return link;
    }

    private void toggle(String code) {
        if (!unfolded.remove(code)) {
            unfolded.add(code);
        }
        getTableView().refresh();
    }

    private VBox earlier(Position position) {
        var box = new VBox(
                Nodes.text(position.text().bestIn(words.language()), "secondary"),
                Nodes.text(words.say("earlier", day(position)), "secondary", "subtle"));
        box.getStyleClass().add("earlier");
        return box;
    }

    private String day(Position position) {
        LocalDate since = position.since();
        return since == null ? words.say("undated") : words.say("since", Dates.written(since, words.language()));
    }
}
