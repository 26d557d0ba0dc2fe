package app.didar.ui.common.card;

import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.AnswerSign;
import javafx.scene.control.Label;

/// How an undertaking stands, with its sign: what they asked and nobody answered is named for what we lack, a line.
public final class StandingWords {

    private StandingWords() {}

    /// The sign and the word of an undertaking.
    public static Label of(Undertaking undertaking, Language language) {
        if (undertaking.byThem() && undertaking.state() == State.OPEN) {
            Label label = Nodes.whole(
                    Words.of(StandingWords.class, "Standing", language).say("no.line"), "secondary", "attention-text");
            label.setGraphic(Nodes.icon("fth-edit-3", "small"));
            return label;
        }
        return AnswerSign.named(undertaking.state(), language);
    }
}
