package cynosure.compiler;

import java.time.Instant;
import java.time.LocalDate;

/// One period that was asked for.
///
/// @param first its first day
/// @param next the first day after it
/// @param start its first instant
/// @param end the first instant after it
/// @param since how far back its reading looks: its own start, or the start of the rolling window
///   that ends with it
public record Period(LocalDate first, LocalDate next, Instant start, Instant end, Instant since) {}
