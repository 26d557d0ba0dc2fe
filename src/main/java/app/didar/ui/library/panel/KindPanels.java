package app.didar.ui.library.panel;

import app.didar.domain.ItemKind;
import app.didar.store.Briefs;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.shelf.Panels;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.shell.Navigator;
import java.util.List;

/// The panels of every kind.
public final class KindPanels implements Panels {

    private final Setting setting;

    /// @param briefs to see which name an item
    /// @param desk   of the forms of the same shelf
    public KindPanels(LibraryEditing editing, Tasks tasks, Briefs briefs, Navigator navigator, Desk desk) {
        this.setting = Setting.of(editing, tasks, briefs, navigator, desk);
    }

    @Override
    public List<Panel> of(ItemKind kind, ShelfViewModel shelf) {
        return switch (kind) {
            case COUNTRY -> List.of();
            case UNDERTAKING -> List.of(new UndertakingPanel(setting, shelf));
            case AGREEMENT -> List.of(new AgreementPanel(setting, shelf));
            case POSITION -> List.of(new PositionPanel(setting, shelf));
            case PERSON -> List.of(new PersonPanel(setting, shelf), new NamesakesPanel(setting, shelf));
            case FACT -> List.of(new FactPanel(setting, shelf), new UsesPanel(setting, shelf));
            case SOURCE -> List.of(new SourcePanel(setting, shelf), new UsesPanel(setting, shelf));
            case REFERENCE -> List.of(new ReferencePanel(setting, shelf), new UsesPanel(setting, shelf));
            case ORGANISATION, PROGRAMME, TOPIC, TRIP, EVENT, RECORD, DEFENSIVE, QUOTE ->
                List.of(new UsesPanel(setting, shelf));
        };
    }
}
