package app.didar.typeset;

import app.didar.text.Language;

/// Something that cannot go into a PDF file. It is thrown before anything is written.
public final class PdfRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// The password to open is empty.
        PASSWORD_EMPTY,
        /// More than 127 bytes in UTF-8 (ISO 32000-2, 7.6.4.3.3).
        PASSWORD_TOO_LONG,
        /// Controls, private use, half of a surrogate pair and the like (RFC 4013, 2.3).
        PASSWORD_PROHIBITED_CHARACTER,
        /// A character newer than Unicode 3.2, which RFC 4013 does not know.
        PASSWORD_NEW_CHARACTER,
        /// Right-to-left letters beside Latin ones, or such a password that does not start and end with one of them
        /// (RFC 3454, 6).
        PASSWORD_MIXED_DIRECTIONS,
        /// Half-spaces, presentation forms and the like: some readers turn them into something else, others do not.
        PASSWORD_AMBIGUOUS,
        /// No bytes, or no pages.
        PDF_EMPTY,
        /// Not a PDF at all.
        NOT_A_PDF,
        /// A PDF that cannot be read.
        PDF_BROKEN,
        /// A PDF that asks for a password or limits what may be done.
        PDF_PROTECTED,
        /// PDF/A-2 takes only attachments that are PDF/A-1 or PDF/A-2 themselves (ISO 19005-2, 6.8).
        ATTACHMENT_NOT_PDFA
    }

    private final Reason reason;
    private final String subject;

    /// @param subject name of the attachment or title of the appended PDF; empty for a password, which is never told
    public PdfRefusal(Reason reason, String subject) {
        super(reason.name());
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /// What it is about; may be empty.
    public String subject() {
        return subject;
    }

    /// What went wrong and what to do about it.
    public String words(Language language) {
        return OwnWords.say(language, "refusal." + reason, subject);
    }
}
