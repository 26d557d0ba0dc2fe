package app.didar.domain;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Undertaking.Answer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/// What no edit of the library may do, whoever makes it.
public final class LibraryRules {

    private LibraryRules() {}

    /// @param library before the edit
    /// @throws Refused where a code would be taken twice; a topic would stand under itself; an undertaking would answer itself, be
    ///     answered by its own side, or a chain of answers come back to it; something would be due before the meeting it was said in; a
    ///     position would be overwritten; our own country would be gone or under another code
    public static void check(Library library, Edit edit) {
        Library after = library.with(edit);
        refused(library, after, edit, (_, refused) -> {
            throw refused;
        });
        if (library.find(ItemKind.COUNTRY, Country.HOME).isPresent() && after.find(ItemKind.COUNTRY, Country.HOME).isEmpty()) {
            throw Refused.ownCountryRemoved();
        }
    }

    /// What the rules say against each item that an edit would put, all the others being put too; nothing for most.
    ///
    /// @param library before the edit
    public static Map<UUID, Refused> refusals(Library library, Edit edit) {
        Map<UUID, Refused> refusals = new HashMap<>();
        refused(library, library.with(edit), edit, (item, refused) -> refusals.putIfAbsent(item.id(), refused));
        return refusals;
    }

    private static void refused(Library library, Library after, Edit edit, BiConsumer<Item, Refused> against) {
        Set<Mention> codes = new HashSet<>();
        TopicTree tree = TopicTree.of(after);
        for (Item item : edit.put()) {
            try {
                taken(library, edit, item);
                if (!codes.add(new Mention(ItemKind.of(item), item.code().toUpperCase(Locale.ROOT)))) {
                    throw Refused.codeTaken(item.code());
                }
                allowed(library, after, tree, item);
            } catch (Refused refused) {
                against.accept(item, refused);
            }
        }
    }

    private static void allowed(Library library, Library after, TopicTree tree, Item item) {
        switch (item) {
            case Topic topic -> {
                if (tree.circular(topic.code())) {
                    throw Refused.topicUnderItself(topic.name());
                }
            }
            case Undertaking undertaking -> {
                answers(after, undertaking);
                due(after, undertaking);
            }
            case Position position -> kept(library, position);
            default -> {}
        }
    }

    private static void taken(Library library, Edit edit, Item item) {
        library.find(ItemKind.of(item), item.code())
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> edit.removed().stream().noneMatch(gone -> gone.id().equals(other.id()))
                        && edit.put().stream().noneMatch(changed -> changed.id().equals(other.id())))
                .ifPresent(other -> {
                    throw Refused.codeTaken(item.code());
                });
    }

    /// Two undertakings of two sides may answer each other, as an offer and an interest do; any longer way back is a circle.
    private static void answers(Library library, Undertaking undertaking) {
        for (Answer answer : undertaking.answers()) {
            if (answer.undertaking().equals(undertaking.code())) {
                throw Refused.answersItself(undertaking.code());
            }
            Optional<Undertaking> its = library.undertaking(answer.undertaking());
            if (its.filter(other -> Set.copyOf(other.by()).equals(Set.copyOf(undertaking.by()))).isPresent()) {
                throw Refused.answeredByOwnSide(undertaking.code(), answer.undertaking());
            }
            if (its.isPresent() && leadsBack(library, its.get(), undertaking.code())) {
                throw Refused.answersInACircle(undertaking.code());
            }
        }
    }

    /// Step by step, not by calling itself: a chain taken in from a list may be of any length.
    private static boolean leadsBack(Library library, Undertaking from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from.code()));
        Deque<Undertaking> way = new ArrayDeque<>(List.of(from));
        while (!way.isEmpty()) {
            Undertaking here = way.pop();
            for (Answer answer : here.answers()) {
                if (answer.undertaking().equals(to)) {
                    if (!here.code().equals(from.code())) {
                        return true;
                    }
                    continue;
                }
                library.undertaking(answer.undertaking()).filter(next -> seen.add(next.code())).ifPresent(way::push);
            }
        }
        return false;
    }

    private static void due(Library library, Undertaking undertaking) {
        LocalDate due = undertaking.due();
        String event = undertaking.event();
        if (due == null || event == null) {
            return;
        }
        library.event(event)
                .flatMap(meeting -> meeting.datings().stream().map(Event.Dating::first).min(LocalDate::compareTo))
                .filter(due::isBefore)
                .ifPresent(day -> {
                    throw Refused.dueBeforeMeeting(undertaking.code(), due, day);
                });
    }

    private static void kept(Library library, Position position) {
        library.positions().stream()
                .filter(before -> before.id().equals(position.id()))
                .filter(before -> !before.sameMatter(position) || !before.text().equals(position.text()))
                .findFirst()
                .ifPresent(_ -> {
                    throw Refused.positionOverwritten(position.code());
                });
    }
}
