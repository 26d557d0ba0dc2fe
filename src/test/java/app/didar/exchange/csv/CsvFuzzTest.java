package app.didar.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.SmallLibrary;
import app.didar.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever is handed in as a list is either read or refused in words.
class CsvFuzzTest {

    private static final Library LIBRARY = SmallLibrary.read();

    @Property(tries = 300)
    void anyBytes(@ForAll byte[] file, @ForAll ItemKind kind) {
        survives(file, kind);
    }

    @Property(tries = 300)
    void anyRowsUnderTheRightNames(@ForAll ItemKind kind, @ForAll List<List<String>> rows) {
        StringBuilder list = new StringBuilder(new String(CsvOut.of(kind, List.of(), Language.FA), StandardCharsets.UTF_8));
        rows.forEach(row -> list.append(String.join(",", row)).append('\n'));
        survives(list.toString().getBytes(StandardCharsets.UTF_8), kind);
    }

    @Property(tries = 400)
    void aListWithSomeBytesChanged(@ForAll ItemKind kind, @ForAll Language language, @ForAll long seed) {
        Random random = new Random(seed);
        AnyItem any = new AnyItem(seed, true);
        byte[] file = CsvOut.of(kind, List.of(any.of(kind), any.of(kind)), language);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        int head = random.nextBoolean() ? new String(file, StandardCharsets.UTF_8).lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8).length : 0;
        for (int i = 0; i < file.length; i++) {
            boolean touched = i > head && random.nextInt(60) == 0;
            if (!touched || random.nextBoolean()) {
                changed.write(touched ? "\";,|\\:\n'=0x".charAt(random.nextInt(11)) : file[i]);
            }
        }
        survives(changed.toByteArray(), kind);
    }

    private static void survives(byte[] file, ItemKind kind) {
        try {
            Import read = CsvIn.read(file, kind, LIBRARY, LocalDate.of(2025, 11, 22), Progress.NONE);
            assertFalse(read.rows().isEmpty());
            read.rows().forEach(row -> row.wrong().forEach(finding -> assertFalse(finding.words().isBlank())));
        } catch (DidarException refused) {
            assertTrue(!refused.words().fa().isBlank() && !refused.words().en().isBlank());
        }
    }
}
