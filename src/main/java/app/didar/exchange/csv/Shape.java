package app.didar.exchange.csv;

import app.didar.domain.Agreement;
import app.didar.domain.Classification;
import app.didar.domain.Defensive;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.domain.Names;
import app.didar.domain.Reference;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns of a record of the domain, made from its components, so that what is added to a noun has its column at once.
final class Shape {

    /// Which components name items of the library; the same name means the same everywhere.
    private static final Map<String, ItemKind> NAMED = Map.ofEntries(
            Map.entry("country", ItemKind.COUNTRY),
            Map.entry("countries", ItemKind.COUNTRY),
            Map.entry("by", ItemKind.COUNTRY),
            Map.entry("to", ItemKind.COUNTRY),
            Map.entry("topic", ItemKind.TOPIC),
            Map.entry("topics", ItemKind.TOPIC),
            Map.entry("parent", ItemKind.TOPIC),
            Map.entry("source", ItemKind.SOURCE),
            Map.entry("sources", ItemKind.SOURCE),
            Map.entry("speaker", ItemKind.PERSON),
            Map.entry("ours", ItemKind.PERSON),
            Map.entry("theirs", ItemKind.PERSON),
            Map.entry("organisation", ItemKind.ORGANISATION),
            Map.entry("event", ItemKind.EVENT),
            Map.entry("trip", ItemKind.TRIP),
            Map.entry("undertaking", ItemKind.UNDERTAKING),
            Map.entry("undertakings", ItemKind.UNDERTAKING),
            Map.entry("supersedes", ItemKind.POSITION));

    private static final Set<String> REQUIRED =
            Set.of("MeetingRecord.event", "Position.country", "Position.topic", "Undertaking.by");
    /// A post has a day `to`, an undertaking countries `to`.
    private static final Map<String, String> RENAMED = Map.of("Post.to", "until");
    /// What is usual where a new row says nothing: the cautious choice.
    private static final Set<?> FRESH = Set.of(
            Classification.CONFIDENTIAL,
            Agreement.Type.UNKNOWN,
            Agreement.Status.UNKNOWN,
            Event.Certainty.TO_CONFIRM,
            Event.Appointment.State.PLANNED,
            Reference.Confidence.TO_VERIFY,
            Defensive.Likelihood.MAY);
    private static final Set<String> FRESH_FLAGS = Set.of("named", "awaitsAnswer");

    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Column> byName = new HashMap<>();

    Shape(Class<?> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type.getName(), e);
        }
        for (int part = 0; part < components.length; part++) {
            add(type, part);
        }
        for (Column column : columns) {
            List.of(column.key(), column.name().fa(), column.name().en()).forEach(name -> byName.put(Names.folded(name), column));
        }
    }

    static Shape of(ItemKind kind) {
        return new Shape(kind.type());
    }

    /// In the order of the components.
    List<Column> columns() {
        return columns;
    }

    /// The column of a name in either language, or a plain one, however spelt.
    Optional<Column> column(String typed) {
        return Optional.ofNullable(byName.get(Names.folded(typed)));
    }

    /// The components of a record.
    @Nullable Object[] parts(Object record) {
        @Nullable Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(record);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getClass().getName(), e);
        }
        return parts;
    }

    /// What an item is called, in both languages: its first text.
    List<Column> label() {
        int part = columns.stream().filter(c -> c.side() != null).findFirst().orElseThrow().part();
        return columns.stream().filter(c -> c.part() == part).toList();
    }

    Bilingual labelName() {
        return new Bilingual(
                label().getFirst().name().fa(), label().getLast().name().en());
    }

    /// Room for the components of a new record.
    @Nullable Object[] room() {
        return new Object[components.length];
    }

    Object make(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor.getName(), e);
        }
    }

    private void add(Class<?> type, int part) {
        RecordComponent component = components[part];
        if (component.getType() == UUID.class) {
            return;
        }
        String place = type.getSimpleName() + "." + component.getName();
        String key = RENAMED.getOrDefault(place, component.getName());
        Bilingual name = Column.named(key);
        AnnotatedType annotated = component.getAnnotatedType();
        boolean optional = annotated.isAnnotationPresent(Nullable.class);
        boolean required = REQUIRED.contains(place);
        if (component.getType() == Bilingual.class) {
            for (Language side : Language.values()) {
                columns.add(new Column(
                        key + "." + side.code(), Column.sided(name, side), part, side, Form.text(), optional, required));
            }
        } else {
            columns.add(new Column(key, name, part, null, form(component.getName(), annotated), optional, required));
        }
    }

    private static Form form(String component, AnnotatedType annotated) {
        ItemKind named = NAMED.get(component);
        if (annotated instanceof AnnotatedParameterizedType list) {
            Class<?> element = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
            return element != String.class
                    ? Notation.lines(new Shape(element))
                    : named == null ? Form.texts() : Form.codes(named);
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return named != null ? Form.code(named) : Form.words(component);
        } else if (type == LocalDate.class) {
            return Form.day();
        } else if (type == LocalTime.class) {
            return Form.time();
        } else if (type == int.class) {
            return Form.number();
        } else if (type == boolean.class) {
            return Form.flag(FRESH_FLAGS.contains(component));
        } else if (type.isEnum()) {
            return Form.choice(
                    type, FRESH.stream().filter(type::isInstance).findAny().orElse(null));
        }
        return Notation.line(new Shape(type));
    }
}
