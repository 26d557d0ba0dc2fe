package app.didar.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What uses some items: what is left without them where they are deleted.
///
/// @param items  of the library, that name one of them
/// @param briefs drafts that name one of them
/// @param issued frozen revisions that name one of them; they go on saying what they say
public record Uses(List<Item> items, List<Brief> briefs, List<Revision> issued) {

    public static Uses of(Library library, Collection<Brief> drafts, Collection<Revision> issued, Collection<Item> items) {
        Set<Mention> mentions = items.stream().map(Mention::of).collect(Collectors.toSet());
        return new Uses(
                items.stream()
                        .flatMap(item -> library.uses(item).stream())
                        .distinct()
                        .filter(user -> !items.contains(user))
                        .toList(),
                drafts.stream().filter(brief -> named(brief, mentions)).toList(),
                issued.stream().filter(revision -> named(revision.brief(), mentions)).toList());
    }

    private static boolean named(Brief brief, Set<Mention> mentions) {
        return Mention.in(brief).stream().anyMatch(mentions::contains);
    }

    public boolean isEmpty() {
        return items.isEmpty() && briefs.isEmpty() && issued.isEmpty();
    }
}
