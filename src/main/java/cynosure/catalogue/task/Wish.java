package cynosure.catalogue.task;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody asks the engineers to send.
///
/// @param properties one a line, each with the kind of its values
/// @param place where in the product it happens
/// @param owner who sees to it; empty when nobody does yet
/// @param due by which day; null when it does not matter
/// @param metric the number that waits for it; empty when none does
public record Wish(
        String event,
        String properties,
        String place,
        String owner,
        @Nullable LocalDate due,
        String note,
        String metric) {

    public static final int EVENT_MAX = 200;
    public static final int WORDS_MAX = 200;
    public static final int NOTE_MAX = 2_000;
    public static final int LINES_MAX = 50;
    public static final int PROPERTIES_MAX = 10_000;

    public Wish {
        event = event.strip();
        properties = properties.replace("\r\n", "\n").strip();
        place = place.strip();
        owner = owner.strip();
        note = note.replace("\r\n", "\n").strip();
        metric = metric.strip();
    }

    public List<Planned> planned() {
        return Planned.readAll(properties);
    }

    /// What keeps it from being asked for.
    public Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (event.isEmpty() || event.length() > EVENT_MAX) {
            problems.add(
                    Problem.of(
                            "catalogue.task-event",
                            "The event has no name, or one of more than %d letters."
                                    .formatted(EVENT_MAX),
                            "Write the name under which it shall be sent, such as share_note."));
        }
        List<String> lines = properties.lines().filter(line -> !line.isBlank()).toList();
        Optional<String> odd =
                lines.stream()
                        .filter(
                                line ->
                                        line.length() > Planned.NAME_MAX
                                                || Planned.read(line).isEmpty())
                        .findFirst();
        if (odd.isPresent()) {
            problems.add(
                    Problem.of(
                            "catalogue.task-property",
                            "“" + shortened(odd.get()) + "” is no property with its kind.",
                            "Write one a line, such as pages: number. The kinds are text, number,"
                                    + " yes or no, time, and any."));
        }
        if (lines.size() > LINES_MAX) {
            problems.add(
                    Problem.of(
                            "catalogue.task-properties",
                            "These are more than %d properties.".formatted(LINES_MAX),
                            "Ask for those that a number needs."));
        }
        if (place.length() > WORDS_MAX
                || owner.length() > WORDS_MAX
                || metric.length() > WORDS_MAX
                || note.length() > NOTE_MAX) {
            problems.add(
                    Problem.of(
                            "catalogue.task-words",
                            "A field holds more than it can: %d letters, the note %,d."
                                    .formatted(WORDS_MAX, NOTE_MAX),
                            "Say it in fewer words."));
        }
        return new Problems(problems);
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
