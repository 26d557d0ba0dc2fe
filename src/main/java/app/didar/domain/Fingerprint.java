package app.didar.domain;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.text.Bilingual;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fingerprint of what a brief says: SHA-256 over its content in a canonical form. Two papers with the same fingerprint say the
/// same. Identities, stamps and the number of the revision are left out.
///
/// The canonical form writes every text with its length in front, so no two contents share one.
///
/// @param hex all 64 hexadecimal digits
public record Fingerprint(String hex) {

    private static final int SHOWN = 8;

    public static Fingerprint of(Brief brief) {
        Canonical form = new Canonical();
        form.put(brief.code());
        form.put(brief.title());
        form.put(brief.country());
        form.put(brief.counterpart());
        form.put(brief.event());
        form.put(brief.date() == null ? null : brief.date().toString());
        form.put(brief.topics());
        form.put(Integer.toString(brief.sections().size()));
        brief.sections().forEach(form::put);
        return new Fingerprint(form.digest());
    }

    /// As printed on every page: the first eight digits, unparted, as nothing else keeps its order in every line of mixed scripts.
    public String shown() {
        return hex.substring(0, SHOWN);
    }

    private static final class Canonical {

        /// Room for a brief of ten pages.
        private final StringBuilder out = new StringBuilder(1 << 15);

        void put(@Nullable String text) {
            if (text == null) {
                out.append('-');
            } else {
                out.append(text.length()).append(':').append(text);
            }
        }

        void put(Bilingual text) {
            put(text.fa());
            put(text.en());
        }

        void put(List<String> texts) {
            put(Integer.toString(texts.size()));
            texts.forEach(this::put);
        }

        void put(Section section) {
            put(section.kind().name());
            put(section.title());
            put(section.topic());
            put(Integer.toString(section.paragraphs().size()));
            section.paragraphs().forEach(this::put);
        }

        void put(Paragraph paragraph) {
            put(paragraph.role().name());
            put(paragraph.text());
            Link link = paragraph.link();
            put(link == null ? null : link.kind().name());
            put(link == null ? null : link.code());
            put(paragraph.sources());
            put(Boolean.toString(paragraph.gap()));
            put(Boolean.toString(paragraph.shareable()));
            put(paragraph.classification().name());
        }

        String digest() {
            try {
                byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError("every Java has SHA-256", impossible);
            }
        }
    }
}
