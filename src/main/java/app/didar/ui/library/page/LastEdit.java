package app.didar.ui.library.page;

import app.didar.domain.DidarException;
import app.didar.domain.Step;
import app.didar.text.Bilingual;
import app.didar.ui.common.LibraryEditing;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the last edit of a page ended: it was kept, to be read and perhaps taken back, or refused.
public final class LastEdit implements LibraryEditing.Outcome {

    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>(this, "step", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> complaint = new ReadOnlyObjectWrapper<>(this, "complaint", null);

    @Override
    public void kept(Step made) {
        complaint.set(null);
        step.set(made.items() == 0 ? null : made);
    }

    @Override
    public void refused(DidarException why) {
        step.set(null);
        complaint.set(why.words());
    }

    /// Forgets what was refused, as when something else is chosen.
    public void forget() {
        complaint.set(null);
    }

    /// What was kept; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Why the last edit was refused, and what to do; null where it was not.
    public ReadOnlyObjectProperty<@Nullable Bilingual> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }
}
