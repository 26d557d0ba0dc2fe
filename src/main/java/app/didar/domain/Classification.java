package app.didar.domain;

import java.util.Collection;

/// The class of a document, by the harm its disclosure would do: the four classes of the cabinet regulation of 1 Dey 1354,
/// article 1, with the unclassified below them. Declared from lowest to highest.
public enum Classification {
    ORDINARY,
    CONFIDENTIAL,
    HIGHLY_CONFIDENTIAL,
    SECRET,
    TOP_SECRET;

    /// The class of what is made of several parts: the highest among them (article 2 of the same regulation).
    public static Classification highest(Collection<Classification> parts) {
        return parts.stream().max(Enum::compareTo).orElse(ORDINARY);
    }

    public Classification or(Classification other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
