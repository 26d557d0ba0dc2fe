package app.didar.ui.library.shelf;

import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Step;
import app.didar.ui.common.LibraryEditing;

/// New items that are still being written when the vault is to be closed.
public final class Drafts {

    private Drafts() {}

    /// Whether one lacks something and cannot be made.
    public static boolean lacking(LibraryEditing editing) {
        return editing.drafts().stream().anyMatch(item -> lacks(editing, item));
    }

    /// Makes those that lack nothing.
    public static void make(LibraryEditing editing) {
        for (Item item : editing.drafts()) {
            if (!lacks(editing, item)) {
                editing.apply(Edit.put(Edit.Act.CREATE, item), new LibraryEditing.Outcome() {
                    @Override
                    public void kept(Step step) {}

                    @Override
                    public void refused(DidarException why) {}
                });
            }
        }
    }

    private static boolean lacks(LibraryEditing editing, Item item) {
        return Missing.in(item, editing.library()).isPresent();
    }
}
