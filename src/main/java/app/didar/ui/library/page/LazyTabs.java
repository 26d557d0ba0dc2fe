package app.didar.ui.library.page;

import app.didar.ui.shell.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/// Tabs whose pages are made when they are first opened.
public final class LazyTabs {

    private final TabPane pane;
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Supplier<Page>> makers = new LinkedHashMap<>();
    private final Map<String, Page> made = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper(this, "opened", "");
    private boolean started;

    public LazyTabs(TabPane pane) {
        this.pane = pane;
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null) {
                make(tab);
                opened.set(tab.getId());
            }
        });
    }

    /// Adds a tab; the first is open.
    ///
    /// @param page makes its page, once
    public void add(String key, Supplier<Page> page) {
        var tab = new Tab();
        tab.setId(key);
        makers.put(key, page);
        tabs.put(key, tab);
        pane.getTabs().add(tab);
    }

    /// Writes on a tab.
    public void name(String key, String words) {
        tab(key).setText(words);
    }

    public void open(String key) {
        pane.getSelectionModel().select(tab(key));
    }

    /// Whether there is a tab of that key.
    public boolean has(String key) {
        return tabs.containsKey(key);
    }

    /// The key of the open tab.
    public ReadOnlyStringProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The page of the open tab; null before any is made.
    public @Nullable Page page() {
        return made.get(opened.get());
    }

    /// Makes the page of the open tab, and from now on each that is opened; those made before are left and made again.
    public void renew() {
        started = true;
        leave();
        tabs.values().forEach(tab -> tab.setContent(null));
        Tab open = pane.getSelectionModel().getSelectedItem();
        if (open != null) {
            make(open);
        }
    }

    /// Leaves every page that was made.
    public void leave() {
        made.values().forEach(page -> page.leave().run());
        made.clear();
    }

    private void make(Tab tab) {
        if (started && !made.containsKey(tab.getId())) {
            Page page = Objects.requireNonNull(makers.get(tab.getId())).get();
            made.put(tab.getId(), page);
            tab.setContent(page.root());
        }
    }

    private Tab tab(String key) {
        return Objects.requireNonNull(tabs.get(key), key);
    }
}
