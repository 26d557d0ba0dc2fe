package app.didar.typeset;

import java.util.List;

/// Words printed at head and foot of every page. The foot starts with "page n of N", which typesetting adds.
///
/// @param headStart  the meeting, beside the binding
/// @param headEnd    the kind of paper
/// @param classText  classification, printed at head and foot; never empty
/// @param level      0 (ordinary, no frame) to 4: that many bars at both sides of the framed class
/// @param watermark  words across every page, behind the text and not part of it, such as «پیش‌نویس»; empty for none
/// @param footEnd    revision, short hash, dates: printed on one line with a point between them, each in its own
///                   direction
public record Furniture(String headStart, String headEnd, String classText, int level, String watermark,
        List<String> footEnd) {

    /// Furniture without a watermark.
    public Furniture(String headStart, String headEnd, String classText, int level, List<String> footEnd) {
        this(headStart, headEnd, classText, level, "", footEnd);
    }

    public Furniture {
        footEnd = List.copyOf(footEnd);
        if (classText.isBlank()) {
            throw new IllegalArgumentException("a page needs its class");
        }
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("class level " + level + " is not 0 to 4");
        }
    }
}
