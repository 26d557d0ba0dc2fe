package app.didar.ui.common;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A screen of the tests.
public final class SampleController {

    final String made;

    @FXML
    Label title;

    @FXML
    TextField name;

    SampleController(String made) {
        this.made = made;
    }
}
