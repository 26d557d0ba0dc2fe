package app.didar.domain;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What a brief still lacks on the day of its meeting: its gaps, those first that leave the minister without a word or in the wrong
/// place, and which sections have none.
///
/// @param gaps     every gap, the weightiest first
/// @param sections for each section of the brief, in order, whether nobody has left a gap in it
public record Readiness(List<Gap> gaps, List<Boolean> sections) {

    /// The roles whose gaps come first, in this order.
    private static final List<Role> WEIGHTIEST =
            List.of(Role.COUNTERPART, Role.TIME, Role.OUR_POSITION, Role.SHORT_ANSWER, Role.SPOKEN, Role.THEIR_POSITION);

    public Readiness {
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
    }

    /// How a gap is mended.
    public enum Remedy {
        /// Somebody decides and says so: a day, an hour, how long.
        SETTLE,
        /// Somebody is chosen: who is met, who comes along.
        CHOOSE,
        /// Our line, or any other text, is written.
        WRITE,
        /// The other side, or the one in charge of the file, is asked.
        ASK,
        /// A newer figure is looked up.
        RENEW,
        /// Two things are compared, and one is made right.
        COMPARE
    }

    /// Something that is missing or no longer right.
    public sealed interface Gap {

        Remedy remedy();
    }

    /// A gap the brief itself names.
    ///
    /// @param name what is missing
    public record Unwritten(Section section, Role role, Bilingual name) implements Gap {

        @Override
        public Remedy remedy() {
            return switch (role) {
                case TIME, DURATION, PLACE -> Remedy.SETTLE;
                case COUNTERPART, OUR_SIDE, OUR_MEMBER, THEIR_MEMBER, INTERPRETER -> Remedy.CHOOSE;
                case THEIR_POSITION, RECORDED_ANSWER, AGREEMENT, STANDING, SOURCE -> Remedy.ASK;
                default -> Remedy.WRITE;
            };
        }
    }

    /// A fact the brief was given that will be too old on the day of the meeting.
    ///
    /// @param day the day of the meeting
    public record Aged(Fact fact, LocalDate day) implements Gap {

        @Override
        public Remedy remedy() {
            return Remedy.RENEW;
        }
    }

    /// Something the brief names and the library no longer holds.
    public record Gone(Mention what) implements Gap {

        @Override
        public Remedy remedy() {
            return Remedy.COMPARE;
        }
    }

    /// The library has the meeting on another day than the brief.
    ///
    /// @param day the day in the library
    public record Moved(LocalDate day) implements Gap {

        @Override
        public Remedy remedy() {
            return Remedy.COMPARE;
        }
    }

    /// @param day the day of the meeting, or today while it has none
    static Readiness of(Brief brief, Library library, LocalDate day) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : brief.sections()) {
            section.paragraphs().stream()
                    .filter(Paragraph::gap)
                    .map(paragraph -> new Unwritten(section, paragraph.role(), paragraph.text()))
                    .forEach(gaps::add);
        }
        brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::link)
                .filter(Objects::nonNull)
                .filter(link -> link.kind() == ItemKind.FACT)
                .map(Link::code)
                .distinct()
                .flatMap(code -> library.fact(code).stream())
                .filter(fact -> FactAge.staleAt(fact, day))
                .forEach(fact -> gaps.add(new Aged(fact, day)));
        Mention.in(brief).stream()
                .filter(named -> library.find(named.kind(), named.code()).isEmpty())
                .forEach(named -> gaps.add(new Gone(named)));
        gaps.sort(Comparator.comparingInt(Readiness::weight));
        return new Readiness(
                gaps,
                brief.sections().stream()
                        .map(section -> section.paragraphs().stream().noneMatch(Paragraph::gap))
                        .toList());
    }

    /// The same, and the library has another day.
    Readiness moved(LocalDate day) {
        List<Gap> more = new ArrayList<>(gaps);
        more.addFirst(new Moved(day));
        return new Readiness(more, sections);
    }

    /// How many sections have no gap.
    public long sectionsReady() {
        return sections.stream().filter(ready -> ready).count();
    }

    private static int weight(Gap gap) {
        return switch (gap) {
            case Moved _ -> -1;
            case Unwritten unwritten -> {
                int place = WEIGHTIEST.indexOf(unwritten.role());
                yield place < 0 ? WEIGHTIEST.size() + 1 : place;
            }
            case Aged _, Gone _ -> WEIGHTIEST.size();
        };
    }
}
