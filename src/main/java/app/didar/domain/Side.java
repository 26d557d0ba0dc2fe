package app.didar.domain;

import java.util.Collection;

/// Whose word something is, seen from our side of the table.
public enum Side {
    OURS,
    THEIRS,
    /// Both said it together.
    BOTH,
    /// It passed between others, or is nobody's word, as a fact is.
    NEITHER;

    /// Whose word an undertaking is toward some of `counterparts`; all countries but ours are counterparts where none is named.
    static Side of(Undertaking undertaking, Collection<String> counterparts) {
        boolean theirs = any(undertaking.by(), counterparts);
        boolean toAll = undertaking.to().isEmpty();
        if (undertaking.by().contains(Country.HOME)) {
            boolean toThem = !toAll && any(undertaking.to(), counterparts);
            return theirs && !toThem ? BOTH : OURS;
        }
        return theirs && (toAll || undertaking.to().contains(Country.HOME)) ? THEIRS : NEITHER;
    }

    private static boolean any(Collection<String> codes, Collection<String> counterparts) {
        return codes.stream()
                .anyMatch(code -> !code.equals(Country.HOME) && (counterparts.isEmpty() || counterparts.contains(code)));
    }
}
