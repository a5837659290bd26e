package cynosure.change.web;

import cynosure.change.Changes;
import cynosure.change.LateEvents;
import cynosure.change.LateEvents.Late;
import cynosure.change.Walk;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.PastStandings;
import cynosure.framework.PastStandings.Then;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.framework.drawing.TreePiece;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the line of revisions as a story, and a day of it with its tree.
@Component
class Retelling {

    private final Almanac almanac;
    private final PastStandings standings;
    private final Sentences sentences;
    private final LateEvents late;
    private final Changes decided;

    Retelling(
            Almanac almanac,
            PastStandings standings,
            Sentences sentences,
            LateEvents late,
            Changes decided) {
        this.decided = decided;
        this.almanac = almanac;
        this.standings = standings;
        this.sentences = sentences;
        this.late = late;
    }

    /// The tree on a day, with the numbers that are known at once.
    ThenPiece then(Walk walk, LocalDate day, @Nullable LocalDate waiting) {
        String picture = WalkDrawing.draw(walk, day, waiting);
        boolean today = day.equals(walk.today());
        @Nullable LocalDate before = walk.before(day).orElse(null);
        @Nullable LocalDate after = walk.after(day).orElse(null);
        Optional<Revision> stood = walk.on(day);
        if (stood.isEmpty()) {
            return new ThenPiece(
                    day,
                    today,
                    picture,
                    "",
                    "",
                    "",
                    none(walk),
                    null,
                    List.of(),
                    before,
                    after,
                    List.of());
        }
        Revision revision = stood.get();
        Framework framework = revision.framework();
        return new ThenPiece(
                day,
                today,
                picture,
                framework.northStar().name(),
                framework.northStar().definition(),
                sentences.plain(framework.northStar().definition()),
                standing(revision),
                tree(day, framework, false),
                numbers(day, today),
                before,
                after,
                since(walk, framework));
    }

    /// @param counted whether every number is counted before it answers
    TreePiece tree(LocalDate day, Framework framework, boolean counted) {
        Then then = new Then(framework, day);
        return TreePiece.of(
                "/north-star/on/" + day + "/tree",
                framework,
                node -> counted ? standings.counted(then, node) : standings.known(then, node));
    }

    private static String none(Walk walk) {
        return walk.revisions().isEmpty()
                ? "There is no North Star yet."
                : "There was no North Star yet. The first was written down on "
                        + Dates.day(walk.first())
                        + ".";
    }

    private String standing(Revision revision) {
        return "Revision %d, made on %s by %s"
                .formatted(
                        revision.number(), almanac.at(revision.at()), almanac.name(revision.by()));
    }

    private List<String> numbers(LocalDate day, boolean today) {
        if (today) {
            return List.of(
                    "Numbers are of the last periods that are over, counted with today's definitions.");
        }
        List<String> said = new ArrayList<>();
        said.add(
                "Numbers are of the last periods that were over by the end of that day, by the definitions of that day.");
        said.add(
                "They are counted now, from what had happened by then; nobody kept what was read at the time.");
        late.after(standings.end(day)).map(this::late).ifPresent(said::add);
        return said;
    }

    private String late(Late late) {
        String last = almanac.day(late.last());
        if (late.all()) {
            return "All events of that time were brought in later, the last on "
                    + last
                    + ". On the day itself nobody could have seen these numbers.";
        }
        return (late.files() == 1
                        ? "One file with events of that time was brought in later, on " + last
                        : late.files()
                                + " files with events of that time were brought in later, the last on "
                                + last)
                + ". Whoever looked on the day itself may have seen less.";
    }

    private static List<String> since(Walk walk, Framework then) {
        return walk.revisions().isEmpty()
                ? List.of()
                : Difference.between(then, walk.revisions().getLast().framework());
    }

    /// All revisions, newest first.
    List<Entry> entries(Walk walk) {
        List<Entry> entries = new ArrayList<>();
        List<Revision> all = walk.revisions();
        for (int at = all.size() - 1; at >= 0; at--) {
            entries.add(entry(walk, all.get(at), at == 0 ? null : all.get(at - 1)));
        }
        return List.copyOf(entries);
    }

    private Entry entry(Walk walk, Revision revision, @Nullable Revision before) {
        boolean turns = before != null && walk.turns(revision);
        return new Entry(
                revision.number(),
                walk.day(revision).toString(),
                almanac.at(revision.at()),
                almanac.name(revision.by()),
                revision.why(),
                turns ? revision.framework().northStar().name() : "",
                turns ? before.framework().northStar().name() : "",
                changes(before, revision),
                turns ? "/north-star/revisions/" + revision.number() + "/change" : "",
                turns && decided.of(revision.number()).isEmpty());
    }

    private static List<String> changes(@Nullable Revision before, Revision revision) {
        if (before == null) {
            return List.of("The first North Star");
        }
        List<String> changes = Difference.between(before.framework(), revision.framework());
        return changes.isEmpty() ? List.of("Adopted again, unchanged") : changes;
    }
}
