package app.didar.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Person;
import app.didar.domain.SmallLibrary;
import app.didar.domain.Undertaking;
import app.didar.exchange.csv.Import.Row;
import app.didar.exchange.csv.Import.State;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list as people send it: what is understood, and what is said of what is not.
class CsvInTest {

    private static final Library LIBRARY = SmallLibrary.read();
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

    @Test
    void anEditedCellChangesThatFieldAlone() {
        String list = new String(CsvOut.of(ItemKind.UNDERTAKING, LIBRARY.undertakings(), Language.EN), StandardCharsets.UTF_8);
        Import read = read(ItemKind.UNDERTAKING, list.replace("joint production of fibre", "fibre made together"));
        assertEquals(List.of(State.CHANGED, State.UNCHANGED), read.rows().stream().map(Row::state).toList());
        assertEquals("Text (English)", read.rows().getFirst().changed().getFirst().en());
        Undertaking before = LIBRARY.undertakings().getFirst();
        Undertaking after = (Undertaking) read.edit().orElseThrow().put().getFirst();
        assertEquals(before.id(), after.id());
        assertEquals("fibre made together", after.text().en());
        assertEquals(before.text().fa(), after.text().fa());
        assertEquals(before.answers(), after.answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void namesOfBothLanguagesStandInAnyOrder(String separator) {
        Import read = read(
                ItemKind.UNDERTAKING,
                String.join(separator, "سررسيد", "text.en", "code", "Said by countries", "گونه") + "\n"
                        + String.join(separator, "۲۸ آبان ۱۴۰۵", "new work", "U7", "xx", "درخواست") + "\n");
        Undertaking made = (Undertaking) read.edit().orElseThrow().put().getFirst();
        assertEquals(LocalDate.of(2026, 11, 19), made.due());
        assertEquals(List.of("XX"), made.by());
        assertEquals(Undertaking.Kind.REQUEST, made.kind());
    }

    @Test
    void whatTheFileDoesNotMentionStays() {
        Import read = read(ItemKind.PERSON, "code,name.en\nP1,Arman B. Armani\n");
        Person after = (Person) read.edit().orElseThrow().put().getFirst();
        assertEquals(LIBRARY.people().getFirst().posts(), after.posts());
        assertEquals("آرمان آرمانی", after.name().fa());
    }

    @Test
    void persianLettersOfWindowsBecomePersian() {
        byte[] file = "نشان;نام (فارسی);کشورها\nP9;پروين گچپژ يکتا;XX\n".replace('ی', 'ي').getBytes(Charset.forName("windows-1256"));
        Person made = (Person) CsvIn.read(file, ItemKind.PERSON, LIBRARY, TODAY, Progress.NONE)
                .edit()
                .orElseThrow()
                .put()
                .getFirst();
        assertEquals("پروین گچپژ یکتا", made.name().fa());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "countries | ZZ | unknown.COUNTRY | «ZZ»",
        "topics | fibre;zz | unknown.TOPIC | «zz»",
        "source | S9 | unknown.SOURCE | «S9»",
        "speaker | P9 | unknown.PERSON | «P9»",
        "asOf | 1404/12/30 | date.NO_SUCH_DAY | 1404/12/30",
        "asOf | soon | date.NOT_A_DATE | ۱۴۰۴/۰۸/۲۸",
        "asOf | 03/04/2025 | date.AMBIGUOUS | 03/04/2025",
        "kind | rumour | word | ادعا",
        "kind | '' | missing | خالی",
        "classification | cosmic | word | به‌کلی سری",
        "usable | maybe | word | بله",
        "statement.en | '' | missing.name | نامی ندارد",
        "code | '' | missing.code | F2"
    })
    void aBadCellIsNamedWithItsReason(String column, String cell, String reason, String says) {
        String list = """
                code,statement.en,kind,countries,topics,source,speaker,asOf,classification,usable
                F7,a fact,claim,XX,fibre,S1,P1,1404/08/28,secret,yes
                """;
        assertEquals(State.NEW, read(ItemKind.FACT, list).rows().getFirst().state());
        List<String> cells = List.of(list.lines().toList().getLast().split(","));
        int at = List.of(list.lines().toList().getFirst().split(",")).indexOf(column);
        String bad = list.lines().toList().getFirst() + "\n"
                + cells.stream().map(c -> c.equals(cells.get(at)) ? cell : c).collect(Collectors.joining(",")) + "\n";
        Import read = read(ItemKind.FACT, bad);
        Row row = read.rows().getFirst();
        assertEquals(List.of(reason), row.wrong().stream().map(Finding::key).toList());
        assertTrue(row.wrong().getFirst().words().fa().contains(says), row.wrong().getFirst().words().fa());
        assertEquals(2, row.number());
        assertTrue(read.edit().isEmpty());
        assertTrue(read.goodRows().isEmpty());
    }

    @Test
    void aBadPartInsideACellIsNamed() {
        Import read = read(ItemKind.PERSON, "code,name.en,posts\nP7,New,title.en: Minister | from: once\nP8,Other,Minister\n");
        Finding finding = read.rows().getFirst().wrong().getFirst();
        assertEquals("Posts, From", finding.field().en());
        assertEquals("date.NOT_A_DATE", finding.key());
        assertEquals("part.unnamed", read.rows().getLast().wrong().getFirst().key());
    }

    @Test
    void twoRowsOfOneCodeAreBothBad() {
        Import read = read(ItemKind.TOPIC, "code,name.en\nice,Ice\nsnow,Snow\nICE,More ice\n");
        assertEquals(List.of(State.BAD, State.NEW, State.BAD), read.rows().stream().map(Row::state).toList());
        assertTrue(read.rows().getFirst().wrong().getFirst().words().en().contains("row 4"));
        assertTrue(read.rows().getLast().wrong().getFirst().words().en().contains("row 2"));
        assertTrue(read.edit().isEmpty());
        assertEquals("snow", read.goodRows().put().getFirst().code());
    }

    @Test
    void aRowThatNamesABadRowOfTheFileIsBadToo() {
        Import read = read(
                ItemKind.TOPIC, "code,name.en,parent,class\na,A,b,\nb,B,c,\nc,,,\nd,D,e,\ne,E,,\n".replace("class", "classification"));
        assertEquals(
                List.of(State.BAD, State.BAD, State.BAD, State.NEW, State.NEW), read.rows().stream().map(Row::state).toList());
        assertTrue(read.rows().getFirst().wrong().getFirst().words().en().contains("row 3"));
        assertEquals(2, read.goodRows().put().size());
    }

    @Test
    void whatTheRulesRefuseIsSaidOfTheRow() {
        Import read = read(
                ItemKind.UNDERTAKING,
                "code,text.en,by,kind,answers\nU1,joint production,XX,offer,\nU8,x,IR,offer,\nU9,y,XX,offer,undertaking: U9\n");
        assertEquals(
                List.of(State.CHANGED, State.NEW, State.BAD), read.rows().stream().map(Row::state).toList());
        assertTrue(read.rows().getLast().wrong().getFirst().words().en().contains("cannot answer itself"));
        assertTrue(read.edit().isEmpty());
        assertEquals(2, read.goodRows().put().size());
    }

    @Test
    void aChainOfAnswersMayBeOfAnyLengthAndNotCloseToACircle() {
        Undertaking first = LIBRARY.undertakings().getFirst();
        List<Item> chain = IntStream.range(0, 30_000)
                .<Item>mapToObj(i -> new Undertaking(
                        UUID.randomUUID(), "C" + i, first.kind(), List.of(i % 2 == 0 ? "XX" : "IR"), null, List.of(), List.of(),
                        first.text(), "", "", null, true, List.of(new Undertaking.Answer("C" + (i + 1), List.of())),
                        Bilingual.EMPTY, Bilingual.EMPTY, null, Classification.ORDINARY))
                .toList();
        Library library = LIBRARY.with(new Edit(Edit.Act.IMPORT, chain, List.of()));
        String names = "code,text.en,by,kind,answers\n";
        byte[] open = (names + "D1,start,IR,offer,undertaking: C0").getBytes(StandardCharsets.UTF_8);
        assertTrue(CsvIn.read(open, ItemKind.UNDERTAKING, library, TODAY, Progress.NONE).edit().isPresent());
        byte[] closed = (names + "C30000,end,XX,offer,undertaking: C1").getBytes(StandardCharsets.UTF_8);
        Row row = CsvIn.read(closed, ItemKind.UNDERTAKING, library, TODAY, Progress.NONE).rows().getFirst();
        assertTrue(row.wrong().getFirst().words().en().contains("leads back to C30000"));
    }

    @Test
    void goodRowsAreTakenHoweverManyTheRulesRefuse() {
        String rows = IntStream.range(1000, 4000)
                .mapToObj(i -> "U" + i + ",y,XX,offer," + (i % 3 == 0 ? "" : "undertaking: U" + i))
                .collect(Collectors.joining("\n"));
        Import read = read(ItemKind.UNDERTAKING, "code,text.en,by,kind,answers\n" + rows);
        assertEquals(2000, read.count(State.BAD));
        read.rows().stream()
                .filter(row -> row.state() == State.BAD)
                .forEach(row -> assertTrue(row.wrong().getFirst().words().en().contains("cannot answer itself")));
        assertTrue(read.edit().isEmpty());
        assertEquals(1000, read.goodRows().put().size());
        LibraryRules.check(LIBRARY, read.goodRows());
    }

    @Test
    void whatIsLeftAfterRefusedRowsIsLookedAtAgain() {
        Import read = read(ItemKind.TOPIC, "code,name.en,parent\na,A,c\nb,B,a\nc,C,b\nd,D,a\ne,E,\n");
        assertEquals(
                List.of(State.BAD, State.BAD, State.BAD, State.BAD, State.NEW), read.rows().stream().map(Row::state).toList());
        assertEquals("e", read.goodRows().put().getFirst().code());
        LibraryRules.check(LIBRARY, read.goodRows());
    }

    @Test
    void peopleOfOneNameAreAskedAbout() {
        Import read = read(ItemKind.PERSON, "code,name.fa\nP7,مينا  نمونه\nP8,کسی دیگر\nP9,کسی‌ديگر\n");
        assertEquals(3, read.edit().orElseThrow().put().size());
        assertTrue(read.rows().getFirst().warnings().getFirst().words().fa().contains("P2"));
        assertEquals(List.of(), read.rows().get(1).warnings());
        assertTrue(read.rows().getLast().warnings().getFirst().words().en().contains("row 3"));
    }

    @Test
    void aCellOfTwoMegabytesIsBadAndTheRestIsRead() {
        Import read = read(ItemKind.TOPIC, "code,name.en\nbig,\"" + "x\n".repeat(1_000_000) + "\"\nsmall,S\n");
        assertEquals(List.of(State.BAD, State.NEW), read.rows().stream().map(Row::state).toList());
        assertEquals("too.long", read.rows().getFirst().wrong().getFirst().key());
        assertEquals(3, read.rows().getLast().number());
    }

    @Test
    void cellsUnderNoNameAreNotLost() {
        Import read = read(ItemKind.TOPIC, "code,name.en,,\na,A,,\nb,B,,left\nc,C,,,over\n\n,,,\n");
        assertEquals(List.of(State.NEW, State.BAD, State.BAD), read.rows().stream().map(Row::state).toList());
        assertTrue(read.rows().getLast().wrong().getFirst().words().en().contains("column 5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | is empty",
        "' ' | is empty",
        "code,name.en | only the names",
        "code,name.en\\na,A\\0 | not a text",
        "code,name.en\\na,\"A\\nb,B\\nc,C | From row 2 (line 2)",
        "code,name.en\\na,\"A\"x\\nb,B | From row 2 (line 2)",
        "code,name.en,colour\\na,A,red | not known: «colour»",
        "code,scope.en\\na,A | «Name (English)» are missing",
        "full name,mail\\nA,a@b | «Code», «Name (English)» are missing, and these are not known: «full name» «mail»",
        "code,name.en,نام (English)\\na,A,B | stands twice"
    })
    void aFileThatCannotBeReadIsRefusedAsAWhole(String list, String says) {
        Refused refused = assertThrows(
                Refused.class, () -> read(ItemKind.TOPIC, list.replace("\\n", "\n").replace("\\0", "\0")));
        assertTrue(refused.words().en().contains(says), refused.words().en());
        assertTrue(!refused.words().fa().isBlank() && !refused.words().fa().equals(refused.words().en()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "windows-1254"})
    void lettersOfAnotherCodePageAreNotGuessed(String charset) {
        byte[] file = "code,name.en\na,Größe égalité ğüşöç, Москва и область\n".getBytes(Charset.forName(charset));
        Refused refused = assertThrows(
                Refused.class, () -> CsvIn.read(file, ItemKind.TOPIC, LIBRARY, TODAY, Progress.NONE));
        assertTrue(refused.words().en().contains("cannot be told"));
    }

    private static Import read(ItemKind kind, String list) {
        return CsvIn.read(list.getBytes(StandardCharsets.UTF_8), kind, LIBRARY, TODAY, Progress.NONE);
    }
}
