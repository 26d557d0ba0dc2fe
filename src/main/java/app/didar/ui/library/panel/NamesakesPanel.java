package app.didar.ui.library.panel;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.text.Language;
import app.didar.ui.common.Job;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.library.form.Completion;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// People who may be the same as one, and what both entries make together before they are merged.
final class NamesakesPanel extends LivePanel<Person> {

    private final Language language;
    private final VBox others = new VBox(6);
    private final Completion another;
    private final VBox comparison = new VBox(8);
    private @Nullable Job<List<Person>> looking;

    NamesakesPanel(Setting setting, ShelfViewModel shelf) {
        super(Person.class, setting, shelf);
        this.language = setting.language();
        another = new Completion(ItemKind.PERSON, setting.desk(), List::of, this::compare);
        another.setId("merge-with");
        another.setAccessibleText(words().say("merge.another"));
        Label label = Nodes.text(words().say("merge.another"), "field-label");
        label.setLabelFor(another);
        comparison.getStyleClass().add("writing");
        Nodes.show(comparison, false);
        hold(others, new VBox(4, label, another, trouble()), comparison);
    }

    @Override
    void fill(Person person, Library library) {
        compare((Union) null, person);
        Job<List<Person>> before = looking;
        if (before != null) {
            before.cancel();
        }
        looking = setting().tasks().run(_ -> Union.alike(library, person)).onSuccess(found -> {
            if (person.equals(item())) {
                offer(found);
            }
        });
        Nodes.show(others, false);
    }

    private void offer(List<Person> found) {
        others.getChildren().setAll(title(words().say("alike", found.size())));
        found.forEach(person -> others.getChildren().add(row(person)));
        Nodes.show(others, !found.isEmpty());
    }

    private Node row(Person person) {
        String name = person.name().bestIn(language);
        var open = new RowButton(
                words().say("open", name, person.code()),
                () -> setting().open(ItemKind.PERSON, person.code()),
                Nodes.icon("fth-user", "accent-text"),
                Nodes.grow(Nodes.column(
                        0, Nodes.text(name), Nodes.text(person.title().bestIn(language), "secondary", "muted"))),
                Nodes.code(person.code()));
        open.setId("open-" + person.code());
        Button merge = Nodes.button(words().say("merge.begin"), "fth-git-merge", () -> compare(person.code()), "small");
        merge.setAccessibleText(words().say("merge.with", name, person.code()));
        merge.setId("merge-" + person.code());
        return Nodes.row(8, Nodes.grow(open), merge);
    }

    private void compare(String code) {
        complain("");
        Optional<Person> gone = library().person(code);
        if (gone.isEmpty()) {
            return;
        }
        try {
            compare(Union.of(library(), item(), gone.get(), language), gone.get());
        } catch (Refused why) {
            compare((Union) null, item());
            complain(why.words().bestIn(language));
        }
    }

    /// Shows both side by side; nothing for no union.
    private void compare(@Nullable Union union, Person gone) {
        Nodes.show(comparison, union != null);
        comparison.getChildren().clear();
        if (union == null) {
            return;
        }
        var grid = new GridPane(12, 4);
        grid.getColumnConstraints().setAll(half(), half());
        grid.add(Nodes.text(words().say("merge.stays", item().code()), "secondary", "strong"), 0, 0);
        grid.add(Nodes.text(words().say("merge.goes", gone.code()), "secondary", "strong"), 1, 0);
        union.rows().forEach(row -> add(grid, row));
        Button merge = Nodes.button(words().say("merge"), "fth-git-merge", () -> merge(union), "filled");
        merge.setId("merge");
        merge.setAccessibleText(words().say("merge.do", gone.code(), item().code()));
        Button back = Nodes.button(words().say("give.up"), "fth-x", () -> {
            compare((Union) null, gone);
            another.requestFocus();
        });
        comparison.getChildren()
                .setAll(
                        title(words().say("merge.title", item().name(), gone.name())),
                        grid,
                        Nodes.text(words().say("merge.named", union.named()), "secondary"),
                        Nodes.text(words().say("merge.undo"), "secondary", "muted"),
                        new FlowPane(8, 8, merge, back));
        merge.requestFocus();
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private void add(GridPane grid, Union.Row row) {
        int at = grid.getRowCount();
        Label field = Nodes.text(FieldWords.of(Person.class, row.field(), language), "field-label");
        grid.add(field, 0, at, 2, 1);
        grid.add(Nodes.text(row.kept().isBlank() ? "–" : row.kept()), 0, at + 1);
        grid.add(Nodes.text(row.gone().isBlank() ? "–" : row.gone()), 1, at + 1);
        if (!row.united().equals(row.kept())) {
            Label united = Nodes.text(words().say("merge.united", row.united()), "success-text");
            united.setGraphic(Nodes.icon("fth-git-merge", "small"));
            grid.add(united, 0, at + 2, 2, 1);
        }
    }

    private void merge(Union union) {
        apply(union.edit(), () -> {}, why -> complain(why.bestIn(language)));
    }
}
