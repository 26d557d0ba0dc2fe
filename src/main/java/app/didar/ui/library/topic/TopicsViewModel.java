package app.didar.ui.library.topic;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.domain.TopicTree;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.page.LastEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The tree of topics: searched, renamed, moved; it follows every edit. Topics are named by their keys.
public final class TopicsViewModel {

    private final LibraryEditing editing;
    private final Language language;
    private final Tasks tasks;
    private final LastEdit last = new LastEdit();
    private final ReadOnlyObjectWrapper<TopicForest> shown = new ReadOnlyObjectWrapper<>(this, "shown", TopicForest.EMPTY);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<@Nullable String> cut = new ReadOnlyObjectWrapper<>(this, "cut", null);
    private final Set<String> folded = new HashSet<>();
    private final Subscription following;
    private TopicForest forest = TopicForest.EMPTY;
    /// Which tree is the latest; an older one that is grown later is not shown.
    private int turn;

    /// @param first the topic chosen first, or null
    public TopicsViewModel(LibraryEditing editing, @Nullable String first, Language language, Tasks tasks) {
        this.editing = editing;
        this.language = language;
        this.tasks = tasks;
        chosen.set(first);
        query.subscribe(typed -> shown.set(forest.found(typed)));
        chosen.subscribe(_ -> last.forget());
        following = editing.libraryProperty().subscribe(library -> {
            if (library != null) {
                follow(library);
            }
        });
    }

    /// To be called when the page is left.
    void close() {
        following.unsubscribe();
    }

    private void follow(Library library) {
        int mine = ++turn;
        tasks.run(_ -> TopicForest.of(library, language)).onSuccess(grown -> {
            if (mine == turn) {
                forest = grown;
                shown.set(grown.found(query.get()));
                String code = chosen.get();
                if (code != null && grown.find(code).isEmpty()) {
                    chosen.set(null);
                }
                if (cut.get() != null && grown.find(cut.get()).isEmpty()) {
                    cut.set(null);
                }
            }
        });
    }

    /// The topics that the search lets through, each below the one it stands under.
    ReadOnlyObjectProperty<TopicForest> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The chosen topic; null for none.
    ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /// The topic that was cut, to be pasted under another; null for none.
    ReadOnlyObjectProperty<@Nullable String> cutProperty() {
        return cut.getReadOnlyProperty();
    }

    LastEdit last() {
        return last;
    }

    LibraryEditing editing() {
        return editing;
    }

    Library library() {
        return editing.library();
    }

    int total() {
        return forest.size();
    }

    /// The topics whose branches are folded in.
    Set<String> folded() {
        return folded;
    }

    /// The topic of a key, as it is now.
    Optional<Topic> topic(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : editing.library().find(ItemKind.TOPIC, code).map(Topic.class::cast);
    }

    /// The topics a topic stands under, from the top.
    List<Topic> above(String code) {
        return TopicTree.of(editing.library()).above(code);
    }

    /// How much hangs on a topic and those below it.
    int evidence(String code) {
        return forest.find(code).map(TopicForest.Branch::evidence).orElse(0);
    }

    /// Whether a topic may be put under another: neither itself nor one below it.
    ///
    /// @param under null for the top
    boolean mayStand(String code, @Nullable String under) {
        return under == null || !TopicTree.of(editing.library()).branch(code).contains(under);
    }

    /// Whether nothing would change if a topic were put there: it stands there already, or is meant to stand under itself.
    ///
    /// @param under null for the top
    boolean stands(String code, @Nullable String under) {
        return code.equals(under) || topic(code).map(topic -> Objects.equals(topic.parent(), under)).orElse(true);
    }

    /// Puts a topic under another; where it stands already, nothing happens.
    ///
    /// @param under null for the top
    void move(String code, @Nullable String under) {
        cut.set(null);
        topic(code).filter(topic -> !Objects.equals(topic.parent(), under)).ifPresent(topic -> {
            if (under != null) {
                folded.remove(under);
            }
            editing.apply(
                    Edit.put(
                            Edit.Act.MOVE,
                            new Topic(topic.id(), topic.code(), topic.name(), topic.scope(), under, topic.classification())),
                    last);
        });
    }

    /// A level up: beside the topic it stood under.
    void moveUp(String code) {
        topic(code).flatMap(topic -> topic(topic.parent())).ifPresent(parent -> move(code, parent.parent()));
    }

    /// A level down: under the sibling before it.
    void moveDown(String code) {
        forest.before(code).ifPresent(sibling -> move(code, sibling.code()));
    }

    /// Marks a topic to be pasted under another; null for none.
    void cut(@Nullable String code) {
        cut.set(code);
    }

    /// Puts the topic that was cut under another.
    void paste(@Nullable String under) {
        String code = cut.get();
        if (code != null) {
            move(code, under);
        }
    }

    /// Gives a topic another name in the language of the window; an empty one changes nothing.
    void rename(String code, String name) {
        String written = name.strip();
        topic(code).filter(topic -> !written.isEmpty() && !topic.name().bestIn(language).equals(written)).ifPresent(topic -> {
            Bilingual renamed = topic.name().with(language, written);
            editing.apply(
                    Edit.put(
                            Edit.Act.CHANGE,
                            new Topic(topic.id(), topic.code(), renamed, topic.scope(), topic.parent(), topic.classification())),
                    last);
        });
    }

    void undo() {
        editing.undo(last.undoing());
    }

    void redo() {
        editing.redo(last);
    }
}
