package app.didar.domain;

import java.util.List;
import java.util.stream.Stream;

/// What an item of the library rests on.
final class Sources {

    private Sources() {}

    /// Codes of the sources of `item`, each once, in its own order.
    static List<String> of(Item item) {
        Stream<String> codes = switch (item) {
            case Country _, Topic _, Reference _, Trip _ -> Stream.empty();
            case Person person -> person.sources().stream();
            case Organisation organisation -> organisation.sources().stream();
            case Programme programme -> programme.sources().stream();
            case Source source -> Stream.of(source.code());
            case Event event ->
                Stream.concat(event.sources().stream(), event.datings().stream().map(Event.Dating::source));
            case Agreement agreement -> agreement.sources().stream();
            case Undertaking undertaking -> Stream.of(undertaking.source());
            case Fact fact -> Stream.of(fact.source());
            case Quote quote -> Stream.of(quote.source());
            case Position position -> position.sources().stream();
            case Defensive defensive -> defensive.sources().stream();
            case MeetingRecord meeting -> meeting.sources().stream();
        };
        return codes.filter(code -> !code.isBlank()).distinct().toList();
    }
}
