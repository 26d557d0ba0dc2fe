package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.BriefEditing;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Fingerprint;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {

    private static final Library SAMPLE = SampleLibrary.read();

    @TempDir
    Path folder;

    static Stream<Arguments> papers() {
        return SampleLibrary.briefs().stream()
                .flatMap(request -> Arrays.stream(Language.values()).map(language -> Arguments.of(request, language)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everythingOfTheBriefCanBeReadBackFromAConformingFile(BriefRequest request, Language language)
            throws IOException {
        Brief brief = composed(request);
        byte[] pdf = export(brief, language);
        PdfChecks.assertConforms(pdf);

        String page = closed(PdfChecks.flowing(pdf));
        List<String> missing = new ArrayList<>();
        brief.sections().forEach(section -> {
            if (section.kind() != Brief.Section.Kind.HEADER) {
                look(page, Composer.name(section).in(language), missing);
            }
            section.paragraphs().forEach(paragraph -> look(page, paragraph.text().bestIn(language), missing));
        });
        look(page, brief.title().in(language), missing);
        look(page, Fingerprint.of(brief).shown(), missing);
        int texts = brief.sections().stream().mapToInt(section -> section.paragraphs().size()).sum();
        assertReadBack(page, missing, texts);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageHasItsClassAtHeadAndFootAndItsNumberOfTheTotal(BriefRequest request, Language language)
            throws IOException {
        byte[] pdf = export(composed(request), language);
        String text = closed(PdfChecks.flowing(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            String name = language == Language.FA ? "محرمانه" : "CONFIDENTIAL";
            assertTrue(text.split(name, -1).length - 1 >= 2 * pages, text);
            for (int i = 1; i <= pages; i++) {
                String number = language == Language.FA
                        ? "صفحهٔ" + Digits.toPersian(i + "از" + pages)
                        : "page" + i + "of" + pages;
                assertTrue(text.contains(number) || text.contains(number.replace("page", "Page")), number);
            }
        }
    }

    /// Adds `text` to `missing` unless the page holds it, code point for code point but for blanks. A text that runs over the end of
    /// a page has foot and head in its middle: then its two parts must be there.
    private static void look(String page, String text, List<String> missing) {
        String wanted = closed(text);
        if (page.contains(wanted)) {
            return;
        }
        for (int cut = 1; cut < wanted.length(); cut++) {
            int first = page.indexOf(wanted.substring(0, cut));
            if (first < 0) {
                break;
            }
            if (cut > wanted.length() / 8 && page.indexOf(wanted.substring(cut), first) > 0) {
                return;
            }
        }
        missing.add(text);
    }

    /// Copying cells that stand side by side, or lines of both scripts, mixes the order of their words: those are looked for one by
    /// one. It may concern a few texts only.
    private static void assertReadBack(String page, List<String> broken, int of) {
        assertTrue(broken.size() * 20 <= of, () -> "not in one piece: " + broken);
        List<String> missing = broken.stream()
                .flatMap(text -> Arrays.stream(text.split("[ \\u00a0]+")))
                .map(word -> word.replaceAll("^\\p{P}+|\\p{P}+$", ""))
                .filter(word -> !page.contains(closed(word)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String closed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[ \\t\\r\\n\\u00a0]+", "");
    }

    @Test
    void theSameRevisionGivesTheSameBytes() throws IOException {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        assertArrayEquals(export(brief, Language.FA), export(brief, Language.FA));
    }

    @Test
    void aParagraphMissingInTheLanguageIsANamedGapWithTheOtherText() throws IOException {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        Paragraph message = first(brief, Role.MESSAGE);
        Brief untranslated = BriefEditing.write(
                BriefEditing.write(brief, message.id(), Language.FA, "پیامی که ترجمه ندارد"),
                message.id(),
                Language.EN,
                "");
        String text = PdfChecks.flowing(export(untranslated, Language.EN));
        assertTrue(text.contains("پیامی که ترجمه ندارد"), text);
        assertTrue(text.contains("not translated"), text);
    }

    @Test
    void aParagraphInARoleForeignToItsSectionIsStillPrinted() throws IOException {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        List<Brief.Section> sections = brief.sections().stream()
                .map(section -> {
                    List<Paragraph> more = new ArrayList<>(section.paragraphs());
                    for (Role role : Role.values()) {
                        more.add(Paragraph.own(
                                role, Bilingual.of("واژه", section.kind() + "x" + role + "x")));
                    }
                    return section.with(more);
                })
                .toList();
        String text = closed(PdfChecks.flowing(export(brief.with(sections), Language.EN)));
        List<String> missing = new ArrayList<>();
        sections.forEach(section -> {
            for (Role role : Role.values()) {
                look(text, section.kind() + "x" + role + "x", missing);
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void noTextIsTooLongForItsPlace() throws IOException {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        String last = "پایان";
        Brief pasted = brief;
        Set<Role> done = new HashSet<>();
        for (Brief.Section section : brief.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                if (paragraph.role() != Role.NAME && done.add(paragraph.role())) {
                    String text = "متن بلند چسبانده‌شده ".repeat(250) + " " + paragraph.role().name() + last;
                    pasted = BriefEditing.write(pasted, paragraph.id(), Language.FA, text);
                }
            }
        }
        String text = closed(PdfChecks.flowing(export(pasted, Language.FA)));
        List<Role> lost = done.stream().filter(role -> !text.contains(role.name() + last)).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void anEmptyBriefIsRefused() {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        Brief empty = brief.with(List.of());
        assertThrows(Refused.class, () -> export(empty, Language.FA));
        assertTrue(listed().isEmpty());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhereAllowed() throws IOException {
        Path target = Files.writeString(folder.resolve("paper.pdf"), "earlier");
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        assertThrows(
                Refused.class, () -> PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), target, false, Progress.NONE));
        assertEquals("earlier", Files.readString(target));
        PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), target, true, Progress.NONE);
        assertTrue(Files.size(target) > 1000);
        assertEquals(List.of("paper.pdf"), listed());
    }

    @Test
    void aFolderThatIsNotThereIsUnwritable() {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        Path target = folder.resolve("none").resolve("paper.pdf");
        ExportFailed failed = assertThrows(
                ExportFailed.class, () -> PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), target, false, Progress.NONE));
        assertEquals(ExportFailed.unwritable(target).words(), failed.words());
        ExportFailed directory = assertThrows(
                ExportFailed.class, () -> PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), folder, true, Progress.NONE));
        assertEquals(ExportFailed.unwritable(folder).words(), directory.words());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamed() {
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        Path full = Path.of("/dev/full");
        ExportFailed failed = assertThrows(
                ExportFailed.class, () -> PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), full, true, Progress.NONE));
        assertEquals(ExportFailed.diskFull(full).words(), failed.words());
    }

    @Test
    void cancellingAtAnyPageLeavesNoFileAndTheEarlierOneWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("paper.pdf"), "earlier");
        Brief brief = composed(SampleLibrary.briefs().getFirst());
        for (double until : List.of(0.0, 0.3, 0.6, 0.9)) {
            Stopping progress = new Stopping(until);
            assertThrows(
                    CancellationException.class,
                    () -> PrintedPaper.print(brief, SAMPLE, Edition.archival(Language.FA), target, true, progress));
            assertEquals("earlier", Files.readString(target));
            assertEquals(List.of("paper.pdf"), listed());
        }
    }

    @Test
    void progressGrowsToTheWhole() throws IOException {
        List<Double> told = new ArrayList<>();
        PrintedPaper.print(
                composed(SampleLibrary.briefs().getFirst()),
                SAMPLE,
                Edition.archival(Language.EN),
                folder.resolve("paper.pdf"),
                false,
                new Progress() {
                    @Override
                    public void fraction(double done) {
                        told.add(done);
                    }
                });
        assertTrue(told.size() > 5);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1.0, told.getLast());
    }

    /// Asks to stop once so much is done.
    private static final class Stopping implements Progress {
        private final double until;
        private boolean reached;

        Stopping(double until) {
            this.until = until;
            this.reached = until <= 0;
        }

        @Override
        public void fraction(double done) {
            reached |= done >= until;
        }

        @Override
        public boolean cancelled() {
            return reached;
        }
    }

    private byte[] export(Brief brief, Language language) throws IOException {
        Path target = folder.resolve("export.pdf");
        PrintedPaper.print(brief, SAMPLE, Edition.archival(language), target, true, Progress.NONE);
        assertFalse(listed().stream().anyMatch(name -> name.endsWith(".part")));
        return Files.readAllBytes(target);
    }

    private List<String> listed() {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private static Brief composed(BriefRequest request) {
        return Composer.compose(SAMPLE, request, request.country() + "-1", Instant.parse("2025-11-23T08:00:00Z"));
    }

    private static Paragraph first(Brief brief, Role role) {
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(p -> p.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
