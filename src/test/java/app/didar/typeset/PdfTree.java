package app.didar.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The structure tree of a file, walked as a screen reader does.
final class PdfTree {

    /// An element.
    ///
    /// @param lang its own or the nearest around it; empty for the file's
    record Element(COSDictionary element, String type, int depth, String lang) {
        @Nullable String attribute(String name) {
            COSBase value = attributes().getDictionaryObject(name);
            return value instanceof COSName word ? word.getName() : null;
        }

        COSDictionary attributes() {
            COSDictionary attributes = element.getCOSDictionary(COSName.A);
            return attributes == null ? new COSDictionary() : attributes;
        }
    }

    /// Marked content that an element holds.
    record Content(Element element, COSDictionary page, int id) {
    }

    private final PDDocument document;
    private final List<Element> elements = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<COSDictionary> objects = new ArrayList<>();

    PdfTree(PDDocument document) {
        this.document = document;
        COSDictionary root = root();
        kids(root, new Element(root, "", 0, ""));
    }

    private COSDictionary root() {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private void kids(COSDictionary parent, Element element) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                kid(list.getObject(i), element);
            }
        } else if (kids != null) {
            kid(kids, element);
        }
    }

    private void kid(COSBase kid, Element parent) {
        if (kid instanceof COSInteger id) {
            // marked content of the element's own page
            contents.add(new Content(parent, parent.element().getCOSDictionary(COSName.PG), id.intValue()));
        } else {
            kid((COSDictionary) kid, parent);
        }
    }

    private void kid(COSDictionary kid, Element parent) {
        switch (kid.getNameAsString(COSName.TYPE, "StructElem")) {
            case "MCR" -> contents.add(new Content(parent, kid.getCOSDictionary(COSName.PG), kid.getInt(COSName.MCID)));
            case "OBJR" -> objects.add(kid.getCOSDictionary(COSName.OBJ));
            default -> {
                String lang = kid.getString(COSName.LANG, parent.lang());
                Element element = new Element(kid, kid.getNameAsString(COSName.S), parent.depth() + 1, lang);
                elements.add(element);
                kids(kid, element);
            }
        }
    }

    /// In the order of reading.
    List<Element> elements() {
        return elements;
    }

    /// Structure types in the order of reading.
    List<String> types() {
        return elements.stream().map(Element::type).toList();
    }

    /// In the order of reading.
    List<Content> contents() {
        return contents;
    }

    /// Annotations in the order of reading.
    List<COSDictionary> objects() {
        return objects;
    }

    /// The element that the parent tree gives an annotation.
    COSDictionary owner(COSObjectable annotation) {
        int key = ((COSDictionary) annotation.getCOSObject()).getInt(COSName.STRUCT_PARENT);
        return (COSDictionary) Objects.requireNonNull(parentTree().get(key));
    }

    /// The parent tree: an element for an annotation, an array of them for a page.
    Map<Integer, COSBase> parentTree() {
        COSArray numbers = root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        Map<Integer, COSBase> tree = new HashMap<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            tree.put(((COSInteger) numbers.getObject(i)).intValue(), numbers.getObject(i + 1));
        }
        return tree;
    }

    /// What is marked on a page, outermost first.
    List<PDMarkedContent> marked(int page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(page));
        return extractor.getMarkedContents();
    }

    /// The characters of marked content, as they follow each other in the file.
    static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
