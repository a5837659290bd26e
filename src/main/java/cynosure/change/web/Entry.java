package cynosure.change.web;

import java.util.List;

/// One revision in words.
///
/// @param at the moment it was made
/// @param turns the metric that took over with it; empty when the metric stayed
/// @param before the metric that was given up; empty when the metric stayed
/// @param changes what it changed, each in a few words
/// @param record where more is said about the change of metric; empty when the metric stayed
/// @param silent whether nobody has said yet why the metric was changed
public record Entry(
        long number,
        String day,
        String at,
        String by,
        String why,
        String turns,
        String before,
        List<String> changes,
        String record,
        boolean silent) {}
