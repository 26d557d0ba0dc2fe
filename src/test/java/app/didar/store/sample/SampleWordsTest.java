package app.didar.store.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.didar.text.Bilingual;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words of the sample: both languages everywhere, and Persian as it is printed.
class SampleWordsTest {

    /// What may be empty because nobody has said it; the papers print the named gap.
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("languages", "commission", "spoken", "address", "shortTitle", "aim", "note", "place", "wording", "answerNote", "owner", "unit");

    @Test
    void whatIsShownIsThereInBothLanguages() {
        for (Said said : Said.everywhere()) {
            Bilingual text = said.text();
            if (said.field().equals("sourceSentence")) {
                assertFalse(text.fa().isEmpty(), said.place());
            } else if (!said.place().equals("S-A.publisher")
                    && !(MAY_BE_EMPTY.contains(said.field()) && text.isBlank())
                    && !said.field().equals("spoken")) {
                assertFalse(text.fa().isBlank(), said.place() + " in Persian");
                assertFalse(text.en().isBlank(), said.place() + " in English");
            }
        }
    }

    @Test
    void textIsComposedAndTrimmed() {
        for (Said said : Said.everywhere()) {
            for (String text : List.of(said.text().fa(), said.text().en())) {
                assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text, said.place());
                assertEquals(text.strip(), text, said.place());
                assertFalse(text.contains("  "), said.place());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            Arabic yeh, kaf, alef maksura or teh marbuta :: [يكىةۀ]
            Arabic digit :: [٠-٩]
            kashida, direction mark or hard space :: [ـ\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u00a0]
            space before a mark :: \\s[،؛:.؟!»)]
            space after an opening mark :: [«(]\\s
            Persian comma or semicolon without a space after it :: [،؛](?!\\s)
            Latin comma, semicolon or question mark :: [,;?]
            straight quotation mark :: ["']
            half-space at an edge of a word :: (?<![\\p{L}\\p{M}])\\u200c|\\u200c(?!\\p{L})
            plural or suffix set off by a space :: \\s(ها|های|هایی|هایش|ای|تر|ترین|ام|اند)(?![\\p{L}\\u200c])
            verb prefix set off by a space :: (?<![\\p{L}\\u200c])ن?می\\s
            verb prefix stuck to its verb :: (?<![\\p{L}\\u200c])ن?می(شو|کن|ده|گوی|دان|خواه|مان|نش|شمار|گذار|آفرین|تو)
            plural stuck to a silent heh :: هها
            ezafe after heh written with yeh :: ه[\\s\\u200c]ی(?!\\p{L})
            ezafe after heh not written :: (?<!\\p{L})(درباره|(توسعه|شماره|کمیته|شبکه)(?!\\s(و|را|در|از|به|با)\\s))\\s
            Latin digit outside a Latin name :: (?<![A-Za-z0-9-])[0-9]+(?![0-9A-Za-z])
            Persian digit in a Latin name :: [A-Za-z][۰-۹]|[۰-۹][A-Za-z]
            Latin hyphen outside a Latin name :: (?<![A-Za-z])-|-(?![A-Za-z0-9])
            """)
    void persianIsCleanOf(String fault, String pattern) {
        Pattern wrong = Pattern.compile(pattern);
        for (Said said : Said.persian()) {
            var found = wrong.matcher(said.text().fa());
            assertFalse(found.find(), () -> said.place() + ": " + fault + " in «" + said.text().fa() + "»");
        }
    }

    @Test
    void englishIsCleanOfPersianAndOfDoubleMarks() {
        Pattern wrong = Pattern.compile("[\\u0600-\\u06ff\\u200c]|\\s[,.;:]|[,;](?![\\s\\d]|$)|\"");
        for (Said said : Said.everywhere()) {
            assertFalse(wrong.matcher(said.text().en()).find(), said.place() + ": " + said.text().en());
        }
    }
}
