package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MentionTest {

    /// Parts that are texts and name nothing in the library. A new text of a noun belongs here or into [Mention].
    private static final Set<String> NO_CODES = Set.of(
            "Country.checkedBy", "Country.memberOf", "Country.zone", "Reference.designation", "Reference.checkedBy",
            "Person.variants", "Person.formerCodes", "Source.number", "Agreement.sourceSentence", "Undertaking.sourceSentence",
            "Fact.value", "Fact.sourceSentence", "Quote.verbatim");

    @TestFactory
    Stream<DynamicTest> everyCodeOfEveryNounIsFound() {
        return AnyItem.types().stream().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            Set<String> expected = new TreeSet<>();
            Item item = new AnyItem((owner, name) -> {
                        String part = owner.getSimpleName() + "." + name;
                        if (!(owner == type && name.equals("code")) && !NO_CODES.contains(part)) {
                            expected.add(part);
                        }
                        return part;
                    })
                    .of(type);
            assertEquals(
                    expected,
                    Mention.in(item).stream().map(Mention::code).collect(Collectors.toCollection(TreeSet::new)));
        }));
    }

    @Test
    void blankCodesNameNothing() {
        Item item = new AnyItem((_, _) -> " ").of(Undertaking.class);
        assertEquals(Set.of(), Mention.in(item));
        assertNotEquals(Set.of(), Mention.in(new AnyItem((_, _) -> "X").of(Undertaking.class)));
    }
}
