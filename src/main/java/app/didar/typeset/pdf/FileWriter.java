package app.didar.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the streams of a file one behind the other, and where they stand at the end.
final class FileWriter {

    private final OutputStream out;
    private final CrossReferences references;
    private long offset;

    FileWriter(OutputStream out, CrossReferences references) throws IOException {
        this.out = out;
        this.references = references;
        Syntax head = new Syntax(16).raw("%PDF-1.7\n%");
        // four bytes that no text has (ISO 19005-2, 6.1.2)
        head.write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        write(head);
    }

    /// @param entries of the stream's dictionary, but its length
    void stream(int number, Syntax entries, byte[] content) throws IOException {
        references.alone(number, Math.toIntExact(offset));
        Syntax head = new Syntax(entries.length() + 64).whole(number).raw(" 0 obj\n<<");
        head.write(entries);
        write(head.raw("/Length ").whole(content.length).raw(">>\nstream\n"));
        out.write(content);
        offset += content.length;
        write(new Syntax(32).raw("\nendstream\nendobj\n"));
    }

    /// @param entries of the trailer
    void end(Syntax entries) throws IOException {
        int number = references.next();
        long start = offset;
        references.alone(number, Math.toIntExact(start));
        entries.raw(references.entries());
        stream(number, entries, references.rows());
        write(new Syntax(32).raw("startxref\n").whole(start).raw("\n%%EOF\n"));
    }

    private void write(Syntax part) throws IOException {
        out.write(part.bytes());
        offset += part.length();
    }
}
