package app.didar.ui.common.widget;

import app.didar.domain.Classification;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A classification as five rising bars, filled up to its rank.
public final class ClassBars extends Pane {

    private static final double WIDTH = 4;
    private static final double GAP = 2;
    private static final double LOWEST = 5;
    private static final double HIGHEST = 13;

    public ClassBars(Classification classification, Language language) {
        getStyleClass().add("class-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name(classification, language));
        Classification[] classes = Classification.values();
        int bars = classes.length;
        for (int i = 0; i < bars; i++) {
            var bar = new Region();
            bar.getStyleClass().add("bar");
            if (classes[i].compareTo(classification) <= 0) {
                bar.getStyleClass().add("filled");
            }
            double height = LOWEST + (HIGHEST - LOWEST) * i / (bars - 1);
            bar.resizeRelocate(i * (WIDTH + GAP), HIGHEST - height, WIDTH, height);
            bar.setManaged(false);
            getChildren().add(bar);
        }
        double width = bars * WIDTH + (bars - 1) * GAP;
        setMinSize(width, HIGHEST);
        setPrefSize(width, HIGHEST);
        setMaxSize(width, HIGHEST);
    }

    /// The bars with the name of the class.
    public static Label named(Classification classification, Language language) {
        var label = new Label(name(classification, language), new ClassBars(classification, language));
        label.getStyleClass().addAll("secondary", "class-name");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// The name of the class: «محرمانه», `Confidential`.
    public static String name(Classification classification, Language language) {
        return Words.common(language).say("class." + classification.name().toLowerCase(Locale.ROOT));
    }
}
