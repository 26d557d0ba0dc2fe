package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Drafts what stands behind the talks: dated facts, what is unresolved, the press line, the run of show, the sources.
final class BackgroundDraft {

    private static final int MOST_TOPICS_TO_THE_PRESS = 5;

    private final Dossier dossier;
    private final Pen pen;

    BackgroundDraft(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    List<Paragraph> background() {
        List<Paragraph> lines = new ArrayList<>();
        dossier.facts().stream().filter(Fact::usable).forEach(fact -> lines.add(pen.of(Role.USABLE, fact, told(fact))));
        dossier.programmes()
                .forEach(programme -> lines.add(pen.of(
                        Role.USABLE,
                        programme,
                        programme.aim().isBlank()
                                ? Wording.sentence(programme.name())
                                : pen.say("programme", programme.name(), Wording.clause(programme.aim())))));
        if (lines.isEmpty()) {
            lines.add(pen.gap(Role.USABLE, "gap.facts"));
        }
        dossier.facts().stream()
                .filter(fact -> !fact.usable())
                .forEach(fact -> lines.add(pen.of(Role.NOT_TO_DISCLOSE, fact, told(fact))));
        dossier.events().stream()
                .filter(event -> dossier.lastMeeting().filter(event::equals).isEmpty())
                .filter(event -> event.conflicting() || event.undated() && !event.datings().isEmpty())
                .forEach(event -> lines.add(pen.of(Role.UNRESOLVED, event, unresolved(event))));
        return lines;
    }

    List<Paragraph> press() {
        if (dossier.us().isEmpty() || dossier.them().isEmpty() || dossier.topics().isEmpty()) {
            return List.of(pen.gap(Role.PRESS_LINE, "gap.press"));
        }
        Person us = dossier.us().get();
        Person them = dossier.them().get();
        List<Bilingual> topics = dossier.topics().stream()
                .limit(MOST_TOPICS_TO_THE_PRESS)
                .map(Topic::name)
                .toList();
        Paragraph line = new Paragraph(
                pen.identity(),
                Role.PRESS_LINE,
                pen.say("press", us.name(), us.title(), them.name(), them.title(), pen.wording().list(topics)),
                null,
                dossier.onTheTable().stream().map(Undertaking::source).distinct().toList(),
                false,
                true,
                Classification.ORDINARY);
        return List.of(line, pen.gap(Role.PRESS_LINE, "gap.press.result"));
    }

    List<Paragraph> programme() {
        List<Paragraph> steps = new ArrayList<>();
        steps.add(pen.own(Role.STEP, pen.say("step.welcome")));
        int number = 0;
        for (Topic topic : dossier.topics()) {
            number++;
            steps.add(pen.of(Role.STEP, topic, pen.say("step.topic", topic.name(), number)));
        }
        steps.add(pen.own(Role.STEP, pen.say("step.close")));
        steps.add(pen.gap(Role.STEP, "gap.programme"));
        steps.add(pen.gap(Role.STEP, "gap.note.taker"));
        return steps;
    }

    List<Paragraph> sources(List<Source> cited) {
        List<Paragraph> lines = new ArrayList<>();
        for (Source source : cited) {
            lines.add(pen.of(Role.SOURCE, source, entry(source)));
            missing(source).ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            lines.add(pen.gap(Role.SOURCE, "gap.source"));
        }
        return lines;
    }

    private Bilingual told(Fact fact) {
        return Wording.join(Wording.sentence(fact.statement()), " ", Wording.sentence(fact.note()));
    }

    /// Every dating the sources give, side by side; none is chosen.
    private Bilingual unresolved(Event event) {
        if (event.conflicting()) {
            return pen.say("unresolved.conflict", event.name(), datings(event, Certainty.STATED));
        }
        return event.wording().isBlank()
                ? pen.say("unresolved.window", event.name(), datings(event, null))
                : pen.say("unresolved.wording", event.name(), event.wording(), datings(event, null));
    }

    private Bilingual datings(Event event, @Nullable Certainty only) {
        return event.datings().stream()
                .filter(dating -> only == null || dating.certainty() == only)
                .map(this::told)
                .reduce((a, b) -> Wording.join(a, " ", b))
                .orElse(Bilingual.EMPTY);
    }

    private Bilingual told(Dating dating) {
        Bilingual days = pen.wording().days(dating.first(), dating.last());
        Bilingual by = dossier.library()
                .source(dating.source())
                .map(source -> pen.say("dating.by", source.title(), days))
                .orElse(days);
        return Wording.join(Wording.sentence(by), " ", Wording.sentence(dating.note()));
    }

    private Bilingual entry(Source source) {
        return new Bilingual(entry(source, Language.FA), entry(source, Language.EN));
    }

    private String entry(Source source, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(pen.say("source.title", source.title()).in(language));
        if (!source.publisher().isBlank()) {
            parts.add(source.publisher().bestIn(language));
        }
        if (source.number() != null) {
            parts.add(pen.say("source.number").in(language) + " " + Digits.in(source.number(), language));
        }
        if (source.published() != null) {
            parts.add(pen.say("source.published", pen.wording().days(source.published(), source.published()))
                    .in(language));
        }
        String entry = String.join(language == Language.FA ? "، " : ", ", parts) + ".";
        String note = Wording.sentence(source.note()).bestIn(language);
        return note.isBlank() ? entry : entry + " " + note;
    }

    private Optional<Paragraph> missing(Source source) {
        boolean publisher = source.publisher().isBlank();
        boolean day = source.published() == null;
        return !publisher && !day
                ? Optional.empty()
                : Optional.of(pen.gap(
                        Role.SOURCE, publisher && day ? "gap.source.both" : day ? "gap.source.day" : "gap.source.publisher"));
    }
}
