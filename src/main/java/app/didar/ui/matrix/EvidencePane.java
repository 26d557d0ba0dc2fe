package app.didar.ui.matrix;

import app.didar.domain.Agreement;
import app.didar.domain.Cell;
import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.Evidence;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Position;
import app.didar.domain.Programme;
import app.didar.domain.Side;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.shell.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What lies behind one cell: everything that was said, how old it is, and what is to be done next.
final class EvidencePane extends VBox {

    private final Words words;
    private final Language language;
    private final Library library;
    private final LocalDate today;
    private final Button country;
    private final Consumer<Place> go;

    /// @param go          opens the page of the country, of the topic, or of a piece of evidence
    /// @param close       takes this away and gives the keyboard back to the cell
    EvidencePane(
            Cell cell, Topic topic, Country country, Library library, LocalDate today, Words words, Consumer<Place> go, Runnable close) {
        this.words = words;
        this.language = words.language();
        this.library = library;
        this.today = today;
        this.go = go;
        getStyleClass().addAll("popover", "evidence");
        String name = country.name().bestIn(language) + words.say("comma") + topic.name().bestIn(language);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        var shut = new Button(null, new FontIcon("fth-x"));
        shut.getStyleClass().addAll("flat", "icon-only");
        shut.setAccessibleText(words.say("close"));
        shut.setTooltip(new Tooltip(words.say("close")));
        shut.setOnAction(_ -> close.run());
        HBox head = Nodes.row(8, new CountryCode(country.code(), name), Nodes.grow(Nodes.text(name, "strong")), shut);
        head.getStyleClass().add("evidence-head");
        VBox list = Nodes.column(0);
        cell.evidence().forEach(one -> list.getChildren().add(entry(one)));
        if (cell.evidence().isEmpty()) {
            list.getChildren().add(Nodes.text(words.say("state.EMPTY"), "muted", "evidence-entry"));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.say("evidence"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.country = Nodes.button(
                words.say("open.country"), "fth-globe", () -> go.accept(new Place.CountryPage(country.code())));
        Button open = Nodes.button(
                words.say("open.topic"), "fth-tag", () -> go.accept(new Place.Shelf(ItemKind.TOPIC, topic.code())));
        VBox foot = Nodes.column(8, next(cell), Nodes.row(8, Nodes.room(), this.country, open));
        foot.getStyleClass().add("evidence-foot");
        getChildren().addAll(head, scroll, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    /// What has the keyboard first.
    Node focus() {
        return country;
    }

    private Label next(Cell cell) {
        String step = switch (cell.next()) {
            case CARRY_ON -> cell.nextOfAgreement().map(next -> words.say("step." + next)).orElse("");
            case ANSWER, REMIND, TAKE_A_POSITION, NOTHING -> words.say("next." + cell.next());
        };
        Label label = Nodes.sign(
                switch (cell.next()) {
                    case ANSWER -> "fth-edit-3";
                    case REMIND -> "fth-clock";
                    case CARRY_ON -> "fth-pen-tool";
                    case TAKE_A_POSITION -> "fth-hash";
                    case NOTHING -> "fth-check";
                },
                step,
                "secondary",
                cell.waitsForUs() || cell.waitsForThem() ? "attention-text" : "muted");
        label.setWrapText(true);
        return label;
    }

    private Node entry(Evidence one) {
        Label text = Nodes.text(one.item().label().bestIn(language));
        HBox first = Nodes.row(8);
        if (one.side() == Side.OURS || one.side() == Side.THEIRS) {
            boolean ours = one.side() == Side.OURS;
            var arrow = Icons.to(language);
            arrow.getStyleClass().add("small");
            if (one.item() instanceof Undertaking) {
                first.getChildren().addAll(
                        Nodes.whole(words.say(ours ? "we" : "they"), "secondary"), arrow,
                        Nodes.whole(words.say(ours ? "they" : "we"), "secondary"));
            } else {
                first.getChildren().add(Nodes.whole(words.say(ours ? "we" : "they"), "secondary"));
            }
        } else if (one.side() == Side.BOTH) {
            first.getChildren().add(Nodes.whole(words.say("joint"), "secondary"));
        }
        first.getChildren().add(new Chip(kind(one.item()), Chip.Kind.LINE));
        if (one.waits()) {
            first.getChildren().add(Nodes.sign(
                    one.side() == Side.THEIRS ? "fth-edit-3" : "fth-clock",
                    words.say(one.side() == Side.THEIRS ? "no.line" : "no.answer"), "secondary", "attention-text"));
        }
        Label source = Nodes.text(source(one), "secondary", "subtle");
        Item item = one.item();
        var open = Nodes.link(
                words.say("open.item", item.code()), () -> go.accept(new Place.Shelf(ItemKind.of(item), item.code())));
        VBox entry = Nodes.column(4, text, first, Nodes.row(8, Nodes.grow(source), open));
        entry.getStyleClass().add("evidence-entry");
        String sentence = sentence(one.item());
        if (!sentence.isBlank()) {
            Tooltip.install(entry, new Tooltip(sentence));
        }
        return entry;
    }

    /// «U20؛ منبع S-B؛ ۱ آذر ۱۴۰۴، ۲۸ روز پیش».
    private String source(Evidence one) {
        String from = sources(one.item());
        String day = one.said()
                .map(said -> words.say("said", Dates.written(said, language), one.ageAt(today).orElse(0)))
                .orElse(words.say("day.unknown"));
        return String.join(
                words.say("semicolon"), from.isEmpty() ? List.of(one.item().code(), day) : List.of(one.item().code(), words.say("source", from), day));
    }

    private String sources(Item item) {
        List<String> codes = switch (item) {
            case Undertaking undertaking -> List.of(undertaking.source());
            case Fact fact -> List.of(fact.source());
            case Agreement agreement -> agreement.sources();
            case Position position -> position.sources();
            case Programme programme -> programme.sources();
            case Event event -> event.sources();
            default -> List.of();
        };
        return codes.stream()
                .filter(code -> library.source(code).isPresent())
                .collect(Collectors.joining(words.say("comma")));
    }

    private static String sentence(Item item) {
        return switch (item) {
            case Undertaking undertaking -> undertaking.sourceSentence();
            case Fact fact -> fact.sourceSentence();
            case Agreement agreement -> agreement.sourceSentence();
            default -> "";
        };
    }

    private String kind(Item item) {
        return switch (item) {
            case Undertaking undertaking -> words.say("kind." + undertaking.kind());
            case Agreement _ -> words.say("kind.agreement");
            case Position position -> words.say("position." + position.kind());
            case Fact _ -> words.say("kind.fact");
            case Programme _ -> words.say("kind.programme");
            default -> words.say("kind.agenda");
        };
    }
}
