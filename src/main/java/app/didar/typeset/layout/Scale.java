package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Table;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.layout.Grid.Measure;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.line.Type;

/// The type scale of a paper: sizes and leads in points, Persian and English.
record Scale(Language language, Measure measure) {

    private boolean small() {
        return measure == Measure.SMALL;
    }

    private boolean half() {
        return measure == Measure.HALF;
    }

    Type of(Style style) {
        return switch (style) {
            case BODY -> small() ? type(10, 8.75, 15.75) : type(10.5, 9.25, 18);
            case TOPIC_TEXT -> small() ? type(10, 8.75, 15.75) : type(11, 9.25, 18);
            case KEY_MESSAGE -> (small() ? type(12, 10.5, 20.25) : type(12.5, 11, 22.5)).boldened();
            case PRESS -> language == Language.FA ? type(13, 13, 27) : type(11.5, 11.5, 22.5);
            case NOTE, LABEL, INVOCATION -> label().in(Ink.GREY);
            case NAME -> type(13, 11.5, 22.5);
            case TITLE -> (half() ? type(17, 13.5, 27) : small() ? type(14, 12, 22.5) : language == Language.FA ? type(20, 20, 31.5)
                    : type(16, 16, 27)).boldened();
            case SUBTITLE -> type(10.5, 9.25, 18).in(Ink.GREY);
            case ORGANISATION -> type(10.5, 9.25, 18).boldened();
            case KICKER -> type(9, 8, 13.5).boldened().in(Ink.ACCENT);
        };
    }

    Type section() {
        return (small() ? type(10.5, 9.5, 15.75) : type(14, 12, 22.5)).boldened();
    }

    /// Headings in half a column.
    Type half(int level) {
        return (level < 3 ? type(12, 10.5, 18) : type(9, 8, 18)).boldened().in(Ink.ACCENT);
    }

    Type topic() {
        return (small() ? type(10, 9, 15.75) : type(11.5, 10.5, 18)).boldened();
    }

    Type messageNumber() {
        return (small() ? type(13, 11.5, 20.25) : type(16, 14, 22.5)).boldened().in(Ink.ACCENT);
    }

    Type table(Table.Look look) {
        return switch (look) {
            case READING -> type(10, 8.75, 15.75);
            case REFERENCE -> type(9.25, 8.25, 13.5);
            case IDENTITY -> type(9.75, 8.5, 13.5);
        };
    }

    Type tableHead() {
        return label().boldened().in(Ink.ACCENT);
    }

    /// Text of twin boxes and red lines.
    Type box() {
        return type(9.75, 8.75, 15.75);
    }

    /// Text of notes and of what is unresolved.
    Type callout() {
        return type(9.25, 8.25, 13.5);
    }

    Type label() {
        return type(8.5, 7.75, 13.5);
    }

    Type underLabel() {
        return type(7.75, 7, 11.25);
    }

    Type furniture() {
        return small() ? type(7.25, 6.75, 11.25) : type(8, 7.5, 13.5);
    }

    Type pageNumber() {
        return (small() ? type(8, 7.25, 11.25) : type(9, 8.25, 13.5)).boldened();
    }

    Type classification() {
        return (small() ? type(8.5, 8, 13.5) : type(10, 9, 18)).boldened();
    }

    Type emblem() {
        return type(8, 7, 13.5).in(Ink.FAINT);
    }

    /// The same text in another language of the same place: its own size and face, this one's lead.
    Type inOther(Type type, Language other) {
        if (other == language) {
            return type;
        }
        double size = other == Language.EN ? type.size() * 0.88 : type.size() / 0.88;
        return new Type(Family.of(other), size, type.lead(), type.bold(), type.ink());
    }

    private Type type(double persian, double english, double lead) {
        return new Type(Family.of(language), language == Language.FA ? persian : english, lead, false, Ink.BLACK);
    }
}
