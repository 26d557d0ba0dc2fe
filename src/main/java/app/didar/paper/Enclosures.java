package app.didar.paper;

import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Phrases;
import app.didar.text.Language;
import app.didar.typeset.Appendix;
import app.didar.typeset.Attachment;
import app.didar.typeset.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Files of others that go with a paper.
final class Enclosures {

    /// A paper is mailed and carried: a file beyond this is a mistake of the hand.
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final String ANY = "application/octet-stream";

    /// Said by this table and not by the system, so that the same files give the same bytes on every computer.
    private static final Map<String, String> MEDIA = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("html", "text/html"),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("zip", "application/zip"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"));

    private Enclosures() {}

    /// The manuscript with the files of `edition` behind and inside it.
    ///
    /// @throws ExportFailed                  for a file that cannot be read
    /// @throws Refused                       for a file that is too large
    /// @throws app.didar.typeset.PdfRefusal for an appended file that is broken, protected or no PDF
    static Manuscript in(Manuscript manuscript, Edition edition) {
        return manuscript
                .appending(edition.appended().stream()
                        .map(file -> appendix(file, edition.language()))
                        .toList())
                .attaching(edition.attached().stream().map(Enclosures::attachment).toList());
    }

    private static Appendix appendix(Path file, Language language) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        return new Appendix(title, Phrases.of(Papers.class).in(language, "appended", title), read(file));
    }

    private static Attachment attachment(Path file) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Attachment(name, MEDIA.getOrDefault(ending, ANY), "", read(file));
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Refused.tooLarge(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw ExportFailed.unreadable(file).because(failed);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
