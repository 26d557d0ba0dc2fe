package app.didar.store;

import app.didar.domain.Brief;
import app.didar.domain.DidarException.NotFound;
import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.Fingerprint;
import app.didar.domain.Revision;
import app.didar.text.Bilingual;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The briefs of a vault. They are read once and then kept in memory: every page tells how many there are, and most name some.
///
/// Every read throws [VaultDamaged] where the file cannot be read, every write [NotSaved] where it was not
/// kept; a write that returned survives a power cut.
public final class Briefs {

    /// A revision without what it says.
    ///
    /// @param brief  identity of the brief
    /// @param number counts from 1 for each brief
    /// @param code   the code of the brief
    public record Issued(
            UUID id, UUID brief, int number, String code, Bilingual title, Instant issued, Fingerprint fingerprint) {}

    private final Lanes lanes;
    private final InstantSource clock;
    private final Object order = new Object();
    /// By country, then by number; null until they are first asked for.
    private volatile @Nullable List<Brief> known;

    Briefs(Lanes lanes, InstantSource clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    /// All briefs: by country, then by number (`AZ-2` before `AZ-10`). Only the first call reads the database.
    public List<Brief> all() {
        List<Brief> present = known;
        return present == null ? read() : present;
    }

    /// What is written meanwhile is known after this, so that it is not lost to what was read before.
    private List<Brief> read() {
        synchronized (order) {
            List<Brief> present = known;
            if (present == null) {
                present = sorted(lanes.read(connection -> new BriefRows(connection).read(null)).stream());
                known = present;
            }
            return present;
        }
    }

    private void changed(UUID brief, List<Brief> now) {
        synchronized (order) {
            List<Brief> before = known;
            if (before != null) {
                known = sorted(Stream.concat(before.stream().filter(one -> !one.id().equals(brief)), now.stream()));
            }
        }
    }

    private static List<Brief> sorted(Stream<Brief> briefs) {
        return briefs.sorted(Comparator.comparing(brief -> BriefCode.of(brief.code()))).toList();
    }

    /// Forgets them; nothing can be read afterwards.
    void close() {
        known = null;
    }

    /// The brief of that code, upper and lower case alike.
    ///
    /// @throws NotFound where there is none
    public Brief get(String code) {
        List<Brief> found = lanes.read(connection -> {
            List<UUID> ids = Table.query(
                    connection,
                    "SELECT id FROM brief WHERE UPPER(code) = ?",
                    v -> v.text(code.toUpperCase(Locale.ROOT)),
                    Row::id);
            return ids.isEmpty() ? List.<Brief>of() : new BriefRows(connection).read(ids.getFirst());
        });
        if (found.isEmpty()) {
            throw NotFound.brief(code);
        }
        return found.getFirst();
    }

    /// Keeps the brief as it is, new or changed, all of it or nothing. Writes only the rows that differ from what is stored, so it may
    /// be called after every pause in the typing. Stamps are kept to the millisecond; code and number of another brief are refused.
    ///
    /// @throws NotSaved where it was not kept
    public void save(Brief brief) {
        lanes.write(
                connection -> {
                    BriefRows rows = new BriefRows(connection);
                    rows.save(brief, clock.instant());
                    return rows.read(brief.id());
                },
                saved -> changed(brief.id(), saved));
    }

    /// Removes the brief of that id; nothing happens where there is none.
    public void remove(UUID brief) {
        lanes.write(
                connection -> {
                    new BriefRows(connection).remove(brief);
                    return List.<Brief>of();
                },
                none -> changed(brief, none));
    }

    /// A code no brief of that country ever had: `AZ-1`, then `AZ-2`. It is taken once a brief is saved under it.
    public String nextCode(String country) {
        return country + "-" + (lanes.read(connection -> new BriefRows(connection).highest(country)) + 1);
    }

    /// Freezes the brief as it is: what the revision says never changes, whatever becomes of the draft or of the library. Its number is that
    /// of the brief, or the next one where that was issued already. A brief that says what its newest revision says is not issued again.
    ///
    /// @return the revision that says what the brief says
    /// @throws Refused  where the brief is empty
    /// @throws NotSaved where it was not kept
    public Revision issue(Brief brief) {
        if (brief.isEmpty()) {
            throw Refused.emptyBrief(brief.code());
        }
        return lanes.write(connection -> new RevisionRows(connection).issue(brief, clock.instant()), _ -> {});
    }

    /// All that was ever issued, newest first.
    public List<Issued> revisions() {
        return lanes.read(connection -> new RevisionRows(connection).all());
    }

    /// The revision of that id, with what it says.
    ///
    /// @throws IllegalArgumentException where there is none
    public Revision revision(UUID id) {
        return lanes.read(connection -> new RevisionRows(connection).read(id));
    }
}
