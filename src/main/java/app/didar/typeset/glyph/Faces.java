package app.didar.typeset.glyph;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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
    public Face face(Family family, boolean bold) {
        String file = family.file(bold);
        // asked for with every word: a plain look takes no lock
        Face known = byFile.get(file);
        return known == null ? byFile.computeIfAbsent(file, Faces::read) : known;
    }

    private static Face read(String file) {
        String path = "/app/didar/fonts/" + file;
        try (InputStream in = Faces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return Face.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
