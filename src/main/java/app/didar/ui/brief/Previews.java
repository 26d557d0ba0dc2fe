package app.didar.ui.brief;

import app.didar.text.Language;
import app.didar.ui.common.Views;
import app.didar.ui.shell.Page;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The page that previews a brief. The last one is kept as it was left, its type standing and its pictures drawn: after a correction
/// only what has changed is set and drawn anew.
final class Previews {

    private final BriefRoom.Session session;
    private final Function<PreviewViewModel, Views.View<ExportController>> paper;
    private @Nullable PreviewViewModel model;
    private @Nullable Shown shown;

    /// A page in one language of the window.
    private record Shown(Language language, PreviewViewModel model, Views.View<PreviewController> view) {}

    /// @param paper makes the drawer that leads to paper
    Previews(BriefRoom.Session session, Function<PreviewViewModel, Views.View<ExportController>> paper) {
        this.session = session;
        this.paper = paper;
    }

    /// The preview of the brief of that code.
    ///
    /// @param edited the brief as it was left by its editor; null where it was not opened
    Page page(String code, @Nullable EditorViewModel edited) {
        PreviewViewModel previewed = model(code, edited);
        if (edited == null) {
            previewed.show(null, null);
        } else {
            previewed.show(edited.brief(), edited.where().left().map(Whereabouts.Caret::paragraph).orElse(null));
        }
        Views.View<PreviewController> view = view(previewed);
        return new Page(view.root(), view.controller().focus(), view.controller()::leave);
    }

    private PreviewViewModel model(String code, @Nullable EditorViewModel edited) {
        PreviewViewModel kept = model;
        if (kept == null || !kept.code().equals(code)) {
            Language first = edited == null ? session.look().language() : edited.textLanguage();
            kept = new PreviewViewModel(session.store(), session.tasks(), code, first);
            model = kept;
        }
        return kept;
    }

    private Views.View<PreviewController> view(PreviewViewModel previewed) {
        Shown kept = shown;
        Language language = session.look().language();
        if (kept == null || kept.language() != language || !kept.model().equals(previewed)) {
            kept = new Shown(language, previewed, session.views().load(PreviewController.class, () -> new PreviewController(
                    previewed, session.tasks(), session.views().words(PreviewController.class), session.navigator(),
                    () -> paper.apply(previewed))));
            shown = kept;
        }
        return kept.view();
    }
}
