package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one side offered, asked, proposed or called for, with the sentence it came from and the answer to it.
///
/// @param by             codes of the countries that said it, in order; two for a joint one
/// @param speaker        code of the person who said it, or null
/// @param to             codes of the countries it was said to; empty for a joint one
/// @param text           what was said, in our own words
/// @param sourceSentence the words of the source, as printed
/// @param source         code of the source
/// @param event          code of the meeting it was said in, or null
/// @param awaitsAnswer   false for a welcome or a statement that asks for nothing
/// @param answers        what answers it so far
/// @param answerNote     the answer as recorded, in words; may be empty
/// @param owner          who sees to it on our side; empty where nobody was named
/// @param due            by when, or null
public record Undertaking(
        UUID id,
        String code,
        Kind kind,
        List<String> by,
        @Nullable String speaker,
        List<String> to,
        List<String> topics,
        Bilingual text,
        String sourceSentence,
        String source,
        @Nullable String event,
        boolean awaitsAnswer,
        List<Answer> answers,
        Bilingual answerNote,
        Bilingual owner,
        @Nullable LocalDate due,
        Classification classification)
        implements Item {

    public Undertaking {
        by = List.copyOf(by);
        to = List.copyOf(to);
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
    }

    /// What sort of undertaking.
    public enum Kind {
        ASK,
        OFFER,
        PROPOSAL,
        REQUEST,
        INTENTION,
        INTEREST,
        PLAN,
        WELCOME,
        STATEMENT,
        CALL,
        AGREED
    }

    /// That another undertaking answers this one, on some or all of its topics.
    ///
    /// @param undertaking code of the answering undertaking
    /// @param topics      keys of the topics it answers
    public record Answer(String undertaking, List<String> topics) {

        public Answer {
            topics = List.copyOf(topics);
        }
    }

    /// How an undertaking stands.
    public enum State {
        /// Both sides said it together.
        JOINT,
        /// It asks for nothing.
        NOTED,
        ANSWERED,
        PARTLY,
        OPEN
    }

    /// How it stands: open until another undertaking answers it, partly while one of its topics has no answer; one without topics is
    /// answered by any answer.
    public State state() {
        if (by.size() > 1 && to.isEmpty()) {
            return State.JOINT;
        }
        if (!awaitsAnswer) {
            return State.NOTED;
        }
        if (topics.isEmpty()) {
            return answers.isEmpty() ? State.OPEN : State.ANSWERED;
        }
        List<String> left = unanswered();
        return left.isEmpty() ? State.ANSWERED : left.size() < topics.size() ? State.PARTLY : State.OPEN;
    }

    /// The topics on which nobody has answered yet.
    public List<String> unanswered() {
        List<String> left = new ArrayList<>(topics);
        answers.forEach(answer -> left.removeAll(answer.topics()));
        return left;
    }

    /// Whether something of it still waits for an answer.
    public boolean open() {
        State state = state();
        return state == State.OPEN || state == State.PARTLY;
    }

    public boolean byUs() {
        return by.contains(Country.HOME) && state() != State.JOINT;
    }

    public boolean byThem() {
        return !by.contains(Country.HOME);
    }

    /// Whether it was said by or to `country`.
    public boolean concerns(String country) {
        return by.contains(country) || to.contains(country);
    }

    /// Whether the day it was due has passed at `day` while it is open.
    public boolean overdue(LocalDate day) {
        return due != null && due.isBefore(day) && open();
    }

    /// The same with other answers.
    public Undertaking answered(List<Answer> by) {
        return new Undertaking(
                id, code, kind, this.by, speaker, to, topics, text, sourceSentence, source, event, awaitsAnswer, by,
                answerNote, owner, due, classification);
    }

    /// The same with an owner on our side and a day it is due.
    public Undertaking assigned(Bilingual to, @Nullable LocalDate by) {
        return new Undertaking(
                id, code, kind, this.by, speaker, this.to, topics, text, sourceSentence, source, event, awaitsAnswer,
                answers, answerNote, to, by, classification);
    }

    @Override
    public Bilingual label() {
        return text;
    }
}
