package app.didar.ui.brief;

import static app.didar.ui.brief.Hand.fieldIn;
import static app.didar.ui.brief.Hand.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.BriefEditing;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The drawer to paper: a password, files of others, letters that no font holds; with real keys and clicks.
@ExtendWith(OnScreen.class)
class ExportDrawerTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPasswordIsTypedTwiceAndOpensTheFile(Language language) throws IOException {
        Words words = words(language);
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            hand.press(KeyCode.TAB);
            hand.press(KeyCode.TAB);
            assertTrue(OnScreen.onFx(() -> desk.scene().getFocusOwner() instanceof RadioButton), "the choice is two tabs away");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.TAB);
            hand.type("دیدار باکو");
            assertTrue(hand.sees(says(words.say("layout.fa"))));
            hand.press(KeyCode.ENTER);
            hand.type("دیدار تهران");
            assertTrue(hand.sees(says(words.say("password.different"))));
            hand.press(KeyCode.ENTER);
            assertFalse(Files.exists(paper(language)), "nothing is written under a password that may be mistyped");
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type("دیدار باکو");
            hand.press(KeyCode.ENTER);
            assertTrue(hand.sees(says(words.say("done"))));
            assertEquals("", OnScreen.onFx(() -> field(desk, "password").getText() + field(desk, "again").getText()));
        }
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(paper(language).toFile()));
        try (PDDocument paper = Loader.loadPDF(paper(language).toFile(), "دیدار باکو")) {
            assertTrue(paper.getCurrentAccessPermission().canPrint());
            assertFalse(paper.getCurrentAccessPermission().canExtractContent());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNoFileCarriesIsSaidWhileItIsTypedAndNothingStaysInTheDrawer(Language language) {
        Words words = words(language);
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            assertFalse(hand.sees(fieldIn("password")), "a paper for the archive has no password");
            hand.click(says(words.say("kind.password")));
            hand.click(fieldIn("password"));
            hand.type("رمز۱۲");
            Predicate<Node> reason = says(new PdfRefusal(Reason.PASSWORD_MIXED_DIRECTIONS, "").words(language));
            assertTrue(hand.sees(reason));
            PasswordField field = field(desk, "password");
            assertEquals(words.say("password"), OnScreen.onFx(field::getAccessibleText));
            assertEquals(OnScreen.onFx(field::getAccessibleHelp), new PdfRefusal(Reason.PASSWORD_MIXED_DIRECTIONS, "").words(language));
            hand.type("ها");
            assertFalse(hand.sees(reason), "digits may stand in the middle");
            assertTrue(hand.sees(says(words.say("strength.SHORT", 8))));
            hand.press(KeyCode.ESCAPE);
            assertEquals("", OnScreen.onFx(field::getText));
            hand.press(KeyCode.P, KeyCode.CONTROL);
            hand.click(says(words.say("export")));
            assertTrue(hand.sees(says(new PdfRefusal(Reason.PASSWORD_EMPTY, "").words(language))));
            assertTrue(OnScreen.onFx(() -> field(desk, "password").isFocused()));
            assertFalse(Files.exists(paper(language)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesOfOthersAreListedRefusedWithTheReasonAndPrinted(Language language) throws IOException {
        Words words = words(language);
        Path broken = Files.writeString(temp.resolve("broken.pdf"), "%PDF-1.7\n");
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            desk.chosen.add(broken);
            hand.click(says(words.say("files.append")));
            hand.click(says(words.say("files.attach")));
            assertTrue(hand.sees(says("broken.pdf")));
            assertTrue(hand.sees(says(words.say("files.attached"))));
            hand.click(says(words.say("export")));
            assertTrue(hand.sees(says(new PdfRefusal(Reason.PDF_BROKEN, "broken").words(language))));
            keep(desk, "files-" + language.code());
            for (int i = 0; i < 2; i++) {
                hand.click(node -> node instanceof Button
                        && words.say("files.remove", "broken.pdf").equals(node.getAccessibleText()));
            }
            assertFalse(hand.sees(says("broken.pdf")));
            hand.click(says(words.say("export")));
            assertTrue(hand.sees(says(words.say("done"))));
            int pages = pages(paper(language));
            Path annex = Files.move(paper(language), temp.resolve("annex.pdf"));
            desk.chosen.set(0, annex);
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.P, KeyCode.CONTROL);
            hand.click(says(words.say("files.append")));
            hand.click(says(words.say("export")));
            assertEquals(2 * pages, pages(paper(language)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lettersThatNoFontHoldsAreNamedBesideThePaper(Language language) {
        try (Desk desk = open(language)) {
            Hand hand = new Hand(desk);
            hand.click(says(words(language).say("export")));
            String said = language == Language.FA ? "\u200E😀 (U+1F600)\u200E در صفحهٔ ۱" : "😀 (U+1F600) on page 1";
            assertTrue(hand.sees(node -> node instanceof Labeled labeled
                    && labeled.getText() != null
                    && labeled.getText().contains(said)));
            assertTrue(hand.sees(says(words(language).say("done"))));
            keep(desk, "warning-" + language.code());
            hand.click(says(words(language).say("kind.password")));
            OnScreen.doOnFx(() -> ((ScrollPane) desk.scene().getRoot().lookup(".export-scroll")).setVvalue(1));
            OnScreen.settle();
            keep(desk, "permissions-" + language.code());
        }
    }

    private static void keep(Desk desk, String name) {
        OnScreen.keep(OnScreen.picture(desk.scene()), "brief-export-" + name);
    }

    /// The editor with a brief of one message, the drawer open.
    private Desk open(Language language) {
        Desk desk = Desk.at(temp, language, Theme.LIGHT, new Place.Briefs(), 1240, 820);
        Brief brief = desk.sampleBrief("AZ");
        Brief.Section messages = brief.sections().stream()
                .filter(section -> section.kind() == Brief.Section.Kind.MESSAGES)
                .findFirst()
                .orElseThrow();
        desk.store().briefs().save(BriefEditing.write(
                brief.with(List.of(messages)), messages.paragraphs().getFirst().id(), language, "Dear 😀"));
        OnScreen.doOnFx(() -> desk.go(new Place.BriefEditor(brief.code())));
        OnScreen.settle();
        OnScreen.press(desk.scene(), KeyCode.P, KeyCode.CONTROL);
        OnScreen.settle();
        return desk;
    }

    private static PasswordField field(Desk desk, String id) {
        return (PasswordField) desk.scene().getRoot().lookup("#" + id);
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            return paper.getNumberOfPages();
        }
    }

    private Path paper(Language language) {
        return temp.resolve("AZ-1-" + language.code() + ".pdf");
    }

    private static Words words(Language language) {
        return Words.of(ExportController.class, "Export", language);
    }
}
