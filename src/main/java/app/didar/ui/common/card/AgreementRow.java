package app.didar.ui.common.card;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.NextStep;
import app.didar.domain.Agreement.Status;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.StatusPath;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// One agreement: its name, where it stands on its path, what comes next, and whether we hold its text.
public final class AgreementRow extends Column {

    /// The statuses an agreement passes, from its first mention to its end.
    private static final List<Status> PATH = List.of(
            Status.IDEA,
            Status.DRAFTED,
            Status.LEGAL_REVIEW,
            Status.TRANSLATION_MATCHED,
            Status.SIGNED,
            Status.IN_FORCE,
            Status.IMPLEMENTING,
            Status.DONE);

    private final Words words;
    private final Language language;

    /// Name, path, next step, and how long nothing has been done.
    ///
    /// @param days   how many days it has stood still; empty where nobody knows
    /// @param before what stands before the name, as a country's code
    public static AgreementRow standing(Agreement agreement, OptionalLong days, Language language, Node... before) {
        var row = new AgreementRow(agreement, language, before);
        var foot = new FlowPane(12, 0);
        agreement.nextStep().ifPresent(next -> foot.getChildren().add(Nodes.whole(next(row.words, next), "secondary")));
        foot.getChildren().add(Nodes.whole(stood(row.words, days), "secondary", "subtle"));
        row.getChildren().add(foot);
        return row;
    }

    /// What those hear of a [#standing] row who hear the screen.
    public static String name(Agreement agreement, OptionalLong days, Language language) {
        Words words = Words.of(AgreementRow.class, "Agreement", language);
        return name(agreement, language) + words.say("comma") + stood(words, days);
    }

    /// What those hear of a [#full] row who hear the screen.
    public static String name(Agreement agreement, Language language) {
        Words words = Words.of(AgreementRow.class, "Agreement", language);
        return Stream.of(
                        Optional.of(agreement.name().bestIn(language)),
                        Optional.of(words.say("status." + agreement.status())),
                        agreement.nextStep().map(next -> next(words, next)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.say("comma")));
    }

    /// Name, path, next step, where it stands in words, and whether we hold its text.
    public static AgreementRow full(Agreement agreement, Language language) {
        var row = new AgreementRow(agreement, language);
        row.tellMore(agreement);
        return row;
    }

    private AgreementRow(Agreement agreement, Language language, Node... before) {
        super(6);
        this.language = language;
        words = Words.of(AgreementRow.class, "Agreement", language);
        getStyleClass().add("agreement-row");
        String status = words.say("status." + agreement.status());
        HBox head = Nodes.row(8, before);
        head.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        head.getChildren().add(Nodes.grow(Nodes.text(agreement.name().bestIn(language), "strong")));
        head.getChildren().add(Nodes.whole(status, "secondary"));
        getChildren().add(head);
        int step = PATH.indexOf(agreement.status());
        if (step >= 0) {
            getChildren().add(new StatusPath(PATH.size(), step, status));
        }
    }

    private static String next(Words words, NextStep next) {
        return words.say("next", words.say("step." + next));
    }

    private static String stood(Words words, OptionalLong days) {
        return days.isPresent() ? words.say("stood", days.getAsLong()) : words.say("stood.unknown");
    }

    private void tellMore(Agreement agreement) {
        agreement.nextStep().ifPresent(next -> getChildren().add(Nodes.text(next(words, next), "secondary")));
        if (!agreement.standing().isBlank()) {
            getChildren().add(Nodes.text(agreement.standing().bestIn(language), "secondary", "subtle"));
        }
        if (!agreement.textHeld()) {
            var chip = new Chip(words.say("text.not.held"), Chip.Kind.ATTENTION, "fth-file-minus");
            getChildren().add(Nodes.row(8, chip));
        }
    }
}
