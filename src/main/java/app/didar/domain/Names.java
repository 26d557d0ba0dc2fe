package app.didar.domain;

import app.didar.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names people are known by. Spellings of one name differ by half-spaces, doubled letters, apostrophes, hyphens and accents
/// («نبی‌اف», «نبیاف»; “Sa’dullo”, “Saadullo”); folded, they are the same.
public final class Names {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Names() {}

    /// A name without what its spellings differ by; empty where nothing is left.
    public static String folded(String name) {
        String letters = NO_LETTER.matcher(Folding.of(name)).replaceAll("");
        return DOUBLED.matcher(letters).replaceAll("$1");
    }

    /// Every way a person is called: the name in both languages and the variants.
    public static List<String> of(Person person) {
        return Stream.concat(Stream.of(person.name().fa(), person.name().en()), person.variants().stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /// Whether a person is meant by what was typed: a part of one of the names, however spelt.
    public static boolean matches(Person person, String typed) {
        String wanted = folded(typed);
        return !wanted.isEmpty() && of(person).stream().map(Names::folded).anyMatch(name -> name.contains(wanted));
    }

    /// People who may be one: entries that share a name. Two people of one name are told apart by their posts and countries; only a
    /// person can say which it is.
    public static List<List<Person>> alike(Library library) {
        Map<String, List<Person>> byName = new HashMap<>();
        for (Person person : library.people()) {
            of(person).stream()
                    .map(Names::folded)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(person));
        }
        Map<List<Person>, Boolean> groups = new LinkedHashMap<>();
        byName.values().stream().filter(group -> group.size() > 1).forEach(group -> groups.put(group, true));
        return groups.keySet().stream()
                .sorted((one, other) -> Item.BY_CODE.compare(one.getFirst(), other.getFirst()))
                .toList();
    }
}
