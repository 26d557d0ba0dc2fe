package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.paper.Outcome;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import app.didar.typeset.Permission;
import app.didar.ui.brief.ExportPassword.Verdict;
import app.didar.ui.brief.ExportViewModel.Enclosed;
import app.didar.ui.brief.ExportViewModel.State;
import app.didar.ui.common.Passphrase.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

    private static final char[] NONE = {};
    private static final Outcome NOTHING = new Outcome(List.of());

    @TempDir
    private Path temp;

    private Bench bench;
    private Path papers;
    private ObjectProperty<Path> folder;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.withSample(temp);
        papers = Files.createDirectory(temp.resolve("papers"));
        folder = new SimpleObjectProperty<>(papers);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void writesThePaperAndRemembersItsFolder() throws IOException {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path other = Files.createDirectory(temp.resolve("برگه‌ها"));
        Path file = other.resolve("نمونه.pdf");
        model.targetProperty().set(file.toString());
        model.export(NONE, NONE);
        assertInstanceOf(State.Running.class, model.stateProperty().get());
        bench.turn();
        assertEquals(new State.Done(file, NOTHING), model.stateProperty().get());
        assertEquals(other, folder.get());
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            assertTrue(paper.getNumberOfPages() > 1);
        }
    }

    @Test
    void theSuggestedNameFollowsTheLanguageUntilAnotherIsTyped() {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        assertEquals(papers.resolve("AZ-1-fa.pdf").toString(), model.targetProperty().get());
        model.languageProperty().set(Language.EN);
        assertEquals(papers.resolve("AZ-1-en.pdf").toString(), model.targetProperty().get());
        model.targetProperty().set("mine.pdf");
        model.languageProperty().set(Language.FA);
        assertEquals("mine.pdf", model.targetProperty().get());
    }

    @Test
    void asksBeforeAFileIsReplaced() throws IOException {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path file = Path.of(model.targetProperty().get());
        Files.writeString(file, "earlier");
        model.export(NONE, NONE);
        bench.turn();
        assertEquals(new State.Exists(file), model.stateProperty().get());
        assertEquals("earlier", Files.readString(file));
        model.replace(NONE, NONE);
        bench.turn();
        assertEquals(new State.Done(file, NOTHING), model.stateProperty().get());
        assertArrayEquals("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                java.util.Arrays.copyOf(Files.readAllBytes(file), 4));
    }

    @Test
    void aCancelledPaperLeavesTheEarlierFileAndNothingElse() throws IOException {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path file = Path.of(model.targetProperty().get());
        Files.writeString(file, "earlier");
        model.replace(NONE, NONE);
        model.cancel();
        bench.turn();
        assertEquals(new State.Ready(), model.stateProperty().get());
        assertEquals("earlier", Files.readString(file));
        try (Stream<Path> there = Files.list(papers)) {
            assertEquals(List.of(file), there.toList());
        }
    }

    @Test
    void saysWhatToDoWhereThePaperCannotBeWritten() {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path file = papers.resolve("none").resolve("a.pdf");
        model.targetProperty().set(file.toString());
        model.export(NONE, NONE);
        bench.turn();
        var failed = assertInstanceOf(State.Failed.class, model.stateProperty().get());
        assertTrue(failed.why().fa().contains(file.toString()));
        assertFalse(failed.why().en().isBlank());
        model.targetProperty().set("\0");
        model.export(NONE, NONE);
        assertInstanceOf(State.Failed.class, model.stateProperty().get());
    }

    @Test
    void anEmptyBriefIsNotPrinted() {
        ExportViewModel model = model(bench.brief("AZ-9"));
        model.export(NONE, NONE);
        bench.turn();
        var failed = assertInstanceOf(State.Failed.class, model.stateProperty().get());
        assertTrue(failed.why().en().contains("AZ-9"));
        assertFalse(Files.exists(Path.of(model.targetProperty().get())));
    }

    @Test
    void aPasswordIsTakenTwiceAndWipedHoweverItEnds() throws IOException {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path file = Path.of(model.targetProperty().get());
        model.password().wantedProperty().set(true);
        for (String again : List.of("open sesam", "")) {
            char[] first = "open sesame".toCharArray();
            char[] second = again.toCharArray();
            model.export(first, second);
            assertEquals(new Verdict.Different(), model.password().verdictProperty().get());
            assertArrayEquals(new char[11], first);
            assertArrayEquals(new char[again.length()], second);
        }
        assertEquals(new State.Ready(), model.stateProperty().get());
        assertFalse(Files.exists(file));
        char[] taken = "open sesame".toCharArray();
        model.export(taken, "open sesame".toCharArray());
        assertArrayEquals(new char[11], taken);
        bench.turn();
        assertEquals(new State.Done(file, NOTHING), model.stateProperty().get());
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file.toFile()));
        Loader.loadPDF(file.toFile(), "open sesame").close();
        model.export("open sesame".toCharArray(), "open sesame".toCharArray());
        assertEquals(new State.Exists(file), model.stateProperty().get());
        model.password().allowedProperty(Permission.PRINT).set(false);
        model.password().allowedProperty(Permission.COPY).set(true);
        model.replace("other".toCharArray(), "other".toCharArray());
        bench.turn();
        try (PDDocument paper = Loader.loadPDF(file.toFile(), "other")) {
            assertFalse(paper.getCurrentAccessPermission().canPrint());
            assertTrue(paper.getCurrentAccessPermission().canExtractContent());
        }
    }

    @Test
    void whatIsTypedIsJudgedAtOnceAndWiped() {
        ExportPassword password = model(bench.sampleBrief("AZ")).password();
        Map<String, Verdict> said = Map.of(
                "|", new Verdict.Nothing(),
                "باکو|", new Verdict.Usable(Strength.SHORT),
                "باکو تهران|باکو", new Verdict.Usable(Strength.FAIR),
                "باکو تهران دوشنبه|باکو تهران دوشنبه", new Verdict.Usable(Strength.GOOD),
                "باکو|تهران", new Verdict.Different(),
                "|تهران", new Verdict.Different(),
                "باکو۱|", new Verdict.Refused(ExportPassword.words(new PdfRefusal(Reason.PASSWORD_MIXED_DIRECTIONS, ""))));
        said.forEach((typed, expected) -> {
            char[] first = typed.substring(0, typed.indexOf('|')).toCharArray();
            char[] second = typed.substring(typed.indexOf('|') + 1).toCharArray();
            password.typed(first, second);
            assertEquals(expected, password.verdictProperty().get(), typed);
            assertArrayEquals(new char[first.length], first);
            assertArrayEquals(new char[second.length], second);
        });
    }

    @Test
    void aFileThatCannotGoWithThePaperStopsIt() throws IOException {
        ExportViewModel model = model(bench.sampleBrief("AZ"));
        Path numbers = Files.writeString(temp.resolve("numbers.csv"), "a,b");
        model.files().add(new Enclosed(numbers, false));
        model.export(NONE, NONE);
        bench.turn();
        Bilingual why = ExportPassword.words(new PdfRefusal(Reason.ATTACHMENT_NOT_PDFA, "numbers.csv"));
        assertEquals(new State.Failed(why), model.stateProperty().get());
        model.files().set(0, new Enclosed(temp.resolve("none.pdf"), true));
        model.export(NONE, NONE);
        bench.turn();
        assertTrue(assertInstanceOf(State.Failed.class, model.stateProperty().get()).why().fa().contains("none.pdf"));
        assertFalse(Files.exists(Path.of(model.targetProperty().get())));
    }

    private ExportViewModel model(Brief brief) {
        return new ExportViewModel(bench.store(), bench.tasks, () -> brief, Language.FA, folder);
    }
}
