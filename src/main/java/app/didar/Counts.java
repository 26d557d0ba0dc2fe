package app.didar;

import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.ui.shell.Section;
import java.util.EnumMap;
import java.util.Map;

/// How many there are of what the side bar names.
final class Counts {

    private Counts() {}

    static Map<Section, Integer> of(Store store) {
        Library library = store.library();
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        counts.put(Section.BRIEFS, store.briefs().all().size());
        counts.put(Section.COUNTRIES, library.counterparts().size());
        counts.put(Section.PEOPLE, library.people().size());
        counts.put(Section.TOPICS, library.topics().size());
        counts.put(Section.POSITIONS, library.positions().size());
        counts.put(Section.FACTS, library.facts().size());
        counts.put(Section.UNDERTAKINGS, library.undertakings().size());
        counts.put(Section.AGREEMENTS, library.agreements().size());
        counts.put(Section.MEETINGS, library.events().size());
        return counts;
    }
}
