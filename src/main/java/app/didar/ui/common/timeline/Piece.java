package app.didar.ui.common.timeline;

import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.domain.Timeline.Sort;
import app.didar.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is drawn in one place: an entry; several undertakings of the same day, which no zoom could part; or several pieces
/// for which there is no room at this zoom.
///
/// @param entries at least one, in the order of time
/// @param crowd   whether they are together only for want of room
record Piece(List<Entry> entries, boolean crowd) {

    /// By first day, then last.
    static final Comparator<Piece> IN_TIME = Comparator.comparing((Piece piece) -> piece.days().first())
            .thenComparing(piece -> piece.days().last());

    Piece {
        entries = List.copyOf(entries);
    }

    private record Same(Sort sort, Days days, Certainty certainty, Mark mark) {}

    /// The pieces that these entries make where there is room for all.
    static List<Piece> of(List<Entry> entries) {
        Map<Same, List<Entry>> same = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.sort() == Sort.SAID || entry.sort() == Sort.DUE) {
                same.computeIfAbsent(
                                new Same(entry.sort(), entry.days(), entry.certainty(), entry.mark()), _ -> new ArrayList<>())
                        .add(entry);
            } else {
                pieces.add(new Piece(List.of(entry), false));
            }
        }
        same.values().forEach(together -> pieces.add(new Piece(together, false)));
        pieces.sort(IN_TIME);
        return pieces;
    }

    /// All of these in one.
    static Piece crowd(Collection<Piece> pieces) {
        return new Piece(pieces.stream().flatMap(piece -> piece.entries().stream()).toList(), true);
    }

    Entry entry() {
        return entries.getFirst();
    }

    boolean single() {
        return entries.size() == 1 && !crowd;
    }

    /// From the first day of all to the last.
    Days days() {
        LocalDate first = entry().days().first();
        LocalDate last = entry().days().last();
        for (Entry entry : entries) {
            first = entry.days().first().isBefore(first) ? entry.days().first() : first;
            last = entry.days().last().isAfter(last) ? entry.days().last() : last;
        }
        return new Days(first, last);
    }

    /// Whether it is drawn as long as its days are, and not as a sign.
    boolean bar() {
        return !crowd && (entry().sort() == Sort.EVENT || entry().sort() == Sort.TRIP);
    }

    /// Who has a place first where there is little: trips, events and agreements, then what falls due, then what was said.
    int rank() {
        return switch (entry().sort()) {
            case TRIP, EVENT, AGREEMENT -> 0;
            case DUE -> 1;
            case SAID -> 2;
        };
    }
}
