package app.didar.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Takes the tags of a foreign structure out of a form and of all that it draws: they would point into our tree. What
/// tells the text of a passage stays.
final class MarkedContent {

    private static final COSName ACTUAL_TEXT = COSName.ACTUAL_TEXT;
    private static final List<COSName> FOREIGN = List.of(COSName.STRUCT_PARENTS, COSName.STRUCT_PARENT,
            COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.LAST_MODIFIED);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private MarkedContent() {
    }

    static void remove(COSStream form) throws IOException {
        new MarkedContent().clean(form);
    }

    private void clean(COSStream stream) throws IOException {
        if (!seen.add(stream)) {
            return;
        }
        FOREIGN.forEach(stream::removeItem);
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        COSDictionary resources = stream.getCOSDictionary(COSName.RESOURCES);
        if (resources != null) {
            drawn(resources.getCOSDictionary(COSName.XOBJECT));
            drawn(resources.getCOSDictionary(COSName.PATTERN));
            masks(resources.getCOSDictionary(COSName.EXT_G_STATE));
        }
        List<Object> tokens = untagged(new PDFormXObject(stream), properties(resources));
        if (resources != null) {
            resources.removeItem(COSName.PROPERTIES);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    private void drawn(@Nullable COSDictionary objects) throws IOException {
        if (objects != null) {
            for (COSName name : objects.keySet()) {
                if (objects.getDictionaryObject(name) instanceof COSStream stream) {
                    clean(stream);
                }
            }
        }
    }

    private void masks(@Nullable COSDictionary states) throws IOException {
        if (states == null) {
            return;
        }
        for (COSName name : states.keySet()) {
            COSDictionary state = states.getCOSDictionary(name);
            COSDictionary mask = state == null ? null : state.getCOSDictionary(COSName.SMASK);
            if (mask != null && mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
                clean(group);
            }
        }
    }

    private static COSDictionary properties(@Nullable COSDictionary resources) {
        COSDictionary properties = resources == null ? null : resources.getCOSDictionary(COSName.PROPERTIES);
        return properties == null ? new COSDictionary() : properties;
    }

    private static List<Object> untagged(PDContentStream content, COSDictionary properties) throws IOException {
        List<Object> out = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        Deque<Boolean> kept = new ArrayDeque<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            boolean write = switch (operator.getName()) {
                case "MP", "DP" -> false;
                case "BMC" -> {
                    kept.push(false);
                    yield false;
                }
                case "BDC" -> {
                    COSDictionary span = span(operands, properties);
                    kept.push(span != null);
                    operands.clear();
                    if (span != null) {
                        operands.addAll(List.of(COSName.getPDFName("Span"), span));
                    }
                    yield span != null;
                }
                case "EMC" -> !kept.isEmpty() && kept.pop();
                default -> true;
            };
            if (write) {
                out.addAll(operands);
                out.add(operator);
            }
            operands.clear();
        }
        return out;
    }

    /// What stays of a tag: the text that a passage stands for; null for nothing.
    private static @Nullable COSDictionary span(List<Object> operands, COSDictionary properties) {
        Object last = operands.isEmpty() ? null : operands.getLast();
        COSBase list = last instanceof COSName name ? properties.getDictionaryObject(name) : (COSBase) last;
        if (!(list instanceof COSDictionary tag) || tag.getDictionaryObject(ACTUAL_TEXT) == null) {
            return null;
        }
        COSDictionary span = new COSDictionary();
        span.setItem(ACTUAL_TEXT, tag.getDictionaryObject(ACTUAL_TEXT));
        return span;
    }
}
