package cynosure.reference;

import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Name;
import cynosure.metric.Span;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Of whom in a period or window a claim about users holds.
final class Claims {

    private final Scope scope;

    Claims(Scope scope) {
        this.scope = scope;
    }

    /// @param members those of whom it holds
    /// @param unjudged new users who are still being followed
    record Verdict(Set<String> members, Set<String> unjudged) {}

    /// Whether new users have to be followed, so that some cannot be judged yet.
    static boolean needsTime(Users users) {
        return users.deed() instanceof Deed.Did(_, _, Span span) && span != null;
    }

    Verdict of(Users users) {
        return users.fresh() == null
                ? new Verdict(those(users), Set.of())
                : ofNew(users, (Deed.Did) users.deed());
    }

    /// What a user did in the period or window, as far as the claim looks at it.
    List<Fact> theirs(String user, Users users) {
        return scope.facts().stream()
                .filter(fact -> user.equals(fact.actor()) && Matching.meets(fact, users.with()))
                .toList();
    }

    /// What of it the deed is about.
    List<Fact> done(String user, Users users) {
        return scope.chosen(((Deed.Did) users.deed()).events(), theirs(user, users));
    }

    private Set<String> those(Users users) {
        Threshold threshold = ((Deed.Did) users.deed()).threshold();
        return scope.users().stream()
                .filter(user -> !theirs(user, users).isEmpty())
                .filter(user -> met(threshold, done(user, users)))
                .collect(Collectors.toSet());
    }

    private Verdict ofNew(Users users, Deed.Did deed) {
        Set<String> fresh =
                scope.facts().stream()
                        .filter(fact -> scope.history().isFirst(fact, users.fresh()))
                        .filter(fact -> Matching.meets(fact, users.with()))
                        .map(Fact::actor)
                        .collect(Collectors.toSet());
        if (deed.span() == null) {
            return new Verdict(fresh, Set.of());
        }
        var members = new HashSet<String>();
        var unjudged = new HashSet<String>();
        for (String user : fresh) {
            Instant first = scope.history().first(user, users.fresh()).orElseThrow();
            Fact.Session session = session(user, first);
            if (!isOver(deed.span(), first, session)) {
                unjudged.add(user);
            } else {
                Instant until = until(deed.span(), first, session);
                List<Fact> followed =
                        scope.measured().stream()
                                .filter(fact -> user.equals(fact.actor()))
                                .filter(fact -> !fact.at().isBefore(first))
                                .filter(fact -> fact.at().isBefore(until))
                                .toList();
                if (met(deed.threshold(), scope.chosen(deed.events(), followed, _ -> until))) {
                    members.add(user);
                }
            }
        }
        return new Verdict(members, unjudged);
    }

    private Fact.Session session(String user, Instant first) {
        return scope.history().facts().stream()
                .filter(fact -> user.equals(fact.actor()) && fact.at().equals(first))
                .map(Fact::session)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    private boolean isOver(Span span, Instant first, Fact.Session session) {
        return switch (span) {
            case Span.FirstSession _ -> scope.history().isOver(session, scope.knownUntil());
            case Span.Within within -> !first.plus(within.length()).isAfter(scope.knownUntil());
        };
    }

    private static Instant until(Span span, Instant first, Fact.Session session) {
        return switch (span) {
            case Span.FirstSession _ -> session.end().plusNanos(1);
            case Span.Within within -> first.plus(within.length());
        };
    }

    private boolean met(Threshold threshold, List<Fact> done) {
        return switch (threshold) {
            case Threshold.Times(Bound bound, long count) -> holds(done.size(), bound, count);
            case Threshold.OnDays(Bound bound, long count) ->
                    holds(days(done).size(), bound, count);
            case Threshold.DaysInARow(Bound bound, long count) ->
                    holds(longestRow(days(done)), bound, count);
            case Threshold.OnAverage(Bound bound, long count, var unit) ->
                    holds((long) done.size() * unit.days(), bound, count * scope.days());
            case Threshold.Different(Bound bound, long count, Name property) ->
                    holds(Matching.different(done, property), bound, count);
            case Threshold.Total(Bound bound, BigDecimal amount, Name property) ->
                    Reading.meets(Reading.sum(Matching.numbers(done, property)), bound, amount);
        };
    }

    private static boolean holds(long number, Bound bound, long limit) {
        return bound.holds(Long.compare(number, limit));
    }

    private Set<LocalDate> days(List<Fact> done) {
        return done.stream().map(scope::day).collect(Collectors.toSet());
    }

    private static long longestRow(Set<LocalDate> days) {
        long longest = 0;
        for (LocalDate day : days) {
            long row = 0;
            while (days.contains(day.plusDays(row))) {
                row++;
            }
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
