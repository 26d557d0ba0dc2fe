package app.didar.exchange.csv;

import app.didar.domain.Names;
import app.didar.domain.Phrases;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words for the values of one list of choices, such as the kinds of an event: written in one language, read in both, as the plain
/// name (`RED_LINE`) too.
final class Term {

    private static final Phrases PHRASES = Phrases.of(Term.class);

    private final Map<Object, Bilingual> words = new HashMap<>();
    private final Map<String, Object> byWord = new HashMap<>();
    /// The words as they are written, which most cells have: folding takes time.
    private final Map<String, Object> asWritten = new HashMap<>();
    private final Bilingual all;

    private Term(List<Object> values, List<Bilingual> itsWords) {
        for (int i = 0; i < values.size(); i++) {
            Bilingual word = itsWords.get(i);
            words.put(values.get(i), word);
            for (String written : List.of(word.fa(), word.en(), values.get(i).toString())) {
                byWord.put(Names.folded(written), values.get(i));
                asWritten.put(written, values.get(i));
            }
        }
        all = new Bilingual(joined(itsWords, Language.FA, "، "), joined(itsWords, Language.EN, ", "));
    }

    static Term of(Class<?> choices) {
        List<Object> values = List.of(choices.getEnumConstants());
        Class<?> owner = choices.getEnclosingClass();
        String path = owner == null ? "" : owner.getName().substring(owner.getPackageName().length() + 1).replace('$', '.') + ".";
        String name = path + choices.getSimpleName();
        return new Term(values, values.stream().map(value -> PHRASES.say(name + "." + value)).toList());
    }

    static Term yesAndNo() {
        Term term = new Term(List.of(true, false), List.of(PHRASES.say("yes"), PHRASES.say("no")));
        term.byWord.put("1", true);
        term.byWord.put("0", false);
        return term;
    }

    String write(Object value, Language language) {
        Bilingual word = words.get(value);
        return word == null ? value.toString() : word.in(language);
    }

    /// @throws UnreadableCell for a word it does not know
    Object read(String cell) {
        return Optional.ofNullable(asWritten.get(cell))
                .or(() -> Optional.ofNullable(byWord.get(Names.folded(cell))))
                .orElseThrow(() -> new UnreadableCell("word", Finding.cited(cell), all));
    }

    private static String joined(List<Bilingual> words, Language language, String comma) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(comma));
    }
}
