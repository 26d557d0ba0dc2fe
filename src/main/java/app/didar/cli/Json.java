package app.didar.cli;

import app.didar.domain.Undertaking;
import app.didar.text.Dates;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/// Machine-readable output: the records of the domain as they are, with every day in both calendars
/// (`{"gregorian": "2025-11-19", "jalali": "1404-08-28"}`) and an undertaking's state and answer spelled out.
final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .addModule(new SimpleModule().addSerializer(new BothCalendars()))
            .build();

    String write(List<?> found) {
        ArrayNode array = mapper.createArrayNode();
        found.forEach(one -> array.add(tree(one)));
        return mapper.writeValueAsString(array);
    }

    String write(Object one) {
        return mapper.writeValueAsString(tree(one));
    }

    private JsonNode tree(Object one) {
        JsonNode node = mapper.valueToTree(one);
        if (one instanceof Undertaking undertaking && node instanceof ObjectNode object) {
            ObjectNode answer = object.putObject("answer");
            answer.set("state", mapper.valueToTree(undertaking.state()));
            answer.set("by", object.remove("answers"));
            answer.set("unanswered", mapper.valueToTree(undertaking.open() ? undertaking.unanswered() : List.of()));
            answer.set("note", object.remove("answerNote"));
        }
        return node;
    }

    private static final class BothCalendars extends StdSerializer<LocalDate> {

        private BothCalendars() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("gregorian", day.toString());
            json.writeStringProperty("jalali", Dates.jalaliIso(day));
            json.writeEndObject();
        }
    }
}
