package app.didar.ui.library;

import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.domain.Timeline;
import app.didar.ui.common.Words;
import app.didar.ui.library.page.Inside;
import app.didar.ui.library.page.PositionsPane;
import app.didar.ui.library.page.PositionsViewModel;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.library.shelf.ShelfSides;
import app.didar.ui.library.shelf.ShelfViewModel;
import app.didar.ui.shell.Page;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The pages that stand inside those of a country or a topic.
final class InsidePages implements Inside {

    private final LibraryRoom.Session session;
    private final Supplier<ShelfSides> sides;

    /// @param sides what stands beside the table of a shelf; each shelf has its own
    InsidePages(LibraryRoom.Session session, Supplier<ShelfSides> sides) {
        this.session = session;
        this.sides = sides;
    }

    @Override
    public Page shelf(ItemKind kind, Mention scope) {
        Words words = session.views().words(ShelfController.class);
        var view = session.views()
                .load(
                        ShelfController.class,
                        () -> new ShelfController(model(kind, scope), sides.get(), session.navigator(), words));
        view.controller().standInside();
        return new Page(view.root(), view.controller().focus(), view.controller()::leave);
    }

    @Override
    public Page positions(Mention scope) {
        var model = new PositionsViewModel(session.editing(), scope, session.look().language(), session.tasks());
        var pane = new PositionsPane(model, sheet(ItemKind.POSITION, scope), session.look().language());
        return new Page(pane, pane.focus(), pane::leave);
    }

    @Override
    public Page timeline(String topic) {
        var card = new TimelineCard(session.editing()::library, session.views().words(CountryController.class));
        Subscription following = session.editing().libraryProperty().subscribe(library -> {
            if (library != null && library.find(ItemKind.TOPIC, topic).isPresent()) {
                session.tasks()
                        .run(_ -> Timeline.ofTopic(library, topic, session.today()))
                        .onSuccess(drawn -> card.show(drawn, session.today()));
            }
        });
        var box = new VBox(card);
        box.getStyleClass().addAll("country", "overview");
        var page = new ScrollPane(box);
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.getStylesheets()
                .add(Objects.requireNonNull(InsidePages.class.getResource("library.css")).toExternalForm());
        return new Page(page, card.focus(), following::unsubscribe);
    }

    @Override
    public ItemSheet sheet(ItemKind kind, @Nullable Mention scope) {
        return new ItemSheet(model(kind, scope), sides.get());
    }

    private ShelfViewModel model(ItemKind kind, @Nullable Mention scope) {
        return new ShelfViewModel(session.editing(), session.tasks(), kind, scope, session.today());
    }
}
