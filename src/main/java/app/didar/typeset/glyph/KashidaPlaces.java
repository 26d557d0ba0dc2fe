package app.didar.typeset.glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningGroup;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the join between two letters of a word may be drawn longer, best first. The ranks are the well-known ones of Internet
/// Explorer 5.5, which most programs follow; among places of one rank the nearest to the end of the word is the best:
///
/// 1. after a tatweel that was typed;
/// 2. after seen and sad;
/// 3. before final teh marbuta, heh, hah and dal;
/// 4. before final alef, tah, lam, kaf and gaf;
/// 5. before a medial beh that is followed by final reh or yeh;
/// 6. before final waw, ain, qaf and feh;
/// 7. before every other final letter.
///
/// A letter joined to the one before it only is final here, also amid a word. There is no place elsewhere, between lam and
/// alef, or beside a mark.
final class KashidaPlaces {

    static final char TATWEEL = '\u0640';
    /// A shorter word, or part of a word between half-spaces, is not drawn longer.
    private static final int LETTERS = 4;

    private final String word;

    private KashidaPlaces(String word) {
        this.word = word;
    }

    /// A place.
    ///
    /// @param at   index of the character behind it
    /// @param rank 1 for the best
    record Place(int at, int rank) {
    }

    static List<Place> of(String word) {
        KashidaPlaces places = new KashidaPlaces(word);
        List<Place> found = new ArrayList<>();
        for (int from = 0; from < word.length();) {
            int to = from;
            while (to < word.length() && letter(word.charAt(to))) {
                to++;
            }
            if (word.substring(from, to).chars().filter(c -> !transparent((char) c)).count() >= LETTERS) {
                places.add(from, to, found);
            }
            from = to + 1;
        }
        found.sort(Comparator.comparingInt(Place::rank).thenComparing(Comparator.comparingInt(Place::at).reversed()));
        return found;
    }

    private void add(int from, int to, List<Place> found) {
        for (int at = from + 1; at < to; at++) {
            int rank = joined(at) ? rank(at) : 0;
            if (rank > 0) {
                found.add(new Place(at, rank));
            }
        }
    }

    /// Whether a character is a letter of the Arabic script, a mark on one, or a tatweel.
    private static boolean letter(char c) {
        return c == TATWEEL || UnicodeScript.of(c) == UnicodeScript.ARABIC && Character.isLetter(c) || transparent(c);
    }

    private static boolean transparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether the characters on both sides of a place stand there without marks, and join each other.
    private boolean joined(int at) {
        return at > 0 && at < word.length() && forward(type(at - 1)) && backward(type(at));
    }

    private static boolean forward(int type) {
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING || type == JoiningType.LEFT_JOINING;
    }

    private static boolean backward(int type) {
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING || type == JoiningType.RIGHT_JOINING;
    }

    /// 0 for no place.
    private int rank(int at) {
        int before = group(at - 1);
        int behind = group(at);
        if (word.charAt(at) == TATWEEL || before == JoiningGroup.LAM && behind == JoiningGroup.ALEF) {
            return 0;
        }
        if (word.charAt(at - 1) == TATWEEL) {
            return 1;
        }
        if (before == JoiningGroup.SEEN || before == JoiningGroup.SAD) {
            return 2;
        }
        if (ends(at)) {
            return beforeFinal(behind);
        }
        boolean ahead = behind == JoiningGroup.BEH && at + 1 < word.length() && joined(at + 1) && ends(at + 1);
        return ahead && rehOrYeh(group(at + 1)) ? 5 : 0;
    }

    private static int beforeFinal(int group) {
        return switch (group) {
            case JoiningGroup.TEH_MARBUTA, JoiningGroup.HEH, JoiningGroup.HEH_GOAL, JoiningGroup.HAH, JoiningGroup.DAL -> 3;
            case JoiningGroup.ALEF, JoiningGroup.TAH, JoiningGroup.LAM, JoiningGroup.KAF, JoiningGroup.GAF -> 4;
            case JoiningGroup.WAW, JoiningGroup.AIN, JoiningGroup.QAF, JoiningGroup.FEH -> 6;
            default -> 7;
        };
    }

    private static boolean rehOrYeh(int group) {
        return group == JoiningGroup.REH || group == JoiningGroup.YEH || group == JoiningGroup.FARSI_YEH;
    }

    /// Whether the letter at an index does not join what is behind it.
    private boolean ends(int at) {
        int next = at + 1;
        while (next < word.length() && transparent(word.charAt(next))) {
            next++;
        }
        return !forward(type(at)) || next == word.length() || !backward(type(next));
    }

    private int type(int at) {
        return UCharacter.getIntPropertyValue(word.charAt(at), UProperty.JOINING_TYPE);
    }

    private int group(int at) {
        return UCharacter.getIntPropertyValue(word.charAt(at), UProperty.JOINING_GROUP);
    }
}
