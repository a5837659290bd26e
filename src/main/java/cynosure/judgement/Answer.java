package cynosure.judgement;

import java.time.Instant;

/// What the team answered to a question about its metric.
///
/// @param seq grows with each answer to any question
/// @param version the version of the metric's definition it was given for
/// @param by the id of the person who wrote it down
public record Answer(
        long seq, ConvergingQuestion question, String words, int version, String by, Instant at) {}
