package app.didar.ui.library.panel;

import app.didar.domain.Country;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.Answer;
import app.didar.text.Language;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.AnswerSign;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.form.Completion;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.panel.AnswerLinks.Mark;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who said an undertaking to whom, what answers it topic by topic, and who sees to it by when.
final class UndertakingPanel extends LivePanel<Undertaking> {

    private final Language language;
    private final FlowPane head = new FlowPane(8, 4);
    private final FlowPane said = new FlowPane(8, 0);
    private final FlowPane standing = new FlowPane(16, 4);
    private final VBox answers = new VBox(8);
    private final VBox linking;
    private final FormPane assignment;

    UndertakingPanel(Setting setting, ShelfViewModel shelf) {
        super(Undertaking.class, setting, shelf);
        this.language = setting.language();
        var answer = new Completion(setting.desk(), words().say("answer.choose"), this::offered, this::link);
        answer.setId("link-answer");
        Label label = Nodes.text(words().say("answer.link"), "field-label");
        label.setLabelFor(answer);
        answer.setAccessibleText(words().say("answer.link"));
        linking = new VBox(8, title(words().say("answers")), answers, new VBox(4, label, answer, trouble()));
        assignment = new FormPane(
                Undertaking.class,
                List.of(new Field("owner", new Field.Both(false)), new Field("due", new Field.Day(true))),
                setting.desk());
        assignment.setId("assignment");
        assignment.onFinished(record -> assign((Undertaking) record));
        hold(head, said, standing, linking, title(words().say("assign")), assignment);
    }

    @Override
    void fill(Undertaking asked, Library library) {
        var links = new AnswerLinks(library, asked);
        head.getChildren().setAll(Stream.concat(
                        Stream.concat(asked.by().stream(), asked.to().stream())
                                .filter(code -> !code.equals(Country.HOME))
                                .distinct()
                                .map(code -> new CountryCode(code, library.name(ItemKind.COUNTRY, code).bestIn(language))),
                        Stream.of(Nodes.whole(
                                words().say("direction", words().say(direction(asked)), EnumWords.of(asked.kind(), language)),
                                "secondary")))
                .toList());
        said.getChildren().clear();
        String speaker = asked.speaker();
        if (speaker != null) {
            said.getChildren().add(Nodes.link(
                    library.name(ItemKind.PERSON, speaker).bestIn(language), () -> setting().open(ItemKind.PERSON, speaker)));
        }
        if (!asked.source().isBlank()) {
            said.getChildren().add(Nodes.link(
                    words().say("source", asked.source()), () -> setting().open(ItemKind.SOURCE, asked.source())));
        }
        standing.getChildren().setAll(StandingWords.of(asked, language));
        LocalDate due = asked.due();
        if (asked.open() || due != null) {
            standing.getChildren().add(due(asked));
        }
        Nodes.show(linking, links.asks());
        answers.getChildren().setAll(asked.answers().stream().map(answer -> card(links, answer)).toList());
        if (asked.answers().isEmpty()) {
            answers.getChildren().add(Nodes.text(words().say("answers.none"), "secondary", "muted"));
        }
        assignment.update(asked);
    }

    private static String direction(Undertaking asked) {
        return asked.state() == Undertaking.State.JOINT
                ? "direction.joint"
                : asked.byUs() ? "direction.ours" : "direction.theirs";
    }

    private Label due(Undertaking asked) {
        LocalDate due = asked.due();
        if (due == null) {
            return Nodes.sign("fth-calendar", words().say("due.none"), "secondary", "muted");
        }
        long days = ChronoUnit.DAYS.between(setting().today(), due);
        if (!asked.open()) {
            return Nodes.sign("fth-calendar", words().say("due.was", due), "secondary", "muted");
        } else if (days < 0) {
            return Nodes.sign("fth-alert-triangle", words().say("due.past", due, -days), "secondary", "danger-text");
        } else if (days == 0) {
            return Nodes.sign("fth-clock", words().say("due.today", due), "secondary", "attention-text");
        }
        return Nodes.sign("fth-clock", words().say("due.left", due, days), "secondary");
    }

    private Node card(AnswerLinks links, Answer answer) {
        String code = answer.undertaking();
        String name = links.library().name(ItemKind.UNDERTAKING, code).bestIn(language);
        var open = new RowButton(
                words().say("open", name, code),
                () -> setting().open(ItemKind.UNDERTAKING, code),
                Nodes.icon("fth-link", "accent-text"),
                Nodes.grow(Nodes.text(name)),
                Nodes.code(code));
        open.setId("open-" + code);
        var unlink = Nodes.button("", "fth-x", () -> put(Edit.Act.CHANGE, links.unlinked(code)), "quiet", "small", "icon-only");
        unlink.setAccessibleText(words().say("unlink", name, code));
        unlink.setTooltip(new javafx.scene.control.Tooltip(words().say("unlink.tip")));
        unlink.setId("unlink-" + code);
        HBox top = Nodes.row(4, Nodes.grow(open), unlink);
        var card = new VBox(4, top);
        card.getStyleClass().add("answer-card");
        links.asked().topics().forEach(topic -> card.getChildren().add(tick(links, answer, topic)));
        return card;
    }

    private Node tick(AnswerLinks links, Answer answer, String topic) {
        String name = links.library().name(ItemKind.TOPIC, topic).bestIn(language);
        Mark mark = links.mark(answer, topic);
        var box = new CheckBox(name);
        box.setId("tick-" + answer.undertaking() + "-" + topic);
        box.setSelected(mark == Mark.ANSWERED);
        box.setOnAction(_ -> put(
                box.isSelected() ? Edit.Act.ANSWER : Edit.Act.CHANGE, links.ticked(answer, topic, box.isSelected())));
        Label sign = switch (mark) {
            case ANSWERED -> AnswerSign.named(Undertaking.State.ANSWERED, language);
            case ELSEWHERE -> Nodes.sign("fth-link", words().say("answered.elsewhere"), "secondary", "muted");
            case OPEN ->
                links.asked().byThem()
                        ? Nodes.sign("fth-edit-3", words().say("no.line"), "secondary", "attention-text")
                        : AnswerSign.named(Undertaking.State.OPEN, language);
        };
        box.setAccessibleText(words().say("tick", name, answer.undertaking(), sign.getText()));
        return Nodes.row(8, Nodes.grow(box), sign);
    }

    private List<Item> offered(String typed) {
        return List.copyOf(new AnswerLinks(library(), item()).candidates(typed));
    }

    private void link(String code) {
        library().undertaking(code).ifPresent(answer -> put(Edit.Act.ANSWER, new AnswerLinks(library(), item()).linked(answer)));
    }

    private void assign(Undertaking written) {
        Undertaking assigned = item().assigned(written.owner(), written.due());
        apply(
                Edit.put(Edit.Act.CHANGE, assigned),
                () -> {},
                why -> assignment.complain("due", why.bestIn(language)));
    }
}
