package app.didar.ui.library.form;

import static app.didar.ui.library.form.Field.both;
import static app.didar.ui.library.form.Field.choice;
import static app.didar.ui.library.form.Field.code;
import static app.didar.ui.library.form.Field.codeOrNull;
import static app.didar.ui.library.form.Field.codes;
import static app.didar.ui.library.form.Field.count;
import static app.didar.ui.library.form.Field.day;
import static app.didar.ui.library.form.Field.dayNeeded;
import static app.didar.ui.library.form.Field.flag;
import static app.didar.ui.library.form.Field.hour;
import static app.didar.ui.library.form.Field.latin;
import static app.didar.ui.library.form.Field.latinOrNull;
import static app.didar.ui.library.form.Field.lines;
import static app.didar.ui.library.form.Field.longBoth;
import static app.didar.ui.library.form.Field.longText;
import static app.didar.ui.library.form.Field.part;
import static app.didar.ui.library.form.Field.rows;
import static app.didar.ui.library.form.Field.text;
import static app.didar.ui.library.form.Field.textOrNull;

import app.didar.domain.Agreement;
import app.didar.domain.Classification;
import app.didar.domain.Defensive;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.MeetingRecord;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Reference;
import app.didar.domain.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form of every noun: its fields in the order a person fills them in. The class comes last in each.
public final class Forms {

    /// The code, where people choose it.
    public static final Field CODE = latin("code");

    private static final Field COUNTRIES = codes("countries", ItemKind.COUNTRY);
    private static final Field TOPICS = codes("topics", ItemKind.TOPIC);
    private static final Field SOURCES = codes("sources", ItemKind.SOURCE);
    private static final Field CLASSIFICATION = choice("classification", Classification.class);

    private static final Set<String> SAID = Set.of("country", "topic", "kind", "text");

    private Forms() {}

    /// The fields of a kind.
    public static List<Field> of(ItemKind kind) {
        List<Field> fields = new ArrayList<>(own(kind));
        fields.add(CLASSIFICATION);
        return fields;
    }

    /// Those of an item that is in the library: what a position says is not changed, another takes its place.
    public static List<Field> kept(ItemKind kind) {
        return kind == ItemKind.POSITION
                ? of(kind).stream().filter(field -> !SAID.contains(field.name())).toList()
                : of(kind);
    }

    /// A new item of a kind with nothing in it but its code.
    public static Item blank(ItemKind kind, String code) {
        Item item = (Item) Components.with(Components.blank(kind.type()), "code", code);
        return switch (item) {
            case Person person -> with(person, "named", true);
            case Undertaking undertaking -> with(undertaking, "awaitsAnswer", true);
            case Fact fact -> with(fact, "usable", true);
            default -> item;
        };
    }

    /// The same item with another value in one component.
    public static Item with(Item item, String name, @Nullable Object value) {
        return (Item) Components.with((Record) item, name, value);
    }

    /// Whether people choose the code of such items themselves: a country's by ISO 3166-1, a topic's key.
    public static boolean choosesCode(ItemKind kind) {
        return kind == ItemKind.COUNTRY || kind == ItemKind.TOPIC;
    }

    private static List<Field> own(ItemKind kind) {
        return switch (kind) {
            case COUNTRY ->
                List.of(both("name"), both("formalName"), both("capital"), both("languages"), latinOrNull("zone"),
                        lines("memberOf"), day("checked"), text("checkedBy"));
            case PERSON ->
                List.of(both("name"), both("spoken"), lines("variants"), both("address"), COUNTRIES,
                        rows("posts", Person.Post.class, both("title"), both("shortTitle"),
                                codeOrNull("organisation", ItemKind.ORGANISATION), day("from"), day("to")),
                        SOURCES, flag("named"));
            case ORGANISATION -> List.of(both("name"), COUNTRIES, longBoth("note"), SOURCES);
            case PROGRAMME -> List.of(both("name"), longBoth("aim"), TOPICS, SOURCES);
            case TOPIC -> List.of(both("name"), longBoth("scope"), codeOrNull("parent", ItemKind.TOPIC));
            case REFERENCE ->
                List.of(latin("designation"), both("title"), choice("kind", Reference.Kind.class), longBoth("note"), TOPICS,
                        COUNTRIES, choice("confidence", Reference.Confidence.class), day("checked"), text("checkedBy"));
            case SOURCE ->
                List.of(both("title"), both("publisher"), textOrNull("number"), day("published"), longBoth("note"));
            case TRIP -> List.of(both("name"), both("place"), day("first"), day("last"), COUNTRIES, longBoth("note"));
            case EVENT ->
                List.of(both("name"), choice("kind", Event.Kind.class), both("place"), COUNTRIES, TOPICS,
                        rows("datings", Event.Dating.class, dayNeeded("first"), dayNeeded("last"),
                                choice("certainty", Event.Certainty.class), code("source", ItemKind.SOURCE), both("note")),
                        both("wording"), codeOrNull("trip", ItemKind.TRIP),
                        part("appointment", Event.Appointment.class, true,
                                choice("state", Event.Appointment.State.class), hour("starts"), count("minutes"),
                                both("interpreter"), both("media"), codes("ours", ItemKind.PERSON),
                                codes("theirs", ItemKind.PERSON)),
                        SOURCES);
            case RECORD ->
                List.of(both("title"), code("event", ItemKind.EVENT),
                        rows("talks", MeetingRecord.Talk.class, code("topic", ItemKind.TOPIC), longBoth("said"),
                                longBoth("agreed"), longBoth("refused")),
                        codes("undertakings", ItemKind.UNDERTAKING), SOURCES);
            case AGREEMENT ->
                List.of(both("name"), choice("type", Agreement.Type.class), choice("status", Agreement.Status.class),
                        rows("reached", Agreement.Reached.class, choice("status", Agreement.Status.class), dayNeeded("day")),
                        part("checklist", Agreement.Checklist.class, false, day("legalReviewSent"),
                                day("legalReviewAnswered"), day("translationMatched"), day("foreignMinistry"),
                                both("commission")),
                        longBoth("standing"), flag("textHeld"), COUNTRIES, TOPICS, longText("sourceSentence"), SOURCES);
            case UNDERTAKING ->
                List.of(longBoth("text"), choice("kind", Undertaking.Kind.class), codes("by", ItemKind.COUNTRY),
                        codes("to", ItemKind.COUNTRY), codeOrNull("speaker", ItemKind.PERSON), TOPICS,
                        flag("awaitsAnswer"),
                        rows("answers", Undertaking.Answer.class, code("undertaking", ItemKind.UNDERTAKING),
                                codes("topics", ItemKind.TOPIC)),
                        longBoth("answerNote"), both("owner"), day("due"), codeOrNull("event", ItemKind.EVENT),
                        longText("sourceSentence"), code("source", ItemKind.SOURCE));
            case POSITION ->
                List.of(code("country", ItemKind.COUNTRY), code("topic", ItemKind.TOPIC),
                        choice("kind", Position.Kind.class), longBoth("text"), day("since"), SOURCES);
            case DEFENSIVE ->
                List.of(longBoth("question"), longBoth("answer"), longBoth("ifPressed"),
                        choice("likelihood", Defensive.Likelihood.class), COUNTRIES, TOPICS, SOURCES);
            case FACT ->
                List.of(longBoth("statement"), choice("kind", Fact.Kind.class), textOrNull("value"), both("unit"),
                        flag("approximate"), day("asOf"), day("expires"), COUNTRIES, TOPICS,
                        codeOrNull("speaker", ItemKind.PERSON), longText("sourceSentence"),
                        code("source", ItemKind.SOURCE), flag("usable"), longBoth("note"));
            case QUOTE ->
                List.of(longBoth("text"), longText("verbatim"), codeOrNull("speaker", ItemKind.PERSON), COUNTRIES, TOPICS,
                        code("source", ItemKind.SOURCE), codeOrNull("event", ItemKind.EVENT), longBoth("note"));
        };
    }
}
