package app.didar.ui.library.form;

import app.didar.ui.common.card.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form over one record: a labelled field for each component named, edited in place. Every finished field makes another record.
public final class FormPane extends VBox {

    private final List<Field> fields;
    private final Desk desk;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Class<? extends Record> type;
    private Consumer<Record> finished = _ -> {};
    private @Nullable Record record;
    private String last;

    /// @param type of the records shown
    public FormPane(Class<? extends Record> type, List<Field> fields, Desk desk) {
        super(10);
        this.type = type;
        this.fields = fields;
        this.desk = desk;
        this.last = fields.getFirst().name();
        getStyleClass().add("form");
        for (Field field : fields) {
            Input input = Inputs.of(field, desk);
            String label = label(field);
            input.name(label);
            input.onFinished(value -> changed(field, value));
            inputs.put(field.name(), input);
            getChildren().add(field(field, label, input));
        }
    }

    /// Shows a record; what was typed and not finished is gone.
    public void show(Record shown) {
        record = shown;
        fields.forEach(field -> input(field.name()).show(Components.get(shown, field.name())));
    }

    /// Shows the record where it differs; what stays the same keeps the caret, and what is being written stays.
    public void update(Record shown) {
        record = shown;
        fields.forEach(field -> input(field.name()).update(Components.get(shown, field.name())));
    }

    /// The record counts as it was before the last finished field. What was written stays on the screen, to be mended or taken back.
    public void refuse(Record before) {
        record = before;
        fields.forEach(field -> input(field.name()).refuse(Components.get(before, field.name())));
    }

    /// Whether a field holds something that is not finished yet.
    public boolean unfinished() {
        return inputs.values().stream().anyMatch(Input::unfinished);
    }

    /// What is written in its fields and cannot be kept yet, by their components; for another form over the same record.
    public Map<String, Object> left() {
        Map<String, Object> left = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            Object words = input.unfinished() ? input.left() : null;
            if (words != null) {
                left.put(name, words);
            }
        });
        return left;
    }

    /// Goes on with what was left, as if it were written again.
    public void takeUp(Map<String, Object> left) {
        left.forEach((name, words) -> input(name).takeUp(words));
    }

    /// Told of the record after each finished field.
    public void onFinished(Consumer<Record> action) {
        finished = action;
    }

    /// The record as it stands; empty while a day it needs is missing.
    public Optional<Record> whole() {
        Record present = record;
        return present == null || fields.stream().anyMatch(field -> missing(field, present))
                ? Optional.empty()
                : Optional.of(present);
    }

    /// The component that was finished last; the first one's while none was.
    public String lastFinished() {
        return last;
    }

    /// The record as it stands, whole or not.
    Optional<Record> written() {
        return Optional.ofNullable(record);
    }

    /// Finishes what is being written, as before the form is left.
    public void settle() {
        inputs.values().forEach(Input::settle);
    }

    /// Says what is wrong with a field.
    ///
    /// @param name of the component; the first field's where the form has none of that name
    public void complain(String name, String words) {
        Input input = inputs.getOrDefault(name, inputs.values().iterator().next());
        input.complain(words);
    }

    /// What takes the keyboard first.
    public Node first() {
        return inputs.values().iterator().next().first();
    }

    /// The control of a component.
    public Node control(String name) {
        return input(name).first();
    }

    private Input input(String name) {
        Input input = inputs.get(name);
        if (input == null) {
            throw new IllegalArgumentException(name);
        }
        return input;
    }

    private void changed(Field field, @Nullable Object value) {
        Record before = record;
        if (before != null) {
            Record after = Components.with(before, field.name(), value);
            record = after;
            last = field.name();
            finished.accept(after);
        }
    }

    private static boolean missing(Field field, Record record) {
        return field.shape() instanceof Field.Day(boolean nullable)
                && !nullable
                && Components.get(record, field.name()) == null;
    }

    private VBox field(Field field, String words, Input input) {
        var box = new VBox(4);
        box.getStyleClass().add("form-field");
        if (!(field.shape() instanceof Field.Flag)) {
            Label label = Nodes.text(words, "field-label");
            label.setLabelFor(input.first());
            box.getChildren().add(label);
        }
        box.getChildren().add(input);
        return box;
    }

    private String label(Field field) {
        return FieldWords.of(type, field.name(), desk.words());
    }
}
