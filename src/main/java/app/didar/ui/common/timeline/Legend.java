package app.didar.ui.common.timeline;

import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the shapes mean; only those that are on the timeline.
final class Legend extends FlowPane {

    private final Words words;

    Legend(Language language) {
        super(20, 4);
        words = Words.of(Legend.class, "Timeline", language);
        getStyleClass().add("legend");
        setAccessibleText(words.say("legend"));
    }

    void show(List<Entry> entries) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        entries.forEach(entry -> signs.add(Sign.of(new Piece(List.of(entry), false))));
        getChildren().clear();
        signs.forEach(sign -> getChildren().add(meaning(sample(sign), sign.name().toLowerCase(Locale.ROOT))));
        if (entries.stream().anyMatch(entry -> entry.mark() == Mark.CONFLICT)) {
            getChildren().add(meaning(Nodes.icon("fth-git-branch", "small", "attention-text"), "conflict"));
        }
    }

    private Node meaning(Node sample, String key) {
        HBox row = Nodes.row(8, sample, Nodes.whole(words.say("legend." + key), "legend-label"));
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private static Region sample(Sign sign) {
        Region sample = sign.drawn(true);
        boolean bar = sign == Sign.STATED || sign == Sign.OPEN || sign == Sign.TRIP;
        sample.setMinSize(bar ? 24 : 14, 12);
        sample.setMaxSize(bar ? 24 : 14, 12);
        return sample;
    }
}
