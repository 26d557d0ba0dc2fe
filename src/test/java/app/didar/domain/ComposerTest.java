package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import app.didar.domain.DidarException.NotFound;
import app.didar.domain.DidarException.Refused;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposerTest {

    private static final Instant NOW = Instant.parse("2025-11-23T08:00:00Z");
    private static final Library SAMPLE = SampleLibrary.read();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200c]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    static Stream<BriefRequest> samples() {
        return SampleLibrary.briefs().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleBriefsHaveEverySectionInTheOrderOfTheCanon(BriefRequest request) {
        Brief brief = compose(request);
        List<Kind> kinds = brief.sections().stream().map(Section::kind).distinct().toList();
        assertEquals(Stream.of(Kind.values()).filter(k -> k != Kind.OWN).toList(), kinds);
        assertEquals(
                request.topics(),
                brief.sections().stream()
                        .filter(s -> s.kind() == Kind.TOPIC)
                        .map(Section::topic)
                        .toList());
        assertTrue(brief.sections().stream().noneMatch(s -> s.paragraphs().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyOpenUndertakingOfTheCountryAppears(BriefRequest request) {
        Brief brief = compose(request);
        Set<String> printed = new HashSet<>();
        section(brief, Kind.PROMISED).paragraphs().forEach(p -> {
            if (p.link() != null) {
                printed.add(p.link().code());
            }
        });
        List<String> open = SAMPLE.undertakingsWith(request.country()).stream()
                .filter(Undertaking::open)
                .map(Undertaking::code)
                .toList();
        assertFalse(open.isEmpty());
        assertTrue(printed.containsAll(open), () -> open + " in " + printed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothDatingsOfTheConferenceAppearInBothLanguages(BriefRequest request) {
        Brief brief = compose(request);
        Paragraph conflict = section(brief, Kind.BACKGROUND).paragraphs().stream()
                .filter(p -> p.role() == Role.UNRESOLVED && p.text().fa().contains("WTDC-25"))
                .findFirst()
                .orElseThrow();
        assertTrue(conflict.text().fa().contains("۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)"), conflict.text().fa());
        assertTrue(conflict.text().fa().contains("۲۶ آبان تا ۷ آذر ۱۴۰۴ (۱۷ تا ۲۸ نوامبر ۲۰۲۵)"), conflict.text().fa());
        assertTrue(conflict.text().en().contains("17 to 19 November 2025"), conflict.text().en());
        assertTrue(conflict.text().en().contains("17 to 28 November 2025"), conflict.text().en());
        assertTrue(conflict.sources().containsAll(List.of("S-A", "S-ITU")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsInvented(BriefRequest request) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (String text : known()) {
            WORD.matcher(text).results().forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)));
            NUMBER.matcher(text).results().forEach(m -> numbers.add(Digits.toLatin(m.group())));
        }
        List<String> invented = new ArrayList<>();
        paragraphs(compose(request)).forEach(p -> Stream.of(p.text().fa(), p.text().en()).forEach(text -> {
            WORD.matcher(text)
                    .results()
                    .map(m -> m.group().toLowerCase(Locale.ROOT))
                    .filter(word -> !words.contains(word))
                    .forEach(invented::add);
            if (p.role() != Role.STEP) {
                NUMBER.matcher(text)
                        .results()
                        .map(m -> Digits.toLatin(m.group()))
                        .filter(number -> !numbers.contains(number))
                        .forEach(invented::add);
            }
        }));
        assertEquals(List.of(), invented);
    }

    /// All that a draft may say: the texts of the library, the days in it as written, the phrases of drafts.
    private static List<String> known() {
        List<String> texts = new ArrayList<>();
        for (Item item : Stream.of(ItemKind.values()).flatMap(kind -> SAMPLE.all(kind).stream()).toList()) {
            texts.add(item.toString());
        }
        Pattern iso = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
        List<String> days = new ArrayList<>();
        texts.forEach(text -> iso.matcher(text).results().forEach(m -> {
            LocalDate day = LocalDate.parse(m.group());
            days.add(Dates.both(day, Language.FA));
            days.add(Dates.both(day, Language.EN));
        }));
        texts.addAll(days);
        texts.addAll(List.of("تا", "to", "و", "and"));
        for (Locale locale : List.of(Locale.of("fa"), Locale.ROOT)) {
            ResourceBundle bundle = ResourceBundle.getBundle(Composer.class.getName(), locale);
            bundle.keySet().forEach(key -> texts.add(bundle.getString(key).replaceAll("\\{\\d}", " ")));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyGapIsNamedInBothLanguages(BriefRequest request) {
        paragraphs(compose(request)).filter(Paragraph::gap).forEach(gap -> {
            assertFalse(gap.text().fa().isBlank());
            assertFalse(gap.text().en().isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatComesFromTheLibraryKeepsItsLinkAndSources(BriefRequest request) {
        Set<Role> taken = Set.of(
                Role.THEIR_UNDERTAKING, Role.OUR_UNDERTAKING, Role.JOINT_UNDERTAKING, Role.AGREEMENT, Role.USABLE,
                Role.NOT_TO_DISCLOSE, Role.UNRESOLVED, Role.OUR_POSITION, Role.THEIR_POSITION, Role.SOURCE);
        paragraphs(compose(request))
                .filter(p -> taken.contains(p.role()) && !p.gap())
                .forEach(p -> {
                    assertTrue(p.link() != null && SAMPLE.find(p.link().kind(), p.link().code()).isPresent());
                    assertFalse(p.sources().isEmpty(), p.text().en());
                });
    }

    @Test
    void aDraftIsTheSameForTheSameArguments() {
        assertEquals(compose(SampleLibrary.briefs().getFirst()), compose(SampleLibrary.briefs().getFirst()));
    }

    @Test
    void objectivesAnswerAskAndMove() {
        Brief brief = small(SmallLibrary.request());
        List<String> lines = section(brief, Kind.OBJECTIVES).paragraphs().stream()
                .map(p -> p.text().fa())
                .toList();
        assertEquals(
                List.of(
                        "پاسخ به آنچه کشور نمونه دربارهٔ فیبر نوری پیش کشیده است",
                        "دربارهٔ فیبر نوری یک جملهٔ روشن از ما گفته و ثبت شود.",
                        "گرفتن پاسخ کشور نمونه دربارهٔ تبادل IMEI",
                        "دربارهٔ تبادل IMEI، طرف مقابل «آری»، «نه» یا نام یک رابط بدهد؛ سکوت دوباره یعنی این هدف برآورده نشده است.",
                        "به اجرا درآوردن یادداشت تفاهم نمونه",
                        "هر طرف برای نخستین گام اجرا یک مسئول و یک تاریخ نام ببرد."),
                lines);
    }

    @Test
    void theHighestClassAmongTheItemsIsTheClassOfTheBrief() {
        assertEquals(Classification.HIGHLY_CONFIDENTIAL, small(SmallLibrary.request()).classification());
    }

    @Test
    void withoutTopicsAllThatHaveEvidenceAreTaken() {
        assertEquals(List.of("fibre", "imei"), small(SmallLibrary.request()).topics());
    }

    @Test
    void aFigureThatIsTooOldOnTheDayOfTheMeetingIsNoPoint() {
        assertTrue(points(small(SmallLibrary.request())).contains("F1"));
        BriefRequest late = new BriefRequest("XX", null, LocalDate.of(2026, 6, 1), List.of(), Bilingual.EMPTY);
        assertFalse(points(small(late)).contains("F1"));
    }

    @Test
    void whatTheLibraryDoesNotHoldIsRefused() {
        assertThrows(NotFound.class, () -> small(request("ZZ", null, List.of())));
        assertThrows(NotFound.class, () -> small(request("XX", "E9", List.of())));
        assertThrows(NotFound.class, () -> small(request("XX", null, List.of("none"))));
        assertThrows(Refused.class, () -> small(request("IR", null, List.of())));
    }

    @Test
    void anEmptyLibraryButTheCountryGivesNamedGapsOnly() {
        Country country = SmallLibrary.read().country("XX");
        Library bare = Library.of(List.of(country));
        Brief brief = Composer.compose(bare, request("XX", null, List.of()), "XX-1", NOW);
        assertTrue(paragraphs(brief).allMatch(p -> p.gap() || p.role() == Role.STEP));
        assertEquals("دیدار با کشور نمونه", brief.title().fa());
    }

    private static BriefRequest request(String country, @Nullable String event, List<String> topics) {
        return new BriefRequest(country, event, null, topics, Bilingual.EMPTY);
    }

    private static List<String> points(Brief brief) {
        List<String> links = new ArrayList<>();
        paragraphs(brief).filter(p -> p.role() == Role.POINT).forEach(p -> {
            if (p.link() != null) {
                links.add(p.link().code());
            }
        });
        return links;
    }

    private static Brief compose(BriefRequest request) {
        return Composer.compose(SAMPLE, request, request.country() + "-1", NOW);
    }

    private static Brief small(BriefRequest request) {
        return Composer.compose(SmallLibrary.read(), request, "XX-1", NOW);
    }

    private static Section section(Brief brief, Kind kind) {
        return brief.sections().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    private static Stream<Paragraph> paragraphs(Brief brief) {
        return brief.sections().stream().flatMap(s -> s.paragraphs().stream());
    }
}
