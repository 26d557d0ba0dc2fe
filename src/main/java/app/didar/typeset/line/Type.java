package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;

/// How text of one use is set.
///
/// @param family of the paragraph's own language; it alone decides where the baseline stands
/// @param size   in points
/// @param lead   distance of baselines in points
/// @param bold   whether plain text is bold
/// @param ink    of plain text
public record Type(Family family, double size, double lead, boolean bold, Ink ink) {

    public Type in(Ink other) {
        return new Type(family, size, lead, bold, other);
    }

    public Type boldened() {
        return new Type(family, size, lead, true, ink);
    }

    public Type sized(double otherSize, double otherLead) {
        return new Type(family, otherSize, otherLead, bold, ink);
    }

    /// Distance of the first baseline from the top of its line.
    public double baseline() {
        Face face = Faces.shared().face(family, bold);
        double above = face.ascent() * size / 1000;
        double below = face.descent() * size / 1000;
        return (lead - above - below) / 2 + above;
    }
}
