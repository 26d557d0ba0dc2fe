package app.didar.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The codes of new items. Countries go by ISO 3166-1 and topics by a key, which people choose; all others are numbered.
final class Codes {

    private Codes() {}

    static String next(ItemKind kind, Collection<? extends Item> present) {
        String prefix = prefix(kind);
        Pattern numbered = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,9})", Pattern.CASE_INSENSITIVE);
        int highest = 0;
        int width = 1;
        for (Item item : present) {
            for (String code : codes(item)) {
                Matcher matcher = numbered.matcher(code);
                if (matcher.matches()) {
                    highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
                    width = Math.max(width, matcher.group(1).length());
                }
            }
        }
        return prefix + String.format(Locale.ROOT, "%0" + width + "d", highest + 1);
    }

    private static Collection<String> codes(Item item) {
        return item instanceof Person person
                ? Stream.concat(Stream.of(person.code()), person.formerCodes().stream()).toList()
                : List.of(item.code());
    }

    private static String prefix(ItemKind kind) {
        return switch (kind) {
            case COUNTRY -> "X";
            case PERSON -> "P";
            case ORGANISATION -> "O";
            case PROGRAMME -> "PR";
            case TOPIC -> "topic-";
            case REFERENCE -> "R";
            case SOURCE -> "S";
            case TRIP -> "T";
            case EVENT -> "E";
            case RECORD -> "GM";
            case AGREEMENT -> "A";
            case UNDERTAKING -> "U";
            case POSITION -> "PO";
            case DEFENSIVE -> "D";
            case FACT -> "F";
            case QUOTE -> "Q";
        };
    }
}
