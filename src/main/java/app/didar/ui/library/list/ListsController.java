package app.didar.ui.library.list;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.text.Bilingual;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.list.ListsViewModel.State;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows below a shelf how writing and reading its list goes, and over it the report on a list. Escape stops and closes.
public final class ListsController {

    /// What is done sooner needs no progress.
    private static final Duration SOON = Duration.millis(500);

    private final ListsViewModel model;
    private final Views views;
    private final Words words;
    private final ListFiles files;
    private final Supplier<@Nullable Window> window;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ProgressBar progress = new ProgressBar(-1);
    private Runnable toShelf = () -> {};
    private @Nullable Node shelf;
    private @Nullable ReportController report;

    @FXML private VBox root;
    @FXML private StackPane holder;
    @FXML private HBox strip;

    ListsController(
            ListsViewModel model, Views views, Words words, ListFiles files, Supplier<@Nullable Window> window) {
        this.model = model;
        this.views = views;
        this.words = words;
        this.files = files;
        this.window = window;
    }

    @FXML
    void initialize() {
        soon.setOnFinished(_ -> showProgress(model.stateProperty().get()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            State present = model.stateProperty().get();
            boolean open = present instanceof State.Saving || present instanceof State.Reading || report != null || strip.isFocusWithin();
            if (key.getCode() == KeyCode.ESCAPE && open) {
                model.dismiss();
                key.consume();
            }
        });
        model.stateProperty().subscribe(this::show);
    }

    /// Puts the shelf in its place.
    ///
    /// @param focus what has the keyboard when the shelf comes up again
    void standOver(Node page, Node focus) {
        shelf = page;
        toShelf = focus::requestFocus;
        holder.getChildren().addFirst(page);
    }

    /// Stops what is under way.
    void leave() {
        soon.stop();
        model.dismiss();
    }

    void save(ItemKind kind, List<? extends Item> items) {
        if (model.mayLeave(items)) {
            files.chooser()
                    .save(window.get(), words.say("save.title"), files.folder().get(), words.say("file." + kind) + ".csv")
                    .ifPresent(file -> {
                        follow(file);
                        model.save(file, items);
                    });
        }
    }

    void read() {
        files.chooser().openList(window.get(), words.say("read.title"), files.folder().get()).ifPresent(file -> {
            follow(file);
            model.read(file);
        });
    }

    private void follow(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            files.folder().set(parent);
        }
    }

    private void show(State state) {
        boolean keyboardHere = strip.isFocusWithin() || report != null;
        showReport(state);
        switch (state) {
            case State.Idle _, State.Reported _ -> fill();
            case State.Keeping _ -> {
                progress.setProgress(-1);
                progress.setAccessibleText(words.say("keeping"));
                fill(Nodes.whole(words.say("keeping")), progress);
            }
            case State.Saving(double share) -> work(share);
            case State.Reading(double share) -> work(share);
            case State.Saved(Path file, int items) ->
                tell(
                        "fth-check-circle",
                        words.say("saved", items, file.getFileName()),
                        "success-text",
                        Nodes.link(words.say("show.file"), () -> files.opener().accept(file)),
                        Nodes.link(words.say("show.folder"), () -> files.opener().accept(file.toAbsolutePath().resolveSibling(""))));
            case State.Aside _ ->
                tell(
                        "fth-file-text",
                        words.say("aside"),
                        "accent-text",
                        Nodes.button(words.say("aside.back"), "fth-corner-up-left", model::back, "small"));
            case State.NothingToTake _ -> tell("fth-check-circle", words.say("references.none"), "muted");
            case State.Failed(Bilingual why, boolean reading) -> failed(why, reading);
        }
        if (keyboardHere && !(state instanceof State.Reported || state instanceof State.Keeping) && !strip.isVisible()) {
            toShelf.run();
        }
    }

    private void failed(Bilingual why, boolean reading) {
        String said = why.bestIn(words.language());
        tell(
                "fth-alert-triangle",
                reading ? words.say("unread", said) : said,
                "danger-text",
                reading ? new Node[] {Nodes.button(words.say("read.other"), "fth-folder", this::read, "small")} : new Node[0]);
        strip.getChildren().getLast().requestFocus();
    }

    private void work(double share) {
        progress.setProgress(share);
        if (!strip.getChildren().contains(progress)) {
            fill();
            if (soon.getStatus() != Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        }
    }

    private void showProgress(State state) {
        String key = state instanceof State.Saving ? "saving" : state instanceof State.Reading ? "reading" : "";
        if (!key.isEmpty()) {
            progress.setAccessibleText(words.say(key));
            Button cancel = Nodes.button(words.say("cancel"), "fth-x", model::dismiss, "small");
            fill(Nodes.whole(words.say(key)), progress, cancel);
            cancel.requestFocus();
        }
    }

    private void tell(String icon, String said, String style, Node... more) {
        Label label = Nodes.text(said, style);
        label.setGraphic(Nodes.icon(icon, "small"));
        HBox.setHgrow(label, Priority.SOMETIMES);
        fill(label);
        strip.getChildren().addAll(more);
        Button close = Nodes.button("", "fth-x", model::dismiss, "icon-only", "quiet", "small");
        close.setAccessibleText(words.say("close"));
        strip.getChildren().addAll(Nodes.room(), close);
    }

    private void fill(Node... nodes) {
        strip.getChildren().setAll(nodes);
        strip.setVisible(nodes.length > 0);
        strip.setManaged(nodes.length > 0);
    }

    private void showReport(State state) {
        ReportController present = report;
        switch (state) {
            case State.Reported(ReportViewModel read, Bilingual trouble) -> {
                if (present == null || !present.shows(read)) {
                    present = open(read);
                }
                present.told(trouble);
            }
            case State.Keeping _ -> {
                if (present != null) {
                    present.hold();
                }
            }
            default -> {
                if (present != null) {
                    holder.getChildren().removeLast();
                    report = null;
                    shelfShown(true);
                }
            }
        }
    }

    private ReportController open(ReportViewModel read) {
        var made = views.load(ReportController.class, () -> new ReportController(
                read, views.words(ReportController.class), new ReportController.Ways(model::take, model::dismiss, model::lookAt)));
        if (report != null) {
            holder.getChildren().removeLast();
        }
        report = made.controller();
        shelfShown(false);
        holder.getChildren().add(made.root());
        made.controller().focus().requestFocus();
        return made.controller();
    }

    private void shelfShown(boolean shown) {
        Node page = shelf;
        if (page != null) {
            page.setVisible(shown);
        }
    }
}
