package app.didar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What one run of a program left behind and took: measured apart, so that watching does not slow what is timed.
///
/// @param millis of this one run
/// @param peak   most memory of the process and its children at one moment, in KiB: resident pages, shared ones counted once (Pss of
///               `/proc`); 0 where the system does not tell
/// @param pages  of the paper
/// @param bytes  of the paper
record Facts(long millis, long peak, int pages, long bytes) {

    private static final int EVERY = 15;

    static Facts of(Peer peer, double copies) throws IOException, InterruptedException {
        Path folder = Folders.make();
        try {
            peer.prepare(folder, copies);
            Path paper = Path.of(Peer.target(folder));
            Files.delete(paper);
            long start = System.nanoTime();
            Process process = peer.start(folder);
            long peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, Stream.concat(Stream.of(process.toHandle()), process.descendants()).mapToLong(Facts::memory).sum());
                Thread.sleep(EVERY);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
                return new Facts(millis, peak, pdf.getNumberOfPages(), Files.size(paper));
            }
        } finally {
            Folders.remove(folder);
        }
    }

    private static long memory(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException _) {
            // it has just ended, or this is no Linux
            return 0;
        }
    }
}
