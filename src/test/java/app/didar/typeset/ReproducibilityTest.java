package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Digits;
import app.didar.text.Language;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same manuscript gives the same bytes.
class ReproducibilityTest {

    private static final int THREADS = 4;
    private static final int PAPERS = 40;
    private static final int CHAPTERS = 40;

    static List<Manuscript> kinds() throws IOException {
        byte[] pocket = Printed.pdf(Samples.pocket());
        return List.of(Samples.full(), Samples.english(), Samples.pocket(), Samples.bilingual(), Samples.book(),
                Samples.persian(Samples.body("پیوست دارد.")).attaching(List.of(
                        new Attachment("کارت.pdf", "application/pdf", "کارت", pocket),
                        new Attachment("کارت.pdf", "application/pdf", "", pocket))),
                Samples.persian(new Block.Contents(1)).appending(List.of(new Appendix("پیوست ۱", "کارت", pocket),
                        new Appendix("پیوست ۲", "برگهٔ ساده", PlainPdf.of("plain", 842, 595)))));
    }

    @Test
    void papersPrintedAtOnceAreThoseOfOneByOne()
            throws IOException, InterruptedException, ExecutionException, NoSuchAlgorithmException {
        List<Manuscript> kinds = kinds();
        List<String> alone = new ArrayList<>();
        for (Manuscript manuscript : kinds) {
            alone.add(hash(manuscript));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < PAPERS; i++) {
                Manuscript manuscript = kinds.get(i % kinds.size());
                together.add(threads.submit(() -> hash(manuscript)));
            }
            for (int i = 0; i < PAPERS; i++) {
                assertEquals(alone.get(i % kinds.size()), together.get(i).get(), "paper " + i);
            }
        }
    }

    @Test
    void aLongPaperIsTheSameByOneThreadAndByMany() throws ExecutionException, InterruptedException {
        List<Block> blocks = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            blocks.add(new Block.Heading(1, Digits.of(chapter, Language.FA), "فصل"));
            blocks.addAll(Samples.full().blocks());
        }
        Manuscript manuscript = Samples.persian(blocks.toArray(Block[]::new));
        List<String> hashes = new ArrayList<>();
        for (int threads : new int[] {1, THREADS}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                hashes.add(pool.submit(() -> hash(manuscript)).get());
            }
        }
        assertEquals(hashes.getFirst(), hashes.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "fa-IR-u-nu-arabext"})
    void theMachinesLocaleAndTimeZoneDoNotMatter(String tag) throws IOException, NoSuchAlgorithmException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<Manuscript> kinds = kinds();
        for (Manuscript manuscript : kinds) {
            before.add(hash(manuscript));
        }
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (Manuscript manuscript : kinds) {
                after.add(hash(manuscript));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(before, after);
    }

    private static String hash(Manuscript manuscript) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Printed.pdf(manuscript)));
    }
}
