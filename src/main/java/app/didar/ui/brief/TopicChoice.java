package app.didar.ui.brief;

import app.didar.domain.Library;
import app.didar.domain.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A topic that may be chosen for the talks.
final class TopicChoice {

    private final Topic topic;
    private final int evidence;
    private final BooleanProperty chosen;

    private TopicChoice(Topic topic, int evidence) {
        this.topic = topic;
        this.evidence = evidence;
        this.chosen = new SimpleBooleanProperty(this, "chosen", evidence > 0);
    }

    /// Every topic of the library; those it has something on with `country` first and chosen, else in the library's order.
    static List<TopicChoice> of(Library library, String country) {
        List<String> mentioned = mentions(library, country);
        List<TopicChoice> choices = new ArrayList<>();
        library.topics().forEach(topic -> choices.add(new TopicChoice(
                topic, (int) mentioned.stream().filter(topic.code()::equals).count())));
        choices.sort(Comparator.comparing(choice -> choice.evidence == 0));
        return choices;
    }

    private static List<String> mentions(Library library, String country) {
        return Stream.of(
                        library.undertakingsWith(country).stream().flatMap(u -> u.topics().stream()),
                        library.agreementsWith(country).stream().flatMap(a -> a.topics().stream()),
                        library.facts().stream()
                                .filter(fact -> fact.countries().contains(country))
                                .flatMap(fact -> fact.topics().stream()))
                .flatMap(codes -> codes)
                .toList();
    }

    Topic topic() {
        return topic;
    }

    /// How many undertakings, agreements and facts with the country are on it.
    int evidence() {
        return evidence;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean chosen() {
        return chosen.get();
    }
}
