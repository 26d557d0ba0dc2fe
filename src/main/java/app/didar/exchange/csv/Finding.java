package app.didar.exchange.csv;

import app.didar.domain.Phrases;
import app.didar.text.Bilingual;
import java.util.List;
import java.util.Optional;

/// What there is to say of a cell or a row.
///
/// @param field     name of the column, with that of the part inside the cell where there is one; blank for the row as a whole
/// @param key       of the sentence in `Finding.properties`
/// @param arguments what is put into the sentence
public record Finding(Bilingual field, String key, List<Object> arguments) {

    private static final Phrases PHRASES = Phrases.of(Finding.class);
    private static final int LONGEST_CITED = 60;

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Bilingual field, String key, Object... arguments) {
        return new Finding(field, key, List.of(arguments));
    }

    /// One sentence that says what is wrong and what to do.
    public Bilingual words() {
        return PHRASES.say(key, arguments.toArray());
    }

    /// The code of the person in the library who has the same name, where it says so.
    public Optional<String> namesake() {
        return key.equals("same.person.library") ? Optional.of((String) arguments.get(1)) : Optional.empty();
    }

    /// The other row of the file it speaks of, as a spreadsheet counts.
    public Optional<Integer> otherRow() {
        return switch (key) {
            case "same.person.row" -> Optional.of((Integer) arguments.getFirst());
            case "code.twice", "names.bad.row" -> Optional.of((Integer) arguments.get(1));
            default -> Optional.empty();
        };
    }

    /// The same of a part inside a cell of the column `outer`.
    Finding within(Bilingual outer) {
        return new Finding(Column.within(outer, field), key, arguments);
    }

    /// The beginning of what was typed, short enough for a sentence.
    static String cited(String typed) {
        String line = typed.strip().replace('\n', ' ');
        return line.length() <= LONGEST_CITED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_CITED))) + "…";
    }
}
