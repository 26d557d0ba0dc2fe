package app.didar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every sentence stands in both languages, with the same places to fill, and the Persian is spelt as Persian.
class BundleParityTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");


    @TestFactory
    Stream<DynamicTest> everyBundleHasItsPersianTwin() throws IOException {
        List<Path> english = bundles(SOURCES).stream()
                .filter(f -> !f.toString().endsWith("_fa.properties"))
                .toList();
        assertFalse(english.isEmpty());
        return english.stream().map(file -> DynamicTest.dynamicTest(SOURCES.relativize(file).toString(), () -> {
            Map<String, String> en = read(file);
            Map<String, String> fa = read(twin(file));
            assertEquals(en.keySet(), fa.keySet());
            en.forEach((key, sentence) -> {
                assertEquals(places(sentence), places(fa.getOrDefault(key, "")), key);
                assertPersian(key, fa.getOrDefault(key, ""));
            });
        }));
    }

    /// No installed font is needed. Besides, a letter of another face among right-to-left ones upsets their order on the screen.
    @Test
    void everyWordOfTheWindowIsInItsFace() throws Exception {
        Font face = Font.createFont(Font.TRUETYPE_FONT, Path.of("assets/fonts/Vazirmatn-Regular.ttf").toFile());
        Map<String, String> missing = new TreeMap<>();
        for (Path file : bundles(SOURCES.resolve("java/app/didar/ui"))) {
            read(file).forEach((key, sentence) -> sentence.codePoints()
                    .filter(letter -> Character.getType(letter) != Character.FORMAT && !face.canDisplay(letter))
                    .forEach(letter -> missing.put(file.getFileName() + " " + key, Character.getName(letter))));
        }
        assertEquals(Map.of(), missing);
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".properties")).toList();
        }
    }

    private static void assertPersian(String key, String sentence) {
        assertTrue(Normalizer.isNormalized(sentence, Normalizer.Form.NFC), key);
        assertFalse(sentence.contains("ي") || sentence.contains("ك"), () -> key + ": Arabic letters");
        assertFalse(sentence.matches(".*[آ-ی] (ها|های|هایی)( .*|$)"), () -> key + ": a half-space is missing");
        assertFalse(sentence.matches(".*(^|[ («])(می|نمی) [آ-ی].*"), () -> key + ": a half-space is missing");
        assertFalse(sentence.contains(" ،") || sentence.contains(" ."), () -> key + ": a space before a mark");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path twin(Path english) {
        String name = english.getFileName().toString();
        return english.resolveSibling(name.substring(0, name.length() - ".properties".length()) + "_fa.properties");
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }
}
