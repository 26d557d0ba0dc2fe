package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.domain.Agreement;
import app.didar.domain.Change;
import app.didar.domain.Country;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.Edit;
import app.didar.domain.Edit.Act;
import app.didar.domain.Event;
import app.didar.domain.Person;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases of the first schema.
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class MigrationTest {

    private static final String ROWS =
            """
            INSERT INTO item VALUES
                ('00000000-0000-4000-8000-000000000001', 'COUNTRY', 'AZ', 'ORDINARY', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z'),
                ('00000000-0000-4000-8000-000000000002', 'PERSON', 'P1', 'CONFIDENTIAL', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z'),
                ('00000000-0000-4000-8000-000000000003', 'EVENT', 'E1', 'ORDINARY', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z'),
                ('00000000-0000-4000-8000-000000000004', 'AGREEMENT', 'A1', 'ORDINARY', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z'),
                ('00000000-0000-4000-8000-000000000005', 'UNDERTAKING', 'U1', 'ORDINARY', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z');
            INSERT INTO country VALUES ('00000000-0000-4000-8000-000000000001', 'جمهوری آذربایجان', 'Azerbaijan', '', '', 'باکو', 'Baku');
            INSERT INTO person VALUES ('00000000-0000-4000-8000-000000000002', 'رشاد نبی‌اف', 'Rashad Nabiyev', '', '', '', '', TRUE);
            INSERT INTO post VALUES ('00000000-0000-4000-8000-000000000002', 0, 'وزیر', 'Minister', '', '', NULL, DATE '2021-01-26', NULL);
            INSERT INTO item_list VALUES ('00000000-0000-4000-8000-000000000002', 0, 'COUNTRIES', 'AZ');
            INSERT INTO event VALUES ('00000000-0000-4000-8000-000000000003', 'MEETING', 'دیدار', 'Meeting', '', '', '', '');
            INSERT INTO agreement VALUES ('00000000-0000-4000-8000-000000000004', 'تفاهم‌نامه', '', 'UNKNOWN', 'SIGNED', '', '', '', FALSE);
            INSERT INTO undertaking VALUES
                ('00000000-0000-4000-8000-000000000005', 'ASK', NULL, 'پاسخ دهید', '', '', 'S1', TRUE, '', '', '', '', NULL);
            INSERT INTO answer VALUES ('00000000-0000-4000-8000-000000000005', 0, 'U2');
            INSERT INTO answer_topic VALUES ('00000000-0000-4000-8000-000000000005', 0, 0, 'imei');
            """;

    @Parameter
    Engine engine = Engine.H2;

    @TempDir
    private Path folder;

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-00000000000" + number);
    }

    @Test
    void whatWasKeptIsThereAndMayBeChanged() throws Exception {
        try (TestStore test = TestStore.ofVersion(1, engine, folder, ROWS)) {
            Country country = test.store().library().country("AZ");
            assertEquals(new Bilingual("باکو", "Baku"), country.capital());
            assertEquals(Bilingual.EMPTY, country.languages());
            assertEquals(List.of(), country.memberOf());
            Person person = test.store().library().person("P1").orElseThrow();
            assertEquals(List.of("AZ"), person.countries());
            assertEquals("Minister", person.title().en());
            assertEquals(List.of(), person.formerCodes());
            Event event = test.store().library().event("E1").orElseThrow();
            assertEquals(null, event.appointment());
            assertEquals(null, event.trip());
            Agreement agreement = test.store().library().agreement("A1").orElseThrow();
            assertEquals(Agreement.Checklist.EMPTY, agreement.checklist());
            assertEquals(List.of(), agreement.reached());
            Undertaking undertaking = test.store().library().undertaking("U1").orElseThrow();
            assertEquals(List.of(new Undertaking.Answer("U2", List.of("imei"))), undertaking.answers());

            var step = test.store().items().apply(Edit.delete(List.of(undertaking)));
            assertEquals(
                    List.of(new Change(step.id(), Act.DELETE, step.at(), undertaking, null)),
                    test.store().items().history(id(5)));
            test.store().items().restore(id(5));
            assertEquals(undertaking, test.reopened().library().undertaking("U1").orElseThrow());
        }
    }

    @Test
    void aDatabaseOfALaterVersionIsRefused() throws Exception {
        try (TestStore test = TestStore.on(engine, folder)) {
            test.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '2'");
            assertThrows(VaultTooNew.class, test::reopened);
        }
    }
}
