package app.didar.typeset.line;

import app.didar.typeset.line.Source.Thing;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/// Embedding levels of the Unicode bidirectional algorithm (UAX #9), by [java.text.Bidi]. Where a paragraph runs one way only,
/// one level is given to all; the order is the same.
final class Levels {

    /// Null where all runs one way.
    private final @Nullable Bidi bidi;
    private final Clusters clusters;
    private final int paragraph;

    private Levels(@Nullable Bidi bidi, Clusters clusters, boolean rtl) {
        this.bidi = bidi;
        this.clusters = clusters;
        paragraph = rtl ? 1 : 0;
    }

    static Levels of(Source source, Clusters clusters, boolean rtl) {
        boolean oneWay = oneWay(source.text(), rtl) && source.things().values().stream().noneMatch(Thing::mark);
        return new Levels(oneWay ? null : bidi(sided(source, rtl), rtl), clusters, rtl);
    }

    /// The levels of a text as it stands, without our way with numbers.
    static Levels of(String text, Clusters clusters, boolean rtl) {
        return new Levels(oneWay(text, rtl) ? null : bidi(text, rtl), clusters, rtl);
    }

    private static Bidi bidi(String text, boolean rtl) {
        return new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /// Whether it is plain that no character of a text runs against its paragraph. Beside Persian, numbers do.
    private static boolean oneWay(String text, boolean rtl) {
        for (int i = 0; i < text.length(); i++) {
            boolean along = switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> rtl;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !rtl && !Character.isSurrogate(text.charAt(i));
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> !rtl;
                case Character.DIRECTIONALITY_WHITESPACE, Character.DIRECTIONALITY_OTHER_NEUTRALS,
                        Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR, Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR, Character.DIRECTIONALITY_NONSPACING_MARK,
                        Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> true;
                default -> false;
            };
            if (!along) {
                return false;
            }
        }
        return true;
    }

    /// The level of a character. Marks have the level of their base, which the JDK misses for a mark on a bracket at the end.
    int at(int place) {
        return bidi == null ? paragraph : bidi.getLevelAt(clusters.starts(place) ? place : clusters.before(place + 1));
    }

    /// Rule L2: the order from left to right in which things of these levels stand.
    static int[] visual(byte[] levels) {
        int[] order = new int[levels.length];
        int highest = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            highest = Math.max(highest, levels[i]);
        }
        for (int level = highest; level > 0; level--) {
            for (int from = 0; from < order.length;) {
                int to = from;
                while (to < order.length && levels[to] >= level) {
                    to++;
                }
                turn(order, from, to);
                from = to + 1;
            }
        }
        return order;
    }

    private static void turn(int[] order, int from, int to) {
        for (int left = from, right = to - 1; left < right; left++, right--) {
            int held = order[left];
            order[left] = order[right];
            order[right] = held;
        }
    }

    /// The text as the bidirectional algorithm shall see it. Signs and boxes take the side of their paragraph. In a
    /// right-to-left paragraph, a Persian number that follows a Latin word after a blank is a number of the Persian text
    /// (UAX #9, HL3), where rule W7 would draw it into the Latin: in «WTDC-25، ۲۶ آبان» the day stays behind the comma.
    private static String sided(Source source, boolean rtl) {
        String text = source.text();
        char[] sided = text.toCharArray();
        boolean latin = false;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Thing thing = source.thing(i);
            if (thing != null) {
                char own = rtl ? '\u200F' : '\u200E';
                sided[i] = thing.side() == Thing.OWN_SIDE ? own : thing.side();
                latin = false;
                continue;
            }
            if (Cleaner.unprintable(pointAt(text, i))) {
                // such as a bullet from a font of symbols, to which Unicode gives the side of a Latin letter
                sided[i] = Cleaner.REPLACEMENT;
                continue;
            }
            byte kind = Character.getDirectionality(c);
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                latin = rtl;
                blank = false;
            } else if (kind != Character.DIRECTIONALITY_EUROPEAN_NUMBER) {
                blank |= c == ' ';
                latin &= kind != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
            boolean persian = c >= '۰' && c <= '۹';
            if (latin && blank && persian) {
                sided[i] = (char) (c - '۰' + '٠');
            }
        }
        return new String(sided);
    }

    /// The character that this half or whole of one belongs to.
    private static int pointAt(String text, int at) {
        return text.codePointAt(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at);
    }
}
