package app.didar.exchange.csv;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Items of one kind as a list for a spreadsheet: a column for each part of the noun, a row for each item. Everything but the identity
/// is in it; [CsvIn] reads it back.
public final class CsvOut {

    private static final int ROWS_BETWEEN_TELLING = 256;

    private CsvOut() {}

    /// The list as the bytes of a file: UTF-8 with its mark, by which Excel knows the Persian letters, lines ended by CR LF, the names
    /// of the columns in the first row.
    ///
    /// @param items    all of `kind`, in the order of the rows
    /// @param language of the names, the words and the calendar
    public static byte[] of(ItemKind kind, List<? extends Item> items, Language language) {
        return of(kind, items, language, Progress.NONE);
    }

    /// The same, watched.
    ///
    /// @throws CancellationException where `progress` says not to go on
    public static byte[] of(ItemKind kind, List<? extends Item> items, Language language, Progress progress) {
        Shape shape = Shape.of(kind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            writer.write('\ufeff');
            printer.printRecord(
                    shape.columns().stream().map(column -> column.name().in(language)).toList());
            for (int i = 0; i < items.size(); i++) {
                if (i % ROWS_BETWEEN_TELLING == 0 && !progress.goesOn((double) i / items.size())) {
                    throw new CancellationException();
                }
                @Nullable Object[] parts = shape.parts(items.get(i));
                for (Column column : shape.columns()) {
                    printer.print(Guard.on(column.write(parts, language)));
                }
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
