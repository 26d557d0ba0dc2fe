package app.didar.ui.library;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.timeline.TimelineView;
import app.didar.ui.library.CountryViewModel.Dossier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The timeline of a country; what is opened on it stands below it with all that is known. Escape closes that.
final class TimelineCard extends VBox {

    private final Dossier dossier;
    private final Words words;
    private final TimelineView view;
    private final HBox opened = new HBox(8);

    TimelineCard(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        getStyleClass().add("card");
        HBox header = Nodes.row(
                8,
                Nodes.line(words.say("timeline"), "card-title"),
                Nodes.line(words.say("number", dossier.timeline().entries().size()), "subtle"));
        header.getStyleClass().add("card-header");
        view = new TimelineView(words.language(), this::open);
        view.show(dossier.timeline(), dossier.today());
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

    private void open(ItemKind kind, String code) {
        dossier.library().find(kind, code).ifPresent(this::open);
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
