package app.didar.ui.library.form;

import app.didar.text.Bilingual;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The components of a record by their names. The nouns are records of up to seventeen components; a form names those it shows, and a
/// test holds every name against the record.
public final class Components {

    private Components() {}

    /// What the record has in the component of that name.
    ///
    /// @throws IllegalArgumentException where it has none of that name
    public static @Nullable Object get(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(record, component);
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + name);
    }

    /// The same record with another value in one component.
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String name, @Nullable Object value) {
        return (R) made(record.getClass(), component -> component.getName().equals(name) ? value : read(record, component));
    }

    /// A record with nothing in it: null where it may be, empty texts and lists, the first choice of each kind, a new identity.
    public static <R extends Record> R blank(Class<R> type) {
        return type.cast(made(type, Components::blankOf));
    }

    private static @Nullable Object blankOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        } else if (type == String.class) {
            return "";
        } else if (type == Bilingual.class) {
            return Bilingual.EMPTY;
        } else if (type == List.class) {
            return List.of();
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return blank(type.asSubclass(Record.class));
        }
        // A day that is needed: the form asks for it before the record is kept.
        return null;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static Object made(Class<?> type, Function<RecordComponent, @Nullable Object> value) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(value).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new LinkageError(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
