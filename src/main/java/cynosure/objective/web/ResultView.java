package cynosure.objective.web;

import cynosure.measurement.InWords;
import cynosure.objective.Course;
import cynosure.objective.Course.Mark;
import cynosure.objective.Course.Pace;
import cynosure.objective.KeyResult;
import cynosure.web.Dates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A key result as people see it.
///
/// @param measure the name of what is read; empty where no number tells
/// @param href the page of what is read; empty where it is none
/// @param aim from where to where, in words; empty where no number tells
/// @param stands how far it is, in one sentence
/// @param pace how it goes, in a word; empty where no number tells
/// @param tone `good`, `care` or nothing, as badges have it
/// @param drawing empty where there is nothing to draw
/// @param rows the readings of the frame, latest first
public record ResultView(
        String title,
        String measure,
        String href,
        String aim,
        String stands,
        String pace,
        String tone,
        String drawing,
        List<Row> rows) {

    /// @param pace where an even pace would have been
    public record Row(String day, String value, String pace, boolean soFar) {}

    static ResultView of(KeyResult result, Optional<Course> read, boolean inTree) {
        String href = inTree && result.measured() ? "/north-star/nodes/" + result.measure() : "";
        if (!result.measured()) {
            return new ResultView(
                    result.title(), "", "", "", "No number tells.", "", "", "", List.of());
        }
        if (read.isEmpty()) {
            return new ResultView(
                    result.title(),
                    result.name(),
                    href,
                    "",
                    "Nothing can be read yet.",
                    Pace.UNREAD.label(),
                    "",
                    "",
                    List.of());
        }
        Course course = read.get();
        String stands = stands(course);
        return new ResultView(
                result.title(),
                result.name(),
                href,
                aim(course),
                stands,
                course.pace().label(),
                tone(course.pace()),
                course.start() == null
                        ? ""
                        : new CourseDrawing(course).drawn(result.title() + ". " + stands),
                rows(course));
    }

    static String aim(Course course) {
        String target = value(course, course.target());
        Mark start = course.start();
        return start == null
                ? "to " + target
                : "from " + value(course, start.value()) + " to " + target;
    }

    private static String stands(Course course) {
        if (course.pace() == Pace.TO_COME) {
            return "Begins on " + Dates.day(course.frame().from()) + ".";
        }
        Mark latest = course.latest().orElse(null);
        if (latest == null) {
            return "No period of the frame is over yet.";
        }
        String now =
                value(course, latest.value()) + " as of " + Dates.day(latest.end().minusDays(1));
        return course.done()
                .map(
                        done ->
                                "%s: %s, where an even pace would be at %d %%."
                                        .formatted(now, way(done), course.due().orElse(0)))
                .orElse(now + ".");
    }

    private static String way(int done) {
        return done < 0
                ? "%d %% the other way".formatted(-done)
                : "%d %% of the way".formatted(done);
    }

    private static List<Row> rows(Course course) {
        List<Row> rows = new ArrayList<>();
        Mark running = course.running();
        if (running != null) {
            rows.add(row(course, running, true));
        }
        course.marks().reversed().forEach(mark -> rows.add(row(course, mark, false)));
        return rows;
    }

    private static Row row(Course course, Mark mark, boolean soFar) {
        return new Row(
                Dates.day(mark.end().minusDays(1)),
                value(course, mark.value()),
                course.expected(mark.end()).map(one -> value(course, one)).orElse(""),
                soFar);
    }

    private static String value(Course course, BigDecimal value) {
        return InWords.value(course.figure(), value);
    }

    private static String tone(Pace pace) {
        return switch (pace) {
            case AHEAD, REACHED -> "good";
            case BEHIND, MISSED -> "care";
            case UNREAD, TO_COME -> "";
        };
    }
}
