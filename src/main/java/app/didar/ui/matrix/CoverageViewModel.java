package app.didar.ui.matrix;

import app.didar.domain.Cell;
import app.didar.domain.Country;
import app.didar.domain.Coverage;
import app.didar.domain.DidarException;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.paper.CoveragePaper;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The coverage matrix: what of it is shown, and where it is written to.
public final class CoverageViewModel {

    private final Supplier<Library> library;
    private final Language language;
    private final LocalDate today;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>(this, "written", null);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>(this, "since", null);
    private int reading;

    /// Which cells are shown.
    public enum Filter {
        ALL,
        /// Something of theirs waits for a line of ours.
        NO_LINE,
        /// Something of ours waits for them.
        AWAITING;

        boolean lets(Cell cell) {
            return switch (this) {
                case ALL -> true;
                case NO_LINE -> cell.waitsForUs();
                case AWAITING -> cell.waitsForThem();
            };
        }
    }

    /// The library and what it covers.
    ///
    /// @param lines   headings and topics, in their order
    /// @param columns the countries shown
    /// @param noLine  in how many cells something waits for a line of ours
    /// @param awaiting in how many something waits for them
    /// @param asks    how many undertakings there are
    public record Shown(
            Library library, Coverage coverage, Filter filter, List<Line> lines, List<Integer> columns, int noLine, int awaiting, int asks) {

        /// The cell of a line, which must be a topic, and a column shown.
        Cell cell(Line.Row line, int column) {
            return coverage.cell(line.topic(), columns.get(column));
        }

        Topic topic(Line.Row line) {
            return coverage.topics().get(line.topic());
        }

        Country country(int column) {
            return coverage.countries().get(columns.get(column));
        }
    }

    /// A line of the matrix.
    public sealed interface Line {

        /// The heading of a group.
        record Heading(Bilingual title) implements Line {}

        /// A topic, by its row in the coverage.
        record Row(int topic) implements Line {}
    }

    /// Starts reading at once, in the background.
    public CoverageViewModel(Supplier<Library> library, Language language, LocalDate today, Tasks tasks) {
        this.library = library;
        this.language = language;
        this.today = today;
        this.tasks = tasks;
        filter.subscribe((_, now) -> again(now));
        since.subscribe(_ -> read());
    }

    /// Null until everything is read.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why nothing could be read or written, and what to do; null while nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable Bilingual> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The file the matrix was last written to; null where it has not been, or is being written.
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// Only what was said from that day on, and what nobody knows the day of; null for everything.
    public ObjectProperty<@Nullable LocalDate> sinceProperty() {
        return since;
    }

    public LocalDate today() {
        return today;
    }

    /// Writes the whole matrix, as far back as it is shown, in the background: a paper where the name ends in `.pdf`, else a picture.
    void write(Path file) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        written.set(null);
        problem.set(null);
        var print = new CoveragePaper(now.coverage(), language, today);
        tasks.run(_ -> {
                    if (file.toString().endsWith(".pdf")) {
                        print.write(file);
                    } else {
                        print.picture(file);
                    }
                    return file;
                })
                .onSuccess(written::set)
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    private void read() {
        int mine = ++reading;
        LocalDate from = since.get();
        tasks.run(_ -> {
                    Library now = library.get();
                    return show(now, Coverage.of(now, language, from), Filter.ALL);
                })
                .onSuccess(found -> {
                    // A day that was typed since is being read already.
                    if (mine == reading) {
                        problem.set(null);
                        shown.set(found);
                        again(filter.get());
                    }
                })
                .onFailure(DidarException.class, refused -> problem.set(refused.words()));
    }

    private void again(Filter wanted) {
        Shown now = shown.get();
        if (now != null && now.filter() != wanted) {
            shown.set(show(now.library(), now.coverage(), wanted));
        }
    }

    private static Shown show(Library library, Coverage coverage, Filter filter) {
        int noLine = 0;
        int awaiting = 0;
        List<Line> lines = new ArrayList<>();
        boolean[] kept = new boolean[coverage.countries().size()];
        int row = 0;
        for (Coverage.Group group : coverage.groups()) {
            List<Line> rows = new ArrayList<>();
            for (int i = 0; i < group.topics().size(); i++, row++) {
                boolean any = filter == Filter.ALL;
                List<Cell> cells = coverage.row(row);
                for (int column = 0; column < kept.length; column++) {
                    Cell cell = cells.get(column);
                    noLine += cell.waitsForUs() ? 1 : 0;
                    awaiting += cell.waitsForThem() ? 1 : 0;
                    if (filter.lets(cell)) {
                        kept[column] = true;
                        any = true;
                    }
                }
                if (any) {
                    rows.add(new Line.Row(row));
                }
            }
            if (!rows.isEmpty() && coverage.groups().size() > 1) {
                lines.add(new Line.Heading(group.title()));
            }
            lines.addAll(rows);
        }
        List<Integer> columns = IntStream.range(0, kept.length).filter(i -> kept[i] || filter == Filter.ALL).boxed().toList();
        return new Shown(
                library, coverage, filter, List.copyOf(lines), columns, noLine, awaiting, library.undertakings().size());
    }
}
