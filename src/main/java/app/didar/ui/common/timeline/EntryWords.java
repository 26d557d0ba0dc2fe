package app.didar.ui.common.timeline;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Typeface;
import app.didar.ui.common.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What stands beside a piece, how wide that is, and all that is said of it.
final class EntryWords {

    /// The longest words of a piece, in pixels; longer ones end in an ellipsis.
    private static final double LONGEST = 440;
    /// Of what was said, which is a whole sentence.
    private static final double LONGEST_SAID = 280;
    /// More letters than any such words have.
    private static final int LETTERS = 120;
    /// The icon before a sign's word, and the room around it.
    private static final double ICON = 26;

    private final Language language;
    private final Words words;
    private final Text measure = new Text();
    private final Map<Piece, Double> widths = new HashMap<>();

    EntryWords(Language language) {
        this.language = language;
        this.words = Words.of(EntryWords.class, "Timeline", language);
        // As timeline.css has it.
        measure.setFont(size());
    }

    static Font size() {
        return Typeface.of(13);
    }

    /// Beside the sign or the bar.
    String label(Piece piece) {
        if (piece.crowd()) {
            return words.say("more", piece.entries().size());
        }
        Entry entry = piece.entry();
        return piece.single()
                ? entry.label().bestIn(language)
                : words.say("many." + entry.sort(), piece.entries().size());
    }

    /// What must be seen at once, after the label; empty where there is nothing.
    String warning(Piece piece) {
        if (piece.crowd()) {
            return "";
        }
        return switch (piece.entry().mark()) {
            case NONE -> "";
            case CONFLICT -> words.say("conflict", piece.entry().source());
            case PLANNED, CANCELLED, OVERDUE -> words.say("warning." + piece.entry().mark());
        };
    }

    /// Pixels of the label and the warning.
    double width(Piece piece) {
        return piece.crowd() ? measured(piece) : widths.computeIfAbsent(piece, this::measured);
    }

    private double measured(Piece piece) {
        String warning = warning(piece);
        double most = piece.bar() ? LONGEST : LONGEST_SAID;
        double label = Math.min(most, wide(label(piece)));
        return warning.isEmpty() ? label : label + ICON + wide(warning);
    }

    private double wide(String line) {
        measure.setText(line.length() > LETTERS ? line.substring(0, LETTERS) : line);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 2;
    }

    /// Everything that is known of a piece, in sentences.
    String full(Piece piece) {
        if (piece.crowd()) {
            return words.say(
                    "more.name",
                    piece.entries().size(),
                    Dates.both(piece.days().first(), piece.days().last(), language));
        }
        return piece.single()
                ? full(piece.entry())
                : label(piece) + words.say("comma") + days(piece.entry());
    }

    String full(Entry entry) {
        return name(entry) + "\n" + days(entry);
    }

    /// The sort and the words.
    String name(Entry entry) {
        String sort = words.say("sort." + (entry.reached() == null ? entry.sort() : entry.reached()));
        return words.say("full", sort, entry.label().bestIn(language));
    }

    /// The days and how far they may be relied on.
    private String days(Entry entry) {
        List<String> said = new ArrayList<>();
        said.add(Dates.both(entry.days().first(), entry.days().last(), language));
        if (entry.certainty() != Certainty.STATED) {
            said.add(words.say("certainty." + entry.certainty()));
        }
        if (!entry.source().isBlank()) {
            said.add(words.say("source", entry.source()));
        }
        if (entry.mark() != Mark.NONE) {
            said.add(words.say("mark." + entry.mark()));
        }
        String line = String.join(words.say("comma"), said);
        return entry.note().isBlank() ? line : line + "\n" + entry.note().bestIn(language);
    }
}
