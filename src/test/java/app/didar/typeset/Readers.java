package app.didar.typeset;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Two programs that copy text out of a file, as they come: pdftotext, which has its place on most machines with Linux, and
/// the PDFTextStripper of PDFBox.
public final class Readers {

    private Readers() {
    }

    /// Whether pdftotext is on this machine.
    public static boolean poppler() {
        String path = System.getenv("PATH");
        return path != null && Stream.of(path.split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "pdftotext")));
    }

    /// The text of a file as pdftotext gives it, without options but for the encoding.
    public static String poppler(byte[] pdf) throws IOException {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-", "-").start();
        try (var in = process.getOutputStream()) {
            in.write(pdf);
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// The text of a file as PDFBox gives it.
    public static String pdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Text code point for code point, but for normal form, white space and characters that tell the direction only.
    public static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]", ""),
                Normalizer.Form.NFC).replaceAll("[\\s\\u00a0\\u0085\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+", " ")
                .strip();
    }
}
