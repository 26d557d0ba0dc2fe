package app.didar.ui.library.panel;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Merging;
import app.didar.domain.Names;
import app.didar.domain.Person;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.library.form.EnumWords;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two entries of one person side by side, and what they make together.
///
/// @param edit   makes one of them
/// @param united the one that stays
/// @param named  how many other items will name it instead of the other
record Union(Edit edit, Person united, int named, List<Row> rows) {

    Union {
        rows = List.copyOf(rows);
    }

    /// One component of both, in words.
    ///
    /// @param field the name of the component
    record Row(String field, String kept, String gone, String united) {}

    /// @throws app.didar.domain.DidarException.Refused where both are the same entry
    static Union of(Library library, Person kept, Person gone, Language language) {
        Edit edit = Merging.people(library, kept, gone);
        Person united = (Person) edit.put().getFirst();
        List<Row> rows = Stream.of(
                        row("name", person -> both(person.name()), kept, gone, united),
                        row("spoken", person -> both(person.spoken()), kept, gone, united),
                        row("variants", person -> String.join("\n", person.variants()), kept, gone, united),
                        row("address", person -> both(person.address()), kept, gone, united),
                        row("posts", person -> posts(person, language), kept, gone, united),
                        row("countries", person -> names(library, person.countries(), language), kept, gone, united),
                        row("sources", person -> String.join("\n", person.sources()), kept, gone, united),
                        row("classification", person -> EnumWords.of(person.classification(), language), kept, gone, united))
                .filter(row -> !row.united().isBlank())
                .toList();
        return new Union(edit, united, edit.put().size() - 1, rows);
    }

    /// Other people of a name of this one.
    static List<Person> alike(Library library, Person person) {
        Set<Person> others = new LinkedHashSet<>();
        Names.alike(library).stream().filter(group -> group.contains(person)).forEach(others::addAll);
        others.remove(person);
        return List.copyOf(others);
    }

    private static Row row(String field, Function<Person, String> words, Person kept, Person gone, Person united) {
        return new Row(field, words.apply(kept), words.apply(gone), words.apply(united));
    }

    private static String both(Bilingual text) {
        return Stream.of(text.fa(), text.en()).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String posts(Person person, Language language) {
        return person.posts().stream().map(post -> post(post, language)).collect(Collectors.joining("\n"));
    }

    private static String post(Post post, Language language) {
        return Stream.of(post.title().bestIn(language), day(post.from(), language), day(post.to(), language))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null ? "" : Dates.written(day, language);
    }

    private static String names(Library library, List<String> countries, Language language) {
        return countries.stream()
                .map(code -> library.name(ItemKind.COUNTRY, code).bestIn(language))
                .collect(Collectors.joining("\n"));
    }
}
