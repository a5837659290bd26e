package cynosure.objective;

import cynosure.metric.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a number goes from where it was to where it should be, held against an even pace.
///
/// @param start the last complete reading before the frame; where there is none, the first within
///   it; null where nothing was read
/// @param marks the complete readings of the frame, oldest first
/// @param running the reading of the period that is not over yet; null without one
/// @param today the day on which one looks
public record Course(
        Frame frame,
        Figure figure,
        BigDecimal target,
        @Nullable Mark start,
        List<Mark> marks,
        @Nullable Mark running,
        LocalDate today) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How it goes.
    public enum Pace {
        UNREAD("Not read yet"),
        TO_COME("Has not begun"),
        AHEAD("At pace or ahead"),
        BEHIND("Behind the pace"),
        REACHED("Reached"),
        MISSED("Not reached");

        private final String label;

        Pace(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// One reading.
    ///
    /// @param end the first day after its period; as of that day the value was known
    public record Mark(LocalDate period, LocalDate end, BigDecimal value) {}

    public Course {
        marks = List.copyOf(marks);
    }

    /// The latest complete reading of the frame.
    public Optional<Mark> latest() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }

    /// Where the number would be on a day, if it went evenly from the start to the target.
    public Optional<BigDecimal> expected(LocalDate day) {
        return Optional.ofNullable(start)
                .map(
                        from ->
                                from.value()
                                        .add(
                                                target.subtract(from.value())
                                                        .multiply(frame.passed(day))));
    }

    /// How much of the way is done, in per cent; below 0 where it went the other way. Empty where
    /// there is no way, or nothing was read.
    public Optional<Integer> done() {
        return latest().flatMap(mark -> part(mark.value()));
    }

    /// How much of the way would be done at an even pace, as of the latest reading.
    public Optional<Integer> due() {
        return latest().map(
                        mark ->
                                frame.passed(mark.end())
                                        .multiply(HUNDRED)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .intValue());
    }

    public Pace pace() {
        if (start == null || !frame.begun(today)) {
            return start == null ? Pace.UNREAD : Pace.TO_COME;
        }
        if (marks.isEmpty()) {
            return Pace.UNREAD;
        }
        if (there(marks.getLast().value())) {
            return Pace.REACHED;
        }
        if (frame.over(today) && !marks.getLast().end().isBefore(frame.end())) {
            return Pace.MISSED;
        }
        BigDecimal expected = expected(marks.getLast().end()).orElseThrow();
        int beyond = marks.getLast().value().compareTo(expected);
        return (falling() ? -beyond : beyond) >= 0 ? Pace.AHEAD : Pace.BEHIND;
    }

    /// Whether the number should go down.
    public boolean falling() {
        return rises() < 0;
    }

    private boolean there(BigDecimal value) {
        return falling() ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
    }

    private Optional<Integer> part(BigDecimal value) {
        if (start == null || rises() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                value.subtract(start.value())
                        .multiply(HUNDRED)
                        .divide(target.subtract(start.value()), 0, RoundingMode.HALF_UP)
                        .intValue());
    }

    private int rises() {
        return start == null ? 0 : target.compareTo(start.value());
    }
}
