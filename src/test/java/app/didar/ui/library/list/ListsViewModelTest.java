package app.didar.ui.library.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.Edit;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Reference;
import app.didar.exchange.csv.Alterations.Alteration;
import app.didar.exchange.csv.Import.Row;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.Later;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.library.list.ListsViewModel.State;
import app.didar.ui.library.list.ReportViewModel.Filter;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A shelf into a file and back, over an encrypted vault, without a window.
class ListsViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final String FACTS = "نشان,گزاره (فارسی),گونه,منبع,کشورها\n";

    @TempDir
    private Path folder;

    private final Later later = new Later();
    private final Questions questions = new Questions();
    private Vault vault;

    private static final class Questions implements ListsViewModel.Questions {
        private final List<String> asked = new ArrayList<>();
        private boolean answer = true;

        @Override
        public boolean clearText(int classified, int all) {
            asked.add(classified + " of " + all);
            return answer;
        }

        @Override
        public boolean references(int some) {
            asked.add(some + " references");
            return answer;
        }
    }

    @BeforeEach
    void open() {
        vault = new Vaults(new KeyCost(8, 1, 1), InstantSource.system())
                .create(folder.resolve("vault"), "گذرواژه".toCharArray());
        vault.store().saveAll(SampleLibrary.read());
    }

    @AfterEach
    void close() {
        vault.close();
        assertEquals(List.of(), later.unexpected());
    }

    private ShelfViewModel shelf(ItemKind kind) {
        var editing = new LibraryEditing(vault.store(), later.tasks(), _ -> {});
        later.run();
        var shelf = new ShelfViewModel(editing, later.tasks(), kind, null, TODAY);
        later.run();
        return shelf;
    }

    private ListsViewModel lists(ShelfViewModel shelf) {
        return new ListsViewModel(shelf, later.tasks(), Language.FA, questions);
    }

    private State stateAfter(ListsViewModel lists) {
        later.run();
        return lists.stateProperty().get();
    }

    private ReportViewModel read(ListsViewModel lists, byte[] file) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.write(list, file);
        lists.read(list);
        return assertInstanceOf(State.Reported.class, stateAfter(lists)).report();
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void whatWentOutComesBackUnchanged(ItemKind kind) throws IOException {
        ShelfViewModel shelf = shelf(kind);
        if (shelf.all().isEmpty()) {
            return;
        }
        ListsViewModel lists = lists(shelf);
        lists.save(folder.resolve("out"), shelf.all());
        var saved = assertInstanceOf(State.Saved.class, stateAfter(lists));
        assertEquals(folder.resolve("out.csv"), saved.file());
        ReportViewModel report = read(lists, Files.readAllBytes(saved.file()));
        assertEquals(shelf.all().size(), report.count(Filter.UNCHANGED));
        assertEquals(shelf.all().size(), report.count(Filter.ALL));
        assertTrue(report.all().isEmpty());
    }

    @Test
    void onlyTheRowsShownAreWritten() throws IOException {
        ShelfViewModel shelf = shelf(ItemKind.COUNTRY);
        shelf.queryProperty().set("AZ");
        ListsViewModel lists = lists(shelf);
        lists.save(folder.resolve("one.csv"), shelf.shown());
        later.run();
        assertEquals(1, read(lists, Files.readAllBytes(folder.resolve("one.csv"))).count(Filter.ALL));
    }

    @Test
    void goodRowsGoInAloneAndComeOutAgain() throws IOException {
        ShelfViewModel shelf = shelf(ItemKind.FACT);
        Library before = vault.store().library();
        ListsViewModel lists = lists(shelf);
        Fact first = before.facts().getFirst();
        ReportViewModel report = read(
                lists,
                (FACTS + first.code() + ",گزارهٔ دیگر," + "رقم," + first.source() + ",\nF901,گزارهٔ نو,رقم,,AZ\nF902,بی‌کشور,رقم,,ZZ\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(1, report.count(Filter.NEW));
        assertEquals(1, report.count(Filter.CHANGED));
        assertEquals(1, report.count(Filter.BAD));
        assertTrue(report.all().isEmpty());
        List<Alteration> changes = report.alterations(report.row(2).orElseThrow());
        assertTrue(changes.stream()
                .anyMatch(c -> c.before().equals(first.statement().fa()) && c.after().equals("گزارهٔ دیگر")));
        report.filterProperty().set(Filter.BAD);
        assertEquals(List.of(4), report.shown().stream().map(Row::number).toList());
        assertEquals("بی‌کشور", report.name(report.shown().getFirst()).fa());

        lists.take(report.goodRows().orElseThrow());
        assertInstanceOf(State.Idle.class, stateAfter(lists));
        assertEquals(before.facts().size() + 1, vault.store().library().facts().size());
        assertEquals(
                "گزارهٔ دیگر",
                vault.store().library().find(ItemKind.FACT, first.code()).orElseThrow().label().fa());
        shelf.undo();
        later.run();
        assertEquals(before, vault.store().library());
    }

    @Test
    void aListOfAnOldSpreadsheetIsRead() throws IOException {
        byte[] windows = "نشان,گزاره (فارسي),گونه,کشورها\nF901,ارتباط فيبر نوري,رقم,AZ\n"
                .replace('ک', 'ك')
                .replace('ی', 'ي')
                .getBytes(Charset.forName("windows-1256"));
        ReportViewModel report = read(lists(shelf(ItemKind.FACT)), windows);
        assertEquals("ارتباط فیبر نوری", report.name(report.row(2).orElseThrow()).fa());
        assertEquals(1, report.all().orElseThrow().put().size());
    }

    @Test
    void aHundredThousandRowsHaveTheirReport() throws IOException {
        StringBuilder list = new StringBuilder(FACTS);
        for (int i = 0; i < 100_000; i++) {
            list.append("F").append(1000 + i).append(",گزارهٔ ").append(i).append(",رقم,,").append(i % 2 == 0 ? "AZ\n" : "ZZ\n");
        }
        ReportViewModel report = read(lists(shelf(ItemKind.FACT)), list.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(50_000, report.count(Filter.BAD));
        assertEquals(50_000, report.goodRows().orElseThrow().put().size());
        report.filterProperty().set(Filter.BAD);
        assertEquals(50_000, report.shown().size());
        assertEquals(100_001, report.shown().getLast().number());
    }

    @Test
    void whatIsWrongWithAFileIsSaid() throws IOException {
        ListsViewModel lists = lists(shelf(ItemKind.FACT));
        for (String list : List.of("", FACTS, "رنگ,مزه\nسرخ,شور\n", FACTS + "\"F1,بسته نشد\n", "PK\u0003\u0004\0\0")) {
            Path file = folder.resolve("wrong.csv");
            Files.writeString(file, list);
            lists.read(file);
            var failed = assertInstanceOf(State.Failed.class, stateAfter(lists));
            assertTrue(failed.reading());
            assertFalse(failed.why().fa().isBlank() || failed.why().en().isBlank());
        }
        lists.read(folder.resolve("no-such.csv"));
        assertTrue(assertInstanceOf(State.Failed.class, stateAfter(lists)).why().en().contains("cannot be read"));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        ShelfViewModel shelf = shelf(ItemKind.COUNTRY);
        ListsViewModel lists = lists(shelf);
        Path there = Files.createDirectory(folder.resolve("taken.csv"));
        Files.writeString(there.resolve("inside"), "x");
        lists.save(there, shelf.all());
        var failed = assertInstanceOf(State.Failed.class, stateAfter(lists));
        assertFalse(failed.reading());
        assertTrue(Files.exists(there.resolve("inside")));
        // The ending was added after the dialog asked, so nobody allowed this file to be replaced.
        Files.writeString(folder.resolve("kept.csv"), "kept");
        lists.save(folder.resolve("kept"), shelf.all());
        assertInstanceOf(State.Failed.class, stateAfter(lists));
        assertEquals("kept", Files.readString(folder.resolve("kept.csv")));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.getFileName().toString().endsWith(".part")));
        }
    }

    @Test
    void whatWasStoppedLeavesNothing() throws IOException {
        ShelfViewModel shelf = shelf(ItemKind.COUNTRY);
        ListsViewModel lists = lists(shelf);
        Path file = folder.resolve("stopped.csv");
        byte[] before = "before".getBytes(StandardCharsets.UTF_8);
        Files.write(file, before);
        lists.save(file, shelf.all());
        assertInstanceOf(State.Saving.class, lists.stateProperty().get());
        lists.dismiss();
        assertInstanceOf(State.Idle.class, stateAfter(lists));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void classifiedItemsLeaveOnlyAfterAsking() {
        ShelfViewModel shelf = shelf(ItemKind.REFERENCE);
        ListsViewModel lists = lists(shelf);
        assertTrue(lists.mayLeave(shelf.all()));
        assertEquals(List.of(), questions.asked);
        Reference one = vault.store().library().references().getFirst();
        List<Item> some = List.of(one, classified(one));
        questions.answer = false;
        assertFalse(lists.mayLeave(some));
        assertEquals(List.of("1 of 2"), questions.asked);
    }

    private static Reference classified(Reference one) {
        return new Reference(
                UUID.randomUUID(), "R999", one.kind(), one.designation(), one.title(), one.note(), one.confidence(), null, "",
                List.of(), List.of(), Classification.CONFIDENTIAL);
    }

    @Test
    void aNamesakeIsLookedAtAndTheListIsReadAnewWhereTheLibraryChanged() throws IOException {
        ShelfViewModel shelf = shelf(ItemKind.PERSON);
        ListsViewModel lists = lists(shelf);
        var person = vault.store().library().people().getFirst();
        ReportViewModel report =
                read(lists, ("نشان,نام (فارسی)\nP901," + person.name().fa() + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, report.count(Filter.WARNED));
        String code = report.row(2).orElseThrow().warnings().getFirst().namesake().orElseThrow();
        assertEquals(person.code(), code);
        lists.lookAt(code);
        assertEquals(person, shelf.chosenProperty().get());
        lists.back();
        assertEquals(report, assertInstanceOf(State.Reported.class, stateAfter(lists)).report());
        lists.lookAt(code);
        shelf.remove(List.of(person));
        later.run();
        lists.back();
        var again = assertInstanceOf(State.Reported.class, stateAfter(lists)).report();
        assertEquals(0, again.count(Filter.WARNED));
    }

    @Test
    void onlyMissingReferencesAreTakenUnderFreeCodesAndBackInOneStep() {
        List<Reference> shipped = SampleLibrary.references();
        Reference first = shipped.getFirst();
        var own = new Reference(
                UUID.randomUUID(), shipped.get(1).code(), first.kind(), "X.1", new Bilingual("سند خودمان", "Our own text"),
                Bilingual.EMPTY, first.confidence(), null, "", List.of(), List.of(), Classification.ORDINARY);
        var copy = new Reference(
                UUID.randomUUID(), "R998", first.kind(), first.designation(), first.title(), first.note(), first.confidence(), null,
                "", List.of(), List.of(), Classification.ORDINARY);
        vault.store().items().apply(Edit.delete(List.copyOf(vault.store().library().references())));
        vault.store().items().apply(Edit.put(Edit.Act.CREATE, own, copy));
        Library before = vault.store().library();
        ShelfViewModel shelf = shelf(ItemKind.REFERENCE);
        ListsViewModel lists = lists(shelf);

        lists.takeReferences();
        assertInstanceOf(State.Idle.class, stateAfter(lists));
        assertEquals(List.of((shipped.size() - 1) + " references"), questions.asked);
        List<Reference> after = vault.store().library().references();
        assertEquals(shipped.size() + 1, after.size());
        assertEquals(after.size(), after.stream().map(Reference::code).distinct().count());
        assertTrue(after.stream().noneMatch(Reference::isChecked));
        Reference ours = (Reference) vault.store().library().find(ItemKind.REFERENCE, own.code()).orElseThrow();
        assertEquals("X.1", ours.designation());

        lists.takeReferences();
        assertInstanceOf(State.NothingToTake.class, stateAfter(lists));
        shelf.undo();
        later.run();
        assertEquals(before, vault.store().library());
    }
}
