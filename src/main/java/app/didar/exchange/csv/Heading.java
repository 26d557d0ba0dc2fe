package app.didar.exchange.csv;

import app.didar.domain.DidarException.Refused;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the first row of a file says: which sign stands between the cells, and which column each of them is.
///
/// @param row     number of the row that names the columns
/// @param columns empty where a cell of that row is blank
record Heading(char separator, int row, List<Optional<Column>> columns) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int MOST_CITED = 8;

    /// The first row read with one separator.
    private record FirstRow(char separator, int number, List<String> names) {

        long known(Shape shape) {
            return names.stream().filter(name -> shape.column(name).isPresent()).count();
        }
    }

    /// @throws Refused where the file is empty, its first row cannot be read, or its columns are not those of the shape
    static Heading of(String text, Shape shape) {
        List<FirstRow> rows = new ArrayList<>();
        Optional<Refused> broken = Optional.empty();
        for (char separator : SEPARATORS) {
            try {
                new Sheet(text, separator).read((number, cells, _) -> {
                    rows.add(new FirstRow(separator, number, cells.stream().map(Guard::off).toList()));
                    return false;
                });
            } catch (Refused refused) {
                broken = Optional.of(refused);
            }
        }
        FirstRow best = rows.stream()
                .max(Comparator.<FirstRow>comparingLong(row -> row.known(shape)).thenComparingInt(row -> row.names().size()))
                .orElse(null);
        if (best == null) {
            throw broken.orElseGet(Refused::emptyList);
        }
        check(best.names(), shape);
        return new Heading(best.separator(), best.number(), best.names().stream().map(shape::column).toList());
    }

    private static void check(List<String> names, Shape shape) {
        List<Column> found = new ArrayList<>();
        for (String name : names) {
            shape.column(name).ifPresent(column -> {
                if (found.contains(column)) {
                    throw Refused.listColumnTwice(column.name());
                }
                found.add(column);
            });
        }
        List<String> unknown = names.stream()
                .filter(name -> !name.isBlank() && shape.column(name).isEmpty())
                .map(name -> "«" + Finding.cited(name) + "»")
                .distinct()
                .toList();
        Stream<Bilingual> code = shape.column("code").filter(c -> !found.contains(c)).map(Column::name).stream();
        Stream<Bilingual> name = shape.label().stream().anyMatch(found::contains)
                ? Stream.empty()
                : Stream.of(shape.labelName());
        List<Bilingual> missing = Stream.concat(code, name).toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw Refused.listColumns(
                    new Bilingual(quoted(missing, Language.FA, "، "), quoted(missing, Language.EN, ", ")), cited(unknown));
        }
    }

    private static String quoted(List<Bilingual> names, Language language, String comma) {
        return names.stream().map(name -> "«" + name.in(language) + "»").collect(Collectors.joining(comma));
    }

    private static String cited(List<String> names) {
        String some = names.stream().limit(MOST_CITED).collect(Collectors.joining(" "));
        return names.size() > MOST_CITED ? some + " …" : some;
    }
}
