package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.web.Dates;
import cynosure.workshop.Outcome;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is written down at the end: lists that the facilitator writes and everyone sees.
///
/// @param sections every list for whoever leads, else the lists that have something in them
/// @param takenAway lines that can be put back; for whoever leads
/// @param names whom a line can be given to at a touch
public record OutcomeView(List<Section> sections, List<Entry> takenAway, List<String> names) {

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
                        ? outcome.takenAway().stream()
                                .map(line -> entry(looking.book(), line))
                                .toList()
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
                title(looking.book(), topic),
                looking.book().say("table.topic." + topic + ".hint"),
                looking.book().say("table.topic." + topic + ".field"),
                outcome.lines(topic).stream().map(line -> entry(looking.book(), line)).toList(),
                "write-" + topic + "-" + mine,
                looking.act() + "-" + topic);
    }

    private static Entry entry(Phrasebook book, Line line) {
        return new Entry(
                line.id(), line.text(), line.who(), line.due(), owner(book, line), orphan(line));
    }

    private static boolean orphan(Line line) {
        return line.topic().owned() && (line.who().isEmpty() || line.due() == null);
    }

    private static String owner(Phrasebook book, Line line) {
        if (!line.topic().owned()) {
            return "";
        }
        String who = line.who().isEmpty() ? book.say("table.owner.nobody") : line.who();
        LocalDate due = line.due();
        return due == null
                ? book.say("table.owner.no-day", who)
                : book.say("table.owner.by", who, Dates.day(due, book.language().locale()));
    }

    static String title(Phrasebook book, Topic topic) {
        return book.say("table.topic." + topic);
    }
}
