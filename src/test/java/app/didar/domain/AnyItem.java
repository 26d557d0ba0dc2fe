package app.didar.domain;

import app.didar.text.Bilingual;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes any noun with nothing left out: no list empty, no part null.
final class AnyItem {

    private final BiFunction<Class<?>, String, String> text;

    /// @param text the text of a part, by the record it belongs to and its name
    AnyItem(BiFunction<Class<?>, String, String> text) {
        this.text = text;
    }

    /// The types of all kinds.
    static List<Class<? extends Item>> types() {
        List<Class<? extends Item>> types = new ArrayList<>();
        for (Class<?> type : Item.class.getPermittedSubclasses()) {
            types.add(type.asSubclass(Item.class));
        }
        return types;
    }

    <R> R of(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(type, part.getName(), part.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object value(Class<?> owner, String name, Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(owner, name, list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text.apply(owner, name);
        } else if (plain == Bilingual.class) {
            return Bilingual.EMPTY;
        } else if (plain == boolean.class) {
            return true;
        } else if (plain == int.class) {
            return 1;
        } else if (plain == UUID.class) {
            return UUID.randomUUID();
        } else if (plain == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (plain == LocalTime.class) {
            return LocalTime.NOON;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return of(plain);
    }
}
