package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Look;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import app.didar.ui.shell.Saving;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Makes the pages of the briefs for one open vault, in the language of the moment.
///
/// A brief left unsaved, because the store refused, is kept here and comes up again when its editor is opened; so is the history of
/// the brief edited last, as when the language of the window changes.
public final class BriefRoom implements Function<Place, Page> {

    private final Session session;
    private final ObjectProperty<Path> folder;
    private final ExportController.Chooser chooser;
    private final Consumer<Path> opener;
    private final Consumer<Saving> saving;
    private final Previews previews;
    private final Map<String, EditorViewModel> left = new HashMap<>();

    /// What the pages of one open vault share.
    public record Session(
            Store store,
            Tasks tasks,
            InstantSource clock,
            Look look,
            Views views,
            Dialogs dialogs,
            Navigator navigator) {}

    /// @param folder  where the last paper was put; follows the exports
    /// @param chooser asks for the file of a paper
    /// @param opener  shows a file or a folder with the system's own program
    /// @param saving  told whether what is edited is saved, for the frame
    public BriefRoom(
            Session session,
            ObjectProperty<Path> folder,
            ExportController.Chooser chooser,
            Consumer<Path> opener,
            Consumer<Saving> saving) {
        this.session = session;
        this.folder = folder;
        this.chooser = chooser;
        this.opener = opener;
        this.saving = saving;
        this.previews = new Previews(session, this::export);
    }

    /// The page of `Briefs`, `NewBrief`, `BriefEditor` or `BriefPreview`.
    ///
    /// @throws IllegalArgumentException for any other place
    @Override
    public Page apply(Place place) {
        return switch (place) {
            case Place.Briefs() -> {
                var view = briefs();
                yield new Page(view.root(), view.controller().focus());
            }
            case Place.NewBrief(String country) -> {
                var view = newBrief(country);
                yield new Page(view.root(), view.controller().focus());
            }
            case Place.BriefEditor(String code) -> {
                var view = editor(code);
                yield new Page(view.root(), view.controller().focus(), () -> leave(code, view.controller()));
            }
            case Place.BriefPreview(String code) -> previews.page(code, left.get(code));
            case Place.Home _, Place.Countries _, Place.CountryPage _, Place.Coverage _ ->
                throw new IllegalArgumentException(place.toString());
        };
    }

    /// Tries once more to save what the store refused. Ask this before the vault is closed.
    ///
    /// @return whether everything is in the store
    public boolean saveAll() {
        return left.values().stream().filter(model -> !model.saveNow()).count() == 0;
    }

    private Views.View<BriefsController> briefs() {
        return session.views.load(BriefsController.class, () -> new BriefsController(
                new BriefsViewModel(session.store, session.tasks),
                session.navigator,
                session.dialogs,
                session.views.words(BriefsController.class)));
    }

    private Views.View<NewBriefController> newBrief(@Nullable String country) {
        var model = new NewBriefViewModel(
                session.store,
                session.tasks,
                session.clock,
                session.look.language(),
                brief -> session.navigator.go(new Place.BriefEditor(brief.code())));
        return session.views.load(NewBriefController.class, () -> new NewBriefController(
                model,
                session.views.words(NewBriefController.class),
                () -> session.navigator.go(new Place.Briefs()),
                country));
    }

    private Views.View<EditorController> editor(String code) {
        return session.views.load(EditorController.class, () -> new EditorController(
                code,
                session.store,
                session.tasks,
                session.clock,
                session.views.words(EditorController.class),
                session.navigator,
                this::model,
                this::export,
                state -> saving.accept(told(state))));
    }

    private EditorViewModel model(Brief stored) {
        Language language = session.look.language();
        EditorViewModel earlier = left.get(stored.code());
        if (earlier != null && earlier.brief().id().equals(stored.id())) {
            left.remove(stored.code());
            return earlier.again(language);
        }
        return new EditorViewModel(session.store.briefs(), session.tasks, session.clock, stored, language);
    }

    private void leave(String code, EditorController editor) {
        boolean saved = editor.leave();
        EditorViewModel model = editor.modelProperty().get();
        if (model != null) {
            left.values().removeIf(EditorViewModel::isSaved);
            left.put(code, model);
        }
        if (!saved) {
            saving.accept(new Saving(Saving.State.FAILED, null));
        }
    }

    private Views.View<ExportController> export(EditorViewModel edited) {
        return export(new ExportViewModel(
                session.store, session.tasks, edited::brief, session.look.language(), folder));
    }

    /// The paper of a preview is in the language that is previewed.
    private Views.View<ExportController> export(PreviewViewModel previewed) {
        var model = new ExportViewModel(session.store, session.tasks,
                () -> Objects.requireNonNull(previewed.briefProperty().get()), previewed.languageProperty().get(), folder);
        model.languageProperty().bindBidirectional(previewed.languageProperty());
        return export(model);
    }

    private Views.View<ExportController> export(ExportViewModel model) {
        return session.views.load(ExportController.class, () ->
                new ExportController(model, session.views.words(ExportController.class), chooser, opener));
    }

    private static Saving told(Autosave.State state) {
        return switch (state) {
            case Autosave.State.Saved(Instant at) ->
                new Saving(Saving.State.SAVED, LocalTime.ofInstant(at, ZoneId.systemDefault()));
            case Autosave.State.Behind() -> new Saving(Saving.State.UNDER_WAY, null);
            case Autosave.State.Failed _ -> new Saving(Saving.State.FAILED, null);
        };
    }
}
