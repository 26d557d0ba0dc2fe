package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.Comparator;
import java.util.UUID;

/// Anything the library holds.
public sealed interface Item
        permits Country,
                Person,
                Organisation,
                Programme,
                Topic,
                Reference,
                Source,
                Trip,
                Event,
                MeetingRecord,
                Agreement,
                Undertaking,
                Position,
                Defensive,
                Fact,
                Quote {

    /// By code as people count: `U9` before `U10`.
    Comparator<Item> BY_CODE = Comparator.comparing(Item::code, CodeOrder::compare);

    /// The identity, stable for ever and in every package that leaves the house.
    UUID id();

    /// The short name people quote: `AZ`, `P2`, `U07`, `data-transit`. Unique within its kind.
    String code();

    /// What it is called, or says, in one line.
    Bilingual label();

    Classification classification();
}
