package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Coverage;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoveragePaperTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTopicAndCountryCanBeReadBackFromAConformingFile(Language language) throws IOException {
        byte[] pdf = print(SampleLibrary.read(), language);
        String text = spaced(PdfChecks.flowing(pdf));
        SampleLibrary.read().topics().forEach(topic -> {
            String name = spaced(topic.name().in(language));
            assertTrue(text.contains(name), name + " in " + text);
        });
        boolean persian = language == Language.FA;
        for (String words : persian
                ? List.of("نقشهٔ پوشش", "آذربایجان AZ", "ما ۲ · آنها ۲", "خطی نداریم", "عادی", "۲۹ آذر ۱۴۰۴")
                : List.of("Coverage map", "Azerbaijan AZ", "us 2 · them 2", "we have no line", "ORDINARY", "20 December 2025")) {
            assertTrue(text.toUpperCase(Locale.ROOT).contains(spaced(words).toUpperCase(Locale.ROOT)), words + " in " + text);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void itsClassIsTheHighestOfWhatIsBehindTheCells() throws IOException {
        Library library = SampleLibrary.read();
        Topic topic = library.topic("fibre");
        Topic secret = new Topic(topic.id(), topic.code(), topic.name(), topic.scope(), null, Classification.SECRET);
        String text = PdfChecks.flowing(print(library.with(Edit.put(Edit.Act.CHANGE, secret)), Language.EN));
        assertEquals(3, text.toUpperCase(Locale.ROOT).split("SECRET", -1).length, text);
    }

    @Test
    void whatOnePageDoesNotHoldGoesOnByTopicsAndByCountries() throws IOException {
        byte[] pdf = print(large(60, 9), Language.FA);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 6, document.getNumberOfPages() + " pages");
        }
        String text = PdfChecks.flowing(pdf);
        assertEquals(4, text.split("t059", -1).length, "every topic in each of three runs of countries");
        assertTrue(text.contains("c008"));
    }

    @Test
    void aPictureHasAFileForEveryPage() throws IOException {
        CoveragePaper paper = new CoveragePaper(Coverage.of(large(60, 3), Language.EN, null), Language.EN, TODAY);
        List<Path> files = paper.picture(folder.resolve("map.png"));
        assertEquals(List.of("map.png", "map-2.png"), files.stream().map(file -> file.getFileName().toString()).toList());
        for (Path file : files) {
            assertTrue(ImageIO.read(file.toFile()).getHeight() > 1600);
        }
        assertThrows(Refused.class, () -> paper.picture(folder.resolve("map.png")));
        assertThrows(ExportFailed.class, () -> paper.picture(folder.resolve("absent").resolve("map.png")));
    }

    @Test
    void aMapThatLeavesOutWhatIsOlderSaysSo() throws IOException {
        Path file = folder.resolve("since.pdf");
        Coverage since = Coverage.of(SampleLibrary.read(), Language.EN, LocalDate.of(2025, 12, 1));
        new CoveragePaper(since, Language.EN, TODAY).write(file);
        String text = PdfChecks.flowing(Files.readAllBytes(file));
        assertTrue(text.contains("since 1 December 2025 (10 Azar 1404)"), text);
    }

    @Test
    void anEmptyLibraryIsAPageWithItsTitle() throws IOException {
        assertTrue(PdfChecks.flowing(print(Library.EMPTY, Language.EN)).contains("Coverage map"));
    }

    private byte[] print(Library library, Language language) throws IOException {
        Path file = folder.resolve("coverage-" + language.code() + ".pdf");
        new CoveragePaper(Coverage.of(library, language, null), language, TODAY).write(file);
        byte[] pdf = Files.readAllBytes(file);
        PdfChecks.assertConforms(pdf);
        return pdf;
    }

    private static Library large(int topics, int countries) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            items.add(new Topic(
                    UUID.randomUUID(), "t" + i, Bilingual.of("", String.format("t%03d", i)), Bilingual.EMPTY, null,
                    Classification.ORDINARY));
        }
        for (int i = 0; i < countries; i++) {
            items.add(new Country(
                    UUID.randomUUID(), "C" + i, Bilingual.of("", String.format("c%03d", i)), Bilingual.EMPTY, Bilingual.EMPTY,
                    Bilingual.EMPTY, null, List.of(), null, "", Classification.ORDINARY));
        }
        return Library.of(items);
    }

    /// As a search compares: without half-spaces, and any white space as one.
    private static String spaced(String text) {
        return text.replace("\u200C", "").replaceAll("[\\s\u00A0]+", " ");
    }
}
