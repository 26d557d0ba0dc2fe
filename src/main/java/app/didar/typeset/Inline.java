package app.didar.typeset;

import java.util.List;

/// What stands in a line of text.
public sealed interface Inline {

    /// A piece of text. White space is folded to one space; use [LineBreak] to force a line.
    ///
    /// @param text   may mix scripts; Latin, Cyrillic and Latin digits fall back to Noto Sans on their own
    /// @param bold   bold face
    /// @param italic slanted, as neither family has an italic
    /// @param lang   BCP 47 tag of this text (`en`, `az`, `tg`, `ur`…) or empty for the paragraph's language. Text with a
    ///               tag of its own stands apart from the direction of what is beside it; `ur` is set in Nastaliq
    /// @param tone   ink
    record Run(String text, boolean bold, boolean italic, String lang, Tone tone) implements Inline {
        /// The same text in another ink.
        public Run in(Tone other) {
            return new Run(text, bold, italic, lang, other);
        }
    }

    /// A mark that names the source of the word before it, such as «[م۱، م۳]». It never leaves that word.
    ///
    /// @param text  with its brackets
    /// @param cites its names that lead to the list of sources, in their order in the text; may be empty
    record SourceMark(String text, List<Cite> cites) implements Inline {
        public SourceMark {
            cites = List.copyOf(cites);
            int from = 0;
            for (Cite cite : cites) {
                int at = text.indexOf(cite.name(), from);
                if (at < 0) {
                    throw new IllegalArgumentException("a name that is not in the mark");
                }
                from = at + cite.name().length();
            }
        }

        /// A mark that leads nowhere.
        public SourceMark(String text) {
            this(text, List.of());
        }
    }

    /// One name in a source mark.
    ///
    /// @param name   as it stands in the mark, such as «م۱»; never empty
    /// @param target id of the source's entry
    /// @param place  id of this mark for links back to it; the first mark of an id counts; may be empty
    record Cite(String name, String target, String place) {
        public Cite {
            if (name.isBlank() || target.isBlank()) {
                throw new IllegalArgumentException("a cite needs a name and a target");
            }
        }
    }

    /// Text that leads elsewhere. A link to the web is underlined, one inside the paper looks like its runs.
    ///
    /// @param runs its text, which is also what readers say of the link
    record Link(List<Run> runs, Destination destination) implements Inline {
        public Link {
            runs = List.copyOf(runs);
        }

        /// A link of plain text in the paragraph's language.
        public Link(String text, Destination destination) {
            this(List.of(Inline.text(text)), destination);
        }
    }

    /// Something the library does not know: a small empty square and the underlined *name* of what is missing. It stays
    /// on one line whenever it fits on one.
    record Gap(String name) implements Inline {
    }

    /// A status sign, drawn as a shape. Print its word beside it: nothing depends on the shape alone.
    ///
    /// @param alternative what a screen reader says; never empty
    record Sign(Kind kind, String alternative) implements Inline {
        /// The shapes.
        public enum Kind {
            /// ● answered
            ANSWERED,
            /// ◐ in part
            PARTLY,
            /// ○ no answer from them
            UNANSWERED,
            /// ■ with ! ours to answer
            OURS,
            /// ▲ unresolved, late
            LATE
        }

        public Sign {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a sign needs an alternative text");
            }
        }
    }

    /// A small picture on the line, such as a flag before a country's name. It stands on the baseline, makes no line higher and
    /// stays with the word behind it. Put no blank between them.
    ///
    /// @param file        PNG, JPEG or SVG; not to be changed later
    /// @param alternative what a screen reader says of it; never empty
    /// @param height      in ems of the text around it, above 0 and at most 1.2; it is never distorted, and lower where it would be
    ///                    wider than 4 ems
    @SuppressWarnings("ArrayRecordComponent") // a file, never changed
    record Picture(byte[] file, String alternative, double height) implements Inline {
        private static final double MOST = 1.2;

        public Picture {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs an alternative text");
            }
            if (!(height > 0 && height <= MOST)) {
                throw new IllegalArgumentException("a picture of " + height + " em");
            }
        }

        /// As high as a capital letter.
        public Picture(byte[] file, String alternative) {
            this(file, alternative, 0.72);
        }
    }

    /// A likelihood in a small box.
    record Tag(Look look, String text) implements Inline {
        /// How the box is drawn: black fill for what is certain, a line for what may be, dots for what is unlikely or
        /// unknown.
        public enum Look {
            FILLED, LINE, DOTTED
        }
    }

    /// A forced new line in the same paragraph.
    record LineBreak() implements Inline {
    }

    /// Plain text in the paragraph's language.
    static Run text(String text) {
        return new Run(text, false, false, "", Tone.INK);
    }

    /// Bold text in the paragraph's language.
    static Run bold(String text) {
        return new Run(text, true, false, "", Tone.INK);
    }

    /// Plain text in another language, such as a name in its own spelling.
    static Run text(String text, String lang) {
        return new Run(text, false, false, lang, Tone.INK);
    }

    /// Plain text in another ink.
    static Run text(String text, Tone tone) {
        return new Run(text, false, false, "", tone);
    }
}
