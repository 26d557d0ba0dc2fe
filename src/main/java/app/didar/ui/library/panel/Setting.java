package app.didar.ui.library.panel;

import app.didar.domain.ItemKind;
import app.didar.store.Briefs;
import app.didar.text.Language;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Words;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.LocalDate;

/// What every panel asks and where it leads.
///
/// @param desk  of the forms in the panels
/// @param words of the panels
record Setting(LibraryEditing editing, Tasks tasks, Briefs briefs, Navigator navigator, Desk desk, Words words) {

    static Setting of(LibraryEditing editing, Tasks tasks, Briefs briefs, Navigator navigator, Desk desk) {
        return new Setting(
                editing, tasks, briefs, navigator, desk, Words.of(Setting.class, "Panel", desk.language()));
    }

    Language language() {
        return words.language();
    }

    LocalDate today() {
        return desk.today();
    }

    void open(ItemKind kind, String code) {
        navigator.go(new Place.Shelf(kind, code));
    }

    /// What the shelf of a kind is called.
    String title(ItemKind kind) {
        return Words.of(ShelfViewModel.class, "Shelf", language()).say("title." + kind);
    }
}
