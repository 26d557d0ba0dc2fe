package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Undertaking.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Drafts what is left from before: what was promised last time, and where the agreements stand.
final class PastDraft {

    private final Dossier dossier;
    private final Pen pen;

    PastDraft(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    /// Theirs, ours, and what both said together: each with the answer recorded.
    List<Paragraph> promised() {
        List<Undertaking> all = dossier.undertakings();
        List<Paragraph> rows = new ArrayList<>();
        all.stream().filter(Undertaking::byThem).forEach(u -> add(rows, Role.THEIR_UNDERTAKING, u));
        all.stream().filter(Undertaking::byUs).forEach(u -> add(rows, Role.OUR_UNDERTAKING, u));
        all.stream()
                .filter(u -> u.state() == State.JOINT)
                .forEach(u -> add(rows, Role.JOINT_UNDERTAKING, u));
        if (rows.isEmpty()) {
            rows.add(pen.gap(Role.TEXT, "gap.promised", dossier.countryName()));
        }
        long ownerless = all.stream()
                .filter(u -> u.open() && (u.owner().isBlank() || u.due() == null))
                .count();
        if (ownerless > 0) {
            rows.add(pen.gap(Role.TEXT, "gap.owner", pen.wording().count((int) ownerless)));
        }
        return rows;
    }

    List<Paragraph> agreements() {
        List<Paragraph> rows = new ArrayList<>();
        for (Agreement agreement : dossier.agreements()) {
            rows.add(pen.of(Role.AGREEMENT, agreement, agreement.name()));
            rows.add(
                    agreement.standing().isBlank()
                            ? pen.gap(Role.STANDING, "gap.standing")
                            : pen.of(Role.STANDING, agreement, Wording.sentence(agreement.standing())));
            if (!agreement.textHeld()) {
                rows.add(pen.gap(Role.STANDING, "gap.agreement.text"));
            }
            if (agreement.type() == Agreement.Type.UNKNOWN) {
                rows.add(pen.gap(Role.STANDING, "gap.agreement.type"));
            }
            agreement
                    .next()
                    .ifPresent(next ->
                            rows.add(pen.about(Role.NEXT_STEP, agreement, pen.say("step." + next.name()))));
            rows.add(pen.gap(Role.NEXT_STEP, agreement.next().isPresent() ? "gap.step.owner" : "gap.step"));
        }
        if (rows.isEmpty()) {
            rows.add(pen.gap(Role.AGREEMENT, "gap.agreement", dossier.countryName()));
        }
        return rows;
    }

    private void add(List<Paragraph> rows, Role role, Undertaking undertaking) {
        rows.add(pen.of(role, undertaking, Wording.sentence(undertaking.text()), Sources.of(undertaking), true));
        rows.add(answer(undertaking));
    }

    private Paragraph answer(Undertaking undertaking) {
        if (!undertaking.answerNote().isBlank()) {
            List<String> sources = Stream.concat(
                            undertaking.answers().stream()
                                    .flatMap(a -> dossier.library().undertaking(a.undertaking()).stream())
                                    .map(Undertaking::source),
                            Sources.of(undertaking).stream())
                    .distinct()
                    .toList();
            return pen.of(
                    Role.RECORDED_ANSWER, undertaking, Wording.sentence(undertaking.answerNote()), sources, false);
        }
        return switch (undertaking.state()) {
            case JOINT -> pen.of(Role.RECORDED_ANSWER, undertaking, pen.say("answer.joint"));
            case NOTED -> pen.about(Role.RECORDED_ANSWER, undertaking, pen.say("answer.not.needed"));
            case ANSWERED, PARTLY, OPEN -> pen.gap(Role.RECORDED_ANSWER, "gap.answer");
        };
    }
}
