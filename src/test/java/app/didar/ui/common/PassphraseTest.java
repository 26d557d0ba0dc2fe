package app.didar.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.ui.common.Passphrase.Alphabet;
import app.didar.ui.common.Passphrase.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource({
        "'',                        NONE",
        "demo,                      SHORT",
        "1234567,                   SHORT",
        "12345678,                  FAIR",
        "درخت کتاب,                  FAIR",
        "aaaaaaaaaaaaaaaaaaaaaaaa,  FAIR",
        "درخت کتاب دریا آسمان,       GOOD"
    })
    void lengthDecides(String typed, Strength expected) {
        assertEquals(expected, Passphrase.strength(typed));
    }

    @Test
    void theLastLetterTellsTheAlphabet() {
        assertEquals(Alphabet.UNKNOWN, Passphrase.alphabet("12 !"));
        assertEquals(Alphabet.LATIN, Passphrase.alphabet("گذر1a "));
        assertEquals(Alphabet.PERSIAN, Passphrase.alphabet("abcگ12"));
    }

    @Test
    void charactersAreTakenAsTheyAreAndWiped() {
        char[] taken = Passphrase.characters("گذر a");
        assertArrayEquals("گذر a".toCharArray(), taken);
        Passphrase.wipe(taken);
        assertArrayEquals(new char[5], taken);
    }
}
