package cynosure.change.web;

import cynosure.framework.drawing.TreePiece;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tree as it was on a day.
///
/// @param walk the picture of the line, with this day in it; SVG, safe to stand in a page
/// @param today whether it is today
/// @param metric what the metric was called then; empty before the first revision
/// @param definition its sentence; may be empty
/// @param plain what it counted, in plain words; empty when that can't be said
/// @param standing which revision stood, who made it and when
/// @param tree null before the first revision
/// @param numbers what these numbers are, honestly
/// @param before the last day before this one with a change; null without one
/// @param after the next one
/// @param since what has been changed between this day and now
public record ThenPiece(
        LocalDate day,
        boolean today,
        String walk,
        String metric,
        String definition,
        String plain,
        String standing,
        @Nullable TreePiece tree,
        List<String> numbers,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        List<String> since) {

    public String title() {
        return (today ? "Today, " : "On ") + Dates.day(day);
    }

    /// The day a link leads to, in words.
    public static String said(LocalDate day) {
        return Dates.day(day);
    }
}
