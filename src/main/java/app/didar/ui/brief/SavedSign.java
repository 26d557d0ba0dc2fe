package app.didar.ui.brief;

import app.didar.domain.DidarException;
import app.didar.text.Digits;
import app.didar.ui.common.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says whether everything is saved; the words of a failure stay in view until it is mended.
final class SavedSign {

    private final Label sign;
    private final Label why;
    private final Words words;
    private final InstantSource clock;

    /// @param sign takes the state in a word
    /// @param why  takes the words of a failure
    SavedSign(Label sign, Label why, Words words, InstantSource clock) {
        this.sign = sign;
        this.why = why;
        this.words = words;
        this.clock = clock;
    }

    void show(Autosave.State state) {
        sign.getStyleClass().removeAll("success-text", "danger-text", "muted");
        switch (state) {
            case Autosave.State.Saved(Instant at) -> say("fth-check", "success-text", words.say("saved", moment(at)));
            case Autosave.State.Behind() -> say("fth-more-horizontal", "muted", words.say("saving"));
            case Autosave.State.Failed(DidarException failure) -> {
                say("fth-alert-triangle", "danger-text", words.say("not.saved"));
                why.setText(failure.words().bestIn(words.language()));
            }
        }
    }

    private void say(String icon, String style, String text) {
        sign.setGraphic(new FontIcon(icon));
        sign.getStyleClass().add(style);
        sign.setText(text);
    }

    /// The time of day; with the day where that is not today.
    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        String time = Digits.in(
                String.format(Locale.ROOT, "%02d:%02d:%02d", at.getHour(), at.getMinute(), at.getSecond()),
                words.language());
        return at.toLocalDate().equals(today) ? time : words.say("moment", at.toLocalDate(), time);
    }
}
