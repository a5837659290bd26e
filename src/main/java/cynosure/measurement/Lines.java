package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Period;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.compiler.Stretch;
import cynosure.compiler.Subject;
import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Mark;
import cynosure.measurement.Testimony.Span;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.warehouse.ActorNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which time of each subject is shown, and its events on a line.
final class Lines {

    private static final Duration BESIDE = Duration.ofHours(12);

    private final Measure measure;
    private final Period period;
    private final Instant end;

    Lines(Measure measure, Period period, Grain grain, Question question) {
        this.measure = measure;
        this.period = period;
        this.end =
                measure instanceof Measure.Retention
                        ? question.calendar().start(Periods.next(period.next(), grain))
                        : period.end();
    }

    /// Whose events are looked at and when; empty for an event without a user.
    Optional<Stretch> stretch(Sighting seen) {
        Object who = seen.subject() == Subject.GROUP ? seen.thing() : seen.actor();
        if (who == null) {
            return Optional.empty();
        }
        @Nullable Instant began = seen.began();
        @Nullable Instant ended = seen.ended();
        return switch (seen.subject()) {
            case USER, GROUP -> Optional.of(new Stretch(who, period.since(), before(end)));
            case NEW_USER -> {
                Instant to = ended == null ? period.end() : ended;
                Instant first = Objects.requireNonNull(began);
                yield Optional.of(new Stretch(who, first, to.isAfter(first) ? to : first));
            }
            case EVENT -> {
                Instant one = Objects.requireNonNull(began);
                Instant other = ended == null ? one : ended;
                Instant from = one.isBefore(other) ? one : other;
                Instant to = one.isBefore(other) ? other : one;
                yield Optional.of(new Stretch(who, from.minus(BESIDE), to.plus(BESIDE)));
            }
            case SESSION, JOURNEY -> {
                Instant to = Objects.requireNonNull(ended);
                yield Optional.of(new Stretch(who, began == null ? to : began, to));
            }
        };
    }

    /// @param rows the events of that time, as [cynosure.compiler.Compiler#lives] gives them
    Line line(Sighting seen, Stretch stretch, List<Map<String, Object>> rows) {
        boolean ofMany = seen.subject() == Subject.GROUP;
        var marks = new ArrayList<Mark>();
        long many = 0;
        for (Map<String, Object> row : rows) {
            marks.add(mark(seen, row, ofMany));
            many = ((BigDecimal) row.get("many")).longValue();
        }
        marks.sort(Comparator.comparing(Mark::at));
        return new Line(
                stretch.from(),
                stretch.to(),
                period.since(),
                end,
                followed(seen),
                marks,
                Math.max(0, many - rows.size()));
    }

    private Mark mark(Sighting seen, Map<String, Object> row, boolean ofMany) {
        Instant at = (Instant) row.get("happened");
        boolean marked = Boolean.TRUE.equals(row.get("marked"));
        boolean its =
                switch (seen.subject()) {
                    case EVENT ->
                            (at.equals(seen.began())
                                            && Objects.equals(row.get("name"), seen.name())
                                            && seen.standing() == Testimony.Standing.COUNTS)
                                    || at.equals(seen.ended());
                    case NEW_USER -> span() ? marked && inSpan(seen, at) : at.equals(seen.began());
                    case JOURNEY -> at.equals(seen.began()) || at.equals(seen.ended());
                    case USER, SESSION, GROUP -> marked;
                };
        String by = ofMany && row.get("actor") instanceof ActorNumber actor ? actor.id() : "";
        return new Mark(at, (String) row.getOrDefault("name", ""), by, its);
    }

    private boolean span() {
        return Compiler.span(measure).isPresent();
    }

    /// A span of days ends before its last instant, a session with it.
    private boolean inSpan(Sighting seen, Instant at) {
        boolean days =
                Compiler.span(measure)
                        .filter(cynosure.metric.Span.Within.class::isInstance)
                        .isPresent();
        return seen.ended() == null
                || at.isBefore(seen.ended())
                || !days && at.equals(seen.ended());
    }

    private static @Nullable Span followed(Sighting seen) {
        return seen.began() == null || seen.ended() == null
                ? null
                : seen.began().isAfter(seen.ended())
                        ? new Span(seen.ended(), seen.began())
                        : new Span(seen.began(), seen.ended());
    }

    private static Instant before(Instant end) {
        return end.minusNanos(1000);
    }
}
