package app.didar.bench;

import app.didar.domain.Library;
import app.didar.library.MadeUpLibrary;

/// How much a library holds. A benchmark that takes one as its parameter `volume` gets a line in the table of volumes.
public enum Volume {
    ONE("1×"),
    TEN("10×"),
    LARGE("large");

    /// The name of the parameter.
    static final String PARAMETER = "volume";

    private static final long SEED = 1404;

    private final String shown;

    Volume(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /// As large as the sample library, ten times as large, or as a ministry may have it after many years.
    Library library() {
        return switch (this) {
            case ONE -> MadeUpLibrary.of(1, SEED);
            case TEN -> MadeUpLibrary.of(10, SEED);
            case LARGE -> MadeUpLibrary.large(SEED);
        };
    }
}
