package app.didar.domain;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Fact.Kind;
import app.didar.text.Folding;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Something of the library that somebody must look at again before it is relied on.
public sealed interface Check {

    /// What stands within a number beside its digits.
    String WITHIN_NUMBERS = ".,٫٬/";

    /// What is to be looked at.
    Item about();

    /// A fact too old to be used, today or on the day of a meeting ahead.
    ///
    /// @param day today, or the day of the last meeting ahead it is needed for
    record Aged(Fact about, LocalDate day) implements Check {}

    /// Two facts that say the same of the same countries with other figures.
    record Disagreeing(Fact about, Fact other) implements Check {}

    /// An event whose sources contradict each other.
    record Conflict(Event about) implements Check {}

    /// A reference that the brief of a meeting ahead cites and nobody has looked at; it is not printed.
    record Unchecked(Reference about) implements Check {}

    /// A figure without the day it was true.
    record Undated(Fact about) implements Check {}

    /// An event whose only datings are still to be confirmed.
    record Unconfirmed(Event about) implements Check {}

    /// Everything to be looked at, kind by kind as they stand above, each kind in the order of the codes.
    static List<Check> of(Library library, List<ComingMeeting> meetings, LocalDate today) {
        Map<Mention, LocalDate> used = used(meetings);
        List<Check> checks = new ArrayList<>();
        for (Fact fact : library.facts()) {
            LocalDate meeting = needed(fact, used);
            if (FactAge.staleAt(fact, today)) {
                checks.add(new Aged(fact, today));
            } else if (FactAge.staleAt(fact, meeting)) {
                checks.add(new Aged(fact, meeting));
            }
        }
        checks.addAll(library.disagreeing());
        library.events().stream().filter(Event::conflicting).map(Conflict::new).forEach(checks::add);
        library.references().stream()
                .filter(reference -> !reference.isChecked() && used.containsKey(mention(reference)))
                .map(Unchecked::new)
                .forEach(checks::add);
        library.facts().stream()
                .filter(fact -> fact.kind() == Kind.FIGURE && fact.asOf() == null)
                .map(Undated::new)
                .forEach(checks::add);
        library.events().stream()
                .filter(event -> event.undated()
                        && event.datings().stream().anyMatch(dating -> dating.certainty() == Certainty.TO_CONFIRM))
                .map(Unconfirmed::new)
                .forEach(checks::add);
        return checks;
    }

    /// What the meetings ahead are about and their briefs name, each with the last day on which it is needed.
    private static Map<Mention, LocalDate> used(List<ComingMeeting> meetings) {
        Map<Mention, LocalDate> used = new HashMap<>();
        for (ComingMeeting meeting : meetings) {
            LocalDate day = meeting.day() == null ? LocalDate.MIN : meeting.day();
            Stream.concat(
                            Stream.of(new Mention(ItemKind.COUNTRY, meeting.country())),
                            meeting.brief().stream().flatMap(brief -> Mention.in(brief).stream()))
                    .map(Check::folded)
                    .forEach(named -> used.merge(named, day, (one, other) -> one.isAfter(other) ? one : other));
        }
        return used;
    }

    /// The last day on which the fact may be said: the meeting whose brief cites it, or one with a country it is about.
    private static LocalDate needed(Fact fact, Map<Mention, LocalDate> used) {
        LocalDate cited = used.getOrDefault(mention(fact), LocalDate.MIN);
        return fact.countries().stream()
                .filter(code -> !code.equals(Country.HOME))
                .map(code -> used.getOrDefault(folded(new Mention(ItemKind.COUNTRY, code)), LocalDate.MIN))
                .reduce(cited, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// A sentence that is the same but for its digits speaks of one thing. Figures of different days are no conflict: the thing grew.
    static List<Disagreeing> disagreeing(List<Fact> facts) {
        Map<List<Object>, List<Fact>> same = new HashMap<>();
        List<Disagreeing> found = new ArrayList<>();
        for (Fact fact : facts) {
            String sentence = fact.value() == null ? "" : withoutFigures(fact.statement().bestIn(Language.FA));
            if (sentence.isBlank()) {
                continue;
            }
            List<Fact> earlier = same.computeIfAbsent(
                    List.of(Set.copyOf(fact.countries()), sentence), _ -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> !Objects.equals(other.value(), fact.value()) && sameDay(other, fact))
                    .findFirst()
                    .ifPresent(other -> found.add(new Disagreeing(other, fact)));
            earlier.add(fact);
        }
        return List.copyOf(found);
    }

    /// The sentence folded, without digits and what stands within a number.
    private static String withoutFigures(String sentence) {
        var words = new StringBuilder();
        Folding.of(sentence).codePoints().filter(c -> !Character.isDigit(c) && WITHIN_NUMBERS.indexOf(c) < 0).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static boolean sameDay(Fact one, Fact other) {
        return one.asOf() == null || other.asOf() == null || one.asOf().equals(other.asOf());
    }

    private static Mention mention(Item item) {
        return folded(Mention.of(item));
    }

    private static Mention folded(Mention mention) {
        return new Mention(mention.kind(), mention.code().toUpperCase(Locale.ROOT));
    }
}
