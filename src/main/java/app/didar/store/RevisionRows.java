package app.didar.store;

import app.didar.domain.Brief;
import app.didar.domain.Fingerprint;
import app.didar.domain.Revision;
import app.didar.store.Briefs.Issued;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/// The rows of issued briefs. They are added, never changed and never deleted.
final class RevisionRows {

    private static final Table REVISION =
            Table.of("revision", "id", "brief, number, code, title_fa, title_en, issued, fingerprint, content");
    private static final String HEADS =
            "SELECT id, brief, number, code, title_fa, title_en, issued, fingerprint FROM revision ";

    private final Connection connection;

    RevisionRows(Connection connection) {
        this.connection = connection;
    }

    /// Keeps the brief under the next number, or finds the newest revision where that says the same.
    Revision issue(Brief brief, Instant now) throws SQLException {
        Optional<Issued> newest = heads("WHERE brief = ? ORDER BY number DESC", v -> v.id(brief.id())).stream()
                .findFirst();
        Fingerprint fingerprint = Fingerprint.of(brief);
        if (newest.isPresent() && newest.get().fingerprint().equals(fingerprint)) {
            return read(newest.get());
        }
        int number = Math.max(brief.revision(), newest.map(Issued::number).orElse(0) + 1);
        Revision revision = new Revision(
                UUID.randomUUID(),
                brief.stamped(number, brief.changed()),
                now.truncatedTo(ChronoUnit.MILLIS),
                fingerprint);
        REVISION.insertAll(connection, List.of(revision), (r, _, values) -> values.id(r.brief().id())
                .number(r.number())
                .text(r.brief().code())
                .both(r.brief().title())
                .instant(r.issued())
                .text(r.fingerprint().hex())
                .text(RecordJson.write(r.brief()))
                .id(r.id()));
        return revision;
    }

    /// All revisions without what they say, newest first.
    List<Issued> all() throws SQLException {
        return heads("ORDER BY issued DESC, number DESC", _ -> {});
    }

    /// @throws IllegalArgumentException where there is none of that id
    Revision read(UUID revision) throws SQLException {
        return read(heads("WHERE id = ?", v -> v.id(revision)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such revision")));
    }

    private Revision read(Issued head) throws SQLException {
        String content = Table.query(
                        connection, "SELECT content FROM revision WHERE id = ?", v -> v.id(head.id()), Row::text)
                .getFirst();
        try {
            return new Revision(
                    head.id(), RecordJson.read(content, Brief.class), head.issued(), head.fingerprint());
        } catch (JacksonException e) {
            throw new SQLException("unreadable revision", "22000", e);
        }
    }

    private List<Issued> heads(String which, Table.Fill values) throws SQLException {
        return Table.query(connection, HEADS + which, values, row -> new Issued(
                row.id(),
                row.id(),
                row.number(),
                row.text(),
                row.both(),
                row.instant(),
                new Fingerprint(row.text())));
    }
}
