package app.didar.bench;

import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the vault holds whose screens are measured.
enum Holding {
    SAMPLE("sample"),
    LARGE("large");

    private static final int BRIEFS = 100;
    private static final int TOPICS = 3;

    private final String shown;

    Holding(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    private Library library() {
        return this == SAMPLE ? SampleLibrary.read() : Volume.LARGE.library();
    }

    /// Makes a vault of it in a folder that is not there yet: the library in one step, and briefs; those of the sample, or a hundred of a few
    /// topics each.
    void make(Path folder) {
        try (Vault vault = new Vaults().create(folder, MeasuredVault.PASSPHRASE.toCharArray())) {
            Store store = vault.store();
            store.saveAll(library());
            Library library = store.library();
            for (BriefRequest request : this == SAMPLE ? SampleLibrary.briefs() : requests(library)) {
                String code = store.briefs().nextCode(request.country());
                store.briefs().save(Composer.compose(library, request, code, Instant.parse("2025-11-22T08:00:00Z")));
            }
        }
    }

    private static List<BriefRequest> requests(Library library) {
        List<Country> countries = library.counterparts();
        List<String> topics = library.topics().stream().map(Topic::code).toList();
        return IntStream.range(0, BRIEFS)
                .mapToObj(i -> new BriefRequest(
                        countries.get(i % countries.size()).code(),
                        null,
                        LocalDate.of(2025, 12, 25).plusDays(i),
                        IntStream.range(0, TOPICS).mapToObj(t -> topics.get((i * TOPICS + t) % topics.size())).toList(),
                        Bilingual.of("", "")))
                .toList();
    }

    /// The countries we meet, the one that most items name last.
    static List<Country> byBusiness(Library library) {
        Comparator<Country> business = Comparator.comparing(country -> List.of(ItemKind.values()).stream()
                .mapToInt(kind -> library.naming(kind, ItemKind.COUNTRY, country.code()).size())
                .sum());
        return library.counterparts().stream().sorted(business).toList();
    }
}
