package app.didar.ui.library.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.ui.Later;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.library.form.Forms;
import app.didar.vault.KeyCost;
import app.didar.vault.SampleVault;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shelves over the real store of the sample vault.
class ShelfViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private final Later later = new Later();
    private final List<LibraryEditing.Kept> saving = new ArrayList<>();

    @TempDir
    private Path folder;

    private @Nullable Vault vault;
    private @Nullable LibraryEditing known;

    @BeforeEach
    void open() {
        vault = SampleVault.open(new Vaults(new KeyCost(8, 1, 1), CLOCK), folder.resolve("vault"), CLOCK);
        known = new LibraryEditing(vault.store(), later.tasks(), saving::add);
        later.run();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(vault).close();
        assertEquals(List.of(), later.unexpected());
    }

    private LibraryEditing editing() {
        return Objects.requireNonNull(known);
    }

    private Library stored() {
        return Objects.requireNonNull(vault).store().library();
    }

    private ShelfViewModel shelf(ItemKind kind) {
        return shelf(kind, null);
    }

    private ShelfViewModel shelf(ItemKind kind, @Nullable Mention scope) {
        var model = new ShelfViewModel(editing(), later.tasks(), kind, scope, TODAY);
        later.run();
        return model;
    }

    private Item draft(ShelfViewModel model) {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    private static Bilingual complaint(ShelfViewModel model) {
        return Objects.requireNonNull(model.complaintProperty().get()).words();
    }

    private static void change(ShelfViewModel model, Item item) {
        model.change(item, () -> {}, () -> {});
    }

    @Test
    void searchFindsOtherSpellingsAndHalfSpacesLost() {
        var model = shelf(ItemKind.PERSON);
        for (String spelling : List.of("نبی‌اف", "نبي اف", "نبیاف", "NABIYEV", "p2")) {
            model.queryProperty().set(spelling);
            assertEquals(List.of("P2"), codes(model), spelling);
        }
        model.clearFilters();
        assertEquals(6, model.shown().size());
    }

    @Test
    void filtersNarrowTogether() {
        var model = shelf(ItemKind.UNDERTAKING);
        Filter side = Filter.of(ItemKind.UNDERTAKING).getFirst();
        model.answers().put(side, "THEIRS");
        model.narrowed().put(ItemKind.COUNTRY, "AZ");
        assertFalse(model.shown().isEmpty());
        assertTrue(model.shown().stream()
                .map(Undertaking.class::cast)
                .allMatch(u -> u.byThem() && (u.by().contains("AZ") || u.to().contains("AZ"))));
        int few = model.shown().size();
        model.answers().remove(side);
        assertTrue(model.shown().size() > few);
    }

    @Test
    void theShelfOfATopicHoldsWhatNamesOneBelowIt() {
        var fibre = shelf(ItemKind.UNDERTAKING, new Mention(ItemKind.TOPIC, "fibre"));
        var above = shelf(ItemKind.UNDERTAKING, new Mention(ItemKind.TOPIC, "infrastructure"));
        assertFalse(fibre.shown().isEmpty());
        assertTrue(above.shown().containsAll(fibre.shown()));
        assertFalse(fibre.shown().containsAll(above.shown()));
        assertEquals(codes(above).stream().distinct().toList(), codes(above));
        above.begin();
        assertEquals(List.of("infrastructure"), ((Undertaking) draft(above)).topics());
    }

    @Test
    void aScopedShelfHoldsOnlyWhatNamesItAndBeginsThere() {
        var model = shelf(ItemKind.POSITION, new Mention(ItemKind.COUNTRY, "TJ"));
        assertTrue(model.shown().stream().map(Position.class::cast).allMatch(p -> p.country().equals("TJ")));
        model.begin();
        assertEquals("TJ", ((Position) draft(model)).country());
    }

    @Test
    void aDraftSaysWhatIsMissingAndIsMadeOnce() {
        var model = shelf(ItemKind.ORGANISATION);
        model.begin();
        model.create();
        assertEquals("name", Objects.requireNonNull(model.complaintProperty().get()).field());
        model.draw(Forms.with(draft(model), "name", new Bilingual("نهاد", "Body")));
        int before = stored().organisations().size();
        model.create();
        model.create();
        later.run();
        assertEquals(before + 1, stored().organisations().size());
        assertNull(model.draftProperty().get());
        assertEquals("Body", Objects.requireNonNull(model.chosenProperty().get()).label().en());
        assertEquals(Edit.Act.CREATE, Objects.requireNonNull(model.noticeProperty().get()).act());
    }

    @Test
    void aDraftTakesAnotherCodeWhereItsOwnWasTakenMeanwhile() {
        var model = shelf(ItemKind.ORGANISATION);
        model.begin();
        model.draw(Forms.with(draft(model), "name", new Bilingual("یکم", "First")));
        var taken = Forms.with(Forms.blank(ItemKind.ORGANISATION, draft(model).code()), "name", new Bilingual("دوم", "Second"));
        editing().apply(Edit.put(Edit.Act.IMPORT, taken), new Silent());
        later.run();
        model.create();
        later.run();
        assertNull(model.complaintProperty().get());
        assertTrue(stored().organisations().stream().map(Organisation::name).anyMatch(name -> name.en().equals("First")));
    }

    @Test
    void aDraftStaysWhileAnotherPageIsUp() {
        var model = shelf(ItemKind.ORGANISATION);
        model.begin();
        model.draw(Forms.with(draft(model), "name", new Bilingual("نهاد", "")));
        model.close();
        var again = shelf(ItemKind.ORGANISATION);
        assertEquals("نهاد", draft(again).label().fa());
        assertNull(shelf(ItemKind.ORGANISATION, new Mention(ItemKind.COUNTRY, "AZ")).draftProperty().get());
        again.giveUp();
        assertNull(shelf(ItemKind.ORGANISATION).draftProperty().get());
    }

    @Test
    void closingMakesDraftsThatLackNothingAndTellsOfOthers() throws Exception {
        var model = shelf(ItemKind.ORGANISATION);
        model.begin();
        model.draw(Forms.with(draft(model), "classification", app.didar.domain.Classification.CONFIDENTIAL));
        assertTrue(Drafts.lacking(editing()));
        model.draw(Forms.with(draft(model), "name", new Bilingual("نهاد", "Kept")));
        assertFalse(Drafts.lacking(editing()));
        Drafts.make(editing());
        assertTrue(editing().finish().call());
        assertTrue(stored().organisations().stream().anyMatch(body -> body.name().en().equals("Kept")));
    }

    @Test
    void whatIsUnderWayIsKeptBeforeTheVaultIsClosed() throws Exception {
        var model = shelf(ItemKind.ORGANISATION);
        var first = (Organisation) model.all().getFirst();
        Item renamed = Forms.with(first, "name", new Bilingual("یک", "One"));
        change(model, renamed);
        change(model, Forms.with(renamed, "note", new Bilingual("یادداشت", "Note")));
        assertTrue(editing().finish().call());
        Organisation kept = stored().organisations().stream().filter(o -> o.id().equals(first.id())).findFirst().orElseThrow();
        assertEquals("One", kept.name().en());
        assertEquals("Note", kept.note().en());
        later.run();
        assertEquals(2, Objects.requireNonNull(vault).store().items().history(first.id()).stream()
                .filter(done -> done.act() == Edit.Act.CHANGE).count(), "nothing is done twice");
    }

    @Test
    void aTakenCodeAndACircleAreRefusedAndNothingChanges() {
        var model = shelf(ItemKind.TOPIC);
        Library before = stored();
        Item first = model.all().getFirst();
        Item second = model.all().get(1);
        model.begin();
        model.draw(Forms.with(Forms.with(draft(model), "code", first.code()), "name", new Bilingual("موضوع", "Topic")));
        model.create();
        later.run();
        assertEquals(Refused.codeTaken(first.code()).words(), complaint(model));
        assertNotNull(model.draftProperty().get(), "what was written is not lost");
        model.giveUp();
        change(model, Forms.with(first, "parent", first.code()));
        later.run();
        assertEquals(Refused.topicUnderItself(first.label()).words(), complaint(model));
        assertEquals(before, stored());
        change(model, Forms.with(second, "name", new Bilingual("نو", "New")));
        later.run();
        assertNull(model.complaintProperty().get(), "a change that is kept ends the complaint");
    }

    @Test
    void aPositionIsNotOverwrittenButSuperseded() {
        var model = shelf(ItemKind.POSITION, new Mention(ItemKind.COUNTRY, "AZ"));
        model.begin();
        model.draw(Forms.with(
                Forms.with(draft(model), "text", new Bilingual("پیشین", "Earlier")),
                "topic",
                stored().topics().getFirst().code()));
        model.create();
        later.run();
        var position = (Position) Objects.requireNonNull(model.chosenProperty().get());
        change(model, Forms.with(position, "text", new Bilingual("دیگر", "Other")));
        later.run();
        assertEquals(Refused.positionOverwritten(position.code()).words(), complaint(model));
        model.supersede(position, Bilingual.EMPTY, TODAY);
        assertEquals("text", Objects.requireNonNull(model.complaintProperty().get()).field());
        model.supersede(position, new Bilingual("تازه", "Later"), TODAY);
        later.run();
        var next = (Position) Objects.requireNonNull(model.chosenProperty().get());
        assertEquals(position.code(), next.supersedes());
        assertEquals("Later", next.text().en());
        assertTrue(stored().positions().contains(position), "the earlier one stays as it was");
        model.undo();
        later.run();
        assertFalse(stored().positions().contains(next));
    }

    @Test
    void anotherPostComesBeforeTheEarlierOne() {
        var model = shelf(ItemKind.PERSON);
        var person = (Person) model.all().getFirst();
        var post = new Person.Post(new Bilingual("سِمَت نو", "New post"), Bilingual.EMPTY, null, TODAY, null);
        List<Person.Post> posts = new ArrayList<>(List.of(post));
        posts.addAll(person.posts());
        change(model, Forms.with(person, "posts", posts));
        later.run();
        var kept = stored().people().stream().filter(p -> p.id().equals(person.id())).findFirst().orElseThrow();
        assertEquals(posts, kept.posts());
        assertEquals("New post", kept.title().en());
    }

    @Test
    void choiceAndPlaceStayWhenAnotherEditComes() {
        var model = shelf(ItemKind.ORGANISATION);
        Item first = model.all().getFirst();
        model.choose(first.code());
        Item outside = Forms.with(first, "note", new Bilingual("از بیرون", "From outside"));
        editing().apply(Edit.put(Edit.Act.CHANGE, outside), new Silent());
        later.run();
        assertEquals(outside, model.chosenProperty().get());
        editing().apply(Edit.delete(List.of(outside)), new Silent());
        later.run();
        assertNull(model.chosenProperty().get());
    }

    @Test
    void anEditedItemStaysInItsPlaceUntilTheFiltersAreAskedAnew() {
        var model = shelf(ItemKind.ORGANISATION);
        Item first = model.all().getFirst();
        model.queryProperty().set(first.label().en());
        change(model, Forms.with(first, "name", new Bilingual("دیگر", "Quite another")));
        later.run();
        assertTrue(codes(model).contains(first.code()));
        model.queryProperty().set("no such name");
        assertEquals(List.of(), codes(model));
    }

    @Test
    void severalAreChangedAndRemovedInOneStepEach() {
        var model = shelf(ItemKind.FACT);
        Library before = stored();
        List<Item> three = List.copyOf(model.all().subList(0, 3));
        model.apply(
                new Edit(Edit.Act.CHANGE, three.stream().map(item -> Forms.with(item, "expires", TODAY.minusDays(400))).toList(), List.of()),
                () -> {});
        later.run();
        assertEquals(3, Objects.requireNonNull(model.noticeProperty().get()).items());
        List<Item> changed = model.all().stream().filter(item -> three.stream().anyMatch(t -> t.id().equals(item.id()))).toList();
        model.remove(changed);
        later.run();
        assertEquals(before.facts().size() - 3, stored().facts().size());
        model.undo();
        model.undo();
        later.run();
        assertEquals(before.facts(), stored().facts());
        assertTrue(Objects.requireNonNull(model.noticeProperty().get()).undone());
        model.redo();
        later.run();
        assertEquals("REDO", Objects.requireNonNull(model.noticeProperty().get()).said());
    }

    private static List<String> codes(ShelfViewModel model) {
        return model.shown().stream().map(Item::code).toList();
    }

    private static final class Silent implements LibraryEditing.Outcome {
        @Override
        public void kept(app.didar.domain.Step step) {}

        @Override
        public void refused(app.didar.domain.DidarException why) {
            throw why;
        }
    }
}
