package app.didar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// The table at the end of a run, in Markdown: what each program took, and whether the aims are met.
final class Report {

    private static final String NONE = "–";

    private final Measured measured;
    private final Map<Peer, Facts> shortPaper;
    private final Map<Peer, Facts> longPaper;
    private final StringBuilder out = new StringBuilder();

    Report(Measured measured, Map<Peer, Facts> shortPaper, Map<Peer, Facts> longPaper) {
        this.measured = measured;
        this.shortPaper = shortPaper;
        this.longPaper = longPaper;
    }

    String markdown() {
        line("");
        line("## Didar beside its peers");
        line("");
        line("%d cores, %d MiB for a JVM by default, %s %s, Java %s (%s). Content: the Persian brief for Azerbaijan, each copy with other "
                        + "numbers and other words, in the same fonts and sizes. Times are medians.",
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, System.getProperty("os.name"),
                System.getProperty("os.arch"), System.getProperty("java.version"), System.getProperty("java.vm.name"));
        line("");
        if (!shortPaper.isEmpty()) {
            peers();
        }
        others();
        aims();
        return out.toString();
    }

    private void peers() {
        line("| program | 10 pages, whole process | most memory | file | pages || 100 pages, whole process (once) | most memory | file | pages "
                + "|| 100 pages, warm | per page | allocated per page |");
        line("|---|--:|--:|--:|--:|---|--:|--:|--:|--:|---|--:|--:|--:|");
        for (Peer peer : Peer.values()) {
            Facts small = shortPaper.get(peer);
            Facts large = longPaper.get(peer);
            if (small == null || large == null) {
                line("| %s | %s |", peer.shown(), peer.present() ? "not measured" : "not installed");
                continue;
            }
            int pages = large.pages();
            line("| %s | %s | %s || %d ms | %s || %s | %s | %s |", peer.shown(), shown(measured.cold(peer), "%.0f ms"), facts(small),
                    large.millis(), facts(large), shown(measured.warm(peer), "%.0f ms"),
                    shown(measured.warm(peer).map(time -> time / pages), "%.2f ms"),
                    shown(measured.allocated(peer).map(bytes -> bytes / pages / 1048576), "%.2f MiB"));
        }
        line("");
    }

    private static String facts(Facts facts) {
        return "%s | %d kB | %d".formatted(facts.peak() == 0 ? NONE : facts.peak() / 1024 + " MiB", facts.bytes() / 1000, facts.pages());
    }

    private void others() {
        List<String> lines = new ArrayList<>();
        for (RunResult result : measured.others()) {
            Result<?> time = result.getPrimaryResult();
            lines.add(String.format(Locale.ROOT, "| %s | %.2f ± %.2f %s |", result.getParams().getBenchmark().replace("app.didar.bench.", ""),
                    time.getScore(), time.getScoreError(), time.getScoreUnit()));
        }
        for (int threads = 1; threads <= 2; threads++) {
            int count = threads;
            measured.parallel(threads).ifPresent(time -> lines.add(String.format(Locale.ROOT, "| %d briefs, %d thread(s) | %.0f ms |",
                    ParallelBenchmark.BRIEFS, count, time)));
        }
        if (!lines.isEmpty()) {
            line("| Didar alone | time |");
            line("|---|--:|");
            lines.forEach(one -> line("%s", one));
            line("");
        }
    }

    private void aims() {
        line("| aim | measured | |");
        line("|---|--:|---|");
        for (Peer peer : List.of(Peer.FOP, Peer.OPENHTMLTOPDF)) {
            aim("warm, 100 pages: " + peer.shown() + " takes at least 25 times as long", measured.warm(peer), measured.warm(Peer.DIDAR), 25);
        }
        for (Peer own : List.of(Peer.DIDAR, Peer.DIDAR_SHORT, Peer.DIDAR_AOT)) {
            for (Peer peer : List.of(Peer.LIBREOFFICE, Peer.CHROMIUM)) {
                aim("cold, 10 pages: " + peer.shown() + " takes at least twice as long as " + name(own), measured.cold(peer),
                        measured.cold(own), 2);
            }
        }
        aim("one paragraph of ten pages edited: printing anew takes at least 10 times as long as its page on the screen",
                measured.edited("print"), measured.edited("preview"), 10);
        aim("200 briefs: the same bytes by two threads, at least 1.6 times as fast", measured.parallel(1), measured.parallel(2), 1.6);
    }

    private void aim(String words, Optional<Double> theirs, Optional<Double> ours, double least) {
        if (theirs.isEmpty() || ours.isEmpty()) {
            line("| %s | %s | not measured |", words, NONE);
        } else {
            double ratio = theirs.get() / ours.get();
            line("| %s | %.2f | %s |", words, ratio, ratio >= least ? "PASS" : "FAIL");
        }
    }

    private static String name(Peer own) {
        return own == Peer.DIDAR_AOT ? "Didar with an AOT cache" : own.shown();
    }

    private static String shown(Optional<Double> value, String form) {
        return value.map(number -> String.format(Locale.ROOT, form, number)).orElse(NONE);
    }

    private void line(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
