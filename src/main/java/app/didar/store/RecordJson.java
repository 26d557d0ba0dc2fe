package app.didar.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records of the domain as JSON that a later Didar reads too: what it no longer knows is passed over, and what it has and the text lacks
/// is empty (a list without entries, a text without words, `false`, 0, the first value of a kind) or null where that is allowed.
final class RecordJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .build();

    private RecordJson() {}

    static String write(Record one) {
        return JSON.writeValueAsString(one);
    }

    /// @throws JacksonException where the text is not JSON of such a record
    static <R extends Record> R read(String json, Class<R> type) {
        JsonNode tree = JSON.readTree(json);
        complete(tree, type);
        return JSON.treeToValue(tree, type);
    }

    private static void complete(JsonNode node, Class<?> type) {
        if (node instanceof ObjectNode object && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                complete(object, component);
            }
        }
    }

    private static void complete(ObjectNode object, RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        JsonNode part = object.get(component.getName());
        if (part == null || part.isNull()) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                object.set(component.getName(), empty(component.getType()));
            }
        } else if (type instanceof AnnotatedParameterizedType list) {
            Class<?> element = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
            part.forEach(one -> complete(one, element));
        } else {
            complete(part, component.getType());
        }
    }

    private static @Nullable JsonNode empty(Class<?> type) {
        if (type == List.class) {
            return JSON.createArrayNode();
        } else if (type == String.class) {
            return JSON.getNodeFactory().stringNode("");
        } else if (type.isEnum()) {
            return JSON.getNodeFactory().stringNode(((Enum<?>) type.getEnumConstants()[0]).name());
        } else if (type.isRecord()) {
            ObjectNode object = JSON.createObjectNode();
            complete(object, type);
            return object;
        }
        return null;
    }
}
