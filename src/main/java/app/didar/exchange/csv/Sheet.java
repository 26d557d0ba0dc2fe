package app.didar.exchange.csv;

import app.didar.domain.DidarException.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows and cells of a CSV text.
final class Sheet {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String text;
    private final char separator;

    /// @param separator between cells
    Sheet(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// Takes one row.
    @FunctionalInterface
    interface RowReader {

        /// @param number as a spreadsheet counts, from 1
        /// @param cells  as they stand in the file, guards and all
        /// @param done   how much of the text is behind, from 0 to 1
        /// @return whether to read on
        boolean take(int number, List<String> cells, double done);
    }

    /// Hands over each row that is not blank, the first row included.
    ///
    /// @throws Refused where the quotation marks do not pair
    void read(RowReader reader) {
        int number = 0;
        long line = 0;
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text), FORMAT.builder().setDelimiter(separator).get())) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                number++;
                line = parser.getCurrentLineNumber();
                List<String> cells = new ArrayList<>(record.size());
                record.forEach(cells::add);
                double done = Math.min(1, (double) record.getCharacterPosition() / text.length());
                if (!cells.stream().allMatch(String::isBlank) && !reader.take(number, cells, done)) {
                    return;
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            throw Refused.listQuotes(number + 1L, line + 1).because(broken);
        }
    }
}
