package app.didar.library;

/// How many items of each kind a made-up library has.
record Sizes(
        int countries,
        int people,
        int organisations,
        int programmes,
        int topics,
        int references,
        int sources,
        int trips,
        int events,
        int records,
        int agreements,
        int undertakings,
        int positions,
        int defensives,
        int facts,
        int quotes) {

    /// The world has few more.
    private static final int MOST_COUNTRIES = 200;

    /// As the sample library, with a few of the kinds it has none of.
    static final Sizes SAMPLE = new Sizes(4, 6, 16, 3, 26, 98, 5, 1, 10, 2, 6, 24, 12, 4, 18, 10);

    /// What a ministry may have after many years.
    static final Sizes LARGE = new Sizes(
            MOST_COUNTRIES, 2_000, 1_000, 60, 500, 300, 1_000, 100, 2_000, 500, 1_000, 10_000, 5_000, 1_000, 20_000,
            2_000);

    /// So many times as many of each.
    Sizes times(int scale) {
        return new Sizes(
                Math.min(countries * scale, MOST_COUNTRIES),
                people * scale,
                organisations * scale,
                programmes * scale,
                topics * scale,
                references * scale,
                sources * scale,
                trips * scale,
                events * scale,
                records * scale,
                agreements * scale,
                undertakings * scale,
                positions * scale,
                defensives * scale,
                facts * scale,
                quotes * scale);
    }
}
