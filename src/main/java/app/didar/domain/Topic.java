package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A subject of talks; `code` is its key (`border-spectrum`), `parent` the key of the topic above it in the tree.
///
/// @param scope what falls under it, for the reader who meets the name first; may be empty
public record Topic(
        UUID id, String code, Bilingual name, Bilingual scope, @Nullable String parent, Classification classification)
        implements Item {

    @Override
    public Bilingual label() {
        return name;
    }
}
