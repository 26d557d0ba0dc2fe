package app.didar.domain;

import java.time.Instant;
import java.util.UUID;

/// An edit that was made.
///
/// @param items how many items it changed
public record Step(UUID id, Edit.Act act, Instant at, int items) {}
