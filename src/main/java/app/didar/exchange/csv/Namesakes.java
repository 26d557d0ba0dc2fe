package app.didar.exchange.csv;

import app.didar.domain.Library;
import app.didar.domain.Names;
import app.didar.domain.Person;
import app.didar.text.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// People of one name, in the library and among the rows read so far. Only a person can say whether they are one.
final class Namesakes {

    private record Entry(int row, String code) {}

    private final Map<String, List<Person>> held = new HashMap<>();
    private final Map<String, Entry> read = new HashMap<>();

    Namesakes(Library library) {
        library.people().forEach(person ->
                names(person).forEach(name -> held.computeIfAbsent(name, _ -> new ArrayList<>()).add(person)));
    }

    /// Who else has a name that is new to this person.
    ///
    /// @param before the person in the library, or null for a new one
    List<Finding> of(int row, Person person, @Nullable Person before) {
        Set<String> names = names(person);
        if (before != null) {
            names.removeAll(names(before));
        }
        Set<Finding> found = new LinkedHashSet<>();
        for (String name : names) {
            held.getOrDefault(name, List.of()).stream()
                    .filter(other -> !other.id().equals(person.id()))
                    .forEach(other ->
                            found.add(Finding.of(Bilingual.EMPTY, "same.person.library", other.name(), other.code())));
            Entry earlier = read.putIfAbsent(name, new Entry(row, person.code()));
            if (earlier != null) {
                found.add(Finding.of(Bilingual.EMPTY, "same.person.row", earlier.row(), earlier.code()));
            }
        }
        return List.copyOf(found);
    }

    private static Set<String> names(Person person) {
        return Names.of(person).stream()
                .map(Names::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
