package app.didar.ui.brief;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import app.didar.typeset.Permission;
import app.didar.typeset.Protection;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Passphrase.Strength;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Whether a paper is for the archive or behind a password, what is to be said of the password while it is typed, and what its
/// reader may do. No password is kept here: each is looked at and wiped.
final class ExportPassword {

    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    // A printed paper is what a protected file is for; taking text out of it is not.
    private final BooleanProperty print = new SimpleBooleanProperty(this, "print", true);
    private final BooleanProperty copy = new SimpleBooleanProperty(this, "copy");
    private final BooleanProperty modify = new SimpleBooleanProperty(this, "modify");
    private final ReadOnlyObjectWrapper<Verdict> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict", new Verdict.Nothing());

    /// What is to be said of what was typed.
    sealed interface Verdict {
        record Nothing() implements Verdict {}

        /// No file can carry this password.
        record Refused(Bilingual why) implements Verdict {}

        /// The second field holds another one.
        record Different() implements Verdict {}

        record Usable(Strength strength) implements Verdict {}
    }

    /// Whether the paper gets a password; otherwise it is for the archive.
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /// Whether the reader of a paper behind a password may do this.
    BooleanProperty allowedProperty(Permission permission) {
        return switch (permission) {
            case PRINT -> print;
            case COPY -> copy;
            case MODIFY -> modify;
        };
    }

    ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Looks at what stands in the two fields while somebody types; wipes both.
    void typed(char[] password, char[] again) {
        boolean begun = again.length <= password.length
                && Arrays.equals(password, 0, again.length, again, 0, again.length);
        verdict.set(password.length == 0 && again.length == 0 ? new Verdict.Nothing() : judge(password, begun));
        Passphrase.wipe(password);
        Passphrase.wipe(again);
    }

    /// Whether a file can carry this password and both fields hold the same; the verdict says why not.
    boolean accepts(char[] password, char[] again) {
        verdict.set(
                password.length == 0
                        ? refused(new PdfRefusal(Reason.PASSWORD_EMPTY, ""))
                        : judge(password, Arrays.equals(password, again)));
        return verdict.get() instanceof Verdict.Usable;
    }

    /// The password with what it allows, for the caller to close; null for a paper for the archive.
    @Nullable Protection protection(char[] password) {
        return wanted.get() ? new Protection(password, new char[0], permissions()) : null;
    }

    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.allOf(Permission.class);
        permissions.removeIf(permission -> !allowedProperty(permission).get());
        return permissions;
    }

    private static Verdict judge(char[] password, boolean same) {
        try {
            Protection.check(password);
        } catch (PdfRefusal refusal) {
            return refused(refusal);
        }
        return same ? new Verdict.Usable(Passphrase.strength(CharBuffer.wrap(password))) : new Verdict.Different();
    }

    private static Verdict refused(PdfRefusal refusal) {
        return new Verdict.Refused(words(refusal));
    }

    /// Why, in both languages.
    static Bilingual words(PdfRefusal refusal) {
        return new Bilingual(refusal.words(Language.FA), refusal.words(Language.EN));
    }
}
