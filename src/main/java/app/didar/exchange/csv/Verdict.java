package app.didar.exchange.csv;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.exchange.csv.Import.Row;
import app.didar.exchange.csv.Import.State;
import app.didar.text.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// What becomes of rows that are good by themselves: a row that names a bad one of the same file is bad too, and so is one that the
/// rules of the library refuse.
final class Verdict {

    /// How many rows the rules may refuse before the list as a whole is refused; each is looked for by halving.
    private static final int MOST_REFUSED = 20;

    private final Library library;
    private final List<Row> rows;
    private final ToIntFunction<String> rowOf;
    private final Map<String, List<Integer>> relying = new HashMap<>();

    /// @param rows   changed where a row turns out bad
    /// @param relied what rows, by their place in `rows`, name that only the file has: keys of codes
    /// @param rowOf  the number of the row that has a key
    Verdict(Library library, List<Row> rows, Map<Integer, Set<String>> relied, ToIntFunction<String> rowOf) {
        this.library = library;
        this.rows = rows;
        this.rowOf = rowOf;
        relied.forEach((row, keys) ->
                keys.forEach(key -> relying.computeIfAbsent(key, _ -> new ArrayList<>()).add(row)));
    }

    /// @param telling called before each look at the rules
    /// @return what the rules say, where too many rows are against them to name each
    Optional<Bilingual> reach(Runnable telling) {
        rows.stream().filter(row -> row.state() == State.BAD).map(Row::code).toList().forEach(this::spread);
        for (int refused = 0; ; refused++) {
            List<Integer> good = IntStream.range(0, rows.size()).filter(i -> rows.get(i).edits()).boxed().toList();
            Optional<Bilingual> refusal = refusal(good, telling);
            if (refusal.isEmpty() || refused == MOST_REFUSED) {
                return refusal;
            }
            takeOut(good, telling);
        }
    }

    private void takeOut(List<Integer> good, Runnable telling) {
        int passing = 0;
        int refused = good.size();
        while (refused - passing > 1) {
            int half = (passing + refused) / 2;
            if (refusal(good.subList(0, half), telling).isPresent()) {
                refused = half;
            } else {
                passing = half;
            }
        }
        Bilingual words = refusal(good.subList(0, refused), telling).orElse(Bilingual.EMPTY);
        int culprit = good.get(refused - 1);
        rows.set(culprit, rows.get(culprit).bad(Finding.of(Bilingual.EMPTY, "rule", words)));
        spread(rows.get(culprit).code());
    }

    private Optional<Bilingual> refusal(List<Integer> some, Runnable telling) {
        telling.run();
        try {
            LibraryRules.check(library, Import.putting(some.stream().map(rows::get).toList()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.words());
        }
    }

    /// Every row that names the code of a bad one is bad, and so on.
    private void spread(String badCode) {
        Deque<String> bad = new ArrayDeque<>(List.of(badCode));
        while (!bad.isEmpty()) {
            String code = bad.pop();
            String key = Reading.key(code);
            List<Integer> naming = relying.remove(key);
            if (naming == null) {
                continue;
            }
            for (int at : naming) {
                Row row = rows.get(at);
                if (row.state() != State.BAD) {
                    rows.set(at, row.bad(Finding.of(Bilingual.EMPTY, "names.bad.row", code, rowOf.applyAsInt(key))));
                    bad.push(row.code());
                }
            }
        }
    }
}
