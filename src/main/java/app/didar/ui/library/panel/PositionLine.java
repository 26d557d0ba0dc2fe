package app.didar.ui.library.panel;

import app.didar.domain.Library;
import app.didar.domain.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A position among those it took the place of, and those that took its place.
record PositionLine(Library library, Position position) {

    /// Those before it, the newest first.
    List<Position> earlier() {
        List<Position> line = new ArrayList<>();
        Optional<Position> before = before(position);
        while (before.isPresent() && !before.get().equals(position) && !line.contains(before.get())) {
            line.add(before.get());
            before = before(before.get());
        }
        return line;
    }

    /// The one that took its place.
    Optional<Position> later() {
        return library.positions().stream()
                .filter(other -> position.code().equals(other.supersedes()))
                .findFirst();
    }

    private Optional<Position> before(Position one) {
        @Nullable String code = one.supersedes();
        return library.positions().stream().filter(other -> other.code().equals(code)).findFirst();
    }
}
