package app.didar.ui.library.page;

import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.shell.Page;
import org.jspecify.annotations.Nullable;

/// Makes what stands inside the page of a country or of a topic.
public interface Inside {

    /// The shelf of a kind with what names the country or topic.
    Page shelf(ItemKind kind, Mention scope);

    /// The positions toward a country by topic, or on a topic by country.
    Page positions(Mention scope);

    /// The timeline of a topic.
    Page timeline(String topic);

    /// A form for items of a kind; new ones name the country or topic from the start.
    ItemSheet sheet(ItemKind kind, @Nullable Mention scope);
}
