package app.didar.exchange.csv;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.exchange.csv.Import.Row;
import app.didar.exchange.csv.Import.State;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Reads a list from a spreadsheet. A row whose code the library has is compared with that item, cell by cell: what the file does not
/// mention stays, and a cell that still says what [CsvOut] would write leaves the item as it is to the last character.
public final class CsvIn {

    private static final int LONGEST_CODE = 100;
    private static final int ROWS_BETWEEN_TELLING = 256;
    private static final double CODES_SHARE = 0.25;
    private static final double ROWS_SHARE = 0.9;

    /// Where a code stands in the file.
    ///
    /// @param again the second row that has it; 0 where there is none
    private record Place(int row, int again) {}

    private final ItemKind kind;
    private final Library library;
    private final LocalDate today;
    private final Progress progress;
    private final Shape shape;
    private final Heading heading;
    private final Sheet sheet;
    private final List<Column> columns;
    /// Where each of the columns stands in the file; -1 where it does not.
    private final List<Integer> whereabouts;
    private final Column codeColumn;
    private final int labelPart;
    private final Namesakes namesakes;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> ownCodes = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Set<String>> relied = new HashMap<>();

    private CsvIn(byte[] file, ItemKind kind, Library library, LocalDate today, Progress progress) {
        this.kind = kind;
        this.library = library;
        this.today = today;
        this.progress = progress;
        shape = Shape.of(kind);
        String text = Encoding.text(file);
        heading = Heading.of(text, shape);
        sheet = new Sheet(text, heading.separator());
        columns = shape.columns();
        whereabouts = columns.stream().map(column -> heading.columns().indexOf(Optional.of(column))).toList();
        labelPart = shape.label().getFirst().part();
        codeColumn = shape.column("code").orElseThrow();
        namesakes = new Namesakes(kind == ItemKind.PERSON ? library : Library.EMPTY);
    }

    /// Reads a file as items of one kind and says what taking it in would do.
    ///
    /// @param file  the bytes of the whole file: UTF-8, UTF-16 with its mark, or Windows-1256
    /// @param today the day that a date without a year lies nearest to
    /// @throws Refused where the file as a whole cannot be read: empty, no text, of unknown letters, without the right columns, with
    ///     quotation marks that do not pair
    /// @throws CancellationException where `progress` says not to go on
    public static Import read(byte[] file, ItemKind kind, Library library, LocalDate today, Progress progress) {
        return new CsvIn(file, kind, library, today, progress).read();
    }

    private Import read() {
        eachRow(0, CODES_SHARE, this::place);
        eachRow(CODES_SHARE, ROWS_SHARE, (number, cells) -> rows.add(row(number, cells)));
        if (rows.isEmpty()) {
            throw Refused.listWithoutRows();
        }
        Verdict verdict = new Verdict(library, rows, relied, key -> places.getOrDefault(key, new Place(0, 0)).row());
        verdict.reach(() -> tell(ROWS_SHARE));
        tell(1);
        return new Import(kind, rows);
    }

    @FunctionalInterface
    private interface Step {
        void take(int number, List<String> cells);
    }

    private void eachRow(double from, double to, Step step) {
        sheet.read((number, cells, done) -> {
            if (number % ROWS_BETWEEN_TELLING == 0) {
                tell(from + (to - from) * done);
            }
            if (number != heading.row()) {
                step.take(number, cells);
            }
            return true;
        });
    }

    private void tell(double done) {
        if (!progress.goesOn(done)) {
            throw new CancellationException();
        }
    }

    private void place(int number, List<String> cells) {
        String code = code(cells);
        if (!code.isEmpty()) {
            String key = Reading.key(code);
            places.merge(key, new Place(number, 0), (first, _) -> first.again() > 0 ? first : new Place(first.row(), number));
            ownCodes.putIfAbsent(key, code);
        }
    }

    /// The code of a row as the library has it, or as it is written; empty where there is none.
    private String code(List<String> cells) {
        String typed = cell(cells, whereabouts.get(columns.indexOf(codeColumn))).strip();
        return Reading.find(library, kind, typed).map(Item::code).orElseGet(() -> Digits.toLatin(typed));
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? Guard.off(cells.get(at)) : "";
    }

    private Row row(int number, List<String> cells) {
        String code = code(cells);
        Item before = library.find(kind, code).orElse(null);
        @Nullable Object[] parts = before == null ? shape.room() : shape.parts(before);
        Reading reading = new Reading(library, kind, ownCodes, today);
        List<Finding> wrong = new ArrayList<>(codeFindings(number, code));
        List<Bilingual> changed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = whereabouts.get(i);
            String cell = cell(cells, at);
            if (column.key().equals(codeColumn.key()) || before != null && (at < 0 || column.says(parts, cell))) {
                continue;
            }
            try {
                if (column.read(parts, cell, reading, before == null)) {
                    changed.add(column.name());
                }
            } catch (UnreadableCell unreadable) {
                wrong.add(unreadable.finding().within(column.name()));
            }
        }
        strayCells(cells, wrong);
        Bilingual name = parts[labelPart] instanceof Bilingual label ? label : Bilingual.EMPTY;
        if (name.isBlank() && (before == null || !changed.isEmpty())) {
            wrong.add(Finding.of(shape.labelName(), "missing.name"));
        }
        if (!wrong.isEmpty()) {
            return new Row(number, code, name, State.BAD, List.of(), wrong, List.of(), null);
        }
        if (!reading.relied().isEmpty()) {
            relied.put(rows.size(), reading.relied());
        }
        return good(number, code, parts, before, changed);
    }

    private Row good(int number, String code, @Nullable Object[] parts, @Nullable Item before, List<Bilingual> changed) {
        if (before != null && changed.isEmpty()) {
            return new Row(number, code, before.label(), State.UNCHANGED, List.of(), List.of(), List.of(), before);
        }
        if (before == null) {
            parts[0] = UUID.randomUUID();
            parts[codeColumn.part()] = code;
        }
        Item item = (Item) shape.make(parts);
        List<Finding> warnings =
                item instanceof Person person ? namesakes.of(number, person, (Person) before) : List.of();
        return before == null
                ? new Row(number, code, item.label(), State.NEW, List.of(), List.of(), warnings, item)
                : new Row(number, code, item.label(), State.CHANGED, changed, List.of(), warnings, item);
    }

    private List<Finding> codeFindings(int number, String code) {
        if (code.isEmpty()) {
            boolean chosen = kind == ItemKind.COUNTRY || kind == ItemKind.TOPIC;
            return List.of(
                    chosen
                            ? Finding.of(codeColumn.name(), "missing.code.own")
                            : Finding.of(codeColumn.name(), "missing.code", library.nextCode(kind)));
        }
        if (code.length() > LONGEST_CODE) {
            return List.of(Finding.of(codeColumn.name(), "code.long", LONGEST_CODE));
        }
        Place place = places.getOrDefault(Reading.key(code), new Place(number, 0));
        return place.again() == 0
                ? List.of()
                : List.of(Finding.of(
                        codeColumn.name(), "code.twice", code, place.row() == number ? place.again() : place.row()));
    }

    /// Cells under no name would be lost silently.
    private void strayCells(List<String> cells, List<Finding> wrong) {
        for (int at = 0; at < cells.size(); at++) {
            boolean named = at < heading.columns().size() && heading.columns().get(at).isPresent();
            if (!named && !cells.get(at).isBlank()) {
                wrong.add(Finding.of(Bilingual.EMPTY, "no.column", Finding.cited(cells.get(at)), at + 1));
            }
        }
    }
}
