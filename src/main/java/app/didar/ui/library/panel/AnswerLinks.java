package app.didar.ui.library.panel;

import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.Answer;
import app.didar.ui.library.form.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The answers to one undertaking, topic by topic, and what may be one.
record AnswerLinks(Library library, Undertaking asked) {

    /// How a topic stands with regard to one answer.
    enum Mark {
        /// This one answers it.
        ANSWERED,
        /// Another one does.
        ELSEWHERE,
        /// None does.
        OPEN
    }

    /// Whether it waits, or waited, for an answer.
    boolean asks() {
        Undertaking.State state = asked.state();
        return state != Undertaking.State.JOINT && state != Undertaking.State.NOTED;
    }

    /// What the other side said and is no answer yet: first what it said to those who asked, then by how many topics still open it
    /// shares, then by how many at all.
    ///
    /// @param typed folded; part of its words or its code, or nothing
    List<Undertaking> candidates(String typed) {
        List<String> linked = asked.answers().stream().map(Answer::undertaking).toList();
        List<String> open = asked.unanswered();
        return library.undertakings().stream()
                .filter(other -> other.by().stream().noneMatch(asked.by()::contains))
                .filter(other -> asked.to().isEmpty() || asked.to().containsAll(other.by()))
                .filter(other -> !linked.contains(other.code()))
                .filter(other -> Stream.of(other.text().fa(), other.text().en(), other.code())
                        .anyMatch(words -> Spelling.loose(words).contains(typed)))
                .sorted(Comparator.comparing((Undertaking other) -> other.to().stream().noneMatch(asked.by()::contains))
                        .thenComparingLong(other -> -shared(open, other))
                        .thenComparingLong(other -> -shared(asked.topics(), other))
                        .thenComparing(Item.BY_CODE))
                .toList();
    }

    private static long shared(List<String> topics, Undertaking other) {
        return topics.stream().filter(other.topics()::contains).count();
    }

    /// With an answer linked on every topic both are about.
    Undertaking linked(Undertaking answer) {
        return with(new Answer(
                answer.code(), asked.topics().stream().filter(answer.topics()::contains).toList()));
    }

    Undertaking unlinked(String code) {
        return asked.answered(asked.answers().stream()
                .filter(answer -> !answer.undertaking().equals(code))
                .toList());
    }

    /// With a topic marked as answered by an answer, or not.
    Undertaking ticked(Answer answer, String topic, boolean answered) {
        return with(new Answer(
                answer.undertaking(),
                asked.topics().stream()
                        .filter(its -> its.equals(topic) ? answered : answer.topics().contains(its))
                        .toList()));
    }

    Mark mark(Answer answer, String topic) {
        return answer.topics().contains(topic)
                ? Mark.ANSWERED
                : asked.unanswered().contains(topic) ? Mark.OPEN : Mark.ELSEWHERE;
    }

    private Undertaking with(Answer changed) {
        List<Answer> answers = new ArrayList<>(asked.answers());
        int place = answers.stream().map(Answer::undertaking).toList().indexOf(changed.undertaking());
        if (place < 0) {
            answers.add(changed);
        } else {
            answers.set(place, changed);
        }
        return asked.answered(answers);
    }
}
