package app.didar.typeset;

import app.didar.text.Language;

/// A picture that cannot be printed. It is thrown while the paper is laid out, before anything is written.
public final class UnreadablePictureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Why not.
    public enum Reason {
        /// Neither PNG nor JPEG nor SVG.
        FORMAT,
        /// Cut off or damaged.
        BROKEN,
        /// More pixels or shapes than a paper can hold.
        TOO_LARGE,
        /// A right file with something that is not printed: CMYK, or in SVG text, gradients, filters, masks, pictures.
        UNSUPPORTED,
        /// It asks for other files.
        EXTERNAL
    }

    private final Reason reason;
    private final String alternative;

    /// @param alternative the picture's alternative text, to name it by
    public UnreadablePictureException(Reason reason, String alternative) {
        super("picture not readable: " + reason);
        this.reason = reason;
        this.alternative = alternative;
    }

    public Reason reason() {
        return reason;
    }

    /// The picture's alternative text.
    public String alternative() {
        return alternative;
    }

    /// What is wrong and what helps, in words for the user.
    public String words(Language language) {
        return OwnWords.say(language, "picture." + reason, alternative);
    }
}
