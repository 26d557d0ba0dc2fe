package app.didar.typeset;

import app.didar.text.Language;
import java.util.List;

/// A whole paper before it is set: what it says, in order, and the words printed around every page.
///
/// @param title     the document's title as a reader's window shows it; never empty in a PDF/UA file
/// @param language  gives the reading direction, the digits of page and list numbers, and which edge is bound
/// @param sheet     paper size
/// @param furniture words at head and foot of every page
/// @param metadata  author, subject and the instant printed in the file's properties
/// @param blocks      content in reading order; may be empty, which prints one page of furniture
/// @param appendices  printed behind the content
/// @param attachments files inside the file
public record Manuscript(String title, Language language, Sheet sheet, Furniture furniture, Metadata metadata,
        List<Block> blocks, List<Appendix> appendices, List<Attachment> attachments) {

    public Manuscript {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper needs a title");
        }
        blocks = List.copyOf(blocks);
        appendices = List.copyOf(appendices);
        attachments = List.copyOf(attachments);
    }

    /// A manuscript with nothing behind it.
    public Manuscript(String title, Language language, Sheet sheet, Furniture furniture, Metadata metadata,
            List<Block> blocks) {
        this(title, language, sheet, furniture, metadata, blocks, List.of(), List.of());
    }

    /// A manuscript on A4.
    public Manuscript(String title, Language language, Furniture furniture, Metadata metadata, List<Block> blocks) {
        this(title, language, Sheet.A4, furniture, metadata, blocks);
    }

    /// The same with these pages behind it.
    public Manuscript appending(List<Appendix> others) {
        return new Manuscript(title, language, sheet, furniture, metadata, blocks, others, attachments);
    }

    /// The same with these files inside it.
    public Manuscript attaching(List<Attachment> others) {
        return new Manuscript(title, language, sheet, furniture, metadata, blocks, appendices, others);
    }
}
