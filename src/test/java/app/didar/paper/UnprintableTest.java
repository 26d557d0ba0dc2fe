package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.ExportFailed;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Furniture;
import app.didar.typeset.Inline;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A paper with something in it that cannot be printed.
class UnprintableTest {

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
        byte[] cut = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        return Stream.of(
                Arguments.of(new Block.Picture(text, "پرچم باکو", 40, 0, List.of()), "JPEG"),
                Arguments.of(new Block.Picture(cut, "پرچم باکو", 40, 0, List.of()), "damaged"),
                Arguments.of(Block.body(Inline.text("متن"), new Inline.Picture(cut, "پرچم باکو")), "damaged"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theBrokenPictureIsNamedAndTheEarlierPaperStays(Block block, String english) throws IOException {
        Path target = Files.writeString(folder.resolve("paper.pdf"), "earlier");
        Manuscript manuscript = new Manuscript(
                "نمونه",
                Language.FA,
                new Furniture("", "", "عادی", 0, List.of()),
                new Metadata("", "", "", Instant.EPOCH),
                List.of(block));
        ExportFailed failed = assertThrows(
                ExportFailed.class, () -> PrintedPaper.print(manuscript, target));
        for (Language language : Language.values()) {
            assertTrue(failed.words().in(language).contains("پرچم باکو"), failed.words()::toString);
        }
        assertTrue(failed.words().en().contains(english), failed.words()::toString);
        assertTrue(failed.words().fa().startsWith("برگه نوشته نشد. تصویر «"), failed.words()::toString);
        assertEquals("earlier", Files.readString(target));
        assertArrayEquals(new String[] {"paper.pdf"}, folder.toFile().list());
    }
}
