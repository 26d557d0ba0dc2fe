package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agreement, memorandum or other document between countries, on its way from idea to done.
///
/// @param standing       where it stands, in words
/// @param sourceSentence the sentence it is known from, as printed; empty where there is none
/// @param reached        the days on which it came to a status, as far as they are known, earliest first
/// @param checklist      what the regulation asks for before it may be signed
/// @param textHeld       whether we hold its text; claims that rest on a text we do not hold are second-hand
/// @param countries      codes of its parties
public record Agreement(
        UUID id,
        String code,
        Bilingual name,
        Type type,
        Status status,
        List<Reached> reached,
        Checklist checklist,
        Bilingual standing,
        String sourceSentence,
        boolean textHeld,
        List<String> countries,
        List<String> topics,
        List<String> sources,
        Classification classification)
        implements Item {

    public Agreement {
        reached = List.copyOf(reached);
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    /// The types of the cabinet regulation of 13 Ordibehesht 1371, article 1; unknown until the ministry says.
    public enum Type {
        UNKNOWN,
        LEGAL_SIMPLE,
        LEGAL_FORMAL,
        COURTESY
    }

    /// The path of an agreement, in order; `UNKNOWN` stands off the path, for a document only known by being cited.
    public enum Status {
        UNKNOWN,
        IDEA,
        DRAFTED,
        LEGAL_REVIEW,
        TRANSLATION_MATCHED,
        SIGNED,
        IN_FORCE,
        IMPLEMENTING,
        DONE,
        LAPSED
    }

    /// That it came to a status on a day.
    public record Reached(Status status, LocalDate day) {}

    /// What is to be done before signature, each with the day it was done, or null: the draft goes to the President's legal deputy, who
    /// also matches the translation; the Foreign Ministry takes part; at a joint commission the ministry in charge of it invites
    /// (cabinet regulation of 13 Ordibehesht 1371, article 18, note 3, added on 25 Tir 1391).
    ///
    /// @param commission the joint commission it is signed at; empty where there is none
    public record Checklist(
            @Nullable LocalDate legalReviewSent,
            @Nullable LocalDate legalReviewAnswered,
            @Nullable LocalDate translationMatched,
            @Nullable LocalDate foreignMinistry,
            Bilingual commission) {

        public static final Checklist EMPTY = new Checklist(null, null, null, null, Bilingual.EMPTY);
    }

    /// What is to be done next.
    public enum NextStep {
        DRAFT,
        SEND_TO_LEGAL_REVIEW,
        AWAIT_LEGAL_REVIEW,
        MATCH_TRANSLATION,
        BRING_IN_FOREIGN_MINISTRY,
        SIGN,
        PUT_BEFORE_PARLIAMENT,
        BRING_INTO_FORCE,
        IMPLEMENT,
        COMPLETE
    }

    /// What is to be done next by its status and checklist; empty where it is done, lapsed or off the path.
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(switch (status) {
            case UNKNOWN, DONE, LAPSED -> null;
            case IDEA -> NextStep.DRAFT;
            case DRAFTED ->
                checklist.legalReviewSent() == null ? NextStep.SEND_TO_LEGAL_REVIEW : NextStep.AWAIT_LEGAL_REVIEW;
            case LEGAL_REVIEW ->
                checklist.legalReviewAnswered() == null ? NextStep.AWAIT_LEGAL_REVIEW : NextStep.MATCH_TRANSLATION;
            case TRANSLATION_MATCHED ->
                checklist.foreignMinistry() == null ? NextStep.BRING_IN_FOREIGN_MINISTRY : NextStep.SIGN;
            case SIGNED -> type == Type.LEGAL_FORMAL ? NextStep.PUT_BEFORE_PARLIAMENT : NextStep.BRING_INTO_FORCE;
            case IN_FORCE -> NextStep.IMPLEMENT;
            case IMPLEMENTING -> NextStep.COMPLETE;
        });
    }

    /// The day it came to `status`, where that is known.
    public Optional<LocalDate> reachedOn(Status wanted) {
        return reached.stream().filter(r -> r.status() == wanted).map(Reached::day).findFirst();
    }

    /// The same at another status, reached on `day`.
    public Agreement at(Status other, @Nullable LocalDate day) {
        List<Reached> path = new ArrayList<>(reached);
        path.removeIf(r -> r.status() == other);
        if (day != null) {
            path.add(new Reached(other, day));
            path.sort(Comparator.comparing(Reached::day));
        }
        return new Agreement(
                id, code, name, type, other, path, checklist, standing, sourceSentence, textHeld, countries, topics,
                sources, classification);
    }

    /// The status that comes next on the path; empty at its end and off it.
    public Optional<Status> next() {
        return switch (status) {
            case UNKNOWN, DONE, LAPSED -> Optional.empty();
            case IDEA -> Optional.of(Status.DRAFTED);
            case DRAFTED -> Optional.of(Status.LEGAL_REVIEW);
            case LEGAL_REVIEW -> Optional.of(Status.TRANSLATION_MATCHED);
            case TRANSLATION_MATCHED -> Optional.of(Status.SIGNED);
            case SIGNED -> Optional.of(Status.IN_FORCE);
            case IN_FORCE -> Optional.of(Status.IMPLEMENTING);
            case IMPLEMENTING -> Optional.of(Status.DONE);
        };
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
