package app.didar.ui.library.list;

import app.didar.domain.Classification;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.exchange.csv.CsvIn;
import app.didar.exchange.csv.CsvOut;
import app.didar.exchange.csv.Import;
import app.didar.exchange.csv.ListFile;
import app.didar.exchange.csv.Progress;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Job;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The way of a shelf into a file and back.
final class ListsViewModel {

    private static final String ENDING = ".csv";

    private final ShelfViewModel shelf;
    private final Tasks tasks;
    private final Language language;
    private final Questions questions;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
    private byte[] read = {};
    private @Nullable Job<?> job;

    /// What is asked before something is done.
    interface Questions {
        /// Whether items classified above ordinary may leave the vault as clear text.
        boolean clearText(int classified, int all);

        /// Whether the shipped references shall be taken in.
        boolean references(int some);
    }

    /// Where it stands.
    sealed interface State {
        record Idle() implements State {}

        /// @param share done, 0 to 1, or -1 while unknown
        record Saving(double share) implements State {}

        record Saved(Path file, int items) implements State {}

        /// @param share done, 0 to 1, or -1 while unknown
        record Reading(double share) implements State {}

        /// @param trouble why it was not taken in, once that was tried; else null
        record Reported(ReportViewModel report, @Nullable Bilingual trouble) implements State {}

        /// The person looks at the shelf first.
        record Aside(ReportViewModel report) implements State {}

        /// It is being taken in, which nothing stops.
        record Keeping(ReportViewModel report) implements State {}

        /// The shelf has all references that come with the program.
        record NothingToTake() implements State {}

        /// @param reading whether a list could not be read; otherwise it could not be written or kept
        record Failed(Bilingual why, boolean reading) implements State {}
    }

    /// @param language of the names, the words and the calendar in files
    ListsViewModel(ShelfViewModel shelf, Tasks tasks, Language language, Questions questions) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.language = language;
        this.questions = questions;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether these items may be written where anybody can read them; asks where one is classified above ordinary.
    boolean mayLeave(List<? extends Item> items) {
        int classified = (int) items.stream().filter(item -> item.classification() != Classification.ORDINARY).count();
        return classified == 0 || questions.clearText(classified, items.size());
    }

    /// Writes items into the file the person chose, whole or not at all.
    void save(Path chosen, List<? extends Item> shown) {
        List<Item> items = List.copyOf(shown);
        boolean named = chosen.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
        Path file = named ? chosen : chosen.resolveSibling(chosen.getFileName() + ENDING);
        run(
                State.Saving::new,
                progress -> {
                    byte[] list = CsvOut.of(shelf.kind(), items, language, watching(progress));
                    // The dialog has asked about the name the person wrote, about no other.
                    new ListFile(file, named).write(list);
                    return file;
                },
                written -> state.set(new State.Saved(written, items.size())));
    }

    /// Reads a file and reports on it.
    void read(Path file) {
        read(() -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException failed) {
                throw ExportFailed.unreadable(file).because(failed);
            }
        });
    }

    private interface Bytes {
        byte[] get();
    }

    private void read(Bytes file) {
        Library library = shelf.editing().library();
        run(
                State.Reading::new,
                progress -> {
                    byte[] bytes = file.get();
                    Import list = CsvIn.read(bytes, shelf.kind(), library, shelf.today(), watching(progress));
                    return new Found(bytes, list);
                },
                found -> {
                    read = found.bytes;
                    state.set(new State.Reported(new ReportViewModel(found.list, library, language), null));
                });
    }

    /// A file with what it says.
    private static final class Found {
        private final byte[] bytes;
        private final Import list;

        private Found(byte[] bytes, Import list) {
            this.bytes = bytes;
            this.list = list;
        }
    }

    /// Takes in what the report says, all rows or the good ones, as one step.
    void take(Edit edit) {
        if (state.get() instanceof State.Reported(ReportViewModel report, Bilingual _)) {
            state.set(new State.Keeping(report));
            shelf.apply(edit, this::rest, why -> state.set(new State.Reported(report, why)));
        }
    }

    /// Puts the report aside, to look at an item of the shelf.
    void lookAt(String code) {
        if (state.get() instanceof State.Reported(ReportViewModel report, Bilingual _)) {
            state.set(new State.Aside(report));
            shelf.chooseWhenThere(code);
        }
    }

    /// Shows the report again. Where the library has changed since, the list is read anew.
    void back() {
        if (state.get() instanceof State.Aside(ReportViewModel report)) {
            byte[] bytes = read;
            if (report.isOf(shelf.editing().library())) {
                state.set(new State.Reported(report, null));
            } else {
                read(() -> bytes);
            }
        }
    }

    /// Takes the references in that come with the program and are not on the shelf, after asking.
    void takeReferences() {
        Library library = shelf.editing().library();
        run(State.Reading::new, _ -> ShippedReferences.missing(library), edit -> {
            if (edit.isEmpty()) {
                state.set(new State.NothingToTake());
            } else {
                rest();
                if (questions.references(edit.put().size())) {
                    shelf.apply(edit, this::rest, why -> state.set(new State.Failed(why, false)));
                }
            }
        });
    }

    /// Stops what is being written or read, closes a report, takes a notice away. Nothing has been taken in.
    void dismiss() {
        Job<?> running = job;
        job = null;
        if (running != null) {
            running.cancel();
        }
        if (!(state.get() instanceof State.Keeping)) {
            rest();
        }
    }

    private void rest() {
        read = new byte[0];
        state.set(new State.Idle());
    }

    private <T> void run(DoubleFunction<State> running, Tasks.Work<T> work, Consumer<T> done) {
        if (state.get() instanceof State.Keeping) {
            return;
        }
        dismiss();
        State begun = running.apply(-1);
        state.set(begun);
        Job<T> started = tasks.run(work);
        job = started;
        started.progressProperty().addListener((_, _, share) -> {
            if (isPresent(started)) {
                state.set(running.apply(share.doubleValue()));
            }
        });
        started.onSuccess(answer -> {
                    if (isPresent(started)) {
                        done.accept(answer);
                    }
                })
                .onFailure(DidarException.class, why -> {
                    if (isPresent(started)) {
                        state.set(new State.Failed(why.words(), begun instanceof State.Reading));
                    }
                })
                .onEnd(() -> {
                    if (isPresent(started)) {
                        job = null;
                        if (state.get() instanceof State.Saving || state.get() instanceof State.Reading) {
                            rest();
                        }
                    }
                });
    }

    private boolean isPresent(Job<?> one) {
        return one.equals(job);
    }

    private static Progress watching(Tasks.Progress progress) {
        return share -> {
            progress.done(share);
            return !progress.isCancelled();
        };
    }
}
