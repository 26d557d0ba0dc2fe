package app.didar.exchange.csv;

import app.didar.domain.ItemKind;
import app.didar.text.CalendarDate;
import app.didar.text.CalendarSystem;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.text.Normaliser;
import app.didar.text.UnreadableDateException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the values of one type stand in a cell.
///
/// @param write what stands in the cell for a value, in a language
/// @param read  the value of a cell that is not blank; throws [UnreadableCell]
/// @param blank what a blank cell means; null where it means nothing
/// @param fresh what a blank cell means in a row of a new item; null where it has to be filled
record Form(Write write, Read read, @Nullable Object blank, @Nullable Object fresh) {

    /// A longer text in one cell is a mistake; a spreadsheet holds 32,767 characters.
    static final int LONGEST = 100_000;

    @FunctionalInterface
    interface Write {
        String of(Object value, Language language);
    }

    @FunctionalInterface
    interface Read {
        Object of(String cell, Reading reading);
    }

    static Form text() {
        return new Form((value, _) -> storable(value), (cell, _) -> tidy(cell), "", "");
    }

    /// A text in one language: the words of a source, which nobody mends, a figure in Latin digits, or any other.
    static Form words(String component) {
        return switch (component) {
            case "sourceSentence", "verbatim" -> new Form((value, _) -> storable(value), (cell, _) -> fitting(lines(cell).strip()), "", "");
            case "value" -> new Form((value, _) -> storable(value), (cell, _) -> Digits.toLatin(tidy(cell)), "", "");
            default -> text();
        };
    }

    static Form code(ItemKind kind) {
        return new Form((value, _) -> storable(value), (cell, reading) -> codes(kind, List.of(cell.strip()), reading).getFirst(), "", "");
    }

    static Form texts() {
        return list((cell, _) -> parts(cell).stream().map(Form::tidy).toList());
    }

    static Form codes(ItemKind kind) {
        return list((cell, reading) -> codes(kind, parts(cell), reading));
    }

    static Form day() {
        return new Form((value, language) -> day((LocalDate) value, language), (cell, reading) -> day(cell, reading), null, null);
    }

    static Form time() {
        return new Form((value, _) -> value.toString(), (cell, _) -> time(cell), null, null);
    }

    static Form number() {
        return new Form((value, _) -> value.toString(), (cell, _) -> number(cell), null, 0);
    }

    /// @param fresh what it is for a new item where nothing is said
    static Form flag(boolean fresh) {
        Term words = Term.yesAndNo();
        return new Form(words::write, (cell, _) -> words.read(cell), null, fresh);
    }

    /// @param fresh what it is for a new item where nothing is said, or null
    static Form choice(Class<?> choices, @Nullable Object fresh) {
        Term words = Term.of(choices);
        return new Form(words::write, (cell, _) -> words.read(cell), null, fresh);
    }

    private static Form list(Read read) {
        return new Form(
                (value, _) -> ((List<?>) value).stream().map(Form::escaped).collect(Collectors.joining(";")),
                read,
                List.of(),
                List.of());
    }

    private static String escaped(Object part) {
        return storable(part).replace("\\", "\\\\").replace(";", "\\;").replace("؛", "\\؛");
    }

    /// What stands between the semicolons, Latin or Persian ones; a backslash takes the meaning from the next character.
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                part.append(cell.charAt(++i));
            } else if (c == ';' || c == '؛') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static List<String> codes(ItemKind kind, List<String> typed, Reading reading) {
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        typed.forEach(code -> reading.code(kind, code).ifPresentOrElse(codes::add, () -> unknown.add(code)));
        if (!unknown.isEmpty()) {
            throw new UnreadableCell("unknown." + kind, Finding.cited(String.join("; ", unknown)));
        }
        return codes;
    }

    private static String day(LocalDate day, Language language) {
        if (language == Language.EN || day.isBefore(Dates.FIRST) || day.isAfter(Dates.LAST)) {
            return day.toString();
        }
        CalendarDate jalali = CalendarSystem.JALALI.of(day);
        return String.format(Locale.ROOT, "%04d/%02d/%02d", jalali.year(), jalali.month(), jalali.day());
    }

    private static LocalDate day(String cell, Reading reading) {
        try {
            return Dates.parse(cell, reading.today());
        } catch (UnreadableDateException unreadable) {
            throw new UnreadableCell("date." + unreadable.reason(), Finding.cited(cell));
        }
    }

    private static LocalTime time(String cell) {
        String typed = Digits.toLatin(cell.strip());
        try {
            return LocalTime.parse(typed.matches("\\d:.*") ? "0" + typed : typed);
        } catch (DateTimeException _) {
            throw new UnreadableCell("time", Finding.cited(cell));
        }
    }

    private static Integer number(String cell) {
        String typed = Digits.toLatin(cell.strip());
        if (!typed.matches("\\d{1,9}")) {
            throw new UnreadableCell("number", Finding.cited(cell));
        }
        return Integer.valueOf(typed);
    }

    private static String tidy(String cell) {
        String text = fitting(lines(cell));
        return plain(text) ? text.strip() : Normaliser.letters(text).strip();
    }

    /// Whether there is nothing in it that [Normaliser#letters] would touch, as with most codes, numbers and English texts.
    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n');
    }

    private static String fitting(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableCell("too.long", text.length(), LONGEST);
        }
        return text;
    }

    /// Every line end as a line feed.
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Without the character that makes a file no text.
    private static String storable(Object text) {
        return text.toString().replace("\0", "");
    }
}
