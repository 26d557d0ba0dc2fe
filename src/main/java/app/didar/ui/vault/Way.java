package app.didar.ui.vault;

import app.didar.text.Language;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One way to begin: an icon, what it is, what it needs.
public final class Way extends Button {

    private final FontIcon icon = new FontIcon("fth-folder");

    public Way() {
        getStyleClass().add("way");
        setMaxWidth(Double.MAX_VALUE);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    /// An icon of the Feather set, as `fth-folder`.
    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    void say(String title, String text, Language language) {
        VBox words = Nodes.column(2, Nodes.line(title, "way-title"), Nodes.text(text, "way-text"));
        words.setAlignment(Pos.CENTER_LEFT);
        var line = Nodes.row(
                16,
                box(),
                Nodes.grow(words),
                Icons.onward(language));
        line.prefWidthProperty().bind(widthProperty().subtract(40));
        setGraphic(line);
        setAccessibleText(title + ". " + text);
    }

    private StackPane box() {
        var box = new StackPane(icon);
        box.getStyleClass().add("way-icon");
        return box;
    }
}
