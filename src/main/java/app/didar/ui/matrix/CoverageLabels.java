package app.didar.ui.matrix;

import app.didar.domain.Country;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.matrix.CoverageViewModel.Line;
import app.didar.ui.matrix.CoverageViewModel.Shown;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands at the head of rows and columns of the matrix.
final class CoverageLabels {

    private final Words words;
    private final Language language;

    CoverageLabels(Words words) {
        this.words = words;
        this.language = words.language();
    }

    /// The name of a topic, or the heading of a group.
    Node line(Shown now, Line line) {
        return switch (line) {
            case Line.Heading(var title) -> heading(title.isBlank() ? words.say("other.topics") : title.bestIn(language));
            case Line.Row row -> {
                String name = now.topic(row).name().bestIn(language);
                Label label = Nodes.line(name, "matrix-topic");
                label.setTooltip(new Tooltip(name));
                yield label;
            }
        };
    }

    private static Label heading(String words) {
        return Nodes.line(words, "matrix-heading", "strong");
    }

    /// The heading's ground behind the cells.
    static Region band() {
        var band = new Region();
        band.getStyleClass().add("matrix-heading");
        return band;
    }

    /// The code and the name of a country, above its column.
    Node country(Country country) {
        String name = country.name().bestIn(language);
        HBox head = Nodes.row(8, new CountryCode(country.code(), name), Nodes.line(name, "secondary"));
        head.getStyleClass().add("matrix-head");
        return head;
    }
}
