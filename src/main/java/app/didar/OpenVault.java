package app.didar;

import app.didar.store.Store;
import app.didar.ui.brief.BriefRoom;
import app.didar.ui.common.Look;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.home.HomeController;
import app.didar.ui.home.HomeViewModel;
import app.didar.ui.library.LibraryRoom;
import app.didar.ui.matrix.CoverageController;
import app.didar.ui.matrix.CoverageViewModel;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import app.didar.ui.shell.ShellViewModel;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/// An open vault in the window: the page of every place, constructed by hand.
///
/// @param shell  where the person is in it
/// @param briefs  makes the pages of the briefs
/// @param library makes the pages of the library
/// @param papers  the folder offered for papers
record OpenVault(
        Vault vault,
        ShellViewModel shell,
        BriefRoom briefs,
        LibraryRoom library,
        ObjectProperty<Path> papers,
        Look look, Views views, Tasks tasks, Clock clock)
        implements Function<Place, Page> {

    @Override
    public Page apply(Place place) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.Countries _, Place.CountryPage _, Place.Shelf _, Place.Removed _ -> library.apply(place);
            case Place.Coverage _ -> coverage();
            case Place.Briefs _, Place.NewBrief _, Place.BriefEditor _, Place.BriefPreview _ -> briefs.apply(place);
        };
    }

    private Page home() {
        Store store = vault.store();
        var model = new HomeViewModel(store::library, store.briefs()::all, clock, look.language(), tasks);
        Words words = views.words(HomeController.class);
        var view = views.load(HomeController.class, () -> new HomeController(model, shell, words));
        return new Page(view.root(), view.controller().focus());
    }

    private Page coverage() {
        var model = new CoverageViewModel(vault.store()::library, look.language(), LocalDate.now(clock), tasks);
        Words words = views.words(CoverageController.class);
        var view = views.load(
                CoverageController.class, () -> new CoverageController(model, shell, words, new FileDialogs(), papers));
        return new Page(view.root(), view.controller().focus());
    }
}
