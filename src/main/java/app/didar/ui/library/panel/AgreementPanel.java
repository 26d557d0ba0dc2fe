package app.didar.ui.library.panel;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Edit;
import app.didar.domain.Library;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.JalaliDateField;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.panel.AgreementCourse.Duty;
import app.didar.ui.library.panel.AgreementCourse.Place;
import app.didar.ui.library.panel.AgreementCourse.Stage;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The path of an agreement with the day of each status, what comes next, and what the regulation asks for before signature.
final class AgreementPanel extends LivePanel<Agreement> {

    private final Language language;
    private final Words own;
    private final VBox path = new VBox();
    private final Label next = Nodes.text("", "strong");
    private final Label stood = Nodes.text("", "secondary", "muted");
    private final JalaliDateField day;
    private final Button reach;
    private final Button lapse;
    private final VBox step;
    private final VBox checklist = new VBox(6);

    AgreementPanel(Setting setting, ShelfViewModel shelf) {
        super(Agreement.class, setting, shelf);
        this.language = setting.language();
        this.own = Words.of(AgreementRow.class, "Agreement", language);
        day = new JalaliDateField(language);
        day.todayProperty().set(setting.today());
        day.setValue(setting.today());
        day.field().setId("reached-on");
        Label on = Nodes.text(words().say("reached.on"), "field-label");
        on.setLabelFor(day.field());
        day.field().setAccessibleText(words().say("reached.on"));
        reach = Nodes.button("", "fth-check", () -> item().next().ifPresent(this::reach), "filled");
        reach.setId("reach");
        lapse = Nodes.button(words().say("lapsed"), "fth-slash", () -> reach(Status.LAPSED), "danger");
        lapse.setId("lapse");
        step = new VBox(4, on, day, new FlowPane(8, 8, reach, lapse), trouble());
        hold(
                title(words().say("path")),
                path,
                new VBox(2, next, stood),
                step,
                title(words().say("checklist")),
                checklist);
    }

    @Override
    void fill(Agreement agreement, Library library) {
        var course = new AgreementCourse(agreement, setting().today());
        path.getChildren().setAll(course.stages().stream().map(this::stage).toList());
        if (agreement.status() == Status.LAPSED || agreement.status() == Status.UNKNOWN) {
            path.getChildren().add(offPath(agreement));
        }
        tell(next, agreement.nextStep().map(coming -> own.say("next", own.say("step." + coming))).orElse(""));
        OptionalLong days = course.stood();
        tell(stood, !course.underWay() ? "" : days.isPresent() ? own.say("stood", days.getAsLong()) : own.say("stood.unknown"));
        Nodes.show(step, course.underWay());
        Nodes.show(reach, agreement.next().isPresent());
        agreement.next().ifPresent(status -> reach.setText(words().say("reached", EnumWords.of(status, language))));
        checklist.getChildren().setAll(Arrays.stream(Duty.values()).map(duty -> tick(course, duty)).toList());
        String commission = agreement.checklist().commission().bestIn(language);
        checklist.getChildren()
                .add(
                        commission.isBlank()
                                ? Nodes.sign("fth-circle", words().say("commission.none"), "secondary", "muted")
                                : Nodes.sign("fth-check-circle", words().say("commission", commission), "secondary"));
    }

    private Node stage(Stage stage) {
        String name = EnumWords.of(stage.status(), language);
        String when = stage.day() != null
                ? Dates.both(stage.day(), language)
                : stage.place() == Place.AHEAD ? "" : words().say("day.unknown");
        Label label = Nodes.whole(name, stage.place() == Place.PRESENT ? "strong" : "secondary");
        String icon = switch (stage.place()) {
            case PASSED -> "fth-check-circle";
            case PRESENT -> "fth-target";
            case AHEAD -> "fth-circle";
        };
        HBox row = Nodes.row(
                8, Nodes.icon(icon, "small"), Nodes.grow(label), Nodes.whole(when, "secondary", "muted"));
        if (stage.place() == Place.AHEAD) {
            label.getStyleClass().add("muted");
        }
        row.getStyleClass().addAll("stage", stage.place().name().toLowerCase(java.util.Locale.ROOT));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(words().say("stage." + stage.place(), name, when));
        return row;
    }

    private Node offPath(Agreement agreement) {
        LocalDate since = agreement.reachedOn(agreement.status()).orElse(null);
        String name = EnumWords.of(agreement.status(), language);
        boolean lapsed = agreement.status() == Status.LAPSED;
        Label sign = Nodes.sign(
                lapsed ? "fth-slash" : "fth-help-circle",
                lapsed ? since == null ? name : words().say("lapsed.on", name, since) : words().say("off.path"),
                "off-path",
                lapsed ? "danger-text" : "attention-text");
        sign.setWrapText(true);
        return sign;
    }

    private Node tick(AgreementCourse course, Duty duty) {
        LocalDate done = duty.day(course.agreement().checklist());
        String name = FieldWords.of(Agreement.Checklist.class, duty.component(), language);
        var box = new CheckBox(name);
        box.setId("duty-" + duty.component());
        box.setSelected(done != null);
        String when = done == null ? words().say("not.done") : Dates.both(done, language);
        box.setAccessibleText(words().say("duty", name, when));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                chosen(on -> put(Edit.Act.CHANGE, course.ticked(duty, on)));
            } else {
                put(Edit.Act.CHANGE, course.ticked(duty, null));
            }
        });
        return Nodes.row(8, Nodes.grow(box), Nodes.whole(when, "secondary", "muted"));
    }

    private void reach(Status status) {
        chosen(on -> put(Edit.Act.CHANGE, item().at(status, on)));
    }

    /// The day that is chosen; none, or one still to come, is refused.
    private void chosen(Consumer<LocalDate> then) {
        day.read();
        @Nullable LocalDate on = day.getValue();
        if (on == null || on.isAfter(setting().today())) {
            refill();
            complain(words().say(on == null ? "reached.no.day" : "reached.ahead"));
            day.field().requestFocus();
        } else {
            then.accept(on);
        }
    }
}
