package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Codes in the order in which people count.
class CodeOrderTest {

    @Example
    void numbersCountAsNumbersHoweverLong() {
        List<String> ordered = List.of(
                "", "A", "A0", "A00", "A01", "A1", "A2", "A10", "A10B", "A99999999999999999998",
                "A99999999999999999999", "AB1", "B", "a1");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertEquals(
                        Integer.signum(Integer.compare(i, j)),
                        Integer.signum(CodeOrder.compare(ordered.get(i), ordered.get(j))),
                        ordered.get(i) + " " + ordered.get(j));
            }
        }
    }

    @Property
    void twoNumbersWithZerosInFrontAreComparedAsNumbers(
            @ForAll @IntRange(max = 2000) int one, @ForAll @IntRange(max = 2000) int other) {
        if (one != other) {
            assertEquals(
                    Integer.compare(one, other),
                    Integer.signum(CodeOrder.compare("U%04d".formatted(one), "U" + other)));
        }
    }
}
