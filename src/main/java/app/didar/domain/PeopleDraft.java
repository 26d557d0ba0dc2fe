package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Drafts what is about persons and circumstances: title, header, biography, delegations.
final class PeopleDraft {

    private static final List<String> UNKNOWN_OF_A_PERSON = List.of("born", "studies", "career", "languages");

    private final Dossier dossier;
    private final Pen pen;

    PeopleDraft(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    Bilingual title() {
        Bilingual post = dossier.them().map(Person::title).orElse(Bilingual.EMPTY);
        return post.isBlank()
                ? pen.say("title.country", dossier.countryName())
                : pen.say("title.post", ofTheirCountry(post));
    }

    List<Paragraph> header() {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(dossier.them()
                .map(person -> pen.of(Role.COUNTERPART, person, withPost(person)))
                .orElseGet(() -> pen.gap(Role.COUNTERPART, "gap.counterpart")));
        lines.add(dossier.us()
                .map(person -> pen.of(Role.OUR_SIDE, person, withPost(person)))
                .orElseGet(() -> pen.gap(Role.OUR_SIDE, "gap.our.side")));
        lines.addAll(time());
        lines.add(dossier.event()
                .filter(event -> !event.place().isBlank())
                .map(event -> pen.of(Role.PLACE, event, event.place()))
                .orElseGet(() -> pen.gap(Role.PLACE, "gap.place")));
        lines.add(pen.gap(Role.DURATION, "gap.duration"));
        lines.add(pen.gap(Role.INTERPRETER, "gap.interpreter"));
        lines.add(pen.gap(Role.MEDIA, "gap.media"));
        lines.add(lastMeeting());
        return lines;
    }

    List<Paragraph> biography() {
        if (dossier.them().isEmpty()) {
            return List.of(pen.gap(Role.NAME, "gap.counterpart"));
        }
        Person person = dossier.them().get();
        List<Paragraph> lines = new ArrayList<>();
        lines.add(pen.of(Role.NAME, person, person.name()));
        lines.add(pen.orGap(Role.SPOKEN, person, person.spoken(), "gap.spoken"));
        lines.add(pen.orGap(Role.ADDRESS, person, person.address(), "gap.address"));
        lines.add(
                person.title().isBlank()
                        ? pen.gap(Role.POST, "gap.post")
                        : pen.of(Role.POST, person, person.title()));
        if (!person.variants().isEmpty()) {
            Bilingual variants =
                    new Bilingual(String.join("، ", person.variants()), String.join(", ", person.variants()));
            lines.add(pen.of(Role.TEXT, person, pen.say("bio.variants", variants), List.of(), false));
        }
        dossier.library().facts().stream()
                .filter(fact -> person.code().equals(fact.speaker()))
                .forEach(fact -> lines.add(pen.of(Role.TEXT, fact, Wording.sentence(fact.statement()))));
        Set<String> raised = new LinkedHashSet<>();
        dossier.undertakings().stream()
                .filter(u -> person.code().equals(u.speaker()) && u.open())
                .forEach(u -> raised.addAll(u.unanswered()));
        if (!raised.isEmpty()) {
            lines.add(pen.about(
                    Role.TEXT, person, pen.say("bio.raised", dossier.topicNames(pen.wording(), raised))));
        }
        lines.add(pen.gap(Role.ICEBREAKER, "gap.icebreaker"));
        lines.add(lastMeeting());
        UNKNOWN_OF_A_PERSON.forEach(what -> lines.add(pen.gap(Role.TEXT, "gap.person." + what)));
        if (person.variants().stream().noneMatch(PeopleDraft::ofItsOwnSpelling)) {
            lines.add(pen.gap(Role.TEXT, "gap.person.native.name"));
        }
        return lines;
    }

    List<Paragraph> delegations() {
        List<Paragraph> lines = new ArrayList<>();
        dossier.us().ifPresent(person -> lines.add(pen.of(Role.OUR_MEMBER, person, withPost(person))));
        lines.add(pen.gap(Role.OUR_MEMBER, "gap.delegation.ours"));
        dossier.them().ifPresent(person -> lines.add(pen.of(Role.THEIR_MEMBER, person, withPost(person))));
        lines.add(pen.gap(Role.THEIR_MEMBER, "gap.delegation.theirs", dossier.countryName()));
        return lines;
    }

    private List<Paragraph> time() {
        LocalDate date = dossier.date();
        return date == null
                ? List.of(pen.gap(Role.TIME, "gap.time"))
                : List.of(pen.own(Role.TIME, Composer.time(date)), pen.gap(Role.TIME, "gap.hour"));
    }

    private Paragraph lastMeeting() {
        return dossier.lastMeeting()
                .map(event -> pen.of(Role.LAST_MEETING, event, Wording.sentence(told(event))))
                .orElseGet(() -> pen.gap(Role.LAST_MEETING, "gap.last.meeting", dossier.countryName()));
    }

    /// The meeting, its place, and what is known of its day.
    private Bilingual told(Event event) {
        Bilingual where = Stream.of(event.name(), event.place(), event.wording())
                .reduce((a, b) -> pen.wording().apposed(a, b))
                .orElse(Bilingual.EMPTY);
        return Wording.join(Wording.sentence(where), " ", Wording.sentence(day(event)));
    }

    private Bilingual day(Event event) {
        if (event.conflicting()) {
            return pen.say("last.meeting.conflicting");
        }
        if (event.datings().isEmpty()) {
            return pen.say("last.meeting.undated");
        }
        Event.Dating dating = event.datings().getFirst();
        Bilingual days = pen.wording().days(dating.first(), dating.last());
        return dating.certainty() == Event.Certainty.STATED
                ? days
                : dating.note().isBlank()
                        ? pen.say("last.meeting." + dating.certainty(), days)
                        : pen.say("last.meeting.noted", days, pen.wording().within(dating.note()));
    }

    /// Whether a spelling is more than a Latin transcription.
    private static boolean ofItsOwnSpelling(String name) {
        return name.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    private Bilingual withPost(Person person) {
        return pen.wording().apposed(person.name(), person.title());
    }

    /// The post with its country, where the title does not name it.
    private Bilingual ofTheirCountry(Bilingual post) {
        Bilingual country = dossier.countryName();
        Bilingual both = pen.say("post.of.country", post, country);
        return new Bilingual(
                names(post.fa(), country.fa()) ? post.fa() : both.fa(),
                names(post.en(), country.en()) ? post.en() : both.en());
    }

    private static boolean names(String post, String country) {
        String last = country.substring(country.lastIndexOf(' ') + 1);
        return !last.isBlank() && post.contains(last);
    }
}
