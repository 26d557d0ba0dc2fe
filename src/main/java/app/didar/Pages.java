package app.didar;

import app.didar.store.Store;
import app.didar.ui.common.Words;
import app.didar.ui.home.HomeController;
import app.didar.ui.home.HomeViewModel;
import app.didar.ui.library.CountriesController;
import app.didar.ui.library.CountriesViewModel;
import app.didar.ui.library.CountryController;
import app.didar.ui.library.CountryViewModel;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import java.time.LocalDate;
import java.util.function.Function;

/// Constructs the page of a place, by hand.
final class Pages implements Function<Place, Page> {

    private final Session session;
    private final Function<Place, Page> briefs;

    /// @param briefs constructs the pages of `Briefs`, `NewBrief` and `BriefEditor`
    Pages(Session session, Function<Place, Page> briefs) {
        this.session = session;
        this.briefs = briefs;
    }

    @Override
    public Page apply(Place place) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.Countries _ -> countries();
            case Place.CountryPage(String code) -> country(code);
            case Place.Briefs _, Place.NewBrief _, Place.BriefEditor _ -> briefs.apply(place);
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
