package app.didar.domain;

import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// How a draft says things: its phrases, enumerations, small numbers and days, always in both languages.
final class Wording {

    private static final int LAST_SPELT_NUMBER = 12;

    private final Phrases phrases = Phrases.of(Composer.class);

    Bilingual say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /// «الف، ب و پ»; `a, b and c`. Names in English lose their capital, as they stand inside a sentence.
    Bilingual list(List<Bilingual> names) {
        return new Bilingual(
                joined(names.stream().map(name -> name.bestIn(Language.FA)).distinct().toList(), "، ", " و "),
                joined(
                        names.stream()
                                .map(name -> inSentence(name.bestIn(Language.EN)))
                                .distinct()
                                .toList(),
                        ", ",
                        " and "));
    }

    /// A name as it stands inside a sentence.
    Bilingual within(Bilingual name) {
        return new Bilingual(name.bestIn(Language.FA), inSentence(name.bestIn(Language.EN)));
    }

    /// «چهار», `four`; figures above twelve.
    Object count(int number) {
        return number <= LAST_SPELT_NUMBER ? say("count." + number) : number;
    }

    Bilingual day(LocalDate day) {
        return both(language -> Dates.weekday(day, language) + (language == Language.FA ? " " : ", ")
                + Dates.both(day, language));
    }

    Bilingual days(LocalDate first, LocalDate last) {
        return both(language -> Dates.both(first, last, language));
    }

    /// «الف، ب»; `a, b`: the second says more of the first.
    Bilingual apposed(Bilingual first, Bilingual second) {
        return new Bilingual(
                join(first, "، ", second).fa(), join(first, ", ", second).en());
    }

    /// Two sentences or parts, one after the other, each language by itself.
    static Bilingual join(Bilingual first, String between, Bilingual second) {
        return both(language -> {
            String start = first.bestIn(language);
            String end = second.bestIn(language);
            return start.isBlank() ? end : end.isBlank() ? start : start + between + end;
        });
    }

    /// With a full stop at its end, where it has no mark there yet.
    static Bilingual sentence(Bilingual text) {
        return new Bilingual(stopped(text.fa()), stopped(text.en()));
    }

    /// Without the full stop at its end, to stand inside another sentence.
    static Bilingual clause(Bilingual text) {
        return both(language -> {
            String words = text.bestIn(language).strip();
            return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        });
    }

    private static Bilingual both(Function<Language, String> words) {
        return new Bilingual(words.apply(Language.FA), words.apply(Language.EN));
    }

    private static String stopped(String text) {
        String words = text.strip();
        return words.isEmpty() || ".!?؟…:".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    private static String joined(List<String> parts, String comma, String and) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(comma, parts.subList(0, last)) + and + parts.get(last);
    }

    /// Lower case for the first letter of a common name; names with a proper noun or an acronym in front keep theirs.
    private static String inSentence(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        boolean proper = words.stream().skip(1).anyMatch(w -> !acronym(w) && capital(w));
        return name.isEmpty() || proper || acronym(words.getFirst())
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean acronym(String word) {
        return word.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count() > 1;
    }
}
