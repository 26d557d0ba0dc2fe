package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.form.Forms;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of one item: what is special to its kind, its form, its history. Every finished field is kept at once.
final class ItemSide implements ShelfSides.Side {

    private final ShelfViewModel model;
    private final UUID id;
    private final Words words;
    private final ScrollPane node = new ScrollPane();
    private final FormPane form;
    private final Label name = Nodes.text("", "card-title");
    private final HBox badge = Nodes.row(8);
    private final List<Panels.Panel> panels;
    private final HistoryPane history;
    private final Label trouble = Nodes.text("", "field-error");
    private final Subscription following;
    /// The fields whose change is being decided, in the order of the changes.
    private final Queue<String> underWay = new ArrayDeque<>();

    ItemSide(ShelfViewModel model, Item item, Desk desk, Words words, Panels panels, Runnable remove) {
        this.model = model;
        this.id = item.id();
        this.words = words;
        this.panels = panels.of(ItemKind.of(item), model);
        this.form = new FormPane(model.kind().type(), Forms.kept(model.kind()), desk);
        this.history = new HistoryPane(model, desk.library(), words);
        form.show((Record) item);
        form.onFinished(record -> change((Item) record));
        Button drop = Nodes.button(words.say("remove"), "fth-trash-2", remove, "small", "danger");
        HBox head = new HBox(8, Nodes.grow(name), drop);
        head.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        var page = new VBox(12, head, badge, trouble);
        this.panels.forEach(panel -> page.getChildren().add(panel.node()));
        page.getChildren().addAll(form, history);
        page.getStyleClass().add("item-page");
        node.setContent(page);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        KeyboardInSight.in(node);
        show(item);
        following = Subscription.combine(
                model.chosenProperty().subscribe(now -> {
                    if (now != null && now.id().equals(id)) {
                        show(now);
                        follow();
                    }
                }),
                model.complaintProperty().subscribe((_, told) -> complain(told)));
        complain(null);
        form.takeUp(model.editing().left(id));
    }

    /// Keeps a finished field. The form runs ahead of the library until every change it made is decided.
    private void change(Item changed) {
        underWay.add(form.lastFinished());
        model.change(
                changed,
                () -> {
                    underWay.remove();
                    follow();
                },
                () -> refused(underWay.remove()));
    }

    /// Says beside the field why what was written there is not kept.
    private void refused(String field) {
        Item now = model.chosenProperty().get();
        if (underWay.isEmpty() && now != null && now.id().equals(id)) {
            form.refuse((Record) now);
        }
        ShelfViewModel.Complaint told = model.complaintProperty().get();
        if (told != null) {
            form.complain(Objects.requireNonNullElse(told.field(), field), told.words().bestIn(words.language()));
        }
    }

    private void follow() {
        Item now = model.chosenProperty().get();
        if (underWay.isEmpty() && now != null && now.id().equals(id)) {
            form.update((Record) now);
        }
    }

    private void show(Item item) {
        name.setText(item.label().bestIn(words.language()));
        badge.getChildren()
                .setAll(
                        Nodes.latin(item.code(), "secondary", "subtle"),
                        ClassBars.named(item.classification(), words.language()));
        panels.forEach(panel -> panel.show(item));
        history.show(item);
    }

    private void complain(ShelfViewModel.@Nullable Complaint told) {
        boolean whole = told != null && told.field() == null && underWay.isEmpty();
        trouble.setVisible(whole);
        trouble.setManaged(whole);
        trouble.setText(told != null && whole ? told.words().bestIn(words.language()) : "");
        String field = told == null ? null : told.field();
        if (told != null && field != null && underWay.isEmpty()) {
            form.complain(field, told.words().bestIn(words.language()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean takes(ShelfViewModel now, List<Item> chosen) {
        Item item = now.chosenProperty().get();
        boolean still = now.draftProperty().get() == null
                && chosen.size() <= 1
                && item != null
                && item.id().equals(id);
        if (!still) {
            settle();
            following.unsubscribe();
        }
        return still;
    }

    @Override
    public void settle() {
        form.settle();
        model.editing().leave(id, form.left());
    }

    @Override
    public boolean unfinished() {
        return form.unfinished();
    }

    @Override
    public Node first() {
        return form.first();
    }
}
