package app.didar.typeset.pdf;

import app.didar.typeset.Sharing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// The objects of a file, numbered and packed (ISO 32000-1, 7.5). What there is little of is built of PDFBox's objects; the elements of
/// the structure, of which a long paper has thousands, are written as they are met.
final class FileBody {

    /// Values within one another are written in place, but deeper ones apart: a damaged file may hold an array within itself.
    private static final int DEEP = 40;

    /// A stream with the entries of its dictionary.
    private record Alone(int number, COSStream stream, Syntax entries) {
    }

    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final List<Alone> streams = new ArrayList<>();
    private final List<ObjectStream> packs = new ArrayList<>();
    private final CrossReferences references = new CrossReferences();

    /// The number of a new object.
    int next() {
        return references.next();
    }

    /// The number of an object, which is then written with the others.
    int number(COSBase object) {
        Integer known = numbers.get(object);
        if (known == null) {
            known = next();
            numbers.put(object, known);
            waiting.add(object);
        }
        return known;
    }

    /// What leads PDFBox's objects to one that is written otherwise.
    COSDictionary standIn(int number) {
        COSDictionary empty = new COSDictionary();
        numbers.put(empty, number);
        return empty;
    }

    /// Begins an object; nothing else may begin until it is written.
    Syntax object(int number) {
        if (packs.isEmpty() || packs.getLast().full()) {
            packs.add(new ObjectStream(next()));
        }
        ObjectStream pack = packs.getLast();
        references.packed(number, pack.number(), pack.count());
        return pack.object(number);
    }

    /// Writes the file.
    ///
    /// @param catalog     its root
    /// @param information its information dictionary
    /// @param id          its identifier
    void write(OutputStream to, COSDictionary catalog, COSDictionary information, COSArray id) throws IOException {
        int root = number(catalog);
        int info = number(information);
        for (COSBase object = waiting.poll(); object != null; object = waiting.poll()) {
            if (object instanceof COSStream stream) {
                Syntax entries = new Syntax(256);
                entries(entries, stream, 0);
                streams.add(new Alone(number(stream), stream, entries));
            } else {
                content(object(number(object)).raw(" "), object, 0);
            }
        }
        List<byte[]> packed = Sharing.each(packs, ObjectStream::packed);
        FileWriter file = new FileWriter(to, references);
        for (Alone alone : streams) {
            try (InputStream raw = alone.stream().createRawInputStream()) {
                file.stream(alone.number(), alone.entries(), raw.readAllBytes());
            }
        }
        for (int i = 0; i < packs.size(); i++) {
            ObjectStream pack = packs.get(i);
            file.stream(pack.number(), new Syntax(64).raw(pack.entries()).raw("/Filter/FlateDecode"), packed.get(i));
        }
        Syntax trailer = new Syntax(256).raw("/Root ").reference(root).raw("/Info ").reference(info).raw("/ID");
        value(trailer, id, 0);
        file.end(trailer);
    }

    /// A value where it stands: objects of their own as references.
    private void value(Syntax out, @Nullable COSBase value, int depth) throws IOException {
        COSBase plain = value instanceof COSObject object ? object.getObject() : value;
        if (plain instanceof COSStream || plain instanceof COSDictionary dictionary && !dictionary.isDirect()
                || depth > DEEP && (plain instanceof COSDictionary || plain instanceof COSArray)) {
            out.reference(number(plain));
        } else {
            content(out, plain, depth);
        }
    }

    private void content(Syntax out, @Nullable COSBase value, int depth) throws IOException {
        switch (value) {
            case COSDictionary dictionary -> {
                out.raw("<<");
                entries(out, dictionary, depth);
                out.raw(">>");
            }
            case COSArray array -> {
                out.raw("[");
                for (int i = 0; i < array.size(); i++) {
                    out.raw(i == 0 ? "" : " ");
                    value(out, array.get(i), depth + 1);
                }
                out.raw("]");
            }
            case COSString string -> out.string(string.getBytes());
            case COSName name -> name.writePDF(out);
            case COSInteger number -> out.whole(number.longValue());
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> out.raw(truth.getValue() ? "true" : "false");
            case null, default -> out.raw("null");
        }
    }

    private void entries(Syntax out, COSDictionary dictionary, int depth) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            // the length of a stream is told by who writes it
            if (!(dictionary instanceof COSStream) || !entry.getKey().equals(COSName.LENGTH)) {
                entry.getKey().writePDF(out);
                out.raw(" ");
                value(out, entry.getValue(), depth + 1);
            }
        }
    }
}
