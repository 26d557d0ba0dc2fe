package app.didar.exchange.csv;

import app.didar.text.Bilingual;

/// A cell that cannot be read; never leaves this package, as it becomes a finding of its row.
final class UnreadableCell extends RuntimeException {

    private final transient Finding finding;

    private UnreadableCell(Finding finding) {
        // thrown for each bad cell of a long list, so without the trace of the stack
        super(finding.key(), null, false, false);
        this.finding = finding;
    }

    UnreadableCell(String key, Object... arguments) {
        this(Finding.of(Bilingual.EMPTY, key, arguments));
    }

    Finding finding() {
        return finding;
    }

    /// The same of a part inside a cell.
    UnreadableCell within(Bilingual part) {
        return new UnreadableCell(finding.within(part));
    }
}
