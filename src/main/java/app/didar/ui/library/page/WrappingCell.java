package app.didar.ui.library.page;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// A cell as high as its graphic is when its words wrap at the width of the column; a table asks for the height without a width.
class WrappingCell<S> extends TableCell<S, S> {

    private static final double LEAST = 60;

    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        TableColumn<S, S> column = getTableColumn();
        if (shown == null || column == null) {
            return super.computePrefHeight(width);
        }
        shown.applyCss();
        Insets around = getInsets();
        double room = column.getWidth() - around.getLeft() - around.getRight();
        return shown.prefHeight(Math.max(LEAST, room)) + around.getTop() + around.getBottom();
    }
}
