package app.didar.typeset.layout;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.line.Type;

/// Where blocks are set.
///
/// @param width  of the column
/// @param body   type of body paragraphs there
/// @param label  type of labels there
/// @param node   element that holds the blocks
/// @param nested whether inside a cell, box or list, where paragraphs follow each other without space
record Place(double width, Type body, Type label, Node node, boolean nested) {

    Place in(Node other) {
        return new Place(width, body, label, other, nested);
    }

    Place wide(double other) {
        return new Place(other, body, label, node, true);
    }

    Place with(Type other) {
        return new Place(width, other, label, node, true);
    }

    Place labelled(Type other) {
        return new Place(width, body, other, node, true);
    }
}
