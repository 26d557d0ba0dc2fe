package app.didar.ui.shell;

import app.didar.text.Digits;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The side bar: every section under its caption.
final class Navigation {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7,
            KeyCode.DIGIT8, KeyCode.DIGIT9);
    private static final List<KeyCode> PAD = List.of(
            KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4, KeyCode.NUMPAD5, KeyCode.NUMPAD6,
            KeyCode.NUMPAD7, KeyCode.NUMPAD8, KeyCode.NUMPAD9);

    private final VBox pane;
    private final Words words;
    private final Map<Section, NavItem> items = new EnumMap<>(Section.class);
    private final List<Label> captions = new ArrayList<>();

    Navigation(VBox pane, Words words, Consumer<Section> go) {
        this.pane = pane;
        this.words = words;
        var group = new ToggleGroup();
        Section.Group present = Section.Group.NONE;
        for (Section section : Section.values()) {
            if (section.group() != present) {
                present = section.group();
                Label caption = Nodes.line(words.say("nav.group." + present), "nav-caption");
                captions.add(caption);
                pane.getChildren().add(caption);
            }
            var item = new NavItem();
            item.setName(words.say("nav." + section));
            item.setIcon(section.icon());
            item.setOnAction(_ -> go.accept(section));
            item.setToggleGroup(group);
            items.put(section, item);
            pane.getChildren().add(item);
        }
    }

    /// The section a digit with Ctrl goes to: those of the side bar from its top.
    static Optional<Section> sectionOf(KeyCode digit) {
        int index = Math.max(DIGITS.indexOf(digit), PAD.indexOf(digit));
        return index < 0 ? Optional.empty() : Arrays.stream(Section.values()).skip(index).findFirst();
    }

    NavItem item(Section section) {
        return Objects.requireNonNull(items.get(section));
    }

    void select(Section section) {
        item(section).setSelected(true);
    }

    void count(Map<Section, Integer> counts) {
        items.forEach((section, item) -> {
            int count = counts.getOrDefault(section, 0);
            item.countProperty().set(count == 0 ? "" : Digits.of(count, words.language()));
        });
    }

    /// Shows the icons alone.
    void setRail(boolean rail) {
        pane.getStyleClass().remove("rail");
        if (rail) {
            pane.getStyleClass().add("rail");
        }
        items.values().forEach(item -> item.setRail(rail));
        captions.forEach(caption -> {
            caption.setVisible(!rail);
            caption.setManaged(!rail);
        });
    }
}
