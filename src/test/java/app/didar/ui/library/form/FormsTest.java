package app.didar.ui.library.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The forms against the records they are forms of.
class FormsTest {

    /// What no form shows: the identity; the code, given by the library or chosen once; what a position takes the place of, which only
    /// superseding sets; the codes a person had, which only merging sets.
    private static final Map<ItemKind, Set<String>> LEFT_OUT = Map.of(
            ItemKind.POSITION, Set.of("supersedes"), ItemKind.PERSON, Set.of("formerCodes"));

    @ParameterizedTest
    @EnumSource
    void everyComponentIsInTheFormOrLeftOutForAReason(ItemKind kind) {
        Set<String> wanted = components(kind.type());
        wanted.removeAll(Set.of("id", "code"));
        wanted.removeAll(LEFT_OUT.getOrDefault(kind, Set.of()));
        assertEquals(wanted, names(Forms.of(kind)));
        for (Field field : within(Forms.of(kind))) {
            switch (field.shape()) {
                case Field.Rows(var of, var fields) -> assertEquals(components(of), names(fields), field.name());
                case Field.Part(var of, var fields, boolean _) -> assertEquals(components(of), names(fields), field.name());
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldAndChoiceHasWordsInBothLanguages(ItemKind kind) {
        for (Language language : Language.values()) {
            named(kind.type(), Forms.of(kind), language);
        }
    }

    private static void named(Class<? extends Record> type, List<Field> fields, Language language) {
        for (Field field : fields) {
            assertFalse(FieldWords.of(type, field.name(), language).isBlank(), field.name());
            switch (field.shape()) {
                case Field.Choice(var of) ->
                    Arrays.stream(of.getEnumConstants()).forEach(value -> assertFalse(EnumWords.of(value, language).isBlank()));
                case Field.Rows(var of, var inside) -> named(of, inside, language);
                case Field.Part(var of, var inside, boolean _) -> named(of, inside, language);
                default -> {}
            }
        }
    }

    private static List<Field> within(List<Field> fields) {
        List<Field> all = new ArrayList<>(fields);
        fields.forEach(field -> {
            switch (field.shape()) {
                case Field.Rows(var _, var inside) -> all.addAll(within(inside));
                case Field.Part(var _, var inside, boolean _) -> all.addAll(within(inside));
                default -> {}
            }
        });
        return all;
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
