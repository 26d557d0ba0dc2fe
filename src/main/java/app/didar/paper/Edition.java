package app.didar.paper;

import app.didar.text.Language;
import app.didar.typeset.Protection;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a brief is printed: in which language, behind which password, with which files of others.
///
/// @param protection the password and what it allows, for the caller to close; null for a file for the archive, which is PDF/A-2a and
///                   PDF/UA-1 and takes only attachments that are PDF/A-1 or PDF/A-2 themselves
/// @param appended   PDF files whose pages are printed behind the paper, in this order
/// @param attached   files that lie inside the file, in this order
public record Edition(Language language, @Nullable Protection protection, List<Path> appended, List<Path> attached) {

    public Edition {
        appended = List.copyOf(appended);
        attached = List.copyOf(attached);
    }

    /// The paper alone, for the archive.
    public static Edition archival(Language language) {
        return new Edition(language, null, List.of(), List.of());
    }
}
