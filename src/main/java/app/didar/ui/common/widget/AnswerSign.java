package app.didar.ui.common.widget;

import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.javafx.FontIcon;

/// How an undertaking stands: a dashed circle while unanswered, half a circle when partly, a circle with a tick when answered,
/// two arrows when it was said jointly, a speech bubble when it asks for nothing.
public final class AnswerSign extends Pane {

    private static final double SIZE = 16;

    public AnswerSign(Undertaking.State state, Language language) {
        getStyleClass().addAll("answer-sign", style(state));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(word(state, language));
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        switch (state) {
            case OPEN -> getChildren().add(ring());
            case PARTLY -> {
                var half = new Arc(SIZE / 2, SIZE / 2, 5.5, 5.5, -90, 180);
                half.setType(ArcType.CHORD);
                half.getStyleClass().add("half");
                getChildren().addAll(ring(), half);
            }
            case ANSWERED -> getChildren().add(new FontIcon("fth-check-circle"));
            case JOINT -> getChildren().add(new FontIcon("fth-repeat"));
            case NOTED -> getChildren().add(new FontIcon("fth-message-circle"));
        }
    }

    /// The sign with its word.
    public static Label named(Undertaking.State state, Language language) {
        var label = new Label(word(state, language), new AnswerSign(state, language));
        label.getStyleClass().addAll("secondary", switch (state) {
            case OPEN -> "attention-text";
            case PARTLY -> "accent-text";
            case ANSWERED -> "success-text";
            case JOINT, NOTED -> "muted";
        });
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// The word: «بی‌پاسخ», `unanswered`.
    public static String word(Undertaking.State state, Language language) {
        return Words.common(language).say("answer." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String style(Undertaking.State state) {
        return state == Undertaking.State.OPEN ? "unanswered" : state.name().toLowerCase(Locale.ROOT);
    }

    private static Circle ring() {
        var ring = new Circle(SIZE / 2, SIZE / 2, 6.5);
        ring.getStyleClass().add("ring");
        return ring;
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            if (child instanceof FontIcon icon) {
                Bounds size = icon.getLayoutBounds();
                icon.relocate((SIZE - size.getWidth()) / 2, (SIZE - size.getHeight()) / 2);
            }
        }
    }
}
