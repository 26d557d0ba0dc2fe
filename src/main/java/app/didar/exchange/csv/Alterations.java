package app.didar.exchange.csv;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row changes of an item, cell by cell, as [CsvOut] would write it.
public final class Alterations {

    private final Shape shape;
    private final Language language;

    /// A cell that says something else than before; either text may be empty.
    public record Alteration(Bilingual column, String before, String after) {}

    /// @param language of the words and the calendar
    public Alterations(ItemKind kind, Language language) {
        shape = Shape.of(kind);
        this.language = language;
    }

    /// Both are of the kind.
    public List<Alteration> between(Item before, Item after) {
        @Nullable Object[] old = shape.parts(before);
        @Nullable Object[] now = shape.parts(after);
        List<Alteration> found = new ArrayList<>();
        for (Column column : shape.columns()) {
            String was = column.write(old, language);
            String is = column.write(now, language);
            if (!was.equals(is)) {
                found.add(new Alteration(column.name(), was, is));
            }
        }
        return found;
    }
}
