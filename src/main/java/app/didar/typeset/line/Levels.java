package app.didar.typeset.line;

import app.didar.typeset.line.Source.Thing;
import java.text.Bidi;

/// Embedding levels of the Unicode bidirectional algorithm (UAX #9), by [java.text.Bidi]. Where a paragraph runs one way only,
/// that gives one level to all; the order is the same.
final class Levels {

    private final Bidi bidi;
    private final Clusters clusters;

    private Levels(String text, Clusters clusters, boolean rtl) {
        this.clusters = clusters;
        bidi = new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    static Levels of(Source source, Clusters clusters, boolean rtl) {
        return new Levels(sided(source, rtl), clusters, rtl);
    }

    /// The levels of a text as it stands, without our way with numbers.
    static Levels of(String text, Clusters clusters, boolean rtl) {
        return new Levels(text, clusters, rtl);
    }

    /// The level of a character. Marks have the level of their base, which the JDK misses for a mark on a bracket at the end.
    int at(int place) {
        return bidi.getLevelAt(clusters.starts(place) ? place : clusters.before(place + 1));
    }

    /// Rule L2: the order from left to right in which things of these levels stand.
    static Integer[] visual(byte[] levels) {
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        if (order.length > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        return order;
    }

    /// The text as the bidirectional algorithm shall see it. Signs and boxes take the side of their paragraph. In a
    /// right-to-left paragraph, a Persian number that follows a Latin word after a blank is a number of the Persian text
    /// (UAX #9, HL3), where rule W7 would draw it into the Latin: in «WTDC-25، ۲۶ آبان» the day stays behind the comma.
    private static String sided(Source source, boolean rtl) {
        String text = source.text();
        StringBuilder out = new StringBuilder(text.length());
        boolean latin = false;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Thing thing = source.things().get(i);
            if (thing != null) {
                char own = rtl ? '\u200F' : '\u200E';
                out.append(thing.side() == Thing.OWN_SIDE ? own : thing.side());
                latin = false;
                continue;
            }
            if (Cleaner.unprintable(pointAt(text, i))) {
                // such as a bullet from a font of symbols, to which Unicode gives the side of a Latin letter
                out.append(Cleaner.REPLACEMENT);
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
            out.append(latin && blank && persian ? (char) (c - '۰' + '٠') : c);
        }
        return out.toString();
    }

    /// The character that this half or whole of one belongs to.
    private static int pointAt(String text, int at) {
        return text.codePointAt(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at);
    }
}
