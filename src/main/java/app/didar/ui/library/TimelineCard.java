package app.didar.ui.library;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Timeline;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.timeline.TimelineView;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A timeline; what is opened on it stands below it with all that is known. Escape closes that.
final class TimelineCard extends VBox {

    private final Supplier<Library> library;
    private final Words words;
    private final TimelineView view;
    private final Label count = Nodes.line("", "subtle");
    private final HBox opened = new HBox(8);
    private @Nullable Timeline shown;

    TimelineCard(Supplier<Library> library, Words words) {
        this.library = library;
        this.words = words;
        getStyleClass().add("card");
        HBox header = Nodes.row(8, Nodes.line(words.say("timeline"), "card-title"), count);
        header.getStyleClass().add("card-header");
        view = new TimelineView(words.language(), this::open);
        opened.getStyleClass().add("opened");
        opened.setFocusTraversable(true);
        opened.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        show(false);
        getChildren().addAll(header, view, opened);
    }

    /// Shows a timeline; where it is the same as before, what is in sight stays in sight.
    void show(Timeline timeline, LocalDate today) {
        if (!timeline.equals(shown)) {
            shown = timeline;
            count.setText(words.say("number", timeline.entries().size()));
            view.show(timeline, today);
        }
    }

    /// What has the keyboard first.
    Node focus() {
        return view;
    }

    private void open(ItemKind kind, String code) {
        library.get().find(kind, code).ifPresent(this::open);
    }

    private void open(Item item) {
        Node details = new TimelineDetails(words).of(item);
        HBox.setHgrow(details, javafx.scene.layout.Priority.ALWAYS);
        var close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("quiet", "small", "icon-only");
        close.setAccessibleText(words.say("close"));
        close.setTooltip(new Tooltip(words.say("close")));
        close.setOnAction(_ -> close());
        opened.getChildren().setAll(details, close);
        opened.setAccessibleText(item.label().bestIn(words.language()));
        show(true);
        bringIntoView();
        opened.requestFocus();
    }

    private void close() {
        show(false);
        view.takeFocus();
    }

    private void show(boolean shown) {
        opened.setVisible(shown);
        opened.setManaged(shown);
    }

    /// The card is the last of its page.
    private void bringIntoView() {
        Parent parent = getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrollPane page) {
            page.applyCss();
            page.layout();
            page.setVvalue(page.getVmax());
        }
    }
}
