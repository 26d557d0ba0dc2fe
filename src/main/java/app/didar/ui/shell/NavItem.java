package app.didar.ui.shell;

import app.didar.ui.common.card.Nodes;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One place in the side bar: icon, name, count. In the rail only the icon is left, with the name as its tip.
public final class NavItem extends ToggleButton {

    private final FontIcon icon = new FontIcon("fth-home");
    private final Label name = Nodes.grow(Nodes.line("", "name"));
    private final Label count = Nodes.whole("", "count");

    private final HBox line;

    public NavItem() {
        getStyleClass().add("nav-item");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line = Nodes.row(12, icon, name, count);
        line.prefWidthProperty().bind(widthProperty().subtract(Bindings.when(name.managedProperty()).then(24).otherwise(6)));
        setGraphic(line);
        name.textProperty().subscribe(this::setAccessibleText);
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(name.textProperty());
        count.managedProperty().bind(name.managedProperty());
        count.visibleProperty().bind(name.visibleProperty());
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String words) {
        name.setText(words);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    /// An icon of the Feather set, as `fth-globe`.
    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public StringProperty countProperty() {
        return count.textProperty();
    }

    /// Shows the icon alone.
    void setRail(boolean rail) {
        name.setVisible(!rail);
        name.setManaged(!rail);
        line.setAlignment(rail ? Pos.CENTER : Pos.CENTER_LEFT);
    }

    /// Once chosen it stays chosen: choosing the place one is at changes nothing.
    @Override
    public void fire() {
        if (isSelected()) {
            fireEvent(new javafx.event.ActionEvent());
        } else {
            super.fire();
        }
    }
}
