package cynosure.workshop.web;

import cynosure.workshop.Outcome;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is written down at the end: lists that the facilitator writes and everyone sees.
///
/// @param sections every list for whoever leads, else the lists that have something in them
/// @param takenAway lines that can be put back; for whoever leads
/// @param names whom a line can be given to at a touch
public record OutcomeView(List<Section> sections, List<Entry> takenAway, List<String> names) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /// @param form the id of the form for one more line: another after each line I wrote, so that
    ///   it comes back empty
    public record Section(
            Topic topic,
            String title,
            String hint,
            String field,
            List<Entry> entries,
            String form,
            String act) {

        public boolean owned() {
            return topic.owned();
        }
    }

    /// @param owner who, by when, in words; empty where nobody is needed
    /// @param orphan nobody, or no day, has been named yet
    public record Entry(
            String id,
            String text,
            String who,
            @Nullable LocalDate due,
            String owner,
            boolean orphan) {

        public String dueDate() {
            return due == null ? "" : due.toString();
        }
    }

    static OutcomeView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Outcome outcome = workshop.outcome();
        return new OutcomeView(
                Arrays.stream(Topic.values())
                        .map(topic -> section(looking, topic))
                        .filter(section -> looking.leading() || !section.entries().isEmpty())
                        .toList(),
                looking.leading()
                        ? outcome.takenAway().stream().map(OutcomeView::entry).toList()
                        : List.of(),
                workshop.participants().stream().map(Participant::name).distinct().toList());
    }

    private static Section section(Looking looking, Topic topic) {
        Outcome outcome = looking.workshop().outcome();
        long mine =
                outcome.lines().values().stream()
                        .filter(line -> line.topic() == topic)
                        .filter(line -> line.by().equals(looking.person().id()))
                        .count();
        return new Section(
                topic,
                title(topic),
                hint(topic),
                field(topic),
                outcome.lines(topic).stream().map(OutcomeView::entry).toList(),
                "write-" + topic + "-" + mine,
                looking.act() + "-" + topic);
    }

    private static Entry entry(Line line) {
        return new Entry(line.id(), line.text(), line.who(), line.due(), owner(line), orphan(line));
    }

    private static boolean orphan(Line line) {
        return line.topic().owned() && (line.who().isEmpty() || line.due() == null);
    }

    private static String owner(Line line) {
        if (!line.topic().owned()) {
            return "";
        }
        String who = line.who().isEmpty() ? "Nobody yet" : line.who();
        LocalDate due = line.due();
        return who + (due == null ? ", no day yet" : ", by " + DAY.format(due));
    }

    static String title(Topic topic) {
        return switch (topic) {
            case RULED_OUT -> "What else we rule out";
            case TO_FIND_OUT -> "What we must still find out";
            case ACTION -> "Who does what";
            case DISAGREEMENT -> "What we did not agree on";
        };
    }

    private static String hint(Topic topic) {
        return switch (topic) {
            case RULED_OUT ->
                    "A direction, a kind of metric, a customer we don't steer for. It saves the same talk next time.";
            case TO_FIND_OUT ->
                    "Questions that would change the decision. Each needs somebody who finds out, and a day.";
            case ACTION ->
                    "Tell the others, pull the data, ask a customer. One name and one day each.";
            case DISAGREEMENT ->
                    "Said plainly and with both sides, it is worth as much as the decision.";
        };
    }

    private static String field(Topic topic) {
        return switch (topic) {
            case RULED_OUT -> "We rule out";
            case TO_FIND_OUT -> "We don't know yet";
            case ACTION -> "To do";
            case DISAGREEMENT -> "We see differently";
        };
    }
}
