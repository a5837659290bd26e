package cynosure.bets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What should have been looked at by now.
public final class Overdue {

    /// A review that lasts longer than this is one that nobody holds.
    public static final int REVIEW_DAYS = 14;

    private Overdue() {}

    /// @param id of the card, or of the node in which the edge ends
    /// @param days since the day it was due
    /// @param why one sentence
    public record Late(Level level, String id, String name, long days, String why) {}

    /// The longest overdue first.
    public static List<Late> on(Ladder ladder, LocalDate today, ZoneId zone) {
        Stream<Late> cards =
                ladder.board().all().stream()
                        .filter(Bet::open)
                        .flatMap(bet -> late(bet, today, zone));
        Stream<Late> edges =
                ladder.edges().stream()
                        .filter(edge -> past(edge.terms().due(), today))
                        .map(
                                edge ->
                                        new Late(
                                                edge.level(),
                                                edge.id(),
                                                edge.name(),
                                                since(edge.terms().due(), today),
                                                "The team wanted to look at this edge again by now."));
        return Stream.concat(cards, edges)
                .sorted(Comparator.comparingLong(Late::days).reversed().thenComparing(Late::id))
                .toList();
    }

    /// How long a card has been in its column, in whole days of the workspace's calendar.
    public static long days(Bet bet, LocalDate today, ZoneId zone) {
        return Math.max(0, ChronoUnit.DAYS.between(day(bet.since(), zone), today));
    }

    /// Whether a card has been in its column for longer than bets of its level usually take.
    public static boolean aging(Bet bet, LocalDate today, ZoneId zone) {
        LocalDate since = day(bet.since(), zone);
        return switch (bet.column()) {
            case NEXT, NOW -> today.isAfter(bet.level().latest(since));
            case REVIEW -> days(bet, today, zone) > REVIEW_DAYS;
            case SHELF, CLOSED -> false;
        };
    }

    private static Stream<Late> late(Bet bet, LocalDate today, ZoneId zone) {
        if (bet.column() == Column.REVIEW) {
            long days = days(bet, today, zone) - REVIEW_DAYS;
            return days > 0
                    ? Stream.of(late(bet, days, "It waits in review, and nobody has settled it."))
                    : Stream.empty();
        }
        return bet.placed() != null && past(bet.terms().due(), today)
                ? Stream.of(
                        late(
                                bet,
                                since(bet.terms().due(), today),
                                "The day on which you wanted to look back has passed."))
                : Stream.empty();
    }

    private static Late late(Bet bet, long days, String why) {
        return new Late(bet.level(), bet.id(), bet.title(), days, why);
    }

    private static boolean past(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }

    private static long since(@Nullable LocalDate due, LocalDate today) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, today);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
