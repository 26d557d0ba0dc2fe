package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

/// Codes stand in the order people count in.
class CodeOrderTest {

    @Example
    void numbersCountAndLettersComeInTheirOrder() {
        List<String> ordered = List.of("5g", "A1", "A2", "A10", "P9", "PR1", "U", "U0", "U01", "U1", "U9", "U10", "U10a", "U10b", "fibre");
        assertEquals(ordered, ordered.reversed().stream().sorted(CodeOrder::compare).toList());
    }

    @Property
    void numbersOfAnyLengthAreComparedByTheirValue(
            @ForAll @BigRange(min = "0") BigInteger one, @ForAll @BigRange(min = "0") BigInteger other) {
        assertEquals(
                Integer.signum(one.compareTo(other)),
                Integer.signum(CodeOrder.compare("U00" + one + "-a", "U00" + other + "-a")));
    }

    @Property
    void itIsAnOrder(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll("codes") String c) {
        assertEquals(a.equals(b), CodeOrder.compare(a, b) == 0);
        assertEquals(Integer.signum(CodeOrder.compare(a, b)), -Integer.signum(CodeOrder.compare(b, a)));
        List<String> sorted = Stream.of(a, b, c).sorted(CodeOrder::compare).toList();
        assertTrue(CodeOrder.compare(sorted.getFirst(), sorted.getLast()) <= 0);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("0019aU-").ofMaxLength(8);
    }
}
