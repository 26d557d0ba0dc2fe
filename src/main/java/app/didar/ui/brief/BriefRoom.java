package app.didar.ui.brief;

import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Look;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Makes the screens of the briefs, in the language of the moment.
///
/// @param store   of the open vault
/// @param folder  where the last paper was put; follows the exports
/// @param chooser asks for the file of a paper
/// @param opener  shows a file or a folder with the system's own program
public record BriefRoom(
        Store store,
        Tasks tasks,
        InstantSource clock,
        Look look,
        Views views,
        Dialogs dialogs,
        Navigator navigator,
        ObjectProperty<Path> folder,
        ExportController.Chooser chooser,
        Consumer<Path> opener) {

    /// All briefs.
    public Views.View<BriefsController> briefs() {
        Words words = views.words(BriefsController.class);
        return views.load(BriefsController.class, () ->
                new BriefsController(new BriefsViewModel(store, tasks), navigator, dialogs, words));
    }

    /// The form of a new brief.
    ///
    /// @param country code of the country chosen already, or null
    public Views.View<NewBriefController> newBrief(@Nullable String country) {
        Language language = look.language();
        var model = new NewBriefViewModel(
                store, tasks, clock, language, brief -> navigator.go(new Place.BriefEditor(brief.code())));
        return views.load(NewBriefController.class, () -> new NewBriefController(
                model, views.words(NewBriefController.class), () -> navigator.go(new Place.Briefs()), country));
    }

    /// The editor of the brief of that code; [EditorController#leave] before another screen takes its place.
    public Views.View<EditorController> editor(String code) {
        return views.load(EditorController.class, () -> new EditorController(
                code, store, tasks, clock, views.words(EditorController.class), navigator, dialogs, this::export));
    }

    private Views.View<ExportController> export(EditorViewModel edited) {
        var model = new ExportViewModel(store, tasks, edited::brief, look.language(), folder);
        return views.load(ExportController.class, () ->
                new ExportController(model, views.words(ExportController.class), chooser, opener));
    }
}
