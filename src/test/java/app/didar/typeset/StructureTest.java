package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The structure of a file as screen readers walk it.
class StructureTest {

    static Stream<Manuscript> papers() {
        return Stream.of(Samples.full(), Samples.english(), Samples.pocket(), Samples.bilingual(), Samples.book());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void allContentIsInTheTreeOnceOrAnArtefact(Manuscript manuscript) throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(manuscript))) {
            PdfTree tree = new PdfTree(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                COSDictionary page = document.getPage(i).getCOSObject();
                List<Integer> held = tree.contents().stream().filter(content -> content.page().equals(page))
                        .map(PdfTree.Content::id).sorted().toList();
                List<Integer> drawn = new ArrayList<>();
                for (PDMarkedContent content : tree.marked(i)) {
                    if (!content.getTag().equals("Artifact")) {
                        drawn.add(content.getMCID());
                    }
                }
                Collections.sort(drawn);
                assertEquals(drawn, held, "page " + (i + 1));
                COSArray owners = (COSArray) tree.parentTree().get(page.getInt(COSName.STRUCT_PARENTS));
                assertNotNull(owners);
                for (PdfTree.Content content : tree.contents()) {
                    if (content.page().equals(page)) {
                        assertEquals(content.element().element(), owners.getObject(content.id()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void headingsSkipNoLevelAndFiguresHaveWords(Manuscript manuscript) throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(manuscript))) {
            int last = 0;
            for (PdfTree.Element element : new PdfTree(document).elements()) {
                if (element.type().matches("H[1-6]")) {
                    int level = element.type().charAt(1) - '0';
                    assertTrue(level <= last + 1, element.type() + " after H" + last);
                    last = level;
                }
                if (element.type().equals("Figure")) {
                    assertFalse(element.element().getString(COSName.ALT, "").isBlank());
                }
            }
        }
    }

    @Test
    void itIsReadInTheOrderOfTheBlocks() throws IOException {
        List<String> words = List.of("نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم");
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian(
                new Block.Heading(1, "", words.get(0)), Samples.body(words.get(1)),
                new Block.Labelled(List.of(Inline.text(words.get(2))), List.of(Samples.body(words.get(3)))),
                Table.of(Look.READING, List.of(new Column(1, words.get(4)), new Column(1, words.get(5))),
                        List.of(Row.of(Cell.of(words.get(6)), Cell.of(words.get(7))))))))) {
            StringBuilder read = new StringBuilder();
            for (String text : texts(document, new PdfTree(document))) {
                read.append(text).append(' ');
            }
            assertEquals(String.join(" ", words), read.toString().strip());
        }
    }

    @Test
    void aCellOfOneParagraphHoldsItsTextItself() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian(Table.of(Look.READING,
                List.of(new Column(1, "سر"), new Column(1, "سر")), List.of(Row.of(Cell.of("یک بند"),
                        new Cell(List.of(Samples.body("بند نخست"), Samples.body("بند دوم")), 1, false)))))))) {
            List<String> types = new PdfTree(document).types();
            assertEquals(List.of("TR", "TD", "TD", "P", "P"), types.subList(types.lastIndexOf("TR"), types.size()));
        }
    }

    @Test
    void foreignWordsTellTheirLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian(
                Block.body(Inline.text("رشاد نبی‌اف، "), Inline.text("Nəbiyev", "az"), Inline.text(" و "),
                        Inline.text("Саъдулло", "tg")),
                new Block.Paragraph(Block.Style.PRESS, List.of(Inline.text("Press")), Language.EN))))) {
            PdfTree tree = new PdfTree(document);
            Map<String, String> languages = new HashMap<>();
            List<String> texts = texts(document, tree);
            for (int i = 0; i < texts.size(); i++) {
                languages.put(Readers.plain(texts.get(i)), tree.contents().get(i).element().lang());
            }
            assertEquals("az", languages.get("Nəbiyev"));
            assertEquals("tg", languages.get("Саъдулло"));
            assertEquals("en-GB", languages.get("Press"));
        }
    }

    /// Text of each marked content of the tree, right-to-left words turned round.
    private static List<String> texts(PDDocument document, PdfTree tree) throws IOException {
        Map<COSDictionary, Map<Integer, String>> drawn = new HashMap<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            Map<Integer, String> page = new HashMap<>();
            for (PDMarkedContent content : tree.marked(i)) {
                String text = PdfTree.text(content).strip();
                boolean turned = text.chars().anyMatch(c -> Character.getDirectionality(c)
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
                page.put(content.getMCID(), turned ? new StringBuilder(text).reverse().toString() : text);
            }
            drawn.put(document.getPage(i).getCOSObject(), page);
        }
        List<String> texts = new ArrayList<>();
        for (PdfTree.Content content : tree.contents()) {
            Map<Integer, String> page = drawn.get(content.page());
            assertNotNull(page);
            texts.add(String.valueOf(page.get(content.id())));
        }
        return texts;
    }

    @Test
    void aCellBelowABandNamesItsColumnTheBandAndItsLabel() throws IOException {
        List<Row> rows = Collections.nCopies(60, Row.of(Cell.label("ردیف"), Cell.of("متن")));
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian(new Table(Look.REFERENCE,
                List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(new Group("گروه نخست", rows), new Group("گروه دوم", rows))))))) {
            assertTrue(document.getNumberOfPages() > 1);
            PdfTree tree = new PdfTree(document);
            List<PdfTree.Element> heads = tree.elements().stream().filter(e -> e.type().equals("TH")).toList();
            assertEquals(2 + 2 + 120, heads.size(), "heads printed again are no heads");
            Set<String> names = new HashSet<>();
            for (PdfTree.Element head : heads) {
                assertNotNull(head.attribute("Scope"));
                String name = head.element().getString(COSName.ID);
                assertTrue(name == null || names.add(name), name);
            }
            for (PdfTree.Element cell : tree.elements()) {
                if (cell.type().equals("TD")) {
                    COSArray own = cell.attributes().getCOSArray(COSName.getPDFName("Headers"));
                    assertNotNull(own);
                    assertEquals(3, own.size());
                    for (int i = 0; i < own.size(); i++) {
                        assertTrue(names.contains(((COSString) own.getObject(i)).getString()));
                    }
                }
            }
        }
    }
}
