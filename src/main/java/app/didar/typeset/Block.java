package app.didar.typeset;

import app.didar.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands below one another on a page.
public sealed interface Block permits Block.Heading, Block.Letterhead, Block.Paragraph, Block.ListBlock, Table,
        Block.Labelled, Block.Parallel, Block.Twin, Block.Callout, Block.Path, Block.Contents, Block.NoteLines, Block.Together,
        Block.Anchored, Block.Picture, Block.Spacer, Block.PageBreak {

    /// A heading; it keeps with what follows, and enters the outline.
    ///
    /// @param level  1 section (a rule above, its number hangs in the margin), 2 topic (number and text, a rule below),
    ///               3 a line of bold text
    /// @param number already in the paper's digits, such as «۳» or «محور ۱»; may be empty
    /// @param text   the heading
    /// @param aside  what stands at the far end of the line in small type: the English name for the interpreter, a
    ///               count by status; may be empty
    record Heading(int level, String number, String text, List<Inline> aside) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level + " is not 1 to 3");
            }
            aside = List.copyOf(aside);
        }

        /// A heading with nothing at the far end.
        public Heading(int level, String number, String text) {
            this(level, number, text, List.of());
        }
    }

    /// The head of the first page: a place for the emblem, centred lines, and lines at the far side (number, date,
    /// enclosure).
    ///
    /// @param emblem words in the dashed square kept for the emblem; empty for no square
    /// @param centre centred paragraphs: invocation, ministry, kicker, or a title
    /// @param end    paragraphs at the far side; may be empty
    record Letterhead(String emblem, List<Paragraph> centre, List<Paragraph> end) implements Block {
        public Letterhead {
            centre = List.copyOf(centre);
            end = List.copyOf(end);
        }
    }

    /// A paragraph.
    ///
    /// @param style         type size and leading
    /// @param inlines       its content
    /// @param language      it sets direction, alignment and face; null where it is not given: then the manuscript's, unless the
    ///                      paragraph starts with, and mostly consists of, letters of the other direction
    /// @param justification how its lines fill the column; centred styles are always ragged
    record Paragraph(Style style, List<Inline> inlines, @Nullable Language language, Justification justification)
            implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /// A ragged paragraph.
        public Paragraph(Style style, List<Inline> inlines, @Nullable Language language) {
            this(style, inlines, language, Justification.RAGGED);
        }

        /// A ragged paragraph whose language is not given.
        public Paragraph(Style style, List<Inline> inlines) {
            this(style, inlines, null);
        }

        /// A ragged paragraph of plain text whose language is not given.
        public Paragraph(Style style, String text) {
            this(style, List.of(Inline.text(text)), null);
        }

        /// The same with other lines.
        public Paragraph justified(Justification other) {
            return new Paragraph(style, inlines, language, other);
        }
    }

    /// Uses of a paragraph. Inside a table, a twin box or a callout, BODY takes the size of its surroundings.
    enum Style {
        BODY, TOPIC_TEXT, KEY_MESSAGE, PRESS, NOTE, LABEL,
        /// The person's name at the head of a biography.
        NAME,
        /// Centred on the sheet: the paper's title, and the lines around it.
        TITLE, SUBTITLE, INVOCATION, ORGANISATION, KICKER
    }

    /// A list.
    record ListBlock(ListBlock.Kind kind, List<Item> items) implements Block {
        /// How its items are marked. Numbers are in the manuscript's digits.
        public enum Kind {
            BULLETS, NUMBERS,
            /// Numbered key messages, large, with a rule below each.
            MESSAGES
        }

        public ListBlock {
            items = List.copyOf(items);
        }
    }

    /// One item of a list.
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /// An item of one paragraph in body style.
        public static Item of(Inline... inlines) {
            return new Item(List.of(new Paragraph(Style.BODY, List.of(inlines))));
        }
    }

    /// A grey label of 24 mm, a gutter, and its content on the axis of the whole paper.
    record Labelled(List<Inline> label, List<Block> content) implements Block {
        public Labelled {
            label = List.copyOf(label);
            content = List.copyOf(content);
        }
    }

    /// The same text in two languages, in half columns side by side: the manuscript's language where reading starts, the
    /// other beside it. What stands in a pair begins level, and so do its blocks and the items of its lists where both
    /// sides have equally many. A page end cuts both columns at the same height.
    ///
    /// Readers find two texts, one after the other, each whole and in its language. Headings of the first one enter
    /// outline and contents; those of level 1 and 2 have a rule above, those of level 3 are small labels.
    record Parallel(List<Pair> pairs) implements Block {
        /// What stands beside one another.
        ///
        /// @param own   in the manuscript's language
        /// @param other in the other language, which its paragraphs need not say
        public record Pair(List<Block> own, List<Block> other) {
            public Pair {
                own = List.copyOf(own);
                other = List.copyOf(other);
            }
        }

        public Parallel {
            pairs = List.copyOf(pairs);
        }
    }

    /// Two tint boxes side by side: what we ask (single bar) and what we offer (double bar).
    record Twin(Box ask, Box offer) implements Block {
        /// One of the boxes, with its name above the content.
        public record Box(String label, List<Block> content) {
            public Box {
                content = List.copyOf(content);
            }
        }
    }

    /// A framed or tinted piece.
    ///
    /// @param label printed in bold at its start, or in the filled label of a red line; may be empty
    /// @param under a second, smaller line below the label of a red line, such as «نباید گفته شود»; may be empty
    record Callout(Callout.Kind kind, String label, String under, List<Block> content) implements Block {
        /// What it says of its content.
        public enum Kind {
            /// Tint with a bar.
            NOTE,
            /// Red frame, filled label, hatched edge: recognisable in black and white.
            RED_LINE,
            /// Thin dashed frame: no red line is recorded. Content is usually one [Inline.Gap].
            NO_RED_LINE,
            /// Closed thin frame: sources disagree.
            UNRESOLVED
        }

        public Callout {
            content = List.copyOf(content);
        }
    }

    /// The path of an agreement, from what is past to what is ahead.
    record Path(List<Step> steps) implements Block {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// A step on a path.
    ///
    /// @param alternative what a screen reader says of its ring («گذشته»، «اکنون»…); never empty
    record Step(State state, String label, String alternative) {
        /// How its ring is drawn: filled, thick, open, dashed.
        public enum State {
            PAST, NOW, AHEAD, UNKNOWN
        }

        public Step {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a step needs an alternative text");
            }
        }
    }

    /// The headings of this manuscript with their pages. Headings inside [Together] and [Parallel] count; in other blocks there should
    /// be none.
    ///
    /// @param levels deepest level listed, 1 to 3
    record Contents(int levels) implements Block {
    }

    /// Dotted lines for the pen, down to the foot of the page. Prints nothing where less than 100 pt are left.
    record NoteLines(String label) implements Block {
    }

    /// Blocks that stay on one page if one page can hold them.
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /// A block that links lead to, such as an entry in the list of sources.
    ///
    /// @param id never empty; the first block of an id counts
    record Anchored(String id, Block block) implements Block {
        public Anchored {
            if (id.isBlank()) {
                throw new IllegalArgumentException("an anchor needs a name");
            }
        }
    }

    /// A picture, at the edge where reading starts, with its caption below. It is made smaller where its place is.
    ///
    /// @param file        PNG, JPEG or SVG; not to be changed later
    /// @param alternative what a screen reader says of it; never empty
    /// @param width       in millimetres
    /// @param height      in millimetres, or 0 for what its proportions ask for; it is never distorted
    /// @param caption     may be empty
    @SuppressWarnings("ArrayRecordComponent") // a file of megabytes
    record Picture(byte[] file, String alternative, double width, double height, List<Inline> caption)
            implements Block {
        public Picture {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs an alternative text");
            }
            if (!(width > 0 && width < Double.POSITIVE_INFINITY && height >= 0)) {
                throw new IllegalArgumentException("a picture of " + width + " × " + height + " mm");
            }
            caption = List.copyOf(caption);
        }
    }

    /// Empty space, in units of 4.5 pt; nothing at the head of a page.
    record Spacer(double units) implements Block {
    }

    /// What follows starts a new page; nothing where a page has just started.
    record PageBreak() implements Block {
    }

    /// A body paragraph of these inlines.
    static Paragraph body(Inline... inlines) {
        return new Paragraph(Style.BODY, List.of(inlines));
    }
}
