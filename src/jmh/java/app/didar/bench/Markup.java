package app.didar.bench;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Destination;
import app.didar.typeset.Inline;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Table;
import app.didar.typeset.Tone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Writes a manuscript in the language of another typesetting program, in the same sizes and with the same parts: headings, paragraphs, lists,
/// tables, rows with a label, boxes, links. Drawn signs become a letter; the structure tree is left to the program.
abstract class Markup {

    /// Sizes in points, of the Persian paper.
    ///
    /// @param keep whether it stays with what follows
    record Type(double size, double lead, boolean bold, String ink, double before, double after, boolean centred, boolean keep) {

        static Type of(double size, double lead) {
            return new Type(size, lead, false, "#161616", 0, 0, false, false);
        }

        Type bolder() {
            return new Type(size, lead, true, ink, before, after, centred, keep);
        }

        Type in(String other) {
            return new Type(size, lead, bold, other, before, after, centred, keep);
        }

        Type spaced(double above, double below) {
            return new Type(size, lead, bold, ink, above, below, centred, keep);
        }

        Type middle() {
            return new Type(size, lead, bold, ink, before, after, true, keep);
        }

        Type kept() {
            return new Type(size, lead, bold, ink, before, after, centred, true);
        }
    }

    static final String ACCENT = "#0E4A50";
    static final String GREY = "#555555";
    static final String RED = "#8A1C1C";
    static final String RULE = "#B5B5B5";
    static final String TINT = "#F3F3F0";
    private static final Type BODY = Type.of(10.5, 18);
    private static final double LABEL = 24;
    private static final double COLUMN = 168;

    private final Manuscript manuscript;
    private final Set<String> places = new HashSet<>();

    Markup(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// The whole paper.
    final String document() {
        return document(manuscript, set(manuscript.blocks(), BODY));
    }

    abstract String document(Manuscript paper, String body);

    abstract String block(Type type, String inner);

    abstract String run(boolean bold, boolean italic, double scale, String ink, String lang, boolean underlined, boolean framed, String text);

    /// A link to a place of the paper or to an address of the web.
    ///
    /// @param id of this link, as a place of the paper; empty for none
    abstract String link(Destination to, String id, String inner);

    /// A place that links lead to.
    abstract String place(String id, String inner);

    abstract String lineBreak();

    abstract String pageBreak();

    abstract String list(List<String> markers, List<String> items);

    /// @param widths of the columns, in millimetres
    abstract String table(double[] widths, List<String> heads, List<Line> lines, boolean rules);

    abstract String box(String frame, String ground, String inner);

    /// A row of a table.
    record Line(List<String> cells, List<Integer> spans, boolean band) {
    }

    final Language language() {
        return manuscript.language();
    }

    private String set(List<Block> blocks, Type body) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(set(block, body)).append('\n');
        }
        return out.toString();
    }

    private String set(Block block, Type body) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Letterhead head -> set(List.copyOf(head.centre()), body) + set(List.copyOf(head.end()), body);
            case Block.Paragraph paragraph -> block(type(paragraph.style(), body), inlines(paragraph.inlines()));
            case Block.ListBlock list -> list(list, body);
            case Table table -> table(table);
            case Block.Labelled labelled -> table(new double[] {LABEL, COLUMN - LABEL}, List.of(), List.of(new Line(List.of(
                    block(Type.of(8.5, 13.5).in(GREY), inlines(labelled.label())), set(labelled.content(), body)), List.of(1, 1), false)),
                    false);
            case Block.Twin twin -> table(new double[] {COLUMN / 2, COLUMN / 2}, List.of(), List.of(new Line(
                    List.of(half(twin.ask()), half(twin.offer())), List.of(1, 1), false)), false);
            case Block.Callout callout -> callout(callout);
            case Block.Path path -> block(BODY, text(String.join(" ← ", path.steps().stream().map(Block.Step::label).toList())));
            case Block.Anchored anchored -> first(anchored.id()).isEmpty() ? set(anchored.block(), body)
                    : place(name(anchored.id()), set(anchored.block(), body));
            case Block.Together together -> set(together.blocks(), body);
            case Block.PageBreak() -> pageBreak();
            case Block.Spacer(double units) -> block(Type.of(1, Math.max(1, units * 4.5)), "");
            case Block.NoteLines lines -> block(Type.of(8.5, 18).in(GREY), text(lines.label()));
            default -> throw new IllegalArgumentException("the sample brief has no " + block.getClass().getSimpleName());
        };
    }

    private String heading(Block.Heading heading) {
        Type type = switch (heading.level()) {
            case 1 -> Type.of(14, 22.5).spaced(18, 9);
            case 2 -> Type.of(11.5, 18).spaced(18, 4.5);
            default -> BODY.spaced(9, 0);
        };
        String number = heading.number().isEmpty() ? "" : run(true, false, 1, ACCENT, "", false, false, heading.number() + " ");
        String aside = heading.aside().isEmpty() ? "" : " " + inlines(heading.aside());
        return block(type.bolder().kept(), number + text(heading.text()) + aside);
    }

    private String list(Block.ListBlock list, Type body) {
        boolean messages = list.kind() == Block.ListBlock.Kind.MESSAGES;
        List<String> markers = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            markers.add(list.kind() == Block.ListBlock.Kind.BULLETS ? "•" : Digits.of(items.size() + 1, language()));
            items.add(set(item.blocks(), messages ? Type.of(12.5, 22.5).bolder().spaced(2.25, 2.25) : body));
        }
        return items.isEmpty() ? "" : list(markers, items);
    }

    private String table(Table table) {
        Type type = switch (table.look()) {
            case READING -> Type.of(10, 15.75);
            case REFERENCE -> Type.of(9.25, 13.5);
            case IDENTITY -> Type.of(9.75, 13.5);
        };
        double all = table.columns().stream().mapToDouble(Table.Column::width).sum();
        double[] widths = table.columns().stream().mapToDouble(column -> column.width() * COLUMN / all).toArray();
        List<String> heads = new ArrayList<>();
        if (table.columns().stream().anyMatch(column -> !column.head().isEmpty())) {
            table.columns().forEach(
                    column -> heads.add(block(Type.of(8.5, type.lead()).bolder().in(ACCENT), inlines(column.head()))));
        }
        List<Line> lines = new ArrayList<>();
        for (Table.Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                lines.add(new Line(List.of(block(type.bolder(), text(group.title()))), List.of(widths.length), true));
            }
            for (Table.Row row : group.rows()) {
                List<String> cells = new ArrayList<>();
                List<Integer> spans = new ArrayList<>();
                for (Table.Cell cell : row.cells()) {
                    cells.add(set(cell.blocks(), cell.label() ? Type.of(8.5, 13.5).in(GREY) : type));
                    spans.add(cell.span());
                }
                for (int i = spans.stream().mapToInt(Integer::intValue).sum(); i < widths.length; i++) {
                    cells.add("");
                    spans.add(1);
                }
                lines.add(new Line(cells, spans, false));
            }
        }
        return lines.isEmpty() ? "" : table(widths, heads, lines, true);
    }

    private String half(Block.Twin.Box box) {
        return box(ACCENT, TINT, block(Type.of(8.5, 13.5).bolder().in(ACCENT), text(box.label()))
                + set(box.content(), Type.of(9.75, 15.75)));
    }

    private String callout(Block.Callout callout) {
        boolean red = callout.kind() == Block.Callout.Kind.RED_LINE;
        Type content = red ? Type.of(9.75, 15.75) : Type.of(9.25, 13.5);
        String label = callout.label().isEmpty() ? "" : block(Type.of(8.5, 13.5).bolder().in(red ? RED : ACCENT), text(callout.label()))
                + (callout.under().isEmpty() ? "" : block(Type.of(7.75, 11.25), text(callout.under())));
        return box(red ? RED : RULE, callout.kind() == Block.Callout.Kind.NOTE ? TINT : "#FFFFFF", label + set(callout.content(), content));
    }

    private static Type type(Block.Style style, Type body) {
        Type label = Type.of(8.5, 13.5).in(GREY);
        return switch (style) {
            case BODY -> body.size() == BODY.size() ? body.spaced(0, 4.5) : body;
            case TOPIC_TEXT -> Type.of(11, 18).spaced(0, 4.5);
            case KEY_MESSAGE -> Type.of(12.5, 22.5).bolder();
            case PRESS -> Type.of(13, 27).spaced(0, 9);
            case NOTE -> label.spaced(4.5, 4.5);
            case LABEL -> label;
            case INVOCATION -> label.middle();
            case NAME -> Type.of(13, 22.5);
            case TITLE -> Type.of(20, 31.5).bolder().middle();
            case SUBTITLE -> Type.of(10.5, 18).in(GREY).middle().spaced(0, 9);
            case ORGANISATION -> Type.of(10.5, 18).bolder().middle();
            case KICKER -> Type.of(9, 13.5).bolder().in(ACCENT).middle().spaced(4.5, 0);
        };
    }

    private String inlines(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            out.append(switch (inline) {
                case Inline.Run run -> run(run.bold(), run.italic(), run.tone() == Tone.ASIDE ? 0.85 : 1, ink(run.tone()), run.lang(), false,
                        false, run.text());
                case Inline.SourceMark mark -> mark(mark);
                case Inline.Link link -> link(link.destination(), "", inlines(List.copyOf(link.runs())));
                case Inline.Gap gap -> run(false, false, 1, "#3D3D3D", "", true, false, gap.name());
                case Inline.Sign _ -> text("• ");
                case Inline.Tag tag -> run(false, false, 0.75, "", "", false, true, tag.text());
                case Inline.LineBreak() -> lineBreak();
                default -> throw new IllegalArgumentException("the sample brief has no " + inline.getClass().getSimpleName());
            });
        }
        return out.toString();
    }

    private String mark(Inline.SourceMark mark) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Inline.Cite cite : mark.cites()) {
            int at = mark.text().indexOf(cite.name(), from);
            out.append(small(mark.text().substring(from, at)))
                    .append(link(new Destination.Place(name(cite.target())), name(first(cite.place())), small(cite.name())));
            from = at + cite.name().length();
        }
        return out.append(small(mark.text().substring(from))).toString();
    }

    private String small(String text) {
        return text.isEmpty() ? "" : run(false, false, 0.7, ACCENT, "", false, false, text);
    }

    /// The id of a place where it is its first; a copy of the brief has the same ones again.
    private String first(String id) {
        return id.isEmpty() || !places.add(id) ? "" : id;
    }

    /// An id as XML allows it.
    private static String name(String id) {
        return id.isEmpty() ? "" : "p" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String ink(Tone tone) {
        return switch (tone) {
            case INK -> "";
            case GREY, ASIDE -> GREY;
            case ACCENT -> ACCENT;
            case RED -> RED;
        };
    }

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
