package app.didar.ui.common.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Timeline;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Timelines as they look, in `target/screens/timeline-*.png`.
@ExtendWith(OnScreen.class)
class TimelinePicturesTest {

    @ParameterizedTest
    @CsvSource({"FA,LIGHT", "FA,DARK", "EN,LIGHT", "EN,DARK"})
    void timelinesAreDrawn(Language language, Theme theme) {
        var library = SampleLibrary.read();
        List<Timeline> timelines = List.of(
                Timeline.ofCountry(library, "AZ", Entries.TODAY),
                Timeline.ofCountry(library, "TJ", Entries.TODAY),
                Entries.every(),
                Entries.many(400),
                new Timeline(List.of(), List.of()));
        var views = new VBox(16);
        views.getStyleClass().add("content-area");
        Stage stage = OnScreen.onFx(() -> {
            Scene scene = new Scenes(new Look(language, theme)).scene(views, 1180, 1500);
            for (Timeline timeline : timelines) {
                var view = new TimelineView(language, (_, _) -> {});
                view.show(timeline, Entries.TODAY);
                var card = new VBox(view);
                card.getStyleClass().add("card");
                views.getChildren().add(card);
            }
            var shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        OnScreen.settle();
        OnScreen.doOnFx(() -> {
            TimelineView every = (TimelineView) ((VBox) views.getChildren().get(2)).getChildren().getFirst();
            every.chart().requestFocus();
            every.chart().step(-1);
        });
        OnScreen.settle();
        WritableImage picture = OnScreen.picture(stage.getScene());
        OnScreen.keep(picture, "timeline-" + language.code() + "-" + theme.code());
        OnScreen.doOnFx(stage::close);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 30, "text, bars and signs are drawn");
    }
}
