package app.didar.ui.library.form;

import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of records of the item, each a small form. A record in which something needed is missing waits until it is there; the others
/// are kept meanwhile.
final class RowsInput extends Input {

    private final Field.Rows shape;
    private final Desk desk;
    private final VBox rows = new VBox(8);
    private final Button add;
    private final List<FormPane> forms = new ArrayList<>();
    private String name = "";

    RowsInput(Field field, Field.Rows shape, Desk desk) {
        this.shape = shape;
        this.desk = desk;
        this.add = Nodes.button(desk.words().say("add." + field.name()), "fth-plus", this::add, "small");
        hold(rows, add);
    }

    private void add() {
        FormPane form = form(Components.blank(shape.of()));
        forms.addFirst(form);
        lay();
        form.first().requestFocus();
        changed();
    }

    private FormPane form(Record record) {
        var form = new FormPane(shape.of(), shape.fields(), desk);
        form.show(record);
        form.onFinished(_ -> changed());
        return form;
    }

    private void lay() {
        rows.getChildren().setAll(forms.stream().map(this::row).toList());
    }

    private Node row(FormPane form) {
        Button drop = Nodes.button("", "fth-trash-2", () -> drop(form), "icon-only", "small", "quiet");
        drop.setAccessibleText(desk.words().say("drop.row", forms.indexOf(form) + 1, name));
        HBox line = new HBox(8, Nodes.grow(form), drop);
        line.getStyleClass().add("form-row");
        return line;
    }

    private void drop(FormPane form) {
        forms.remove(form);
        lay();
        changed();
        add.requestFocus();
    }

    private void changed() {
        List<Record> whole = new ArrayList<>();
        Record blank = Components.blank(shape.of());
        boolean waiting = false;
        for (FormPane form : forms) {
            Optional<Record> record = form.whole();
            // A row in which nothing is written yet is no row.
            record.filter(written -> !written.equals(blank)).ifPresent(whole::add);
            waiting |= record.isEmpty();
        }
        finish(List.copyOf(whole));
        complain(waiting ? desk.words().say("row.waits") : "");
    }

    @Override
    public void settle() {
        forms.forEach(FormPane::settle);
    }

    /// A row that is not finished: where it stands, what there is of it, and what is written in its fields.
    private record Left(int place, Record record, boolean waiting, Map<String, Object> written) {}

    @Override
    Object left() {
        List<Left> left = new ArrayList<>();
        for (FormPane form : forms) {
            boolean waiting = form.whole().isEmpty();
            if (waiting || form.unfinished()) {
                form.written().ifPresent(record -> left.add(new Left(forms.indexOf(form), record, waiting, form.left())));
            }
        }
        return left;
    }

    @Override
    void takeUp(Object left) {
        List<Left> rows = ((List<?>) left).stream().map(Left.class::cast).toList();
        for (Left row : rows) {
            if (row.waiting()) {
                forms.add(Math.min(row.place(), forms.size()), form(row.record()));
            }
        }
        lay();
        for (Left row : rows) {
            // The other rows may be others by now.
            forms.stream()
                    .filter(form -> form.written().filter(row.record()::equals).isPresent())
                    .findFirst()
                    .ifPresent(form -> form.takeUp(row.written()));
        }
        changed();
    }

    @Override
    void write(@Nullable Object value) {
        forms.clear();
        ((List<?>) Optional.ofNullable(value).orElse(List.of())).forEach(record -> forms.add(form((Record) record)));
        lay();
    }

    @Override
    public boolean unfinished() {
        return forms.stream().anyMatch(form -> form.unfinished() || form.whole().isEmpty());
    }

    @Override
    public Node first() {
        return add;
    }

    @Override
    public void name(String words) {
        name = words;
        add.setAccessibleText(words + ": " + add.getText().toLowerCase(Locale.ROOT));
    }
}
