package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Job;
import app.didar.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The way of a brief to paper: in which language, into which file, how far it is and how it ended.
public final class ExportViewModel {

    private final Store store;
    private final Tasks tasks;
    private final Supplier<Brief> brief;
    private final ObjectProperty<Path> folder;
    private final ObjectProperty<Language> language;
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Ready());
    private @Nullable Job<Path> job;

    /// Where the export stands.
    sealed interface State {
        record Ready() implements State {}

        /// The file is there already; the person says whether it is replaced.
        record Exists(Path file) implements State {}

        /// @param share the part that is done, 0 to 1
        record Running(double share) implements State {}

        record Done(Path file) implements State {}

        record Failed(Bilingual why) implements State {}
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

    /// Writes the paper; asks first where the file is there already.
    void export() {
        write(false);
    }

    /// Writes the paper over the file that is there.
    void replace() {
        write(true);
    }

    /// Stops the writing; an earlier file stays as it was.
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void write(boolean replace) {
        if (state.get() instanceof State.Running) {
            return;
        }
        Path file;
        try {
            file = Path.of(target.get().strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            state.set(new State.Failed(ExportFailed.unwritable(folder.get()).because(e).words()));
            return;
        }
        if (!replace && Files.isRegularFile(file)) {
            state.set(new State.Exists(file));
            return;
        }
        Brief printed = brief.get();
        Language in = language.get();
        state.set(new State.Running(-1));
        Job<Path> started = tasks.run(progress -> {
            Papers.export(printed, store.library(), in, file, replace, watching(progress));
            return file;
        });
        job = started;
        started.progressProperty().addListener((_, _, share) -> {
            if (state.get() instanceof State.Running) {
                state.set(new State.Running(share.doubleValue()));
            }
        });
        started.onSuccess(this::done)
                .onFailure(Refused.class, refused -> refused(refused, file))
                .onFailure(DidarException.class, failure -> state.set(new State.Failed(failure.words())))
                .onEnd(() -> {
                    job = null;
                    // A cancelled paper leaves nothing behind, nor has it anything to tell.
                    if (state.get() instanceof State.Running) {
                        state.set(new State.Ready());
                    }
                });
    }

    private void done(Path file) {
        Path parent = file.getParent();
        if (parent != null) {
            folder.set(parent);
        }
        state.set(new State.Done(file));
    }

    private void refused(Refused refused, Path file) {
        state.set(Files.isRegularFile(file) && !brief.get().isEmpty()
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
