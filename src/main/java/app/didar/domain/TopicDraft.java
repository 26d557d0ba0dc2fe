package app.didar.domain;

import app.didar.domain.Agreement.Status;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Undertaking.Kind;
import app.didar.domain.Undertaking.State;
import app.didar.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drafts one topic of the talks: positions, points, what we ask and offer, and the place of the red line.
final class TopicDraft {

    private static final int MOST_POINTS = 3;
    private static final int MOST_FACTS = 2;
    private static final Set<Fact.Kind> SAYABLE =
            Set.of(Fact.Kind.FIGURE, Fact.Kind.CLAIM, Fact.Kind.STATUS, Fact.Kind.ASSESSMENT);

    private final Dossier dossier;
    private final Pen pen;

    TopicDraft(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    List<Paragraph> paragraphs(Topic topic) {
        Talks talks = new Talks(topic);
        List<Paragraph> lines = new ArrayList<>();
        lines.addAll(ourPosition(talks));
        lines.addAll(theirPosition(talks));
        lines.addAll(points(talks));
        lines.add(ask(talks));
        lines.add(offer(talks));
        lines.add(pen.gap(Role.RED_LINE, "gap.red.line"));
        return lines;
    }

    /// What both sides said on one topic.
    private final class Talks {
        final Topic topic;
        final Bilingual name;
        final List<Undertaking> ours;
        final List<Undertaking> theirs;
        final List<Undertaking> joint;
        final List<Fact> facts;

        Talks(Topic topic) {
            this.topic = topic;
            this.name = pen.wording().within(topic.name());
            List<Undertaking> all = dossier.on(topic);
            ours = all.stream().filter(Undertaking::byUs).toList();
            theirs = all.stream().filter(Undertaking::byThem).toList();
            joint = all.stream().filter(u -> u.state() == State.JOINT).toList();
            facts = dossier.facts().stream()
                    .filter(fact -> fact.topics().contains(topic.code()))
                    .toList();
        }

        /// Which of these still wait for an answer on this very topic.
        Optional<Undertaking> open(List<Undertaking> said) {
            return said.stream()
                    .filter(u -> u.awaitsAnswer() && u.unanswered().contains(topic.code()))
                    .reduce((_, last) -> last);
        }

        Optional<Agreement> agreement() {
            return dossier.agreements().stream()
                    .filter(a -> a.topics().contains(topic.code()) && a.next().isPresent())
                    .findFirst();
        }
    }

    private List<Paragraph> ourPosition(Talks talks) {
        List<Paragraph> lines = new ArrayList<>();
        talks.joint.forEach(u -> lines.add(taken(Role.OUR_POSITION, u, u.text())));
        talks.ours.forEach(u -> lines.add(taken(Role.OUR_POSITION, u, u.text())));
        talks.facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.VIEW && dossier.ours(fact.speaker()))
                .forEach(fact -> lines.add(taken(Role.OUR_POSITION, fact, fact.statement())));
        if (lines.isEmpty()) {
            lines.add(pen.gap(Role.OUR_POSITION, "gap.our.position", talks.name));
        }
        return lines;
    }

    private List<Paragraph> theirPosition(Talks talks) {
        List<Paragraph> lines = new ArrayList<>();
        talks.theirs.forEach(u -> lines.add(taken(Role.THEIR_POSITION, u, u.text())));
        talks.facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.VIEW && dossier.theirs(fact.speaker()))
                .forEach(fact -> lines.add(taken(Role.THEIR_POSITION, fact, fact.statement())));
        if (lines.isEmpty()) {
            talks.joint.forEach(u -> lines.add(pen.of(
                    Role.THEIR_POSITION, u, pen.say(u.kind() == Kind.AGREED ? "their.agreed" : "their.joint"))));
        }
        if (lines.isEmpty()) {
            String key = talks.ours.isEmpty() ? "gap.their.position" : "gap.their.answer";
            lines.add(pen.gap(Role.THEIR_POSITION, key, dossier.countryName(), talks.name));
        }
        return lines;
    }

    private List<Paragraph> points(Talks talks) {
        List<Paragraph> points = new ArrayList<>();
        // what they told us is not told back to them
        talks.facts.stream()
                .filter(fact -> fact.usable() && SAYABLE.contains(fact.kind()) && !expired(fact))
                .filter(fact -> !dossier.theirs(fact.speaker()))
                .limit(MOST_FACTS)
                .forEach(fact -> points.add(pen.of(Role.POINT, fact, dated(fact))));
        Optional<Undertaking> awaited = talks.open(talks.ours);
        Optional<Undertaking> toAnswer = talks.open(talks.theirs);
        Optional<Undertaking> shared = talks.joint.stream().findFirst();
        if (shared.isPresent()) {
            points.add(pen.about(Role.POINT, shared.get(), pen.say("point.first.step")));
        } else if (awaited.isPresent()) {
            Undertaking ours = awaited.get();
            points.add(pen.about(Role.POINT, ours, pen.say("point.repeat", pen.say("own." + ours.kind()))));
        } else if (!talks.ours.isEmpty() && !talks.theirs.isEmpty()) {
            points.add(pen.about(Role.POINT, talks.theirs.getLast(), pen.say("point.first.step")));
        }
        toAnswer.ifPresent(theirs -> points.add(pen.about(
                Role.POINT, theirs, pen.say(talks.ours.isEmpty() ? "point.enquire" : "point.answer"))));
        talks.agreement()
                .map(a -> pen.about(Role.POINT, a, pen.say(pointOn(a), pen.wording().within(a.name()))))
                .ifPresent(points::add);
        if (points.isEmpty()) {
            points.add(pen.gap(Role.POINT, "gap.point"));
        }
        return points.subList(0, Math.min(points.size(), MOST_POINTS));
    }

    private Paragraph ask(Talks talks) {
        Optional<Undertaking> awaited = talks.open(talks.ours);
        if (awaited.isPresent()) {
            return pen.about(Role.ASK, awaited.get(), pen.say("ask.answer", pen.wording().within(pen.say("own." + awaited.get().kind()))));
        }
        if (!talks.joint.isEmpty()) {
            return pen.about(Role.ASK, talks.joint.getFirst(), pen.say("ask.joint", dossier.countryName()));
        }
        Optional<Agreement> agreement = talks.agreement();
        if (agreement.isPresent()) {
            return pen.about(
                    Role.ASK,
                    agreement.get(),
                    pen.say(signed(agreement.get()) ? "ask.signed" : "ask.draft", dossier.countryName()));
        }
        Optional<Undertaking> toAnswer = talks.open(talks.theirs);
        if (toAnswer.isPresent()) {
            return pen.about(Role.ASK, toAnswer.get(), pen.say("ask.scope", dossier.countryName()));
        }
        if (!talks.ours.isEmpty() && !talks.theirs.isEmpty()) {
            return pen.about(Role.ASK, talks.theirs.getLast(), pen.say("ask.first.work"));
        }
        return pen.gap(Role.ASK, "gap.ask");
    }

    private Paragraph offer(Talks talks) {
        return talks.ours.stream()
                .filter(u -> u.kind() == Kind.OFFER)
                .findFirst()
                .map(u -> pen.of(Role.OFFER, u, pen.say("offer.declared", talks.name)))
                .orElseGet(() -> pen.gap(Role.OFFER, "gap.offer"));
    }

    private Paragraph taken(Role role, Item item, Bilingual text) {
        return pen.of(role, item, Wording.sentence(text));
    }

    /// A figure is said with the day it was true on.
    private Bilingual dated(Fact fact) {
        return Wording.sentence(
                fact.value() == null || fact.asOf() == null
                        ? fact.statement()
                        : pen.say(
                                "point.as.of",
                                Wording.clause(fact.statement()),
                                pen.wording().days(fact.asOf(), fact.asOf())));
    }

    private boolean expired(Fact fact) {
        return dossier.date() != null && fact.expiredAt(dossier.date());
    }

    private static String pointOn(Agreement agreement) {
        return signed(agreement)
                ? "point.signed"
                : agreement.status() == Status.IDEA ? "point.no.text" : "point.before.signing";
    }

    private static boolean signed(Agreement agreement) {
        return agreement.status().compareTo(Status.SIGNED) >= 0;
    }
}
