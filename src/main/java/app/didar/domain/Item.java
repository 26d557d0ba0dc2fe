package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.UUID;

/// Anything the library holds.
public sealed interface Item
        permits Country, Person, Organisation, Programme, Topic, Source, Event, Agreement, Undertaking, Fact {

    /// The identity, stable for ever and in every package that leaves the house.
    UUID id();

    /// The short name people quote: `AZ`, `P2`, `U07`, `data-transit`. Unique within its kind.
    String code();

    /// What it is called, or says, in one line.
    Bilingual label();

    Classification classification();
}
