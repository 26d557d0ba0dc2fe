package app.didar.ui.library.list;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.library.shelf.ShelfSides;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.shell.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What a shelf has in its menu for spreadsheets, and where that is shown: over the shelf and below it. One for each shelf.
public final class Lists implements ShelfSides.Actions {

    private final Tasks tasks;
    private final Views views;
    private final Language language;
    private final Dialogs dialogs;
    private final Supplier<@Nullable Window> window;
    private final ListFiles files;
    private Views.@Nullable View<ListsController> view;

    /// @param window the shelf stands in
    public Lists(
            Tasks tasks, Views views, Language language, Dialogs dialogs, Supplier<@Nullable Window> window, ListFiles files) {
        this.tasks = tasks;
        this.views = views;
        this.language = language;
        this.dialogs = dialogs;
        this.window = window;
        this.files = files;
    }

    @Override
    public List<ShelfSides.Action> of(ShelfViewModel shelf) {
        Words words = views.words(ListsController.class);
        var questions = new Asking(dialogs, words, window);
        var model = new ListsViewModel(shelf, tasks, language, questions);
        var made = views.load(ListsController.class, () -> new ListsController(model, views, words, files, window));
        view = made;
        ListsController lists = made.controller();
        List<ShelfSides.Action> actions = new ArrayList<>();
        actions.add(new ShelfSides.Action(words.say("save.shown"), "fth-download", () -> lists.save(shelf.kind(), shelf.shown())));
        actions.add(new ShelfSides.Action(words.say("save.all"), "fth-download", () -> lists.save(shelf.kind(), shelf.all())));
        actions.add(new ShelfSides.Action(words.say("read"), "fth-upload", lists::read));
        if (shelf.kind() == ItemKind.REFERENCE) {
            actions.add(new ShelfSides.Action(words.say("references"), "fth-book-open", model::takeReferences));
        }
        return actions;
    }

    /// The page of the shelf the actions were made for, with what they show.
    public Page over(Page shelf) {
        var made = view;
        if (made == null) {
            return shelf;
        }
        made.controller().standOver(shelf.root(), shelf.focus());
        return new Page(made.root(), shelf.focus(), () -> {
            made.controller().leave();
            shelf.leave().run();
        });
    }

    /// Asks in the dialogs of the window.
    private record Asking(Dialogs dialogs, Words words, Supplier<@Nullable Window> window) implements ListsViewModel.Questions {

        @Override
        public boolean clearText(int classified, int all) {
            return dialogs.confirmLoss(
                    window.get(), words.say("clear.title"), words.say("clear.text", classified, all), words.say("clear.do"));
        }

        @Override
        public boolean references(int some) {
            return dialogs.confirm(
                    window.get(),
                    words.say("references.title"),
                    words.say("references.text", some),
                    words.say("references.do", some));
        }
    }
}
