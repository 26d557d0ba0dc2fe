package app.didar.ui.common.text;

import com.sun.javafx.text.GlyphLayout;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A layout's memory of native UTF-8 buffers, one per shaping, that never finds one again.
///
/// The layout asks it for the buffer of a run, is told there is none, makes one for the run as it now is, and puts it here.
/// All buffers are kept until the layout frees them. Each thread sees its own only: the toolkit hands the shared layout on to
/// the next thread before the first has freed its buffers.
final class RunBuffers extends AbstractMap<Object, Object> {

    private final ThreadLocal<List<Object>> kept = ThreadLocal.withInitial(ArrayList::new);

    /// Exchanges the memory of a Pango layout; a layout without one (another shaper) needs none.
    static boolean giveTo(GlyphLayout layout) throws IllegalAccessException {
        for (Field field : layout.getClass().getDeclaredFields()) {
            if (field.getName().equals("runUtf8") && Map.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                if (!(field.get(layout) instanceof RunBuffers)) {
                    field.set(layout, new RunBuffers());
                }
                return true;
            }
        }
        return !layout.getClass().getSimpleName().startsWith("Pango");
    }

    @Override
    public @Nullable Object get(@Nullable Object run) {
        return null;
    }

    @Override
    public @Nullable Object put(Object run, Object buffer) {
        kept.get().add(buffer);
        return null;
    }

    @Override
    public Collection<Object> values() {
        return kept.get();
    }

    @Override
    public void clear() {
        kept.get().clear();
    }

    /// Empty: no buffer can be found by its run.
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
