package app.didar.typeset.leaf;

import app.didar.typeset.Destination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of the paper's structure, as screen readers walk it.
public final class Node {

    /// Standard structure types of PDF 1.7, 14.8.4.
    public enum Role {
        DOCUMENT("Document"), H1("H1"), H2("H2"), H3("H3"), P("P"), DIV("Div"), LIST("L"), NUMBERED_LIST("L"), ITEM("LI"), MARKER("Lbl"),
        ITEM_BODY("LBody"), TABLE("Table"), ROW("TR"), HEAD_CELL("TH"), CELL("TD"), FIGURE("Figure"), CAPTION("Caption"), SPAN("Span"),
        CONTENTS("TOC"), CONTENTS_ITEM("TOCI"), REFERENCE("Reference"), LINK("Link");

        private final String tag;

        Role(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /// What a head cell names.
    public enum Scope {
        COLUMN, ROW
    }

    /// What a link does.
    ///
    /// @param description what readers say of it
    /// @param place       id under which other links lead to it; empty for none
    public record Jump(Destination destination, String description, String place) {
    }

    private final Role role;
    private @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();
    private String lang = "";
    private String alternative = "";
    private int span = 1;
    private @Nullable Scope scope;
    private boolean inline;
    private @Nullable Jump jump;
    private List<Node> heads = List.of();

    private Node(Role role, @Nullable Node parent) {
        this.role = role;
        this.parent = parent;
    }

    /// The root of a paper.
    public static Node document() {
        return new Node(Role.DOCUMENT, null);
    }

    /// A new last child.
    public Node child(Role kind) {
        Node node = new Node(kind, this);
        children.add(node);
        return node;
    }

    /// Takes a node that another paper held, with all below it, as last child.
    public void adopt(Node node) {
        node.parent = this;
        children.add(node);
    }

    /// A child that stands within the text of this node, between pieces of it.
    public Node inlineChild(Role kind) {
        Node node = child(kind);
        node.inline = true;
        return node;
    }

    /// Sets its language, a BCP 47 tag.
    public Node lang(String tag) {
        lang = tag;
        return this;
    }

    /// Sets what a screen reader says of a figure.
    public Node alternative(String text) {
        alternative = text;
        return this;
    }

    /// Makes it a cell over several columns.
    public Node span(int columns) {
        span = columns;
        return this;
    }

    /// Makes it a head of its column or row.
    public Node scope(Scope of) {
        scope = of;
        return this;
    }

    /// Makes it lead elsewhere.
    public Node jump(Jump to) {
        jump = to;
        return this;
    }

    /// Names the head cells of a cell, where rows and columns alone do not tell them.
    public Node heads(List<Node> cells) {
        heads = List.copyOf(cells);
        return this;
    }

    public Role role() {
        return role;
    }

    public @Nullable Node parent() {
        return parent;
    }

    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    public String lang() {
        return lang;
    }

    public String alternative() {
        return alternative;
    }

    public int span() {
        return span;
    }

    public @Nullable Scope scope() {
        return scope;
    }

    /// The link that this is or stands in; null for none.
    public @Nullable Node link() {
        Node node = this;
        while (node != null && node.jump == null) {
            node = node.parent;
        }
        return node;
    }

    public @Nullable Jump jump() {
        return jump;
    }

    public List<Node> heads() {
        return heads;
    }

    /// Whether it stands among pieces of its parent's text, in the order they are read.
    public boolean inline() {
        return inline;
    }
}
