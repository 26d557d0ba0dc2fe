package app.didar.ui.vault;

import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.shell.BrandMark;
import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the screens before a vault is open share: the panel of the brand, and a foot with language and theme.
@DefaultProperty("content")
public final class GateFrame extends HBox {

    private final VBox content = new VBox();
    private final VBox brand = new VBox();
    private final HBox foot = Nodes.row(16);

    public GateFrame() {
        getStyleClass().add("gate");
        brand.getStyleClass().add("gate-brand-words");
        var panel = new StackPane(new StarPattern(), brand);
        panel.getStyleClass().add("gate-brand");
        content.getStyleClass().add("gate-content");
        content.setAlignment(Pos.CENTER_LEFT);
        var middle = new StackPane(content);
        middle.getStyleClass().add("gate-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        foot.getStyleClass().add("gate-foot");
        var form = new BorderPane(scroll);
        form.setBottom(foot);
        form.getStyleClass().add("gate-form");
        setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(panel, form);
        widthProperty().subscribe(width -> {
            panel.setVisible(width.doubleValue() >= 960);
            panel.setManaged(panel.isVisible());
        });
    }

    /// What the form consists of, from top to bottom.
    public ObservableList<Node> getContent() {
        return content.getChildren();
    }

    /// The widest the form gets, in pixels.
    public double getFormWidth() {
        return content.getMaxWidth();
    }

    public void setFormWidth(double pixels) {
        content.setMaxWidth(pixels);
    }

    /// Fills in the words and binds language and theme.
    ///
    /// @param words of the screen, for its `motto`
    void dress(Look look, Words words) {
        Words gate = Words.of(GateFrame.class, "Gate", look.language());
        var mark = new BrandMark();
        mark.setSize(56);
        mark.setAccessibleText(gate.say("brand"));
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        brand.getChildren()
                .setAll(
                        mark,
                        Nodes.line(gate.say("brand"), "gate-brand-name"),
                        Nodes.text(words.say("motto"), "gate-motto"),
                        room,
                        Nodes.line(gate.say("owner"), "gate-owner"));
        var languages = new Segmented<>(List.of(Language.FA, Language.EN), l -> gate.say("language." + l.code()));
        languages.valueProperty().bindBidirectional(look.languageProperty());
        var themes = new Segmented<>(List.of(Theme.LIGHT, Theme.DARK), t -> gate.say("theme." + t.code()));
        themes.valueProperty().bindBidirectional(look.themeProperty());
        languages.getStyleClass().add("small");
        themes.getStyleClass().add("small");
        foot.getChildren()
                .setAll(Nodes.sign("fth-wifi-off", gate.say("offline"), "secondary"), Nodes.room(), languages, themes);
    }
}
