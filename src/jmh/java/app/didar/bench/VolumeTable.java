package app.didar.bench;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What took how long in libraries of several sizes, side by side; a time that grows faster than the library stands out.
final class VolumeTable {

    private static final String NONE = "–";

    private final Measured measured;

    VolumeTable(Measured measured) {
        this.measured = measured;
    }

    /// Empty where no benchmark with a volume was run.
    String markdown() {
        if (measured.byVolume().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n## Libraries of several sizes\n\n");
        out.append("| milliseconds, median | 1× | 10× | 10× ÷ 1× | large | large ÷ 1× |\n|---|--:|--:|--:|--:|--:|\n");
        Map<Volume, Optional<Double>> items = new EnumMap<>(Volume.class);
        for (Volume volume : Volume.values()) {
            items.put(volume, Optional.of((double) volume.library().items().size()));
        }
        out.append(line("items", "%.0f", items));
        for (String benchmark : measured.byVolume()) {
            Map<Volume, Optional<Double>> times = new EnumMap<>(Volume.class);
            for (Volume volume : Volume.values()) {
                times.put(volume, measured.time(benchmark, Volume.PARAMETER, volume.name()));
            }
            out.append(line(benchmark.substring(1 + benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1)), "%.4f", times));
        }
        return out.append('\n').toString();
    }

    private static String line(String name, String form, Map<Volume, Optional<Double>> values) {
        Optional<Double> one = values.getOrDefault(Volume.ONE, Optional.empty());
        Optional<Double> ten = values.getOrDefault(Volume.TEN, Optional.empty());
        Optional<Double> large = values.getOrDefault(Volume.LARGE, Optional.empty());
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(name, shown(one, form), shown(ten, form), ratio(ten, one), shown(large, form), ratio(large, one));
    }

    private static String ratio(Optional<Double> more, Optional<Double> less) {
        return more.isEmpty() || less.isEmpty() ? NONE : String.format(Locale.ROOT, "%.1f", more.get() / less.get());
    }

    private static String shown(Optional<Double> value, String form) {
        return value.map(number -> String.format(Locale.ROOT, form, number)).orElse(NONE);
    }
}
