package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.DidarException;
import app.didar.domain.Library;
import app.didar.paper.Papers;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Progress;
import app.didar.typeset.layout.Proof;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.ui.common.Job;
import app.didar.ui.common.Tasks;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The pages of a brief as they will be printed, laid out again whenever they are asked for. What has not changed since the last time
/// stays set, so one corrected paragraph is soon on its page.
final class PreviewViewModel {

    /// Pages after which half of the way is taken to be done, as their number is not known before.
    private static final double HALF_WAY = 8;
    /// A text is found by so many letters of its start, few enough for the narrowest column.
    private static final int MARK = 14;

    private final Store store;
    private final Tasks tasks;
    private final String code;
    private final ObjectProperty<Language> language;
    private final Map<Language, Proof> proofs = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<@Nullable Brief> brief = new ReadOnlyObjectWrapper<>(this, "brief", null);
    private final ReadOnlyObjectWrapper<@Nullable Leaves> leaves = new ReadOnlyObjectWrapper<>(this, "leaves", null);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Stopped());
    private @Nullable Brief edited;
    private @Nullable UUID paragraph;
    private @Nullable Library library;
    private @Nullable Job<Composed> job;

    /// How the composing stands. The pages of the last time are there meanwhile.
    sealed interface State {
        /// @param share the part that is done, 0 to 1, or -1 while unknown
        record Composing(double share) implements State {}

        /// @param hand where the paragraph in hand stands; null where it is on no page
        record Ready(@Nullable Line hand) implements State {}

        /// The brief holds nothing to print.
        record Empty() implements State {}

        /// The person gave it up, or it broke off.
        record Stopped() implements State {}

        record Failed(Bilingual why) implements State {}
    }

    /// A line of a page.
    ///
    /// @param page     from 0
    /// @param baseline in points from the page's top
    record Line(int page, double baseline) {}

    /// @param leaves null where the brief holds nothing
    private record Composed(
            Brief brief, @Nullable Library library, @Nullable Leaves leaves, @Nullable Line hand) {}

    /// @param code     of the brief
    /// @param language of the paper at first
    PreviewViewModel(Store store, Tasks tasks, String code, Language language) {
        this.store = store;
        this.tasks = tasks;
        this.code = code;
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.language.addListener((_, _, _) -> compose());
    }

    String code() {
        return code;
    }

    /// The language of the paper; another one is composed at once.
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// What is shown; null before the first time.
    ReadOnlyObjectProperty<@Nullable Brief> briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /// Its pages; null for none.
    ReadOnlyObjectProperty<@Nullable Leaves> leavesProperty() {
        return leaves.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Composes the pages of a brief; what was under way is given up.
    ///
    /// @param now  the brief as it is edited, saved or not; null where the one in the store is meant
    /// @param hand the paragraph in hand, if any
    void show(@Nullable Brief now, @Nullable UUID hand) {
        edited = now;
        paragraph = hand;
        compose();
    }

    /// Composes the pages once more.
    void compose() {
        cancel();
        Brief now = edited;
        UUID hand = paragraph;
        Library known = library;
        Language in = language.get();
        state.set(new State.Composing(-1));
        Proof proof = proofs.computeIfAbsent(in, _ -> new Proof());
        Job<Composed> started = tasks.run(progress -> compose(now, known, hand, in, proof, watching(progress)));
        job = started;
        started.progressProperty().addListener((_, _, share) -> {
            if (started.equals(job)) {
                state.set(new State.Composing(share.doubleValue()));
            }
        });
        started.onSuccess(composed -> {
                    if (started.equals(job)) {
                        brief.set(composed.brief());
                        leaves.set(composed.leaves());
                        library = composed.library();
                        end(composed.leaves() == null ? new State.Empty() : new State.Ready(composed.hand()));
                        if (known != null) {
                            lookAtLibrary(known);
                        }
                    }
                })
                .onFailure(DidarException.class, failure -> {
                    if (started.equals(job)) {
                        leaves.set(null);
                        end(new State.Failed(failure.words()));
                    }
                })
                .onEnd(() -> {
                    if (started.equals(job)) {
                        end(new State.Stopped());
                    }
                });
    }

    /// The pages come from what is known of the library already; where it has changed meanwhile, they are composed once more.
    private void lookAtLibrary(Library known) {
        tasks.run(_ -> store.library()).onSuccess(now -> {
            if (!now.equals(known)) {
                library = now;
                compose();
            }
        });
    }

    /// Gives up what is being composed.
    void cancel() {
        if (job != null) {
            job.cancel();
            end(new State.Stopped());
        }
    }

    private void end(State how) {
        job = null;
        state.set(how);
    }

    private Composed compose(
            @Nullable Brief now, @Nullable Library known, @Nullable UUID hand, Language in, Proof proof,
            Progress progress) {
        Brief printed = now == null ? store.briefs().get(code) : now;
        if (printed.isEmpty()) {
            return new Composed(printed, known, null, null);
        }
        Library from = known == null ? store.library() : known;
        Leaves set = proof.layOut(Papers.manuscript(printed, from, in), progress);
        return new Composed(printed, from, set, printed.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(one -> one.id().equals(hand))
                .findFirst()
                .map(one -> find(one.text().bestIn(in), set))
                .orElse(null));
    }

    /// Where a text begins on the pages. A paper may say more than the text, or say it otherwise, so it may be nowhere.
    private static @Nullable Line find(String text, Leaves leaves) {
        String start = text.substring(0, Math.min(MARK, text.length())).strip();
        for (int page = 0; page < leaves.leaves().size() && !start.isEmpty(); page++) {
            for (Mark mark : leaves.leaves().get(page).content()) {
                if (mark instanceof Mark.Text line && said(line).contains(start)) {
                    return new Line(page, line.baseline());
                }
            }
        }
        return null;
    }

    private static String said(Mark.Text line) {
        return line.pieces().stream()
                .sorted(Comparator.comparingInt(Mark.Piece::order))
                .map(piece -> piece instanceof Mark.Word word ? word.shaped().text() : "")
                .collect(Collectors.joining());
    }

    private static Progress watching(Tasks.Progress progress) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return progress.isCancelled();
            }

            @Override
            public void page(Phase phase, int done, int of) {
                progress.done(of > 0 ? (double) done / of : done / (done + HALF_WAY));
            }
        };
    }
}
