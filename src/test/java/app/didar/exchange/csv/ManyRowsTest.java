package app.didar.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.SmallLibrary;
import app.didar.exchange.csv.Import.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// A hundred thousand rows, half of them bad: each has its report, the person sees how far it is and can stop it.
class ManyRowsTest {

    private static final int ROWS = 100_000;
    private static final Library LIBRARY = SmallLibrary.read();
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
    private static final byte[] LIST = list();

    @Test
    void everyRowHasItsReport() {
        List<Double> told = new ArrayList<>();
        Import read = CsvIn.read(LIST, ItemKind.FACT, LIBRARY, TODAY, told::add);
        assertEquals(ROWS, read.rows().size());
        assertEquals(ROWS / 2, read.count(State.BAD));
        assertEquals(ROWS / 2, read.count(State.NEW));
        assertTrue(read.edit().isEmpty());
        assertEquals(ROWS / 2, read.goodRows().put().size());
        assertEquals(ROWS + 1, read.rows().getLast().number());
        assertEquals(
                List.of("date.NO_SUCH_DAY", "unknown.COUNTRY"),
                read.rows().getLast().wrong().stream().map(Finding::key).toList());
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1.0, told.getLast());
    }

    @Test
    void itStopsWhereItIsAskedTo() {
        List<Double> told = new ArrayList<>();
        assertThrows(
                CancellationException.class, () -> CsvIn.read(LIST, ItemKind.FACT, LIBRARY, TODAY, done -> {
                    told.add(done);
                    return done < 0.5;
                }));
        assertTrue(told.getLast() < 0.51);
    }

    private static byte[] list() {
        StringBuilder list = new StringBuilder("نشان,گزاره (فارسی),گزاره (English),گونه,منبع,کشورها,تاریخ داده,گفتنی\n");
        for (int i = 0; i < ROWS; i++) {
            list.append("F").append(1000 + i).append(",نزدیک به ").append(i).append(" کیلومتر فیبر در مرز کشیده شده است,fibre laid,رقم,S1,")
                    .append(i % 2 == 0 ? "IR;XX,1404/08/28" : "ZZ,1404/13/01").append(",بله\n");
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
