package app.didar.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// The program itself as a whole process. `export` opens the vault (Argon2id over 64 MiB included) and prints the full paper; `opening` opens
/// the same vault and lists the countries, so the difference is the printing.
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VaultBenchmark {

    @Benchmark
    public int export(MeasuredVault vault) throws IOException, InterruptedException {
        Path target = vault.folder.resolve("cold.pdf");
        return run(vault, "export", "AZ-1", "--force", "-o", target.toString());
    }

    @Benchmark
    public int opening(MeasuredVault vault) throws IOException, InterruptedException {
        return run(vault, "list", "countries");
    }

    private static int run(MeasuredVault vault, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Places.java(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                Places.jars(false),
                "app.didar.Main",
                "--vault",
                vault.folder.resolve("vault").toString()));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT);
        process.environment().put("DIDAR_PASSPHRASE", MeasuredVault.PASSPHRASE);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit code " + code);
        }
        return code;
    }
}
