package app.didar;

import app.didar.store.Store;
import app.didar.ui.brief.BriefRoom;
import app.didar.ui.common.Words;
import app.didar.ui.home.HomeController;
import app.didar.ui.home.HomeViewModel;
import app.didar.ui.library.CountriesController;
import app.didar.ui.library.CountriesViewModel;
import app.didar.ui.library.CountryController;
import app.didar.ui.library.CountryViewModel;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;

/// Constructs the page of a place, by hand.
final class Pages implements Function<Place, Page> {

    private final Session session;
    private final BriefRoom briefs;

    Pages(Session session, Desk desk) {
        this.session = session;
        this.briefs = new BriefRoom(
                session.store(),
                session.tasks(),
                session.clock(),
                session.look(),
                session.views(),
                session.dialogs(),
                session.shell(),
                new SimpleObjectProperty<>(Path.of(System.getProperty("user.home"))),
                desk.chooser(),
                desk.opener());
    }

    @Override
    public Page apply(Place place) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.Countries _ -> countries();
            case Place.CountryPage(String code) -> country(code);
            case Place.Briefs _ -> {
                var view = briefs.briefs();
                yield new Page(view.root(), view.controller().focus());
            }
            case Place.NewBrief(String country) -> {
                var view = briefs.newBrief(country);
                yield new Page(view.root(), view.controller().focus());
            }
            case Place.BriefEditor(String code) -> {
                var view = briefs.editor(code);
                yield new Page(view.root(), view.controller().focus(), view.controller()::leave);
            }
        };
    }

    private Page home() {
        Store store = session.store();
        var model = new HomeViewModel(
                store::library, store.briefs()::all, LocalDate.now(session.clock()), session.tasks());
        Words words = session.views().words(HomeController.class);
        var view = session.views().load(HomeController.class, () -> new HomeController(model, session.shell(), words));
        return new Page(view.root(), view.controller().focus());
    }

    private Page countries() {
        Store store = session.store();
        var model = new CountriesViewModel(
                store::library, store.briefs()::all, session.look().language(), session.tasks());
        Words words = session.views().words(CountriesController.class);
        var view = session.views()
                .load(CountriesController.class, () -> new CountriesController(model, session.shell(), words));
        return new Page(view.root(), view.controller().focus());
    }

    private Page country(String code) {
        Store store = session.store();
        var model = new CountryViewModel(store::library, store.briefs()::all, code, session.tasks());
        Words words = session.views().words(CountryController.class);
        var view = session.views()
                .load(CountryController.class, () -> new CountryController(model, session.shell(), words));
        return new Page(view.root(), view.controller().focus());
    }
}
