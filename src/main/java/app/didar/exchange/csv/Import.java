package app.didar.exchange.csv;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of reading a list: a report on every row, and what taking it in would do to the library. Nothing has been taken in yet.
///
/// @param rows every row below the names of the columns that is not blank, in their order
public record Import(ItemKind kind, List<Row> rows) {

    public Import {
        rows = List.copyOf(rows);
    }

    /// What a row would do.
    public enum State {
        NEW,
        CHANGED,
        UNCHANGED,
        BAD
    }

    /// One row.
    ///
    /// @param number   as a spreadsheet counts, the names of the columns being row 1; cells of several lines count once
    /// @param code     as it is written; empty where it has none
    /// @param name     what the item is or would be called; empty where the row does not say
    /// @param changed  names of the columns that change the item the library has
    /// @param wrong    why it cannot be taken in; none unless it is bad
    /// @param warnings what the person should look at; it can be taken in
    /// @param item     the item as it would be; null for a bad row
    public record Row(
            int number,
            String code,
            Bilingual name,
            State state,
            List<Bilingual> changed,
            List<Finding> wrong,
            List<Finding> warnings,
            @Nullable Item item) {

        public Row {
            changed = List.copyOf(changed);
            wrong = List.copyOf(wrong);
            warnings = List.copyOf(warnings);
        }

        /// The same, which turned out bad.
        Row bad(Finding why) {
            List<Finding> all = new ArrayList<>(wrong);
            all.add(why);
            return new Row(number, code, name, State.BAD, List.of(), all, warnings, null);
        }

        /// Whether taking it in does anything.
        public boolean edits() {
            return state == State.NEW || state == State.CHANGED;
        }
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /// The step that takes in the whole list; empty where a row is bad. Without a new or changed row it does nothing.
    public Optional<Edit> edit() {
        return count(State.BAD) > 0 ? Optional.empty() : Optional.of(goodRows());
    }

    /// The step that takes in the good rows and leaves out the bad ones, however many, where a person wants that.
    public Edit goodRows() {
        return putting(rows);
    }

    static Edit putting(List<Row> rows) {
        return new Edit(
                Edit.Act.IMPORT,
                rows.stream().filter(Row::edits).map(row -> Objects.requireNonNull(row.item())).toList(),
                List.of());
    }
}
