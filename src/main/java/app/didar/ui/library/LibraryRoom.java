package app.didar.ui.library;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Look;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.list.ListFiles;
import app.didar.ui.library.list.Lists;
import app.didar.ui.library.panel.KindPanels;
import app.didar.ui.library.shelf.Drafts;
import app.didar.ui.library.shelf.Panels;
import app.didar.ui.library.shelf.Removal;
import app.didar.ui.library.shelf.RemovedController;
import app.didar.ui.library.shelf.RemovedViewModel;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.library.shelf.ShelfSides;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.library.topic.TopicsController;
import app.didar.ui.library.topic.TopicsViewModel;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Makes the pages of the library of an open vault.
public final class LibraryRoom implements Function<Place, Page> {

    private final Session session;
    private final InsidePages inside;
    /// The tab each country's page was left on, by its code.
    private final Map<String, String> tabs = new HashMap<>();

    /// The item whose form was up on the shelf that was left last.
    private @Nullable Open open;

    private record Open(ItemKind kind, String code, Language language) {}

    /// What the pages of one open vault share.
    ///
    /// @param window the window they stand in
    /// @param files  where lists for spreadsheets go to and come from
    public record Session(
            Store store,
            LibraryEditing editing,
            Tasks tasks,
            Clock clock,
            Look look,
            Views views,
            Dialogs dialogs,
            Navigator navigator,
            Supplier<@Nullable Window> window,
            ListFiles files) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    public LibraryRoom(Session session) {
        this.session = session;
        this.inside = new InsidePages(session, () -> sides(_ -> List.of()));
    }

    /// The page of a place in the library.
    ///
    /// @throws IllegalArgumentException for any other place
    @Override
    public Page apply(Place place) {
        return switch (place) {
            case Place.Countries _ -> countries();
            case Place.CountryPage(String code) -> country(code);
            case Place.Shelf(ItemKind kind, String code) -> kind == ItemKind.TOPIC ? topics(code) : shelf(kind, code);
            case Place.Removed _ -> removed();
            default -> throw new IllegalArgumentException(place.toString());
        };
    }

    /// To be called before the vault is closed: makes the new items that lack nothing, and leaves every edit to be finished.
    ///
    /// @return see [LibraryEditing#finish()]
    public Callable<Boolean> finish() {
        Drafts.make(session.editing);
        return session.editing.finish();
    }

    /// To be called where the vault stays open after all, as [#finish] could not keep everything.
    public void resume() {
        session.editing.resume();
    }

    /// Whether a new item is being written that lacks something and would be lost with the vault closed.
    public boolean isDrafting() {
        return Drafts.lacking(session.editing);
    }

    private Page countries() {
        var model = new CountriesViewModel(
                session.editing, session.store.briefs()::all, session.look.language(), session.tasks);
        Words words = session.views.words(CountriesController.class);
        var view = session.views.load(
                CountriesController.class, () -> new CountriesController(model, inside, session.navigator, words));
        return new Page(view.root(), view.controller().focus(), view.controller()::leave);
    }

    private Page country(String code) {
        var model = new CountryViewModel(
                session.editing, session.store.briefs()::all, code, session.today(), session.tasks);
        Words words = session.views.words(CountryController.class);
        var view = session.views.load(
                CountryController.class, () -> new CountryController(model, inside, tabs, session.navigator, words));
        return new Page(view.root(), view.controller().focus(), view.controller()::leave);
    }

    private Page topics(@Nullable String code) {
        Language language = session.look.language();
        var model = new TopicsViewModel(session.editing, code, language, session.tasks);
        Words words = session.views.words(TopicsController.class);
        var desk = Desk.of(session.editing::library, language, session.today());
        var view = session.views.load(
                TopicsController.class,
                () -> new TopicsController(model, inside, inside.sheet(ItemKind.TOPIC, null), desk, words));
        return new Page(view.root(), view.controller().focus(), view.controller()::leave);
    }

    private Page shelf(ItemKind kind, @Nullable String code) {
        Language language = session.look.language();
        var lists = new Lists(session.tasks, session.views, language, session.dialogs, session.window, session.files);
        var model = new ShelfViewModel(session.editing, session.tasks, kind, null, session.today());
        Words words = session.views.words(ShelfController.class);
        var view = session.views.load(
                ShelfController.class, () -> new ShelfController(model, sides(lists), session.navigator, words));
        Open before = open;
        // The page comes up anew where the language of the window changes.
        String chosen = code == null && before != null && before.kind() == kind && before.language() != language
                ? before.code()
                : code;
        if (chosen != null) {
            view.controller().choose(chosen);
        }
        return lists.over(new Page(view.root(), view.controller().focus(), () -> {
            Item item = model.chosenProperty().get();
            open = item == null ? null : new Open(kind, item.code(), language);
            view.controller().leave();
        }));
    }

    /// What stands beside the table of a shelf.
    private ShelfSides sides(ShelfSides.Actions actions) {
        Words words = session.views.words(ShelfController.class);
        var desk = Desk.of(session.editing::library, session.look.language(), session.today());
        var removal = new Removal(session.store.briefs(), session.dialogs, session.tasks, words, session.window);
        Panels panels = new KindPanels(
                session.editing, session.tasks, session.store.briefs(), session.navigator, desk);
        return new ShelfSides(desk, words, removal, panels, actions);
    }

    private Page removed() {
        var model = new RemovedViewModel(session.editing);
        Words words = session.views.words(RemovedController.class);
        var view = session.views.load(RemovedController.class, () -> new RemovedController(model, words));
        return new Page(view.root(), view.controller().focus(), model::close);
    }
}
