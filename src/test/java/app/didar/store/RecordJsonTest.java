package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Brief;
import app.didar.domain.Event;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecordJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 50)
    void everyNounComesBackAsItWasWritten(@ForAll long seed) {
        AnyRecord any = new AnyRecord(seed);
        for (Class<? extends Record> noun : AnyRecord.NOUNS) {
            Record item = any.of(noun);
            assertEquals(item, RecordJson.read(RecordJson.write(item), noun));
        }
        Brief brief = any.of(Brief.class);
        assertEquals(brief, RecordJson.read(RecordJson.write(brief), Brief.class));
    }

    @Property(tries = 5)
    void thePartsOfANounAreWrittenAndNothingThatIsReckonedFromThem(@ForAll long seed) {
        AnyRecord any = new AnyRecord(seed);
        for (Class<? extends Record> noun : AnyRecord.NOUNS) {
            assertEquals(
                    Arrays.stream(noun.getRecordComponents())
                            .map(RecordComponent::getName)
                            .sorted()
                            .toList(),
                    JSON.readTree(RecordJson.write(any.of(noun))).propertyNames().stream()
                            .sorted()
                            .toList());
        }
    }

    @Property(tries = 50)
    void whatAnEarlierDidarDidNotWriteIsEmptyAndWhatALaterOneWroteIsPassedOver(@ForAll long seed) {
        Undertaking undertaking = new AnyRecord(seed).of(Undertaking.class);
        ObjectNode tree = (ObjectNode) JSON.readTree(RecordJson.write(undertaking));
        tree.remove(List.of("topics", "answerNote", "sourceSentence", "awaitsAnswer", "due", "kind"));
        tree.put("later", "more");
        tree.get("answers").forEach(answer -> ((ObjectNode) answer).remove("topics"));

        Undertaking read = RecordJson.read(tree.toString(), Undertaking.class);

        assertEquals(List.of(), read.topics());
        assertEquals(Bilingual.EMPTY, read.answerNote());
        assertEquals("", read.sourceSentence());
        assertEquals(false, read.awaitsAnswer());
        assertEquals(null, read.due());
        assertEquals(Undertaking.Kind.ASK, read.kind());
        assertEquals(undertaking.text(), read.text());
        assertEquals(
                undertaking.answers().stream().map(Undertaking.Answer::undertaking).toList(),
                read.answers().stream().map(Undertaking.Answer::undertaking).toList());
        assertEquals(List.of(), read.answers().stream().flatMap(a -> a.topics().stream()).toList());
    }

    @Example
    void aPartWithinAPartIsEmptyToo() {
        Event read = RecordJson.read(
                """
                {"id": "00000000-0000-4000-8000-000000000001", "code": "E1", "name": {"fa": "نشست"},
                 "datings": [{"first": "2025-11-19", "last": "2025-11-20", "certainty": "STATED", "source": "S1"}],
                 "place": null}
                """,
                Event.class);
        assertEquals(new Bilingual("نشست", ""), read.name());
        assertEquals(Bilingual.EMPTY, read.place());
        assertEquals(
                List.of(Bilingual.EMPTY),
                read.datings().stream().map(Event.Dating::note).toList());
    }
}
