package app.didar.ui.common.timeline;

import app.didar.domain.ItemKind;
import app.didar.domain.Timeline.Sort;
import app.didar.domain.Timeline.Undated;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// What has no day, as chips on one line; those for which there is no room are in a menu at its end, and so are undertakings, whose
/// words are long.
final class UndatedRow extends Region {

    private static final double HEIGHT = 28;
    private static final double GAP = 8;
    private static final double LONGEST = 420;

    private final Language language;
    private final Words words;
    private final BiConsumer<ItemKind, String> open;
    private final Label title;
    private final MenuButton more = new MenuButton();
    private final List<Button> chips = new ArrayList<>();
    private List<Undated> listed = List.of();
    private int inMenu = -1;

    UndatedRow(Language language, BiConsumer<ItemKind, String> open) {
        this.language = language;
        this.words = Words.of(UndatedRow.class, "Timeline", language);
        this.open = open;
        this.title = Nodes.whole(words.say("undated"), "secondary");
        more.getStyleClass().addAll("undated", "small");
        more.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("undated-row");
        getChildren().addAll(title, more);
    }

    void show(List<Undated> undated) {
        setVisible(!undated.isEmpty());
        setManaged(!undated.isEmpty());
        List<Undated> ordered = new ArrayList<>(undated);
        ordered.sort(java.util.Comparator.comparing((Undated item) -> item.sort() == Sort.SAID));
        listed = List.copyOf(ordered);
        getChildren().removeAll(chips);
        chips.clear();
        boolean fewSaid = listed.stream().filter(item -> item.sort() == Sort.SAID).count() < 2;
        listed.stream().filter(item -> fewSaid || item.sort() != Sort.SAID).forEach(item -> chips.add(chip(item)));
        getChildren().addAll(1, chips);
        inMenu = -1;
        requestLayout();
    }

    private Button chip(Undated item) {
        var chip = new Button(item.label().bestIn(language), new FontIcon("fth-help-circle"));
        chip.getStyleClass().addAll("undated", "small");
        chip.setMaxWidth(LONGEST);
        chip.setEllipsisString("…");
        chip.setAccessibleText(full(item));
        chip.setTooltip(new Tooltip(full(item)));
        chip.setOnAction(_ -> open.accept(item.kind(), item.code()));
        return chip;
    }

    private String full(Undated item) {
        String said = words.say("full", words.say("sort." + item.sort()), item.label().bestIn(language));
        String wording = item.wording().bestIn(language);
        return said + words.say("comma") + words.say("undated") + (wording.isBlank() ? "" : words.say("comma") + wording);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double x = Math.ceil(title.prefWidth(-1)) + GAP;
        title.resizeRelocate(0, 0, x - GAP, HEIGHT);
        int fitting = 0;
        double end = x;
        while (fitting < chips.size()) {
            double next = end + wide(chips.get(fitting)) + GAP;
            boolean last = fitting == listed.size() - 1;
            if (next + (last ? 0 : menuRoom()) > width) {
                break;
            }
            end = next;
            fitting++;
        }
        for (int i = 0; i < chips.size(); i++) {
            Button chip = chips.get(i);
            chip.setVisible(i < fitting);
            double wide = wide(chip);
            chip.resizeRelocate(x, 1, wide, HEIGHT - 2);
            x = i < fitting ? x + wide + GAP : x;
        }
        fill(fitting);
        more.setVisible(fitting < listed.size());
        more.resizeRelocate(x, 1, Math.ceil(more.prefWidth(-1)), HEIGHT - 2);
    }

    private static double wide(Button chip) {
        return Math.min(LONGEST, Math.ceil(chip.prefWidth(-1)));
    }

    private double menuRoom() {
        return 140;
    }

    /// @param fitting how many stand as chips
    private void fill(int fitting) {
        if (inMenu == fitting) {
            return;
        }
        inMenu = fitting;
        List<Undated> rest = listed.subList(fitting, listed.size());
        boolean said = fitting == chips.size();
        more.setText(words.say(said ? "undated.said" : "undated.more", rest.size()));
        more.getItems().setAll(rest.stream().map(this::item).toList());
    }

    private MenuItem item(Undated item) {
        var entry = new MenuItem(words.say("full", words.say("sort." + item.sort()), item.label().bestIn(language)));
        entry.setOnAction(_ -> open.accept(item.kind(), item.code()));
        return entry;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
