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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/// What becomes of rows that are good by themselves: a row that names a bad one of the same file is bad too, and so is one that the
/// rules of the library refuse.
final class Verdict {

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
    void reach(Runnable telling) {
        rows.stream().filter(row -> row.state() == State.BAD).map(Row::code).toList().forEach(this::spread);
        Map<UUID, Refused> refusals;
        do {
            telling.run();
            // Without the rows that are refused, the rules may say something else to those that are left.
            refusals = LibraryRules.refusals(library, Import.putting(rows));
            takeOut(refusals);
        } while (!refusals.isEmpty());
    }

    private void takeOut(Map<UUID, Refused> refusals) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Refused refused = row.edits() ? refusals.get(Objects.requireNonNull(row.item()).id()) : null;
            if (refused != null) {
                rows.set(i, row.bad(Finding.of(Bilingual.EMPTY, "rule", refused.words())));
                spread(row.code());
            }
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
