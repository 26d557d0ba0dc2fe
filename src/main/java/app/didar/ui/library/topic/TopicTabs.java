package app.didar.ui.library.topic;

import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.ui.common.Words;
import app.didar.ui.library.page.Inside;
import app.didar.ui.library.page.LazyTabs;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.shell.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tabs of the page of a topic: what is held on it, its form, the shelves of all that hangs on it and on those below it, its timeline.
final class TopicTabs {

    private static final String POSITIONS = "positions";
    private static final String PROFILE = "profile";
    private static final String TIMELINE = "timeline";
    private static final List<ItemKind> SHELVES = List.of(ItemKind.UNDERTAKING, ItemKind.FACT, ItemKind.REFERENCE, ItemKind.AGREEMENT);

    private final LazyTabs tabs;
    private final ItemSheet sheet;
    private final Node none;
    private final Words words;
    private @Nullable String topic;

    /// @param none has the keyboard where there is no topic
    TopicTabs(TabPane pane, Inside inside, ItemSheet sheet, Node none, Words words) {
        this.tabs = new LazyTabs(pane);
        this.sheet = sheet;
        this.none = none;
        this.words = words;
        add(POSITIONS, () -> onTopic(code -> inside.positions(new Mention(ItemKind.TOPIC, code))));
        add(PROFILE, () -> new Page(wrapped(sheet.node()), sheet.node()));
        SHELVES.forEach(kind -> add(kind.name(), () -> onTopic(code -> inside.shelf(kind, new Mention(ItemKind.TOPIC, code)))));
        add(TIMELINE, () -> onTopic(inside::timeline));
        tabs.renew();
    }

    private void add(String key, Supplier<Page> page) {
        tabs.add(key, page);
        tabs.name(key, words.say("tab." + key));
    }

    /// A tab holds its own pane, so that the form can stand in another once the tab is made again.
    private static VBox wrapped(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        var box = new VBox(node);
        box.getStyleClass().add("topic-profile");
        return box;
    }

    /// While a first topic is being written, there is none to tell of.
    private Page onTopic(Function<String, Page> make) {
        String code = topic;
        return code == null ? new Page(new VBox(), none) : make.apply(code);
    }

    /// Shows the pages of another topic, and on the tabs how much each shelf holds.
    void show(String code, Library library) {
        SHELVES.forEach(kind -> tabs.name(
                kind.name(),
                words.say(
                        "tab.counted",
                        words.say("tab." + kind),
                        library.about(kind, new Mention(ItemKind.TOPIC, code)).size())));
        if (!code.equals(topic)) {
            topic = code;
            tabs.renew();
        }
    }

    void openProfile() {
        tabs.open(PROFILE);
    }

    /// Gives the keyboard to the open page.
    void focus() {
        Page open = tabs.page();
        if (tabs.openedProperty().get().equals(PROFILE)) {
            sheet.focus();
        } else if (open != null) {
            open.focus().requestFocus();
        }
    }

    void leave() {
        tabs.leave();
    }
}
