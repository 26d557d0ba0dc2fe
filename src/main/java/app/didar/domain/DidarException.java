package app.didar.domain;

import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Every failure a person can do something about. Its message is one sentence in both languages that says what to do next;
/// the words stand in `DidarException.properties` and `DidarException_fa.properties` under the key of the kind.
public abstract sealed class DidarException extends RuntimeException {

    private final transient Bilingual words;

    private DidarException(String key, Object... arguments) {
        super(key);
        this.words = Phrases.of(DidarException.class).say(key, arguments);
    }

    /// The sentence for the person.
    public Bilingual words() {
        return words;
    }

    /// Names the cause for the log of the developer; the words stay the same.
    public DidarException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /// The passphrase does not open the vault.
    public static final class WrongPassphrase extends DidarException {
        public WrongPassphrase() {
            super("wrong.passphrase");
        }
    }

    /// Another Didar has the vault open.
    public static final class VaultInUse extends DidarException {
        public VaultInUse() {
            super("vault.in.use");
        }
    }

    /// A file of the vault is truncated, foreign or changed.
    public static final class VaultDamaged extends DidarException {
        public VaultDamaged() {
            super("vault.damaged");
        }
    }

    /// There is no vault in the folder.
    public static final class NoVault extends DidarException {
        public NoVault(Path folder) {
            super("vault.absent", folder.toString());
        }
    }

    /// There is a vault, or something else, in the folder already.
    public static final class VaultExists extends DidarException {
        public VaultExists(Path folder) {
            super("vault.exists", folder.toString());
        }
    }

    /// The vault was written by a newer Didar.
    public static final class VaultTooNew extends DidarException {
        public VaultTooNew() {
            super("vault.too.new");
        }
    }

    /// What was named is not in the library.
    public static final class NotFound extends DidarException {
        public NotFound(ItemKind kind, String code) {
            super("not.found." + kind.name().toLowerCase(Locale.ROOT), code);
        }

        private NotFound(String code) {
            super("not.found.brief", code);
        }

        public static NotFound brief(String code) {
            return new NotFound(code);
        }
    }

    /// A rule forbids it.
    public static final class Refused extends DidarException {
        private Refused(String key, Object... arguments) {
            super("refused." + key, arguments);
        }

        /// A brief without a single paragraph is not printed.
        public static Refused emptyBrief(String code) {
            return new Refused("empty.brief", code);
        }

        /// The file is there and nobody said it may be replaced.
        public static Refused targetExists(Path target) {
            return new Refused("target.exists", target.toString());
        }

        /// A vault cannot live in the folder: no right to it, no room in it, or a semicolon in its name.
        public static Refused unusableFolder(Path folder) {
            return new Refused("unusable.folder", folder.toString());
        }

        /// A file of others is too large to go with a paper.
        public static Refused tooLarge(Path file) {
            return new Refused("too.large", file.toString());
        }

        /// Another item of the kind has the code.
        public static Refused codeTaken(String code) {
            return new Refused("code.taken", code);
        }

        /// A topic would stand under itself in the tree.
        public static Refused topicUnderItself(Bilingual topic) {
            return new Refused("topic.under.itself", topic);
        }

        public static Refused answersItself(String code) {
            return new Refused("answers.itself", code);
        }

        /// An undertaking is answered only by the other side.
        public static Refused answeredByOwnSide(String code, String answer) {
            return new Refused("answered.by.own.side", code, answer);
        }

        /// Following the answers would lead back to where they began.
        public static Refused answersInACircle(String code) {
            return new Refused("answers.in.a.circle", code);
        }

        /// @param due     when it would be due
        /// @param meeting the day it was said
        public static Refused dueBeforeMeeting(String code, LocalDate due, LocalDate meeting) {
            return new Refused("due.before.meeting", code, written(due), written(meeting));
        }

        /// What a position says is not changed; another takes its place.
        public static Refused positionOverwritten(String code) {
            return new Refused("position.overwritten", code);
        }

        /// Our own country stays in the library.
        public static Refused ownCountryRemoved() {
            return new Refused("own.country.removed");
        }

        /// The item has been changed since by another step.
        public static Refused changedSince(Bilingual item) {
            return new Refused("changed.since", item);
        }

        /// An item cannot be merged into itself.
        public static Refused mergedIntoItself(Bilingual item) {
            return new Refused("merged.into.itself", item);
        }

        /// Both sides of a meeting would be the same country.
        public static Refused ownCountry() {
            return new Refused("own.country");
        }

        /// A list holds nothing at all.
        public static Refused emptyList() {
            return new Refused("list.empty");
        }

        /// A list holds the names of its columns and no row.
        public static Refused listWithoutRows() {
            return new Refused("list.no.rows");
        }

        /// A list is no text: a workbook, a picture, or damaged.
        public static Refused listNotText() {
            return new Refused("list.not.text");
        }

        /// Nobody can tell which letters the bytes of a list stand for.
        public static Refused listLetters() {
            return new Refused("list.letters");
        }

        /// The quotation marks of a list do not pair.
        ///
        /// @param row  as a spreadsheet counts, the names of the columns being row 1
        /// @param line as a text editor counts, from 1
        public static Refused listQuotes(long row, long line) {
            return new Refused("list.quotes", row, line);
        }

        /// The columns of a list are not those of its kind.
        ///
        /// @param missing the names of those it must have; blank where it has them
        /// @param unknown the names that are none; blank where all are
        public static Refused listColumns(Bilingual missing, String unknown) {
            String key = unknown.isBlank() ? "missing" : missing.isBlank() ? "unknown" : "both";
            return new Refused("list.columns." + key, missing, unknown);
        }

        /// Two columns of a list have one name, perhaps in two languages.
        public static Refused listColumnTwice(Bilingual column) {
            return new Refused("list.column.twice", column);
        }

        private static Bilingual written(LocalDate day) {
            return new Bilingual(Dates.written(day, Language.FA), Dates.written(day, Language.EN));
        }
    }

    /// The paper could not be written: no such folder, no right, no room, or a file that goes with it cannot be read.
    public static final class ExportFailed extends DidarException {
        private ExportFailed(String key, Object subject) {
            super("export." + key, subject);
        }

        public static ExportFailed unwritable(Path target) {
            return new ExportFailed("unwritable", target.toString());
        }

        public static ExportFailed diskFull(Path target) {
            return new ExportFailed("disk.full", target.toString());
        }

        /// A list for a spreadsheet could not be written.
        public static ExportFailed listUnwritable(Path target) {
            return new ExportFailed("list.unwritable", target.toString());
        }

        /// Something in the paper cannot be printed.
        ///
        /// @param why names it and says what helps
        public static ExportFailed unprintable(Bilingual why) {
            return new ExportFailed("unprintable", why);
        }

        public static ExportFailed unreadable(Path file) {
            return new ExportFailed("unreadable", file.toString());
        }
    }

    /// The store refused to keep a change; the change is still in the window.
    public static final class NotSaved extends DidarException {
        public NotSaved() {
            super("not.saved");
        }
    }
}
