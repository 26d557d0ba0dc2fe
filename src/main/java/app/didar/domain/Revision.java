package app.didar.domain;

import java.time.Instant;
import java.util.UUID;

/// A brief as it was issued: frozen, whatever becomes of the library or of the draft.
///
/// @param brief       all that it said
/// @param fingerprint of that brief
public record Revision(UUID id, Brief brief, Instant issued, Fingerprint fingerprint) {

    public int number() {
        return brief.revision();
    }
}
