package app.didar.ui.common.card;

import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small pieces that cards and rows are put together from.
public final class Nodes {

    /// The hyphen of a code, between a Latin letter and a letter or digit.
    private static final Pattern IN_CODE = Pattern.compile("(?<=[A-Za-z])-(?=[A-Za-z0-9])");

    private Nodes() {}

    /// Words on one line, cut with an ellipsis where there is no room.
    public static Label line(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words on one line that are never cut.
    public static Label whole(String words, String... styles) {
        Label label = line(words, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words on as many lines as they need; no line ends inside a code such as `WTDC-25`.
    public static Label text(String words, String... styles) {
        Label label = line(IN_CODE.matcher(words).replaceAll("\u2011"), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words that read left-to-right in every language, never cut: a code, a Latin name.
    public static Label latin(String words, String... styles) {
        Label label = whole(words, styles);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    /// The code of an item at the end of a row, never cut.
    public static Label code(String code) {
        Label label = latin(code, "secondary", "subtle");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// An icon of the Feather set, as `fth-lock`.
    public static FontIcon icon(String name, String... styles) {
        var icon = new FontIcon(name);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /// Words after an icon, on one line.
    public static Label sign(String icon, String words, String... styles) {
        Label label = line(words, styles);
        label.setGraphic(icon(icon, "small"));
        return label;
    }

    public static HBox row(double spacing, Node... nodes) {
        var row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static Column column(double spacing, Node... nodes) {
        return new Column(spacing, nodes);
    }

    /// The room between what stands at the start and what stands at the end of a row.
    public static Region room() {
        return grow(new Region());
    }

    /// Lets the node take the room that is left in its row.
    public static <N extends Region> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    public static Button button(String words, String icon, Runnable action, String... styles) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// Whether a node stands in another, however deep, or is that one.
    public static boolean within(@Nullable Node node, Node in) {
        Node at = node;
        while (at != null && !at.equals(in)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Whether a node is there; one that is not takes no room.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// A card with its title; `beside` stands at the end of the title's line.
    public static Column card(Node title, Node... beside) {
        Column card = column(0, header(title, beside));
        card.getStyleClass().add("card");
        return card;
    }

    /// The uppermost line of a card.
    static HBox header(Node title, Node... beside) {
        HBox header = row(8, title, room());
        header.getChildren().addAll(beside);
        header.getStyleClass().add("card-header");
        return header;
    }
}
