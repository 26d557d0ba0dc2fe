package app.didar.ui.brief;

import app.didar.ui.brief.ExportViewModel.Enclosed;
import app.didar.ui.common.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that go with a paper: those whose pages follow it and those that lie inside it.
final class ExportFilesPane extends VBox {

    private final ObservableList<Enclosed> files;
    private final Words words;
    private final Function<Boolean, List<Path>> chooser;
    private final VBox rows = new VBox(4);
    private final Button append;

    /// @param chooser asks for files, only for PDF where it is given true
    ExportFilesPane(ObservableList<Enclosed> files, Words words, Function<Boolean, List<Path>> chooser) {
        this.files = files;
        this.words = words;
        this.chooser = chooser;
        getStyleClass().addAll("export-part", "export-files");
        var label = new Label(words.say("files"));
        label.getStyleClass().add("field-label");
        append = button(true);
        getChildren().addAll(label, rows, new FlowPane(8, 8, append, button(false)));
        files.subscribe(this::show);
        show();
    }

    private Button button(boolean appended) {
        var button = new Button(words.say(appended ? "files.append" : "files.attach"), icon(appended));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> chooser.apply(appended).forEach(file -> files.add(new Enclosed(file, appended))));
        return button;
    }

    private void show() {
        rows.getChildren().setAll(files.stream().map(this::row).toList());
        rows.setVisible(!files.isEmpty());
        rows.setManaged(!files.isEmpty());
    }

    private HBox row(Enclosed file) {
        var name = new Label(file.name(), icon(file.appended()));
        name.setTooltip(new Tooltip(file.file().toString()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var place = new Label(words.say(file.appended() ? "files.appended" : "files.attached"));
        place.getStyleClass().add("secondary");
        place.setMinWidth(USE_PREF_SIZE);
        var remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("icon-only", "quiet", "small");
        remove.setAccessibleText(words.say("files.remove", file.name()));
        remove.setOnAction(_ -> {
            files.remove(file);
            append.requestFocus();
        });
        var row = new HBox(8, name, place, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static FontIcon icon(boolean appended) {
        var icon = new FontIcon(appended ? "fth-file-plus" : "fth-paperclip");
        icon.getStyleClass().add("small");
        return icon;
    }
}
