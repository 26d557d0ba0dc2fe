package app.didar.paper;

import app.didar.domain.Cell;
import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Coverage;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Item;
import app.didar.domain.Phrases;
import app.didar.domain.Topic;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Furniture;
import app.didar.typeset.Inline;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import app.didar.typeset.Table;
import app.didar.typeset.Tone;
import app.didar.typeset.Typesetter;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.PagePainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// The coverage matrix on paper: a table of topics and countries whose cells hold a drawn tile and who said how much. What one page does
/// not hold goes on by topics, and then by countries.
///
/// @param today the day printed on it
public record CoveragePaper(Coverage coverage, Language language, LocalDate today) {

    private static final Phrases PHRASES = Phrases.of(Papers.class);
    /// So many columns are wide enough to be read.
    private static final int COUNTRIES = 4;
    private static final double TOPIC_WIDTH = 50;
    private static final double COUNTRY_WIDTH = 30;
    private static final double TILE_HEIGHT = 1.1;
    /// Pixels per point of a picture: 144 to the inch.
    private static final double SCALE = 2;

    /// Writes it as PDF, as [Papers#export] does; a file that is there is replaced.
    ///
    /// @throws ExportFailed where the file cannot be written
    public Outcome write(Path target) {
        return Papers.export(manuscript(), null, target, false, Progress.NONE);
    }

    /// Writes its pages as PNG: the first one into `target`, which is replaced, each further one into a file beside it, `name-2.png`.
    ///
    /// @return the files, in the order of the pages
    /// @throws Refused      where a file for a further page is there already
    /// @throws ExportFailed where a file cannot be written
    public List<Path> picture(Path target) {
        Leaves leaves = Typesetter.layOut(manuscript(), app.didar.typeset.Progress.NONE);
        List<Path> files = new ArrayList<>(List.of(target));
        for (int page = 2; page <= leaves.leaves().size(); page++) {
            Path further = beside(target, page);
            if (Files.exists(further)) {
                throw Refused.targetExists(further);
            }
            files.add(further);
        }
        for (int i = 0; i < files.size(); i++) {
            put(draw(leaves, leaves.leaves().get(i)), files.get(i));
        }
        return files;
    }

    Manuscript manuscript() {
        String title = word("coverage");
        return new Manuscript(
                title, language, furniture(title), new Metadata("", title, "", today.atStartOfDay(FullPaper.TEHRAN).toInstant()), blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Style.TITLE, word("coverage")));
        blocks.add(new Block.Paragraph(
                Block.Style.SUBTITLE,
                word("coverage.count", coverage.countries().size(), coverage.topics().size(), Dates.both(today, language))));
        coverage.since().ifPresent(day -> blocks.add(
                new Block.Paragraph(Block.Style.SUBTITLE, word("coverage.since", Dates.both(day, language)))));
        blocks.add(legend());
        List<Country> countries = coverage.countries();
        for (int from = 0; from < countries.size(); from += COUNTRIES) {
            int to = Math.min(countries.size(), from + COUNTRIES);
            if (from > 0) {
                blocks.add(new Block.PageBreak());
            }
            if (!coverage.topics().isEmpty()) {
                blocks.add(table(from, to));
            }
        }
        return blocks;
    }

    private Block legend() {
        List<Inline> line = new ArrayList<>();
        for (Cell.State state : Cell.State.values()) {
            if (state != Cell.State.EMPTY) {
                if (!line.isEmpty()) {
                    line.add(Inline.text(word("coverage.comma")));
                }
                line.add(tile(state, state == Cell.State.MENTIONED ? 0 : 1, word("coverage.sign")));
                line.add(Inline.text("\u00A0" + word("coverage." + state)));
            }
        }
        line.add(Inline.text(word("coverage.stop") + word("coverage.shades") + " "));
        for (int shade = 1; shade <= 3; shade++) {
            line.add(tile(Cell.State.EMPTY, shade, word("coverage.sign")));
            line.add(Inline.text("\u00A0" + word("coverage.shade." + shade) + " "));
        }
        return new Block.Paragraph(Block.Style.NOTE, line);
    }

    private Table table(int from, int to) {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(TOPIC_WIDTH, word("coverage.topic"))));
        coverage.countries().subList(from, to).forEach(country -> columns.add(new Table.Column(
                COUNTRY_WIDTH,
                List.of(
                        Inline.text(country.name().bestIn(language) + " "),
                        new Inline.Run(country.code(), false, false, "en", Tone.GREY)),
                false)));
        List<Table.Group> groups = new ArrayList<>();
        int row = 0;
        for (Coverage.Group group : coverage.groups()) {
            List<Table.Row> rows = new ArrayList<>();
            for (Topic topic : group.topics()) {
                List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.label(topic.name().bestIn(language))));
                coverage.row(row++).subList(from, to).forEach(cell -> cells.add(cell(cell)));
                rows.add(new Table.Row(cells));
            }
            boolean titled = coverage.groups().size() > 1;
            String title = group.title().isBlank() ? word("coverage.other") : group.title().bestIn(language);
            groups.add(new Table.Group(titled ? title : "", rows));
        }
        return new Table(Table.Look.REFERENCE, columns, groups);
    }

    private Table.Cell cell(Cell cell) {
        if (cell.state() == Cell.State.EMPTY) {
            return Table.Cell.of(Inline.text("–", Tone.ASIDE));
        }
        Inline tile = tile(cell.state(), cell.shade(), word("coverage." + cell.state()));
        String count = count(cell);
        return count.isEmpty() ? Table.Cell.of(tile) : Table.Cell.of(tile, Inline.text("\u00A0" + count));
    }

    private String count(Cell cell) {
        if (cell.ours() > 0 && cell.theirs() > 0) {
            return word("coverage.both", cell.ours(), cell.theirs());
        } else if (cell.ours() > 0) {
            return word("coverage.us", cell.ours());
        }
        return cell.theirs() > 0 ? word("coverage.them", cell.theirs()) : "";
    }

    private static Inline tile(Cell.State state, int shade, String alternative) {
        return new Inline.Picture(CoverageTile.of(state, shade), alternative, TILE_HEIGHT);
    }

    private Furniture furniture(String title) {
        Classification highest = Classification.highest(parts().map(Item::classification).toList());
        String jalali = Dates.jalali(today, language);
        String gregorian = Dates.gregorian(today, language);
        return new Furniture(
                "",
                title,
                word("class." + highest),
                FullPaper.level(highest),
                language == Language.FA ? List.of(jalali, gregorian) : List.of(gregorian, jalali));
    }

    /// Everything that is told of, named or counted.
    private Stream<Item> parts() {
        Stream<Item> evidence = Stream.iterate(0, row -> row < coverage.topics().size(), row -> row + 1)
                .flatMap(row -> coverage.row(row).stream())
                .flatMap(cell -> cell.items(Item.class));
        return Stream.of(coverage.topics().stream(), coverage.countries().stream(), evidence).flatMap(items -> items);
    }

    private String word(String key, Object... arguments) {
        return PHRASES.in(language, key, arguments);
    }

    private static BufferedImage draw(Leaves leaves, Leaf leaf) {
        var image = new BufferedImage(
                (int) Math.ceil(leaves.width() * SCALE), (int) Math.ceil(leaves.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.scale(SCALE, SCALE);
        PagePainter.draw(leaf, on, () -> false);
        on.dispose();
        return image;
    }

    private static void put(BufferedImage image, Path target) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("no folder");
            }
            Path draft = Files.createTempFile(folder, ".didar-", ".part");
            try {
                ImageIO.write(image, "png", draft.toFile());
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw ExportFailed.unwritable(target).because(failed);
        }
    }

    private static Path beside(Path target, int page) {
        String name = String.valueOf(target.getFileName());
        String stem = name.endsWith(".png") ? name.substring(0, name.length() - 4) : name;
        return target.resolveSibling(stem + "-" + page + ".png");
    }
}
