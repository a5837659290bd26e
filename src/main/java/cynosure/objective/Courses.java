package cynosure.objective;

import cynosure.compiler.Calendar;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.measurement.UsualGrain;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.objective.Course.Mark;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads how a key result goes, from the sentence that stood when it was written.
@Component
public class Courses {

    /// How many periods before the frame are looked at for the number where it begins.
    private static final int BEFORE = 4;

    private final Metrics metrics;
    private final Workspaces workspaces;
    private final Clock clock;

    Courses(Metrics metrics, Workspaces workspaces, Clock clock) {
        this.metrics = metrics;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Empty where no number tells, or its sentence can't be counted.
    public Optional<Course> of(KeyResult result, Frame frame) {
        BigDecimal target = result.target();
        Definition definition =
                result.definition().isEmpty()
                        ? null
                        : metrics.read(result.definition(), null).definition();
        if (target == null || definition == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(definition, target, frame));
        } catch (Fault unreadable) {
            return Optional.empty();
        }
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    /// The day of a moment, where the workspace is.
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar().zone());
    }

    private Course read(Definition definition, BigDecimal target, Frame frame) {
        Grain grain = UsualGrain.of(definition);
        LocalDate today = today();
        LocalDate begins = frame.begun(today) ? frame.from() : today;
        LocalDate from = begins;
        for (int back = 0; back < BEFORE; back++) {
            from = Periods.start(from, grain, calendar()).minusDays(1);
        }
        LocalDate to = today.isBefore(frame.to()) ? today : frame.to();
        Question question =
                new Question(from, to.isBefore(from) ? from : to, grain, null, calendar());
        Series series =
                metrics.measure(
                        definition,
                        question,
                        Measurements.SEGMENTS_MAX,
                        clock.instant(),
                        new Stop());
        return laid(series, target, frame, begins, today);
    }

    private static Course laid(
            Series series, BigDecimal target, Frame frame, LocalDate begins, LocalDate today) {
        @Nullable Mark before = null;
        @Nullable Mark running = null;
        List<Mark> marks = new ArrayList<>();
        for (Reading reading : series.readings()) {
            BigDecimal value = reading.value();
            if (value != null) {
                LocalDate end = Periods.next(reading.period(), series.grain());
                Mark mark = new Mark(reading.period(), end, value);
                if (!reading.complete()) {
                    running = today.isBefore(end) && frame.begun(today) ? mark : null;
                } else if (end.isAfter(begins)) {
                    marks.add(mark);
                } else {
                    before = mark;
                }
            }
        }
        Mark start = before == null && !marks.isEmpty() ? marks.getFirst() : before;
        return new Course(
                frame,
                series.figure(),
                target,
                start,
                frame.begun(today) ? marks : List.of(),
                running,
                today);
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
