package app.didar.ui.library.page;

import app.didar.domain.DidarException;
import app.didar.domain.Step;
import app.didar.text.Bilingual;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.library.shelf.Notice;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the last edit of a page ended: it was kept, to be read and perhaps taken back, or refused.
public final class LastEdit implements LibraryEditing.Outcome {

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> complaint = new ReadOnlyObjectWrapper<>(this, "complaint", null);

    @Override
    public void kept(Step made) {
        kept(made, false);
    }

    private void kept(Step made, boolean undone) {
        tell(made.items() == 0 ? null : new Notice(made.act(), made.items(), undone));
    }

    /// Tells of an edit that something else on the page made; null for none.
    public void tell(@Nullable Notice told) {
        complaint.set(null);
        notice.set(told);
    }

    /// How taking a step back ends: it can be done again.
    public LibraryEditing.Outcome undoing() {
        return new LibraryEditing.Outcome() {
            @Override
            public void kept(Step made) {
                LastEdit.this.kept(made, true);
            }

            @Override
            public void refused(DidarException why) {
                LastEdit.this.refused(why);
            }
        };
    }

    @Override
    public void refused(DidarException why) {
        notice.set(null);
        complaint.set(why.words());
    }

    /// Forgets what was refused, as when something else is chosen.
    public void forget() {
        complaint.set(null);
    }

    /// What was kept; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Why the last edit was refused, and what to do; null where it was not.
    public ReadOnlyObjectProperty<@Nullable Bilingual> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }
}
