package app.didar.ui.home;

import app.didar.domain.ComingMeeting;
import app.didar.domain.Composer;
import app.didar.domain.ItemKind;
import app.didar.domain.Readiness;
import app.didar.domain.Readiness.Gap;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.widget.Icons;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the brief of a meeting still lacks, each gap with its remedy; or that nobody has begun one.
final class GapList extends VBox {

    private final Words words;
    private final Language language;
    private final Runnable open;

    /// @param most         how many gaps are named; their number is told in any case
    /// @param withSections whether the sections are drawn below
    /// @param name         what the meeting is called
    /// @param open         opens the brief, or begins one
    GapList(ComingMeeting meeting, int most, boolean withSections, String name, Words words, Runnable open) {
        this.words = words;
        this.language = words.language();
        this.open = open;
        getStyleClass().add("gaps");
        if (meeting.brief().isEmpty()) {
            var begin = Nodes.button(words.say("new.brief"), "fth-plus", open);
            begin.setAccessibleText(words.say("new.brief.of", name));
            getChildren()
                    .add(Nodes.row(
                            8,
                            Nodes.sign("fth-file-minus", words.say("no.brief"), "strong", "attention-text"),
                            Nodes.room(),
                            begin));
            return;
        }
        Readiness readiness = meeting.readiness();
        int count = readiness.gaps().size();
        getChildren().add(Nodes.row(8, state(count), Nodes.room(), opener(name)));
        readiness.gaps().stream().limit(most).forEach(gap -> getChildren().add(row(gap)));
        if (withSections) {
            getChildren().add(foot(readiness, count - most));
        }
    }

    private Node foot(Readiness readiness, int more) {
        var foot = new FlowPane(
                12, 4, strip(readiness), Nodes.whole(
                        words.say("sections", readiness.sectionsReady(), readiness.sections().size()), "secondary"));
        if (more > 0) {
            foot.getChildren().add(Nodes.whole(words.say("more.gaps", more), "secondary"));
        }
        foot.getStyleClass().add("gaps-foot");
        return foot;
    }

    private Node state(int count) {
        return count == 0
                ? Nodes.sign("fth-check-circle", words.say("ready"), "strong", "success-text")
                : Nodes.whole(words.say("gaps", count), "strong");
    }

    private Hyperlink opener(String name) {
        Hyperlink to = Nodes.link(words.say("open.brief"), open);
        to.setGraphic(Icons.onward(language));
        to.setContentDisplay(ContentDisplay.RIGHT);
        to.setAccessibleText(words.say("open.brief.of", name));
        return to;
    }

    private Node row(Gap gap) {
        var icon = Nodes.icon(icon(gap), "small", "attention");
        var name = Nodes.grow(Nodes.text(name(gap), "gap-name"));
        var remedy = Nodes.whole(words.say("remedy." + gap.remedy()), "secondary", "accent-text");
        var row = new RowButton(
                name.getText() + place(gap) + words.say("comma") + remedy.getText(), open, icon, name, remedy);
        row.getStyleClass().add("gap");
        return row;
    }

    private String place(Gap gap) {
        return gap instanceof Readiness.Unwritten unwritten
                ? words.say("comma") + Composer.name(unwritten.section()).bestIn(language)
                : "";
    }

    private String name(Gap gap) {
        return switch (gap) {
            case Readiness.Unwritten unwritten -> unwritten.name().bestIn(language);
            case Readiness.Aged aged ->
                words.say("gap.aged", aged.fact().statement().bestIn(language), aged.fact().ageAt(aged.day()).orElse(0));
            case Readiness.Gone(var what) -> words.say("gap.gone", words.say("kind." + what.kind()), what.code());
            case Readiness.Moved(var day) -> words.say("gap.moved", Dates.written(day, language));
        };
    }

    private static String icon(Gap gap) {
        return switch (gap) {
            case Readiness.Aged _ -> "fth-clock";
            case Readiness.Gone(var what) -> what.kind() == ItemKind.SOURCE ? "fth-file-minus" : "fth-link";
            case Readiness.Moved _ -> "fth-calendar";
            case Readiness.Unwritten unwritten -> switch (unwritten.role()) {
                case TIME, DURATION -> "fth-calendar";
                case COUNTERPART, OUR_SIDE, OUR_MEMBER, THEIR_MEMBER -> "fth-user";
                case SPOKEN -> "fth-volume-2";
                case THEIR_POSITION, RECORDED_ANSWER -> "fth-help-circle";
                case AGREEMENT, STANDING, NEXT_STEP, SOURCE -> "fth-file-minus";
                default -> "fth-edit-3";
            };
        };
    }

    private Node strip(Readiness readiness) {
        HBox strip = Nodes.row(3);
        readiness.sections().forEach(ready -> {
            var mark = new Region();
            mark.getStyleClass().addAll("section-mark", ready ? "ready" : "lacking");
            strip.getChildren().add(mark);
        });
        return strip;
    }
}
