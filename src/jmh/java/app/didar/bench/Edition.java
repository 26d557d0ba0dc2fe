package app.didar.bench;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.paper.Papers;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Manuscript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// What every program prints here: the brief for Azerbaijan of the sample library, once or many times over.
///
/// A copy differs from every other: each number in its paragraphs is another one, and about every tenth word has another letter. So a
/// hundred pages hold several thousand different words, as one author's would, and a cache of shaped words does not see the same page again. The
/// same copy and edition always give the same text.
final class Edition {

    /// Copies in a paper of about ten pages, and of about a hundred; of the last one only that share of its blocks.
    static final double SHORT = 1.3;
    static final double LONG = 12.5;

    private static final Instant MADE = Instant.parse("2025-11-22T08:00:00Z");
    private static final int ONE_WORD_IN = 10;
    private static final int SHORTEST_WORD = 4;
    private static final String PERSIAN = "ابتجدرسشعفقکلمنوهی";

    private final SplittableRandom random;

    private Edition(long seed) {
        random = new SplittableRandom(seed);
    }

    /// The Persian paper of `copies` briefs, one after the other.
    static Manuscript manuscript(double copies, int edition) {
        Library library = SampleLibrary.read();
        Manuscript first = null;
        List<Block> blocks = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            Manuscript one = Papers.manuscript(brief(library, 0, edition * 1000 + copy), library, Language.FA);
            if (first == null) {
                first = one;
            } else {
                blocks.add(new Block.PageBreak());
            }
            double share = Math.min(1, copies - copy);
            blocks.addAll(one.blocks().subList(0, (int) Math.round(share * one.blocks().size())));
        }
        if (first == null) {
            throw new IllegalArgumentException("no copies");
        }
        return new Manuscript(first.title(), first.language(), first.sheet(), first.furniture(), first.metadata(), blocks);
    }

    /// A copy of one of the three sample briefs.
    static Brief brief(Library library, int meeting, int copy) {
        Brief brief = Composer.compose(library, SampleLibrary.briefs().get(meeting), "X-" + meeting, MADE);
        return copy == 0 ? brief : new Edition(copy).vary(brief);
    }

    private Brief vary(Brief brief) {
        List<Section> sections = new ArrayList<>();
        for (Section section : brief.sections()) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : section.paragraphs()) {
                paragraphs.add(paragraph.gap() ? paragraph
                        : paragraph.with(Bilingual.of(vary(paragraph.text().in(Language.FA)), vary(paragraph.text().in(Language.EN)))));
            }
            sections.add(section.with(paragraphs));
        }
        return brief.with(sections);
    }

    private String vary(String text) {
        StringBuilder out = new StringBuilder(text);
        int word = 0;
        for (int i = 0; i <= out.length(); i++) {
            char c = i < out.length() ? out.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) ('0' + random.nextInt(10)));
            } else if (c >= '۰' && c <= '۹') {
                out.setCharAt(i, (char) ('۰' + random.nextInt(10)));
            }
            if (!Character.isLetter(c)) {
                if (i - word >= SHORTEST_WORD && random.nextInt(ONE_WORD_IN) == 0) {
                    letter(out, word + random.nextInt(i - word));
                }
                word = i + 1;
            }
        }
        return out.toString();
    }

    private void letter(StringBuilder out, int at) {
        char c = out.charAt(at);
        if (c >= 'a' && c <= 'z') {
            out.setCharAt(at, (char) ('a' + random.nextInt(26)));
        } else if (c >= 0x600 && c < 0x700) {
            out.setCharAt(at, PERSIAN.charAt(random.nextInt(PERSIAN.length())));
        }
    }
}
