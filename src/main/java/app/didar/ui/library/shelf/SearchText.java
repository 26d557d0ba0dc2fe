package app.didar.ui.library.shelf;

import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.Person;
import app.didar.domain.Reference;
import app.didar.ui.library.form.Spelling;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search on a shelf looks in.
final class SearchText {

    private SearchText() {}

    /// The code and every name of an item, however spelt, a line each.
    static String of(Item item) {
        Stream<String> names = Stream.of(item.code(), item.label().fa(), item.label().en());
        Stream<String> more = switch (item) {
            case Person person ->
                Stream.concat(person.variants().stream(), person.posts().stream().flatMap(p -> Stream.of(p.title().fa(), p.title().en())));
            case Country country -> Stream.of(country.formalName().fa(), country.formalName().en());
            case Reference reference -> Stream.of(reference.designation());
            default -> Stream.empty();
        };
        return Stream.concat(names, more)
                .filter(Objects::nonNull)
                .map(Spelling::loose)
                .collect(Collectors.joining("\n"));
    }
}
