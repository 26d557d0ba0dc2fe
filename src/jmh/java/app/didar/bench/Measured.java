package app.didar.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// What JMH measured, by its place in the table. Times are medians in milliseconds, which a busy moment of the machine hardly moves; a part not run is empty.
final class Measured {

    private final List<RunResult> results;

    Measured(Collection<RunResult> results) {
        this.results = List.copyOf(results);
    }

    Optional<Double> cold(Peer peer) {
        return time("ColdBenchmark.tenPages", "peer", peer.name());
    }

    Optional<Double> warm(Peer peer) {
        return time("WarmBenchmark." + method(peer), "", "");
    }

    /// Bytes that one warm paper allocates.
    Optional<Double> allocated(Peer peer) {
        return of("WarmBenchmark." + method(peer), "", "")
                .map(result -> (Result<?>) result.getSecondaryResults().get("gc.alloc.rate.norm")).map(Result::getScore);
    }

    Optional<Double> parallel(int threads) {
        return time("ParallelBenchmark.briefs", "threads", Integer.toString(threads));
    }

    /// After one edited paragraph: `preview` or `print`.
    Optional<Double> edited(String what) {
        return time("PreviewBenchmark." + what, "", "");
    }

    Optional<Double> time(String name, String param, String value) {
        return of(name, param, value).map(result -> result.getPrimaryResult().getStatistics().getPercentile(50));
    }

    /// The names of the benchmarks that were run in libraries of several sizes, each once.
    List<String> byVolume() {
        return results.stream().map(RunResult::getParams).filter(params -> params.getParam(Volume.PARAMETER) != null)
                .map(BenchmarkParams::getBenchmark).distinct().toList();
    }

    /// The benchmarks that have no place of their own in the tables.
    List<RunResult> others() {
        return results.stream().filter(Measured::other).toList();
    }

    private static boolean other(RunResult result) {
        String name = result.getParams().getBenchmark();
        return !name.contains("ColdBenchmark") && !name.contains("WarmBenchmark") && !name.contains("ParallelBenchmark")
                && result.getParams().getParam(Volume.PARAMETER) == null;
    }

    private static String method(Peer peer) {
        return peer.name().toLowerCase(Locale.ROOT);
    }

    private Optional<RunResult> of(String name, String param, String value) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith(name))
                .filter(result -> param.isEmpty() || value.equals(result.getParams().getParam(param))).findFirst();
    }
}
