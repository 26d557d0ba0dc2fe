package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.paper.Edition;
import app.didar.paper.Outcome;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.Protection;
import app.didar.ui.common.Job;
import app.didar.ui.common.Passphrase;
import app.didar.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The way of a brief to paper: in which language, behind which password, with which files, into which file, how far it is and how it
/// ended.
public final class ExportViewModel {

    private final Store store;
    private final Tasks tasks;
    private final Supplier<Brief> brief;
    private final ObjectProperty<Path> folder;
    private final ObjectProperty<Language> language;
    private final ExportPassword password = new ExportPassword();
    private final ObservableList<Enclosed> files = FXCollections.observableArrayList();
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Ready());
    private @Nullable Job<Outcome> job;

    /// Where the export stands.
    sealed interface State {
        record Ready() implements State {}

        /// The file is there already; the person says whether it is replaced.
        record Exists(Path file) implements State {}

        /// @param share the part that is done, 0 to 1
        record Running(double share) implements State {}

        record Done(Path file, Outcome outcome) implements State {}

        record Failed(Bilingual why) implements State {}
    }

    /// A file that goes with the paper.
    ///
    /// @param appended whether its pages follow the paper; otherwise it lies inside the file
    record Enclosed(Path file, boolean appended) {
        String name() {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }
    }

    /// @param brief  the brief as it stands when it is asked for
    /// @param folder where the last paper was put; follows the choice
    public ExportViewModel(
            Store store, Tasks tasks, Supplier<Brief> brief, Language language, ObjectProperty<Path> folder) {
        this.store = store;
        this.tasks = tasks;
        this.brief = brief;
        this.folder = folder;
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.language.addListener((_, before, now) -> {
            if (target.get().equals(suggested(before).toString())) {
                target.set(suggested(now).toString());
            }
        });
        target.addListener((_, _, _) -> {
            if (!(state.get() instanceof State.Running)) {
                state.set(new State.Ready());
            }
        });
        target.set(suggested(language).toString());
    }

    /// The language of the paper.
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// The file, as a path.
    StringProperty targetProperty() {
        return target;
    }

    /// The password of the paper, if it gets one.
    ExportPassword password() {
        return password;
    }

    /// The files that go with the paper, in order.
    ObservableList<Enclosed> files() {
        return files;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Where a chooser of files starts.
    Path folder() {
        return folder.get();
    }

    /// The file a chooser of files suggests: `AZ-1-fa.pdf`.
    String fileName() {
        return fileName(language.get());
    }

    /// Starts over, as when the export is opened again.
    void reset() {
        if (!(state.get() instanceof State.Running)) {
            state.set(new State.Ready());
        }
    }

    /// Writes the paper; asks first where the file is there already. Both passwords are wiped; a paper for the archive needs none.
    void export(char[] typed, char[] again) {
        write(false, typed, again);
    }

    /// Writes the paper over the file that is there; otherwise as [#export].
    void replace(char[] typed, char[] again) {
        write(true, typed, again);
    }

    /// Stops the writing; an earlier file stays as it was.
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void write(boolean replace, char[] typed, char[] again) {
        try {
            if (state.get() instanceof State.Running) {
                return;
            }
            reset();
            if (password.wantedProperty().get() && !password.accepts(typed, again)) {
                return;
            }
            Path file = Path.of(target.get().strip()).toAbsolutePath().normalize();
            if (!replace && Files.isRegularFile(file)) {
                state.set(new State.Exists(file));
                return;
            }
            start(file, replace, password.protection(typed));
        } catch (InvalidPathException e) {
            state.set(new State.Failed(ExportFailed.unwritable(folder.get()).because(e).words()));
        } finally {
            Passphrase.wipe(typed);
            Passphrase.wipe(again);
        }
    }

    private void start(Path file, boolean replace, @Nullable Protection protection) {
        Brief printed = brief.get();
        Edition edition = new Edition(
                language.get(),
                protection,
                files.stream().filter(Enclosed::appended).map(Enclosed::file).toList(),
                files.stream().filter(one -> !one.appended()).map(Enclosed::file).toList());
        AtomicBoolean begun = new AtomicBoolean();
        state.set(new State.Running(-1));
        Job<Outcome> started = tasks.run(progress -> {
            begun.set(true);
            try (protection) {
                return Papers.export(printed, store.library(), edition, file, replace, watching(progress));
            }
        });
        job = started;
        started.progressProperty().addListener((_, _, share) -> {
            if (state.get() instanceof State.Running) {
                state.set(new State.Running(share.doubleValue()));
            }
        });
        started.onSuccess(outcome -> done(file, outcome))
                .onFailure(Refused.class, refused -> refused(refused, file, replace))
                .onFailure(DidarException.class, failure -> state.set(new State.Failed(failure.words())))
                .onFailure(PdfRefusal.class, refusal -> state.set(new State.Failed(ExportPassword.words(refusal))))
                .onEnd(() -> {
                    job = null;
                    // Work that was cancelled before it began wipes nothing itself.
                    if (protection != null && !begun.get()) {
                        protection.close();
                    }
                    // A cancelled paper leaves nothing behind, nor has it anything to tell.
                    if (state.get() instanceof State.Running) {
                        state.set(new State.Ready());
                    }
                });
    }

    private void done(Path file, Outcome outcome) {
        Path parent = file.getParent();
        if (parent != null) {
            folder.set(parent);
        }
        state.set(new State.Done(file, outcome));
    }

    private void refused(Refused refused, Path file, boolean replace) {
        state.set(!replace && Files.isRegularFile(file) && !brief.get().isEmpty()
                ? new State.Exists(file)
                : new State.Failed(refused.words()));
    }

    private Path suggested(Language in) {
        return folder.get().resolve(fileName(in));
    }

    private String fileName(Language in) {
        return brief.get().code() + "-" + in.code() + ".pdf";
    }

    private static Progress watching(Tasks.Progress progress) {
        return new Progress() {
            @Override
            public void fraction(double done) {
                progress.done(done);
            }

            @Override
            public boolean cancelled() {
                return progress.isCancelled();
            }
        };
    }
}
