package app.didar.ui.library.shelf;

import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Step;
import app.didar.text.Bilingual;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Tasks;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.form.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All items of a kind, or those of a country or a topic: narrowed, made, changed and removed.
public final class ShelfViewModel {

    /// The table sorts anew for each.
    private static final int MOST_ONE_BY_ONE = 100;

    private final LibraryEditing editing;
    private final Tasks tasks;
    private final ItemKind kind;
    private final @Nullable Mention scope;
    private final LocalDate today;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final FilteredList<Item> shown = new FilteredList<>(items);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableMap<Filter, String> answers = FXCollections.observableHashMap();
    private final ObservableMap<ItemKind, String> narrowed = FXCollections.observableHashMap();
    private final ObjectProperty<@Nullable Item> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ReadOnlyObjectWrapper<@Nullable Item> draft = new ReadOnlyObjectWrapper<>(this, "draft", null);
    private final ReadOnlyObjectWrapper<@Nullable Complaint> complaint = new ReadOnlyObjectWrapper<>(this, "complaint", null);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyBooleanWrapper takingOver = new ReadOnlyBooleanWrapper(this, "takingOver");
    private final Subscription following;
    private SearchTexts texts = SearchTexts.NONE;
    private @Nullable String awaited;
    /// The item edited last: it stays in its place, though the filters may no longer let it through, until they are asked anew.
    private @Nullable UUID held;
    private boolean making;

    /// What stands against a change.
    ///
    /// @param field the component it is about, or null
    record Complaint(@Nullable String field, Bilingual words) {}

    /// @param scope the country or topic whose items are shown, or null for all
    public ShelfViewModel(
            LibraryEditing editing, Tasks tasks, ItemKind kind, @Nullable Mention scope, LocalDate today) {
        this.editing = editing;
        this.tasks = tasks;
        this.kind = kind;
        this.scope = scope;
        this.today = today;
        query.subscribe(_ -> narrow());
        answers.addListener((MapChangeListener<Filter, String>) _ -> narrow());
        narrowed.addListener((MapChangeListener<ItemKind, String>) _ -> narrow());
        draft.set(editing.draft(shelf()));
        following = editing.libraryProperty().subscribe(library -> {
            if (library != null) {
                follow(library);
            }
        });
    }

    /// To be called when the screen is left.
    void close() {
        following.unsubscribe();
    }

    public ItemKind kind() {
        return kind;
    }

    /// Whether all that is shown names one item of that kind.
    boolean scopedTo(ItemKind named) {
        return scope != null && scope.kind() == named;
    }

    public LocalDate today() {
        return today;
    }

    public LibraryEditing editing() {
        return editing;
    }

    /// Those that the filters let through, by code.
    public ObservableList<Item> shown() {
        return shown;
    }

    int total() {
        return items.size();
    }

    public ObservableList<Item> all() {
        return FXCollections.unmodifiableObservableList(items);
    }

    /// What is searched for: part of a name or a code, however spelt.
    public StringProperty queryProperty() {
        return query;
    }

    ObservableMap<Filter, String> answers() {
        return answers;
    }

    ObservableMap<ItemKind, String> narrowed() {
        return narrowed;
    }

    void clearFilters() {
        query.set("");
        answers.clear();
        narrowed.clear();
    }

    boolean isNarrowed() {
        return !query.get().isBlank() || !answers.isEmpty() || !narrowed.isEmpty();
    }

    /// The item whose form is open; null for none.
    public ObjectProperty<@Nullable Item> chosenProperty() {
        return chosen;
    }

    /// The chosen item as it stands in the list now; empty where none is, or the filters leave it out.
    Optional<Item> chosenRow() {
        Item item = chosen.get();
        return item == null ? Optional.empty() : shown.stream().filter(now -> now.id().equals(item.id())).findFirst();
    }

    /// Whether the items are being replaced by those after an edit, when a table drops its selection though nobody chose anything.
    ReadOnlyBooleanProperty takingOverProperty() {
        return takingOver.getReadOnlyProperty();
    }

    /// A new item that is not in the library yet; null while none is being made.
    public ReadOnlyObjectProperty<@Nullable Item> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Complaint> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Begins a new item; it names the country or topic whose shelf this is.
    public void begin() {
        if (draft.get() == null) {
            complaint.set(null);
            String code = Forms.choosesCode(kind) ? "" : editing.library().nextCode(kind);
            draft.set(Scoped.in(Forms.blank(kind, code), scope));
        }
    }

    /// Whether anything was written of the new item.
    boolean drawn() {
        return editing.draft(shelf()) != null;
    }

    private String shelf() {
        return scope == null ? kind.name() : kind.name() + " " + scope.kind() + " " + scope.code();
    }

    /// Gives the new item up.
    public void giveUp() {
        editing.keepDraft(shelf(), null);
        draft.set(null);
        complaint.set(null);
    }

    /// Keeps what has been written of the new item so far.
    public void draw(Item item) {
        editing.keepDraft(shelf(), item);
        draft.set(item);
    }

    /// Puts the new item into the library, where nothing it needs is missing.
    public void create() {
        Item drawn = draft.get();
        if (drawn == null || making) {
            return;
        }
        // Another item may have been given the code meanwhile.
        Item item = Forms.choosesCode(kind) ? drawn : Forms.with(drawn, "code", editing.library().nextCode(kind));
        Optional<Complaint> missing = Missing.in(item, editing.library());
        if (missing.isPresent()) {
            complaint.set(missing.get());
            return;
        }
        making = true;
        keep(
                Edit.put(Edit.Act.CREATE, item),
                () -> {
                    making = false;
                    giveUp();
                    choose(item.code());
                },
                () -> making = false);
    }

    /// Keeps a change of an item. A position is never overwritten: another takes its place.
    ///
    /// @param then    once it is kept
    /// @param refused once it is refused, the complaint told
    public void change(Item item, Runnable then, Runnable refused) {
        Optional<Complaint> missing = Missing.in(item, editing.library());
        if (missing.isPresent()) {
            complaint.set(missing.get());
            refused.run();
        } else {
            held = item.id();
            keep(Edit.put(Edit.Act.CHANGE, item), then, refused);
        }
    }

    /// Puts another position in the place of one.
    public void supersede(Position position, Bilingual words, LocalDate day) {
        Position next = position.superseded(
                editing.library().nextCode(ItemKind.POSITION), words, day, List.of());
        if (words.isBlank()) {
            complaint.set(new Complaint("text", Missing.words("text.missing")));
        } else {
            apply(Edit.put(Edit.Act.SUPERSEDE, next), () -> choose(next.code()));
        }
    }

    /// Makes any edit, as a panel asks for it.
    public void apply(Edit edit, Runnable then) {
        keep(edit, then, () -> {});
    }

    /// Makes any edit.
    ///
    /// @param refused told what stands against it, and what to do
    public void apply(Edit edit, Runnable then, Consumer<Bilingual> refused) {
        editing.apply(edit, outcome(false, then, refused));
    }

    private void keep(Edit edit, Runnable then, Runnable not) {
        editing.apply(edit, outcome(false, then, why -> {
            complain(why);
            not.run();
        }));
    }

    private void complain(Bilingual why) {
        complaint.set(new Complaint(null, why));
    }

    public void remove(List<Item> some) {
        apply(Edit.delete(some), () -> chosen.set(null));
    }

    public void undo() {
        editing.undo(outcome(true, () -> {}, this::complain));
    }

    public void redo() {
        editing.redo(outcome(false, () -> {}, this::complain));
    }

    private LibraryEditing.Outcome outcome(boolean undone, Runnable then, Consumer<Bilingual> refused) {
        return new LibraryEditing.Outcome() {
            @Override
            public void kept(Step step) {
                complaint.set(null);
                tell(step, undone);
                then.run();
            }

            @Override
            public void refused(DidarException why) {
                refused.accept(why.words());
            }
        };
    }

    private void tell(Step step, boolean undone) {
        notice.set(step.items() == 0 ? null : new Notice(step.act(), step.items(), undone));
    }

    /// Chooses the item of that code now, or once the library is read.
    public void chooseWhenThere(String code) {
        awaited = code;
        choose(code);
    }

    void choose(String code) {
        items.stream().filter(item -> item.code().equalsIgnoreCase(code)).findFirst().ifPresent(item -> {
            awaited = null;
            chosen.set(item);
        });
    }

    /// Items that may be the same as the one being written: people of one name.
    List<Person> namesakes(Item item) {
        return item instanceof Person person ? Namesakes.of(person, editing.library()) : List.of();
    }

    /// Takes over what differs, so that what stays the same keeps its place on the screen.
    private void follow(Library library) {
        List<Item> now = found(library);
        Item before = chosen.get();
        takingOver.set(true);
        boolean sameIds = now.size() == items.size();
        int changed = 0;
        for (int i = 0; sameIds && i < now.size(); i++) {
            sameIds = now.get(i).id().equals(items.get(i).id());
            changed += now.get(i).equals(items.get(i)) ? 0 : 1;
        }
        if (sameIds && changed <= MOST_ONE_BY_ONE) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(items.get(i))) {
                    items.set(i, now.get(i));
                }
            }
        } else {
            items.setAll(now);
        }
        takingOver.set(false);
        if (before != null) {
            chosen.set(now.stream().filter(item -> item.id().equals(before.id())).findFirst().orElse(null));
        }
        String wanted = awaited;
        if (wanted != null) {
            choose(wanted);
        }
        if (!texts.isEmpty()) {
            readNames();
        }
    }

    /// Makes ready in the background what the search looks in, once somebody is about to type.
    void aboutToType(boolean focused) {
        if (focused) {
            readNames();
        }
    }

    private void readNames() {
        List<Item> now = List.copyOf(items);
        SearchTexts known = texts;
        tasks.run(_ -> known.of(now)).onSuccess(found -> texts = found);
    }

    private List<Item> found(Library library) {
        Mention only = scope;
        if (only == null) {
            return new ArrayList<>(library.all(kind));
        }
        return library.about(kind, only);
    }

    private void narrow() {
        held = null;
        String wanted = Spelling.loose(query.get());
        Map<Filter, String> asked = Map.copyOf(answers);
        List<Mention> named = narrowed.entrySet().stream()
                .map(entry -> new Mention(entry.getKey(), entry.getValue()))
                .toList();
        shown.setPredicate(item -> item.id().equals(held) || (wanted.isEmpty() || texts.of(item).contains(wanted))
                && asked.entrySet().stream().allMatch(a -> a.getKey().lets().fits(item, a.getValue(), today))
                && named.stream().allMatch(mention -> mention.concerns(item)));
    }
}
