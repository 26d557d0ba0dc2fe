package app.didar.ui.brief;

import app.didar.domain.BriefEditing.Way;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Normaliser;
import app.didar.ui.common.Words;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The outline: the sections with their numbers and their state. Choosing one shows it; its menu and its keys add, rename, move
/// and remove.
final class OutlinePane extends VBox {

    private static final PseudoClass TOPIC = PseudoClass.getPseudoClass("topic");
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

    private final EditorViewModel model;
    private final Words words;
    private final ListView<Outline.Row> list = new ListView<>();
    private final TextField naming = new TextField();
    private Consumer<String> named = _ -> {};
    private boolean following;

    OutlinePane(EditorViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("outline");
        var title = new Label(words.say("outline"));
        title.getStyleClass().add("card-title");
        var count = new Label();
        count.getStyleClass().addAll("secondary", "subtle");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, space, count);
        head.getStyleClass().add("outline-head");
        list.setItems(model.outline());
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.say("outline"));
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        var add = new Button(words.say("section.add"), new FontIcon("fth-plus"));
        add.getStyleClass().addAll("quiet", "small");
        add.setOnAction(_ -> add());
        naming.setId("naming");
        naming.setVisible(false);
        naming.managedProperty().bind(naming.visibleProperty());
        naming.setAccessibleText(words.say("section.title"));
        naming.setPromptText(words.say("section.title"));
        getChildren().addAll(head, list, naming, add);

        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !following) {
                model.where().select(row.section());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        naming.addEventHandler(KeyEvent.KEY_PRESSED, this::nameKey);
        naming.focusedProperty().addListener((_, _, focused) -> naming.setVisible(focused && naming.isVisible()));
        model.where().sectionProperty().subscribe(_ -> follow());
        model.outline().addListener((javafx.collections.ListChangeListener<Outline.Row>) _ -> follow());
        model.briefProperty().subscribe(brief ->
                count.setText(words.say("outline.count", brief.sections().size())));
    }

    /// Gives the keyboard to the list.
    void takeFocus() {
        list.requestFocus();
    }

    /// Marks the section that is seen.
    private void follow() {
        UUID seen = model.where().sectionProperty().get();
        Outline.Row selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && selected.heading() && selected.section().equals(seen)) {
            return;
        }
        following = true;
        for (int i = 0; i < model.outline().size(); i++) {
            Outline.Row row = model.outline().get(i);
            if (!row.heading() && row.section().equals(seen)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }

    private void key(KeyEvent pressed) {
        boolean handled =
                switch (pressed.getCode()) {
                    case F2 -> run(this::rename);
                    case INSERT -> run(this::add);
                    case DELETE -> run(this::remove);
                    case UP -> pressed.isAltDown() && run(() -> move(Way.UP));
                    case DOWN -> pressed.isAltDown() && run(() -> move(Way.DOWN));
                    default -> false;
                };
        if (handled) {
            pressed.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("section.add", this::add, KeyCode.INSERT),
                item("section.rename", this::rename, KeyCode.F2),
                item("section.up", () -> move(Way.UP), KeyCode.UP, KeyCombination.ALT_DOWN),
                item("section.down", () -> move(Way.DOWN), KeyCode.DOWN, KeyCombination.ALT_DOWN),
                item("section.remove", this::remove, KeyCode.DELETE));
    }

    private MenuItem item(String key, Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
        var item = new MenuItem(words.say(key));
        item.setAccelerator(new KeyCodeCombination(code, modifiers));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void add() {
        model.where().section().ifPresent(after -> ask("", name -> {
            if (!name.isBlank()) {
                model.addSectionAfter(after.id(), Bilingual.of(words.language(), name.strip()));
            }
        }));
    }

    private void rename() {
        model.where().section().ifPresent(section -> ask(
                section.title().in(words.language()),
                name -> model.renameSection(section.id(), words.language(), name)));
    }

    private void move(Way way) {
        model.where().section().ifPresent(section -> model.moveSection(section.id(), way));
    }

    private void remove() {
        if (model.brief().sections().size() > 1) {
            model.where().section().ifPresent(section -> model.removeSection(section.id()));
        }
    }

    private void ask(String name, Consumer<String> action) {
        named = action;
        naming.setText(name);
        naming.setVisible(true);
        naming.requestFocus();
        naming.selectAll();
    }

    private void nameKey(KeyEvent pressed) {
        boolean enter = pressed.getCode() == KeyCode.ENTER;
        if (enter || pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            Consumer<String> action = named;
            String name = Normaliser.letters(naming.getText());
            list.requestFocus();
            if (enter) {
                action.accept(name);
            }
        }
    }

    private final class Cell extends ListCell<Outline.Row> {
        private final Label number = new Label();
        private final Label name = new Label();
        private final Label measure = new Label();
        private final FontIcon icon = new FontIcon("fth-check");
        private final HBox line = new HBox(8, number, name, new Region(), measure, icon);

        Cell() {
            getStyleClass().add("outline-cell");
            number.getStyleClass().add("number");
            measure.getStyleClass().add("measure");
            measure.setMinWidth(USE_PREF_SIZE);
            icon.getStyleClass().add("small");
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Outline.@Nullable Row row, boolean none) {
            super.updateItem(row, none);
            if (row == null || none) {
                setGraphic(null);
                setAccessibleText("");
                pseudoClassStateChanged(TOPIC, false);
                return;
            }
            pseudoClassStateChanged(TOPIC, row.topic());
            pseudoClassStateChanged(LACKING, !row.complete());
            number.setText(row.topic() ? "" : Digits.of(row.number(), words.language()));
            name.setText(row.name().bestIn(words.language()));
            measure.setText(row.length()
                    .map(length -> words.say("outline.length", length.has(), length.cap()))
                    .orElse(row.gaps() > 0 ? Digits.of(row.gaps(), words.language()) : ""));
            icon.setIconLiteral(row.complete() ? "fth-check" : "fth-alert-circle");
            setAccessibleText(words.say(
                    row.complete() ? "outline.complete" : "outline.lacking", row.number(), row.name(), row.gaps()));
            setGraphic(line);
        }
    }
}
