package app.didar.ui.library.list;

import app.didar.exchange.csv.Alterations.Alteration;
import app.didar.exchange.csv.Finding;
import app.didar.exchange.csv.Import.Row;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All there is to say of one row of a report.
final class RowDetails {

    private final ReportViewModel model;
    private final Words words;
    private final Language language;
    private final ReportWords said;
    private final Consumer<String> lookAt;
    private final IntConsumer goTo;

    /// @param lookAt shows the item of a code
    /// @param goTo   chooses the row of a number
    RowDetails(ReportViewModel model, Words words, ReportWords said, Consumer<String> lookAt, IntConsumer goTo) {
        this.model = model;
        this.words = words;
        this.language = words.language();
        this.said = said;
        this.lookAt = lookAt;
        this.goTo = goTo;
    }

    List<Node> of(Row row) {
        List<Node> all = new ArrayList<>();
        all.add(Nodes.row(8, Nodes.whole(words.say("row", row.number()), "strong"), said.state(row), Nodes.latin(row.code(), "secondary", "subtle")));
        String name = model.name(row).bestIn(language);
        if (!name.isEmpty()) {
            all.add(Nodes.text(name));
        }
        row.wrong().forEach(finding -> all.add(finding(finding, "fth-x-circle", "danger-text")));
        row.warnings().forEach(finding -> all.add(finding(finding, "fth-alert-triangle", "attention-text")));
        model.alterations(row).forEach(alteration -> all.add(alteration(alteration)));
        return all;
    }

    private Node finding(Finding finding, String icon, String style) {
        Label label = Nodes.text(said.told(finding), style);
        label.setGraphic(Nodes.icon(icon, "small"));
        var box = new VBox(2, label);
        finding.namesake().ifPresent(code -> box.getChildren().add(Nodes.link(words.say("look.at", code), () -> lookAt.accept(code))));
        finding.otherRow().ifPresent(number -> box.getChildren().add(Nodes.link(words.say("go.to", number), () -> goTo.accept(number))));
        return box;
    }

    private Node alteration(Alteration alteration) {
        return Nodes.column(
                2,
                Nodes.text(alteration.column().in(language), "field-label"),
                value("before", alteration.before(), "muted"),
                value("after", alteration.after(), "strong"));
    }

    private Node value(String key, String text, String style) {
        return Nodes.row(
                8,
                Nodes.whole(words.say(key), "secondary", "subtle"),
                Nodes.grow(Nodes.text(text.isEmpty() ? words.say("empty") : text, style)));
    }
}
