package app.didar.ui.library;

import app.didar.domain.Person;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Column;
import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// One person: name, post, how the name is said, and every other form the name is met in.
final class PersonRow extends Column {

    private final Words words;
    private final Language language;

    PersonRow(Person person, Words words) {
        super(4);
        this.words = words;
        this.language = words.language();
        getStyleClass().add("person-row");
        getChildren().add(Nodes.text(person.name().bestIn(language), "person-name"));
        for (Post post : person.posts()) {
            getChildren().add(Nodes.text(post.title().bestIn(language), "secondary"));
        }
        getChildren().add(spoken(person));
        Language other = language == Language.FA ? Language.EN : Language.FA;
        form("other.language", person.name().in(other));
        List<String> variants = new ArrayList<>(person.variants());
        variants.remove(person.name().fa());
        variants.remove(person.name().en());
        form("variants", variants.stream()
                        .map(variant -> variant.replace(' ', '\u00a0'))
                        .collect(Collectors.joining(words.say("comma"))));
        form("address", person.address().bestIn(language));
    }

    /// What those hear of the row who hear the screen.
    static String name(Person person, Words words) {
        Language language = words.language();
        return Stream.concat(
                        Stream.of(person.name().bestIn(language)),
                        person.posts().stream().map(post -> post.title().bestIn(language)))
                .collect(Collectors.joining(words.say("comma")));
    }

    private Column spoken(Person person) {
        Bilingual spoken = person.spoken();
        Column box = Nodes.column(2, Nodes.sign("fth-volume-2", words.say("say"), "secondary"));
        box.getStyleClass().add("spoken");
        if (spoken.isBlank()) {
            box.getChildren().add(Nodes.text(words.say("spoken.missing"), "secondary", "attention-text"));
        } else {
            box.getChildren().add(Nodes.text(spoken.bestIn(language), "spoken-name"));
        }
        return box;
    }

    private void form(String key, String value) {
        if (!value.isBlank()) {
            Label line = Nodes.text(words.say(key, value), "secondary");
            getChildren().add(line);
        }
    }
}
