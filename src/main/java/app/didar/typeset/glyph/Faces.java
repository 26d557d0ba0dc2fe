package app.didar.typeset.glyph;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Every face of the process, read once, at its first use.
public final class Faces {

    private static final Faces SHARED = new Faces();

    private final ConcurrentMap<String, Face> byFile = new ConcurrentHashMap<>();

    private Faces() {
    }

    /// The faces shared by all papers of the process; they are immutable and may be used by several threads.
    public static Faces shared() {
        return SHARED;
    }

    /// The face of a family; a family without a bold gives its regular.
    ///
    /// @throws UnusableFontException where its file is missing or broken
    public Face face(Family family, boolean bold) {
        String file = family.file(bold);
        // asked for with every word: a plain look takes no lock
        Face known = byFile.get(file);
        return known == null ? byFile.computeIfAbsent(file, name -> read(name, in(name), family.slant())) : known;
    }

    private static @Nullable InputStream in(String file) {
        return Faces.class.getResourceAsStream("/app/didar/fonts/" + file);
    }

    /// Reads a face and closes its stream.
    static Face read(String file, @Nullable InputStream data, double slant) {
        try (data) {
            if (data == null) {
                throw new FileNotFoundException(file);
            }
            return Face.read(data.readAllBytes(), slant);
        } catch (IOException e) {
            throw new UnusableFontException(file, e);
        }
    }
}
