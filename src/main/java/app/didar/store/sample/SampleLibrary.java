package app.didar.store.sample;

import app.didar.domain.Agreement;
import app.didar.domain.BriefRequest;
import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Programme;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The sample library: the facts of two published reports in our own words, and the three meetings they are about.
///
/// Each kind of item is one file of `assets/sample`. The files hold neither identities nor classes: an identity is made
/// from kind and code, so that it is the same in every vault the sample is put into, and all of it was published, so all
/// of it is [Classification#ORDINARY].
public final class SampleLibrary {

    /// Strict, so that a slip in a file is an error and not an empty field.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SampleLibrary() {}

    public static Library read() {
        List<Item> items = new ArrayList<>();
        items.addAll(items(ItemKind.COUNTRY, "countries", Country.class));
        items.addAll(items(ItemKind.PERSON, "people", Person.class));
        items.addAll(items(ItemKind.ORGANISATION, "organisations", Organisation.class));
        items.addAll(items(ItemKind.PROGRAMME, "programmes", Programme.class));
        items.addAll(items(ItemKind.TOPIC, "topics", Topic.class));
        items.addAll(items(ItemKind.SOURCE, "sources", Source.class));
        items.addAll(items(ItemKind.EVENT, "events", Event.class));
        items.addAll(items(ItemKind.AGREEMENT, "agreements", Agreement.class));
        items.addAll(items(ItemKind.UNDERTAKING, "undertakings", Undertaking.class));
        items.addAll(items(ItemKind.FACT, "facts", Fact.class));
        return Library.of(items);
    }

    /// The briefs to compose from the library: the three meetings of the reports, on the day no report gives.
    public static List<BriefRequest> briefs() {
        return elements("briefs")
                .map(request -> JSON.treeToValue(request, BriefRequest.class))
                .toList();
    }

    private static <T extends Item> List<T> items(ItemKind kind, String file, Class<T> type) {
        return elements(file)
                .map(item -> {
                    item.put("id", identity(kind, item.get("code").asString()).toString());
                    item.put("classification", Classification.ORDINARY.name());
                    return JSON.treeToValue(item, type);
                })
                .toList();
    }

    private static UUID identity(ItemKind kind, String code) {
        return UUID.nameUUIDFromBytes(("didar sample " + kind + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<ObjectNode> elements(String file) {
        return read(file).valueStream().map(JsonNode::asObject);
    }

    private static JsonNode read(String file) {
        String path = "/app/didar/sample/" + file + ".json";
        try (InputStream in = SampleLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + path);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
