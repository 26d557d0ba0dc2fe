package app.didar.ui.library.shelf;

import app.didar.domain.Change;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The history of an item: each change with what was before and what came after. It is read when it is opened.
final class HistoryPane extends TitledPane {

    private final ShelfViewModel model;
    private final Supplier<Library> library;
    private final Words words;
    private final VBox changes = new VBox(10);
    private @Nullable Item item;

    HistoryPane(ShelfViewModel model, Supplier<Library> library, Words words) {
        this.model = model;
        this.library = library;
        this.words = words;
        getStyleClass().add("history");
        setText(words.say("history"));
        setContent(changes);
        setAnimated(false);
        setExpanded(false);
        expandedProperty().subscribe(open -> {
            if (open) {
                read();
            }
        });
    }

    void show(Item shown) {
        item = shown;
        if (isExpanded()) {
            read();
        }
    }

    private void read() {
        Item shown = item;
        if (shown != null) {
            model.editing().history(shown.id(), this::fill);
        }
    }

    private void fill(List<Change> found) {
        changes.getChildren().setAll(found.stream().map(this::change).toList());
        if (found.isEmpty()) {
            changes.getChildren().add(Nodes.text(words.say("history.none"), "muted"));
        }
    }

    private Node change(Change change) {
        LocalDateTime at = change.at().atZone(ZoneId.systemDefault()).toLocalDateTime();
        String when = Dates.written(at.toLocalDate(), words.language())
                + words.say("comma")
                + Digits.in(String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()), words.language());
        var box = new VBox(2, Nodes.row(8, Nodes.line(words.say("act." + change.act()), "strong"), Nodes.line(when, "secondary", "subtle")));
        Differences.of(change, library.get(), words.language()).forEach(difference -> box.getChildren()
                .add(Nodes.text(
                        words.say("history.change", difference.field(), none(difference.before()), none(difference.after())),
                        "secondary")));
        return box;
    }

    private String none(String text) {
        return text.isEmpty() ? words.say("history.nothing") : text;
    }
}
