package cynosure.events.web;

import cynosure.events.privacy.Deletion;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.privacy.Deletion.Step;
import cynosure.problem.Problems;
import java.util.List;
import java.util.Map;

/// What people asked for and what became of it. It names nobody: the ids are gone.
public record PeoplePage(List<Row> rows, List<String> aged, Problems problems) {

    private static final int AGED_SHOWN = 10;

    /// One person who was deleted or is being deleted.
    ///
    /// @param mark the beginning of what the id is known again by
    /// @param state in a word or two
    /// @param look good, care or live, as badges know them
    /// @param deleted what went; empty before
    /// @param proof what the search said; empty before
    /// @param lifted why the person is let in again; empty when not
    public record Row(
            String id,
            String mark,
            String asked,
            String state,
            String look,
            String deleted,
            String proof,
            String trouble,
            String lifted,
            boolean open) {}

    static PeoplePage of(
            List<Deletion> people,
            List<Deletion> aged,
            Map<String, String> lifted,
            Words words,
            Problems problems) {
        return new PeoplePage(
                people.stream()
                        .map(one -> row(one, lifted.getOrDefault(one.id(), ""), words))
                        .toList(),
                aged.stream().limit(AGED_SHOWN).map(one -> aged(one, words)).toList(),
                problems);
    }

    /// Whether something is under way, so that it is worth looking again.
    public boolean underWay() {
        return rows.stream().anyMatch(Row::open);
    }

    private static Row row(Deletion one, String lifted, Words words) {
        Report report = one.report();
        boolean left = one.step() == Step.LEFT;
        boolean done = one.endedAt() != null;
        return new Row(
                one.id(),
                one.mark().substring(0, Math.min(12, one.mark().length())),
                words.moment(one.askedAt()),
                done ? "Deleted" : one.step().label(),
                done ? "good" : left || !report.trouble().isEmpty() ? "care" : "live",
                one.step().compareTo(Step.STORE) > 0 ? deleted(report) : "",
                report.searchedAt() == null ? "" : proof(report, words),
                report.trouble(),
                lifted,
                !done);
    }

    private static String deleted(Report report) {
        if (report.people() == 0 && report.events() == 0) {
            return "Nobody was known by this id. It is turned away from now on.";
        }
        return Words.count(report.events(), "event", "events")
                + ", "
                + Words.count(report.ids(), "id", "ids")
                + (report.told() == 0
                        ? ""
                        : ", told of " + Words.count(report.told(), "time", "times"))
                + (report.uploads() == 0
                        ? ""
                        : ", " + Words.count(report.uploads(), "file", "files"))
                + ".";
    }

    private static String proof(Report report, Words words) {
        String searched =
                report.ordinary()
                        ? "The ids are too short or too ordinary to be looked for byte by byte;"
                                + " nobody has them any more"
                        : Words.count(report.files(), "file", "files")
                                + " and "
                                + Words.bytes(report.bytes())
                                + " searched, every text of the event store read";
        return words.second(report.searchedAt())
                + ": "
                + searched
                + ", "
                + (report.found().isEmpty()
                        ? "nothing found."
                        : "found in " + String.join(", ", report.found()) + ".")
                + others(report.others());
    }

    private static String others(long others) {
        return others == 0
                ? ""
                : " It is also a part of "
                        + Words.count(others, "longer id", "longer ids")
                        + " of other people, which stay as they are. Where that is the same person,"
                        + " delete the longer id, too.";
    }

    private static String aged(Deletion one, Words words) {
        return words.moment(one.askedAt())
                + ": "
                + Words.count(one.report().events(), "event", "events")
                + (one.report().people() == 0
                        ? ""
                        : ", and all of "
                                + Words.count(one.report().people(), "person", "people")
                                + " with them")
                + ".";
    }
}
