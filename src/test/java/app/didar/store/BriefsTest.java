package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.DidarException.NotFound;
import app.didar.domain.DidarException.NotSaved;
import app.didar.text.Bilingual;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefsTest extends EveryDatabaseTest {

    private Briefs briefs() {
        return test.store().briefs();
    }

    @Test
    void aBriefIsEditedParagraphByParagraph() throws Exception {
        Random random = new Random(7);
        Brief brief = Samples.brief("AZ-1", Samples.section(), Samples.section(), Samples.section());
        briefs().save(brief);
        for (int edit = 0; edit < 200; edit++) {
            brief = edited(brief, random);
            briefs().save(brief);
            assertEquals(brief, briefs().get("AZ-1"));
        }
        assertEquals(brief, test.reopened().briefs().get("AZ-1"));
    }

    private static Brief edited(Brief brief, Random random) {
        List<Section> sections = new ArrayList<>(brief.sections());
        int from = random.nextInt(sections.size());
        List<Paragraph> paragraphs = new ArrayList<>(sections.get(from).paragraphs());
        if (paragraphs.isEmpty() || random.nextInt(3) == 0) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), Samples.paragraph("بند " + random.nextInt()));
        } else {
            Paragraph taken = paragraphs.remove(random.nextInt(paragraphs.size()));
            Paragraph changed = taken.with(new Bilingual("دگرگون", "Changed " + random.nextInt()));
            switch (random.nextInt(4)) {
                case 0 -> paragraphs.add(changed);
                case 1 -> {
                    int to = (from + 1) % sections.size();
                    List<Paragraph> others = new ArrayList<>(sections.get(to).paragraphs());
                    others.addFirst(taken);
                    sections.set(to, sections.get(to).with(others));
                }
                case 2 -> paragraphs.addFirst(taken);
                default -> {
                    // Deleted.
                }
            }
        }
        sections.set(from, sections.get(from).with(paragraphs));
        if (random.nextInt(10) == 0) {
            sections.addFirst(sections.removeLast());
        }
        return brief.with(sections);
    }

    @Test
    void onlyWhatChangedIsWritten() throws SQLException {
        Section section = Samples.section(Samples.paragraph("یک"), Samples.paragraph("دو"), Samples.paragraph("سه"));
        Brief brief = Samples.brief("AZ-1", section);
        briefs().save(brief);
        List<Paragraph> paragraphs = new ArrayList<>(section.paragraphs());
        paragraphs.set(1, paragraphs.get(1).with(new Bilingual("دوم", "")));
        briefs().save(brief.with(List.of(section.with(paragraphs))));

        assertEquals(
                List.of("false", "true", "false"),
                test.column("SELECT changed > created FROM paragraph ORDER BY ordinal"));
        assertEquals(List.of("false"), test.column("SELECT changed > created FROM section"));
    }

    @Test
    void briefsAreOrderedByCountryAndNumber() {
        for (String code : List.of("TJ-1", "AZ-10", "AZ-2", "AZ-1")) {
            briefs().save(Samples.brief(code));
        }
        assertEquals(
                List.of("AZ-1", "AZ-2", "AZ-10", "TJ-1"),
                briefs().all().stream().map(Brief::code).toList());
    }

    @Test
    void whatIsKeptInMemoryIsWhatAReopenedStoreReads() throws Exception {
        Random random = new Random(11);
        List<Brief> kept = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (i > 2 && random.nextInt(4) == 0) {
                briefs().remove(kept.removeFirst().id());
            } else if (i > 2 && random.nextBoolean()) {
                kept.set(0, edited(kept.getFirst(), random));
                briefs().save(kept.getFirst());
            } else {
                kept.add(Samples.brief("AZ-" + (i + 1), Samples.section(), Samples.section()));
                briefs().save(kept.getLast());
            }
            assertEquals(Set.copyOf(kept), Set.copyOf(briefs().all()));
        }
        List<Brief> inMemory = briefs().all();
        assertEquals(inMemory, test.reopened().briefs().all());
    }

    @Test
    void aCodeIsNeverGivenTwice() throws Exception {
        assertEquals("AZ-1", briefs().nextCode("AZ"));
        Brief second = Samples.brief("AZ-2");
        briefs().save(Samples.brief("AZ-1"));
        briefs().save(second);
        briefs().remove(second.id());
        assertEquals("AZ-3", test.reopened().briefs().nextCode("AZ"));
        assertEquals("TJ-1", briefs().nextCode("TJ"));
    }

    @Test
    void aRemovedBriefLeavesNothing() throws SQLException {
        Paragraph paragraph = Samples.paragraph("متن");
        Brief brief = Samples.brief("AZ-1", Samples.section(paragraph));
        briefs().save(brief);
        briefs().remove(brief.id());
        assertThrows(NotFound.class, () -> briefs().get("AZ-1"));
        for (String table : List.of("brief", "brief_topic", "section", "paragraph")) {
            assertEquals(List.of("0"), test.column("SELECT COUNT(*) FROM " + table));
        }
    }

    @Test
    void aCodeThatIsTakenIsRefusedAndNothingOfTheBriefIsKept() throws SQLException {
        Brief first = Samples.brief("AZ-1", Samples.section());
        briefs().save(first);
        assertThrows(
                NotSaved.class,
                () -> briefs().save(Samples.brief("AZ-1", Samples.section(Samples.paragraph("دیگر")))));
        assertEquals(List.of(first), briefs().all());
        assertEquals(List.of("0"), test.column("SELECT COUNT(*) FROM paragraph"));
    }

    @Test
    void aBriefWithOneIdTwiceIsRefusedWhole() {
        Brief before = Samples.brief("AZ-1", Samples.section(Samples.paragraph("پیش")));
        briefs().save(before);
        Paragraph twice = Samples.paragraph("پس");
        Brief wrong = before.with(List.of(Samples.section(twice), Samples.section(twice)));
        assertThrows(IllegalArgumentException.class, () -> briefs().save(wrong));
        assertEquals(before, briefs().get("AZ-1"));
    }

    @Test
    void savesOfSeveralThreadsFollowOneAnother() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> saves = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String country = "C" + thread;
                saves.add(threads.submit(() -> {
                    Brief brief = Samples.brief(country + "-1", Samples.section());
                    for (int i = 0; i < 25; i++) {
                        Section section = brief.sections().getFirst();
                        List<Paragraph> more = new ArrayList<>(section.paragraphs());
                        more.add(Samples.paragraph("بند " + i));
                        brief = brief.with(List.of(section.with(more)));
                        briefs().save(brief);
                        assertEquals(brief, briefs().get(country + "-1"));
                    }
                }));
            }
            for (Future<?> save : saves) {
                save.get();
            }
        }
        assertEquals(
                IntStream.range(0, 4).mapToObj(i -> 25).toList(),
                test.reopened().briefs().all().stream()
                        .map(b -> b.sections().getFirst().paragraphs().size())
                        .toList());
        assertEquals(List.of("100"), test.column("SELECT saves FROM tally"));
    }

    @Test
    void anInterruptedThreadSavesAndReadsAllTheSame() {
        Brief brief = Samples.brief("AZ-1", Samples.section(Samples.paragraph("متن")));
        Thread.currentThread().interrupt();
        briefs().save(brief);
        Brief read = briefs().get("AZ-1");
        assertTrue(Thread.interrupted());
        assertEquals(brief, read);
        assertEquals(brief, briefs().get("AZ-1"));
    }

    @Test
    void aClosedStoreKeepsNothingAndSaysSo() {
        test.close();
        assertThrows(NotSaved.class, () -> briefs().save(Samples.brief("AZ-1")));
    }
}
