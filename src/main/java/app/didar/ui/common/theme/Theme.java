package app.didar.ui.common.theme;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The two sets of colours.
public enum Theme {
    LIGHT,
    DARK;

    /// The toolkit's own controls; AtlantaFX Primer, whose light and dark differ in colours alone, which the tokens set.
    public static String controls() {
        return at("/atlantafx/base/theme/primer-light.css");
    }

    /// The stylesheets of a scene, in order: the tokens of this theme, then the components.
    public List<String> stylesheets() {
        return List.of(at("tokens-" + code() + ".css"), at("common.css"));
    }

    /// `light` or `dark`, as written in the settings.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private static String at(String path) {
        URL url = Objects.requireNonNull(Theme.class.getResource(path), path);
        return url.toExternalForm();
    }
}
