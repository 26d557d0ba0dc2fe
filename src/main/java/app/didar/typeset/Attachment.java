package app.didar.typeset;

/// A file inside the file.
///
/// @param name        shown to the reader; a path before it is dropped
/// @param mediaType   such as `application/pdf`
/// @param description what it is; may be empty
/// @param bytes       its content, which must not be changed
@SuppressWarnings("ArrayRecordComponent") // a file of many megabytes is not copied
public record Attachment(String name, String mediaType, String description, byte[] bytes) {

    public Attachment {
        name = plain(name);
        if (!mediaType.matches("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*")) {
            throw new IllegalArgumentException("not a media type");
        }
    }

    /// The last part of a path, without what file systems or readers trip over: controls and direction marks.
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069:*?\"<>|]", "").strip();
        return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? "attachment" : clean;
    }
}
