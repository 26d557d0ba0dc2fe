package app.didar.ui.library.shelf;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.Item;
import app.didar.domain.Uses;
import app.didar.store.Briefs;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks before items are removed, and shows what uses them.
public final class Removal {

    private static final int MOST = 8;

    private final Briefs briefs;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Words words;
    private final Supplier<@Nullable Window> window;

    public Removal(Briefs briefs, Dialogs dialogs, Tasks tasks, Words words, Supplier<@Nullable Window> window) {
        this.briefs = briefs;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.words = words;
        this.window = window;
    }

    void ask(ShelfViewModel model, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        tasks.run(_ -> Uses.of(
                        model.editing().library(),
                        briefs.all(),
                        briefs.revisions().stream().map(issued -> briefs.revision(issued.id())).toList(),
                        items))
                .onSuccess(uses -> {
                    boolean yes = dialogs.confirm(
                            window.get(), title(items), text(uses), words.say("remove.do"));
                    if (yes) {
                        model.remove(items);
                    }
                })
                .onFailure(DidarException.class, why -> dialogs.error(
                        window.get(), title(items), why.words().bestIn(words.language())));
    }

    private String title(List<Item> items) {
        return items.size() == 1
                ? words.say("remove.title", items.getFirst().label())
                : words.say("remove.title.many", items.size());
    }

    /// What uses them, and that it can be taken back.
    String text(Uses uses) {
        Language language = words.language();
        List<String> lines = new ArrayList<>();
        if (uses.isEmpty()) {
            lines.add(words.say("remove.unused"));
        } else {
            lines.add(words.say("remove.used"));
            Stream<String> issued = uses.issued().stream()
                    .map(revision -> words.say("remove.issued", revision.brief().code(), revision.number()));
            Stream<String> drafts =
                    uses.briefs().stream().map(Brief::code).map(code -> words.say("remove.draft", code));
            Stream<String> named = uses.items().stream()
                    .map(item -> words.say("remove.item", item.code(), item.label().bestIn(language)));
            List<String> all = Stream.of(issued, drafts, named).flatMap(some -> some).toList();
            all.stream().limit(MOST).forEach(lines::add);
            if (all.size() > MOST) {
                lines.add(words.say("remove.more", all.size() - MOST));
            }
            if (!uses.issued().isEmpty()) {
                lines.add(words.say("remove.frozen"));
            }
        }
        lines.add(words.say("remove.undo"));
        return String.join("\n", lines);
    }
}
