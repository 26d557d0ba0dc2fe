package app.didar.ui.library.panel;

import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Position;
import app.didar.text.Language;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a position says, which is not changed; the one that takes its place; and those it took the place of.
final class PositionPanel extends LivePanel<Position> {

    private final Language language;
    private final FlowPane matter = new FlowPane(8, 4);
    private final VBox text = new VBox(4);
    private final VBox superseded = new VBox(4);
    private final Button begin;
    private final VBox writing;
    private final FormPane form;
    private final VBox earlier = new VBox(4);

    PositionPanel(Setting setting, ShelfViewModel shelf) {
        super(Position.class, setting, shelf);
        this.language = setting.language();
        text.getStyleClass().add("position-text");
        form = new FormPane(
                Position.class,
                List.of(new Field("text", new Field.Both(true)), new Field("since", new Field.Day(false))),
                setting.desk());
        form.setId("new-position");
        Button keep = Nodes.button(words().say("position.keep"), "fth-check", this::keep, "filled");
        keep.setId("keep-position");
        writing = new VBox(
                8,
                title(words().say("position.new")),
                Nodes.text(words().say("position.new.text"), "secondary", "muted"),
                form,
                new FlowPane(8, 8, keep, Nodes.button(words().say("give.up"), "fth-x", () -> write(false))),
                trouble());
        writing.getStyleClass().add("writing");
        begin = Nodes.button(words().say("position.new"), "fth-edit-3", () -> write(true));
        begin.setId("begin-position");
        Nodes.show(writing, false);
        hold(matter, text, superseded, begin, writing, earlier);
    }

    @Override
    void fill(Position position, Library library) {
        var line = new PositionLine(library, position);
        LocalDate since = position.since();
        matter.getChildren()
                .setAll(
                        new CountryCode(position.country(), library.name(ItemKind.COUNTRY, position.country()).bestIn(language)),
                        Nodes.whole(
                                words().say(
                                        "position.matter",
                                        EnumWords.of(position.kind(), language),
                                        library.name(ItemKind.TOPIC, position.topic())),
                                "secondary"),
                        Nodes.whole(
                                since == null ? words().say("since.unknown") : words().say("since", since),
                                "secondary",
                                "muted"));
        text.getChildren().clear();
        for (Language each : language == Language.FA ? List.of(Language.FA, Language.EN) : List.of(Language.EN, Language.FA)) {
            String words = position.text().in(each);
            if (!words.isBlank()) {
                var label = Nodes.text(words, text.getChildren().isEmpty() ? "brief-text" : "secondary");
                label.setMaxWidth(Double.MAX_VALUE);
                label.setNodeOrientation(
                        each == Language.FA
                                ? javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
                                : javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
                text.getChildren().add(label);
            }
        }
        Optional<Position> later = line.later();
        superseded.getChildren().clear();
        later.ifPresent(next -> superseded
                .getChildren()
                .setAll(
                        Nodes.row(8, new Chip(words().say("superseded"), Chip.Kind.ATTENTION, "fth-refresh-cw")),
                        row(next, "superseded.by")));
        Nodes.show(superseded, later.isPresent());
        boolean open = later.isEmpty() && writing.isVisible();
        Nodes.show(begin, later.isEmpty() && !open);
        Nodes.show(writing, open);
        List<Position> before = line.earlier();
        earlier.getChildren().setAll(title(words().say("position.earlier", before.size())));
        before.forEach(one -> earlier.getChildren().add(row(one, "position.open")));
        Nodes.show(earlier, !before.isEmpty());
    }

    private Node row(Position position, String key) {
        LocalDate since = position.since();
        String when = since == null ? words().say("since.unknown") : words().say("since", since);
        String said = position.text().bestIn(language);
        var open = new RowButton(
                words().say(key, position.code(), when, said),
                () -> shelf().chosenProperty().set(position),
                Nodes.icon("fth-clock", "accent-text"),
                Nodes.grow(Nodes.column(0, Nodes.text(said), Nodes.text(when, "secondary", "muted"))),
                Nodes.code(position.code()));
        open.setId("open-" + position.code());
        return open;
    }

    private void write(boolean open) {
        Nodes.show(writing, open);
        Nodes.show(begin, !open);
        complain("");
        if (open) {
            form.show((Position) Forms.with(item(), "since", setting().today()));
            form.first().requestFocus();
        } else {
            begin.requestFocus();
        }
    }

    private void keep() {
        form.settle();
        Optional<Position> written = form.whole().map(Position.class::cast);
        Position before = item();
        if (written.isEmpty()) {
            form.complain("since", words().say("position.no.day"));
            return;
        }
        Position next = written.get();
        LocalDate day = Objects.requireNonNull(next.since());
        LocalDate since = before.since();
        if (next.text().isBlank()) {
            form.complain("text", words().say("position.no.text"));
        } else if (next.text().equals(before.text())) {
            form.complain("text", words().say("position.same"));
        } else if (since != null && day.isBefore(since)) {
            form.complain("since", words().say("position.before", since));
        } else {
            shelf().supersede(before, next.text(), day);
        }
    }
}
