package app.didar.ui.library.shelf;

import app.didar.domain.Library;
import app.didar.domain.Names;
import app.didar.domain.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Other people of the name of one.
final class Namesakes {

    private Namesakes() {}

    static List<Person> of(Person person, Library library) {
        Set<String> names = names(person);
        return library.people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .filter(other -> names(other).stream().anyMatch(names::contains))
                .toList();
    }

    private static Set<String> names(Person person) {
        return Names.of(person).stream().map(Names::folded).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
