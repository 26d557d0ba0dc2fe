package app.didar.domain;

import app.didar.domain.Agreement.Status;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Undertaking.State;
import app.didar.text.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drafts what the talks are to bring: objectives with their tests, key messages, defensives.
///
/// The rules: answer what they raised and we have no line for; get an answer to what we raised; move the agreement that is
/// nearest to bearing fruit to its next step.
final class TalksDraft {

    private static final int MOST_MESSAGES = 3;

    /// More topics than these are not enumerated where the line must be short.
    private static final int FEW = 2;

    /// Which agreement to move first: what is signed and lies still before what is still being written.
    private static final List<Status> MOST_PRESSING =
            List.of(Status.SIGNED, Status.DRAFTED, Status.LEGAL_REVIEW, Status.TRANSLATION_MATCHED, Status.IN_FORCE,
                    Status.IDEA);

    private final Dossier dossier;
    private final Pen pen;

    TalksDraft(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    List<Paragraph> objectives() {
        List<Paragraph> rows = new ArrayList<>();
        Bilingual country = dossier.countryName();
        List<Undertaking> toAnswer = toAnswer();
        if (!toAnswer.isEmpty()) {
            Bilingual topics = topics(toAnswer);
            rows.add(resting(Role.OBJECTIVE, toAnswer, say("objective.answer", toAnswer.size(), country, topics)));
            rows.add(resting(Role.TEST, toAnswer, say("test.answer", open(toAnswer).size(), topics)));
        }
        List<Undertaking> awaited = awaited();
        if (!awaited.isEmpty()) {
            Bilingual topics = topics(awaited);
            rows.add(resting(Role.OBJECTIVE, awaited, say("objective.get", awaited.size(), country, topics)));
            rows.add(resting(Role.TEST, awaited, pen.say("test.get", topics)));
        }
        pressing().ifPresent(agreement -> {
            rows.add(pen.about(
                    Role.OBJECTIVE,
                    agreement,
                    pen.say("objective.step." + agreement.status(), pen.wording().within(agreement.name()))));
            rows.add(pen.about(Role.TEST, agreement, pen.say("test.step." + agreement.status())));
        });
        if (rows.isEmpty()) {
            rows.add(pen.gap(Role.OBJECTIVE, "gap.objective"));
            rows.add(pen.gap(Role.TEST, "gap.test"));
        }
        return rows;
    }

    List<Paragraph> messages() {
        List<Paragraph> messages = new ArrayList<>();
        List<Undertaking> toAnswer = toAnswer();
        if (!toAnswer.isEmpty()) {
            Bilingual heard = open(toAnswer).size() > FEW
                    ? pen.say("message.heard.many")
                    : say("message.heard", toAnswer.size(), topics(toAnswer));
            messages.add(resting(Role.MESSAGE, toAnswer, heard));
        }
        dossier.onTheTable().stream()
                .filter(u -> u.state() == State.JOINT)
                .findFirst()
                .ifPresent(u -> messages.add(pen.about(
                        Role.MESSAGE,
                        u,
                        pen.say("message.joint", dossier.topicNames(pen.wording(), u.topics())))));
        awaited().stream()
                .findFirst()
                .ifPresent(u -> messages.add(pen.about(
                        Role.MESSAGE,
                        u,
                        pen.say("message.awaited", pen.say("own." + u.kind()), topics(List.of(u))))));
        pressing().ifPresent(agreement -> messages.add(pen.about(
                Role.MESSAGE, agreement, pen.say("message.step." + agreement.status(), pen.wording().within(agreement.name())))));
        if (messages.isEmpty()) {
            messages.add(pen.gap(Role.MESSAGE, "gap.message"));
        }
        return messages.subList(0, Math.min(messages.size(), MOST_MESSAGES));
    }

    /// What they raised and may ask about again, with what we have said on it so far.
    List<Paragraph> defensives() {
        List<Paragraph> rows = new ArrayList<>();
        for (Undertaking theirs : toAnswer()) {
            Bilingual topics = topics(List.of(theirs));
            rows.add(pen.about(Role.QUESTION, theirs, pen.say("question." + theirs.kind(), topics, pen.wording().within(Wording.clause(theirs.text())))));
            rows.add(ourLine(theirs)
                    .map(ours -> pen.of(Role.SHORT_ANSWER, ours, Wording.sentence(ours.text())))
                    .orElseGet(() -> theirs.unanswered().size() > FEW
                            ? pen.gap(Role.SHORT_ANSWER, "gap.short.answer.many")
                            : pen.gap(Role.SHORT_ANSWER, "gap.short.answer", topics)));
            rows.add(pen.gap(Role.IF_PRESSED, "gap.if.pressed"));
        }
        if (rows.isEmpty()) {
            rows.add(pen.gap(Role.QUESTION, "gap.question"));
        }
        return rows;
    }

    /// What our side last said on a topic they still wait for an answer on.
    private Optional<Undertaking> ourLine(Undertaking theirs) {
        List<String> open = theirs.unanswered();
        return dossier.undertakings().stream()
                .filter(u -> !u.byThem() && u.topics().stream().anyMatch(open::contains))
                .reduce((_, last) -> last);
    }

    /// What they raised and we have no line for, on any topic: they may come back to all of it.
    private List<Undertaking> toAnswer() {
        return dossier.undertakings().stream().filter(u -> u.byThem() && u.open()).toList();
    }

    /// What we raised and they have not answered; what has no answer at all first.
    private List<Undertaking> awaited() {
        List<Undertaking> open =
                dossier.onTheTable().stream().filter(u -> u.byUs() && u.open()).toList();
        List<Undertaking> ordered =
                new ArrayList<>(open.stream().filter(u -> u.state() == State.OPEN).toList());
        ordered.addAll(open.stream().filter(u -> u.state() == State.PARTLY).toList());
        return ordered;
    }

    private Optional<Agreement> pressing() {
        return MOST_PRESSING.stream()
                .flatMap(status -> dossier.agreements().stream().filter(a -> a.status() == status))
                .findFirst();
    }

    private Bilingual topics(Collection<Undertaking> undertakings) {
        return dossier.topicNames(pen.wording(), open(undertakings));
    }

    private static Set<String> open(Collection<Undertaking> undertakings) {
        Set<String> open = new LinkedHashSet<>();
        undertakings.forEach(u -> open.addAll(u.unanswered()));
        return open;
    }

    /// The phrase for one, or the phrase for several with their number in words as the first argument.
    private Bilingual say(String key, int number, Object... arguments) {
        if (number == 1) {
            return pen.say(key + ".one", arguments);
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = pen.wording().count(number);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return pen.say(key, all);
    }

    /// A sentence about several undertakings: it is linked to the first, and takes the highest class among them.
    private Paragraph resting(Role role, List<Undertaking> on, Bilingual text) {
        Paragraph about = pen.about(role, on.getFirst(), text);
        Classification highest =
                Classification.highest(on.stream().map(Undertaking::classification).toList());
        return new Paragraph(
                about.id(),
                role,
                text,
                about.link(),
                about.sources(),
                false,
                false,
                about.classification().or(highest));
    }
}
