package app.didar.ui.library.panel;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Revision;
import app.didar.domain.Source;
import app.didar.domain.Uses;
import app.didar.store.Briefs;
import app.didar.text.Language;
import app.didar.ui.common.Job;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where an item is used: what names it in the library, kind by kind, and the briefs that do. A row opens it.
final class UsesPanel extends LivePanel<Item> {

    private static final int MOST = 6;

    private final Language language;
    private final Label head = title("");
    private final VBox list = new VBox(2);
    private @Nullable Job<Uses> looking;
    private @Nullable Uses told;
    private boolean all;

    UsesPanel(Setting setting, ShelfViewModel shelf) {
        super(Item.class, setting, shelf);
        this.language = setting.language();
        head.setText(words().say("uses"));
        hold(head, list, trouble());
    }

    @Override
    void fill(Item item, Library library) {
        Job<Uses> before = looking;
        if (before != null) {
            before.cancel();
        }
        looking = setting().tasks()
                .run(_ -> uses(library, item))
                .onSuccess(uses -> {
                    if (item.equals(item())) {
                        told = uses;
                        tell(uses);
                    }
                })
                .onFailure(DidarException.class, why -> complain(why.words().bestIn(language)));
    }

    private Uses uses(Library library, Item item) {
        Briefs briefs = setting().briefs();
        List<Revision> issued =
                briefs.revisions().stream().map(revision -> briefs.revision(revision.id())).toList();
        return Uses.of(library, briefs.all(), issued, List.of(item));
    }

    private void tell(Uses uses) {
        int count = uses.items().size() + uses.briefs().size() + uses.issued().size();
        boolean source = item() instanceof Source;
        head.setText(count == 0
                ? words().say(source ? "rests.none" : "uses.none")
                : words().say(source ? "rests.count" : "uses.count", count));
        Nodes.show(list, count > 0);
        List<Node> rows = new ArrayList<>();
        if (!uses.briefs().isEmpty() || !uses.issued().isEmpty()) {
            rows.add(kind(words().say("uses.briefs")));
        }
        uses.briefs().forEach(brief -> rows.add(brief(brief, words().say("uses.draft"))));
        uses.issued().forEach(revision -> rows.add(brief(revision.brief(), words().say("uses.issued", revision.number()))));
        for (ItemKind kind : ItemKind.values()) {
            List<Item> users = uses.items().stream().filter(user -> ItemKind.of(user) == kind).toList();
            if (!users.isEmpty()) {
                rows.add(kind(words().say("uses.kind", setting().title(kind), users.size())));
                users.stream().limit(all ? users.size() : MOST).map(user -> row(kind, user)).forEach(rows::add);
                if (!all && users.size() > MOST) {
                    rows.add(Nodes.link(words().say("uses.more", users.size() - MOST), () -> {
                        all = true;
                        Uses shown = told;
                        if (shown != null) {
                            tell(shown);
                        }
                    }));
                }
            }
        }
        list.getChildren().setAll(rows);
    }

    private static Label kind(String words) {
        return Nodes.text(words, "field-label");
    }

    private Node row(ItemKind kind, Item user) {
        String name = user.label().bestIn(language);
        var open = new RowButton(
                words().say("open", name, user.code()),
                () -> setting().open(kind, user.code()),
                Nodes.grow(Nodes.line(name)),
                Nodes.code(user.code()));
        open.setId("open-" + user.code());
        return open;
    }

    private Node brief(Brief brief, String state) {
        String name = brief.title().bestIn(language);
        var open = new RowButton(
                words().say("open.brief", name, state, brief.code()),
                () -> setting().navigator().go(new Place.BriefEditor(brief.code())),
                Nodes.icon("fth-file-text", "accent-text"),
                Nodes.grow(Nodes.line(name)),
                Nodes.whole(state, "secondary", "muted"),
                Nodes.code(brief.code()));
        open.setId("open-" + brief.code());
        return open;
    }
}
