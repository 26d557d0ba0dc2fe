package app.didar.typeset.line;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Cases of the Unicode Character Database 15.0.
final class UnicodeCases {

    private UnicodeCases() {
    }

    /// A text and the places in it where something may end, without its start.
    record Parted(String text, Set<Integer> places) {

        static Parted of(String line) {
            StringBuilder text = new StringBuilder();
            TreeSet<Integer> places = new TreeSet<>();
            for (String part : line.split("\\s+")) {
                switch (part) {
                    case "÷" -> places.add(text.length());
                    case "×" -> {
                        // nothing ends here
                    }
                    default -> text.appendCodePoint(Integer.parseInt(part, 16));
                }
            }
            places.remove(0);
            return new Parted(text.toString(), places);
        }
    }

    /// Lines of a file without comments.
    static List<String> lines(String file) throws IOException {
        InputStream packed = UnicodeCases.class.getResourceAsStream("unicode/" + file + ".gz");
        if (packed == null) {
            throw new FileNotFoundException(file);
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    static List<Parted> parted(String file) throws IOException {
        return lines(file).stream().map(Parted::of).toList();
    }

    /// A paragraph of nothing but this text.
    static Source plain(String text) {
        return new Source(text, List.of(), Map.of(), List.of(), List.of());
    }
}
