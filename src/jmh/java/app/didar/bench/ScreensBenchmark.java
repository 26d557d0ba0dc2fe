package app.didar.bench;

import app.didar.domain.Country;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException;
import app.didar.domain.Edit;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Step;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.shell.Place;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;

/// Every screen of the real window over a real vault: how long it takes to open, and how evenly it scrolls. One process for each holding,
/// because one window lives long and everything in it is warm; the screens are opened in turn, so that a busy moment of the machine does
/// not fall on one of them.
///
/// Writes a line for each number: what it is of, a tab, milliseconds.
public final class ScreensBenchmark {

    private static final int WARM_UP = 4;
    private static final int STEPS = 30;
    private static final int PASSES = 3;

    private final int rounds;
    private final Map<String, Double> measured = new LinkedHashMap<>();

    private ScreensBenchmark(int rounds) {
        this.rounds = rounds;
    }

    /// Measures the screens over a holding: `SAMPLE out.txt 15 FOLDER`. Its vault is made in the folder where it is not there yet.
    public static void main(String[] arguments) throws IOException {
        Holding holding = Holding.valueOf(arguments[0]);
        Path folder = Path.of(arguments[3]);
        Path vault = folder.resolve(holding.name());
        if (!new Vaults().isVault(vault)) {
            holding.make(vault);
        }
        ScreensBenchmark screens = new ScreensBenchmark(Integer.parseInt(arguments[2]));
        screens.vault(vault);
        try (MeasuredWindow window = new MeasuredWindow(folder, vault)) {
            screens.window(window);
        }
        Files.write(Path.of(arguments[1]), screens.measured.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s\t%.2f", entry.getKey(), entry.getValue())).toList());
        System.exit(0);
    }

    private void vault(Path vault) {
        List<Double> opening = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            try (Vault open = new Vaults().open(vault, MeasuredVault.PASSPHRASE.toCharArray())) {
                long opened = System.nanoTime();
                open.store().library();
                opening.add((opened - start) / 1e6);
                reading.add((System.nanoTime() - opened) / 1e6);
            }
        }
        put("opening the vault", median(opening));
        put("reading the library into memory", median(reading));
    }

    private void window(MeasuredWindow window) {
        List<Double> unlocking = new ArrayList<>();
        for (int i = 0; i < rounds / 2; i++) {
            unlocking.add(window.unlock());
            window.lock();
        }
        window.unlock();
        put("from the passphrase to the home screen", median(unlocking));
        remove(window);
        Map<String, Place> screens = screens(window.library());
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            for (Map.Entry<String, Place> screen : screens.entrySet()) {
                double time = window.go(screen.getValue());
                if (round >= WARM_UP) {
                    times.computeIfAbsent(screen.getKey(), _ -> new ArrayList<>()).add(time);
                }
            }
        }
        times.forEach((screen, all) -> put(screen, median(all)));
        edit(window);
        type(window);
        put("a pulse in which nothing moves", median(DoubleStream.generate(() -> window.pulse(() -> {})).limit(STEPS).boxed().toList()));
        screens.forEach((screen, place) -> {
            window.go(place);
            scroll(window, screen, Orientation.VERTICAL);
            if (place instanceof Place.Coverage) {
                scroll(window, screen + " across", Orientation.HORIZONTAL);
            }
        });
    }

    private static Map<String, Place> screens(Library library) {
        Map<String, Place> screens = new LinkedHashMap<>();
        List<Country> countries = Holding.byBusiness(library);
        screens.put("home", new Place.Home());
        screens.put("countries", new Place.Countries());
        screens.put("an average country", new Place.CountryPage(countries.get(countries.size() / 2).code()));
        screens.put("the busiest country", new Place.CountryPage(countries.getLast().code()));
        for (ItemKind kind : ItemKind.values()) {
            screens.put("shelf " + kind, new Place.Shelf(kind, null));
        }
        screens.put("coverage map", new Place.Coverage());
        screens.put("deleted items", new Place.Removed());
        return screens;
    }

    /// A twentieth of the quotes, so that there is something to bring back.
    private static void remove(MeasuredWindow window) {
        List<? extends Item> quotes = window.library().all(ItemKind.QUOTE);
        window.time(() -> apply(window, Edit.delete(List.copyOf(quotes.subList(0, Math.max(1, quotes.size() / 20))))));
    }

    private void edit(MeasuredWindow window) {
        window.go(new Place.Shelf(ItemKind.FACT, null));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + rounds; i++) {
            List<Fact> facts = window.library().facts();
            Fact fact = facts.get(facts.size() / 2);
            Edit edit = Edit.put(Edit.Act.CHANGE, new Fact(
                    fact.id(), fact.code(), fact.kind(), fact.statement(), Integer.toString(i), fact.unit(), true, fact.asOf(), fact.expires(),
                    fact.speaker(), fact.sourceSentence(), fact.source(), fact.usable(), fact.note(), fact.countries(),
                    fact.topics(), fact.classification()));
            times.add(window.time(() -> apply(window, edit)));
        }
        put("one edit of a fact, until its shelf shows it", median(times.subList(WARM_UP, times.size())));
    }

    private static void apply(MeasuredWindow window, Edit edit) {
        window.editing().apply(edit, new LibraryEditing.Outcome() {
            @Override
            public void kept(Step step) {
            }

            @Override
            public void refused(DidarException why) {
                throw why;
            }
        });
    }

    private void type(MeasuredWindow window) {
        for (ItemKind kind : List.of(ItemKind.FACT, ItemKind.UNDERTAKING)) {
            window.go(new Place.Shelf(kind, null));
            window.time(() -> search(window).requestFocus());
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < WARM_UP + rounds; i++) {
                String letter = List.of("ا", "ر", "م").get(i % 3);
                times.add(window.pulse(() -> search(window).setText(letter)));
                window.pulse(() -> search(window).clear());
            }
            put("one letter in the search of " + kind, median(times.subList(WARM_UP, times.size())));
        }
    }

    private static TextField search(MeasuredWindow window) {
        return window.find(TextField.class).filter(field -> "search".equals(field.getId())).findFirst().orElseThrow();
    }

    /// By pages over the whole length; of a page that was slow once only because the machine was busy, the middle of several passes counts.
    private void scroll(MeasuredWindow window, String screen, Orientation way) {
        ScrollBar bar = window.bar(way).orElse(null);
        if (bar == null) {
            return;
        }
        List<List<Double>> steps = IntStream.range(0, STEPS).mapToObj(_ -> (List<Double>) new ArrayList<Double>()).toList();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int step = 0; step < STEPS; step++) {
                double value = bar.getMin() + (bar.getMax() - bar.getMin()) * (step + 1) / STEPS;
                steps.get(step).add(window.pulse(() -> bar.setValue(value)));
            }
            window.pulse(() -> bar.setValue(bar.getMin()));
        }
        List<Double> pulses = steps.stream().map(ScreensBenchmark::median).toList();
        put("scrolling " + screen + ", median", median(pulses));
        put("scrolling " + screen + ", slowest", pulses.stream().mapToDouble(time -> time).max().orElseThrow());
    }

    private void put(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%8.2f ms  %s%n", milliseconds, what);
        measured.put(what, milliseconds);
    }

    private static double median(List<Double> times) {
        return times.stream().mapToDouble(time -> time).sorted().skip((times.size() - 1) / 2).findFirst().orElseThrow();
    }
}
