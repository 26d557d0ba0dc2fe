package app.didar.library;

import app.didar.domain.Item;
import app.didar.domain.Library;
import java.util.ArrayList;
import java.util.List;

/// Libraries of real words about nothing real, of any size. Everything they name they hold, they keep every rule of a library, and one
/// seed always makes the same.
public final class MadeUpLibrary {

    private MadeUpLibrary() {}

    /// @param scale how many times the size of the sample library; 200 countries at most
    public static Library of(int scale, long seed) {
        return of(Sizes.SAMPLE.times(scale), seed);
    }

    /// The library of a ministry after many years: 200 countries, 500 topics, 10,000 undertakings, 20,000 facts, and all else in
    /// proportion.
    public static Library large(long seed) {
        return of(Sizes.LARGE, seed);
    }

    static Library of(Sizes sizes, long seed) {
        Draw draw = new Draw(seed);
        Backdrop backdrop = new Backdrop(sizes, draw);
        List<Item> items = new ArrayList<>(backdrop.items());
        Meetings meetings = new Meetings(sizes, draw, backdrop);
        items.addAll(meetings.items());
        items.addAll(new Knowledge(sizes, draw, backdrop, meetings).items());
        return Library.of(items);
    }
}
