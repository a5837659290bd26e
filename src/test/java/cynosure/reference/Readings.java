package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Measures, taken of the events of one period or window.
final class Readings {

    private final List<Event> events;
    private final Calendar calendar;
    private final int windowDays;

    Readings(List<Event> events, Calendar calendar, int windowDays) {
        this.events = events;
        this.calendar = calendar;
        this.windowDays = windowDays;
    }

    Reading of(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents ofEvents -> Reading.plain(amount(ofEvents, events));
            case Measure.UserCount(Users users) -> Reading.plain((long) members(users).size());
            case Measure.Average average -> {
                List<Number> numbers =
                        numbers(matching(average.events(), events), average.property());
                yield Reading.divided(Reading.sum(numbers), (long) numbers.size());
            }
            case Measure.EventShare share -> {
                Events whole =
                        new Events(share.events().name(), share.events().by(), share.among());
                List<Event> inWhole = matching(whole, events);
                yield Reading.divided(
                        (long) matching(share.events(), inWhole).size(), (long) inWhole.size());
            }
            case Measure.UserShare share -> {
                Users whole =
                        share.among() == null
                                ? new Users(share.users().with(), Deed.ANYTHING)
                                : share.among();
                Set<String> inWhole = members(whole);
                Set<String> part = members(share.users());
                long both = inWhole.stream().filter(part::contains).count();
                yield Reading.divided(both, (long) inWhole.size());
            }
            case Measure.PerUser perUser -> perUser(perUser.measure(), perUser.users());
            case Measure.Ratio(Measure above, Measure below) ->
                    Reading.divided(value(of(above)), value(of(below)));
        };
    }

    private Reading perUser(Measure.OfEvents measure, Users users) {
        Set<String> members = members(users);
        var amounts = new ArrayList<Number>();
        for (String member : members) {
            amounts.add(amount(measure, eventsOf(member, users)));
        }
        Number sum =
                amounts.stream().allMatch(Long.class::isInstance)
                        ? (Number) amounts.stream().mapToLong(Number::longValue).sum()
                        : Reading.sum(amounts);
        return Reading.divided(sum, (long) members.size());
    }

    private Number amount(Measure.OfEvents measure, List<Event> some) {
        List<Event> matching = matching(measure.events(), some);
        return switch (measure) {
            case Measure.EventCount _ -> (long) matching.size();
            case Measure.Total(Name property, _) -> Reading.sum(numbers(matching, property));
            case Measure.Different(Name property, _) -> different(matching, property);
        };
    }

    /// Users who did anything, of whom the claim holds.
    private Set<String> members(Users users) {
        return events.stream()
                .map(Event::actor)
                .filter(Objects::nonNull)
                .filter(actor -> !eventsOf(actor, users).isEmpty())
                .filter(actor -> did(users.deed(), eventsOf(actor, users)))
                .collect(Collectors.toSet());
    }

    private List<Event> eventsOf(String actor, Users users) {
        return events.stream()
                .filter(event -> actor.equals(event.actor()))
                .filter(event -> Matching.holds(users.with(), event))
                .toList();
    }

    private boolean did(Deed deed, List<Event> theirs) {
        return switch (deed) {
            case Deed.Did(Events what, Threshold threshold) ->
                    met(threshold, matching(what, theirs));
        };
    }

    private boolean met(Threshold threshold, List<Event> done) {
        return switch (threshold) {
            case Threshold.Times(Bound bound, long count) -> holds(done.size(), bound, count);
            case Threshold.OnDays(Bound bound, long count) ->
                    holds(done.stream().map(this::day).distinct().count(), bound, count);
            case Threshold.OnAverage(Bound bound, long count, var unit) -> {
                double each = (double) windowDays / unit.days();
                yield bound.holds(Double.compare(done.size() / each, count));
            }
            case Threshold.Different(Bound bound, long count, Name property) ->
                    holds(different(done, property), bound, count);
            case Threshold.Total(Bound bound, BigDecimal amount, Name property) -> {
                Number sum = Reading.sum(numbers(done, property));
                yield bound.holds(
                        sum instanceof BigDecimal exact
                                ? exact.compareTo(amount)
                                : Double.compare(sum.doubleValue(), amount.doubleValue()));
            }
        };
    }

    private static boolean holds(long number, Bound bound, long limit) {
        return bound.holds(Long.compare(number, limit));
    }

    private LocalDate day(Event event) {
        LocalDate day = event.at().atZone(calendar.zone()).toLocalDate();
        LocalDate after = day.plusDays(1);
        boolean afterHasBegun =
                !event.at().isBefore(after.atStartOfDay(calendar.zone()).toInstant());
        return afterHasBegun ? after : day;
    }

    private static List<Event> matching(Events events, List<Event> some) {
        return some.stream().filter(event -> Matching.matches(event, events)).toList();
    }

    private static long different(List<Event> some, Name property) {
        return some.stream()
                .map(event -> Matching.text(event, property.text()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static List<Number> numbers(List<Event> some, Name property) {
        return some.stream()
                .map(event -> Matching.value(event, property))
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .toList();
    }

    private static Number value(@Nullable Reading reading) {
        return Objects.requireNonNull(reading.value());
    }
}
