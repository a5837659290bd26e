package cynosure.workshop.record;

import cynosure.document.Tables;
import cynosure.document.Tables.Table;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The minutes as tables for a spreadsheet: one file for each kind of thing.
public final class MinutesTables {

    private MinutesTables() {}

    public static byte[] zip(Minutes minutes) {
        return Tables.zip(
                List.of(
                        workshop(minutes),
                        people(minutes),
                        gameVotes(minutes),
                        candidates(minutes),
                        inputs(minutes),
                        scores(minutes),
                        SiftedTables.parts(minutes),
                        SiftedTables.strict(minutes),
                        SiftedTables.waved(minutes),
                        SiftedTables.rounds(minutes),
                        SiftedTables.ranking(minutes),
                        SiftedTables.sheets(minutes),
                        SiftedTables.dots(minutes),
                        outcome(minutes),
                        written(minutes),
                        agenda(minutes)));
    }

    private static Table workshop(Minutes minutes) {
        Heading heading = minutes.heading();
        Decided decided = minutes.decided();
        return new Table(
                "workshop",
                List.of(
                        "workshop",
                        "product",
                        "held on",
                        "facilitator",
                        "game",
                        "north star",
                        "definition",
                        "decided on"),
                List.of(
                        List.of(
                                heading.id(),
                                heading.product(),
                                heading.on().toString(),
                                heading.facilitator(),
                                minutes.game() == null
                                        ? ""
                                        : minutes.book().say("game." + minutes.game() + ".label"),
                                decided == null ? "" : decided.name(),
                                decided == null ? "" : decided.definition(),
                                decided == null ? "" : decided.on().toString())));
    }

    private static Table people(Minutes minutes) {
        return new Table(
                "people",
                List.of("name", "function"),
                minutes.heading().people().stream()
                        .map(person -> List.of(person.name(), person.function()))
                        .toList());
    }

    private static Table gameVotes(Minutes minutes) {
        List<List<Minutes.GameVotes>> rounds = new ArrayList<>(minutes.earlierVotes());
        rounds.add(minutes.gameVotes());
        List<List<String>> rows = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            for (Minutes.GameVotes votes : rounds.get(round)) {
                rows.add(
                        List.of(
                                String.valueOf(round + 1),
                                minutes.book().say("game." + votes.game() + ".label"),
                                String.valueOf(votes.count()),
                                String.join(", ", votes.voters())));
            }
        }
        return new Table("game-votes", List.of("round", "game", "votes", "voters"), rows);
    }

    private static Table candidates(Minutes minutes) {
        return new Table(
                "candidates",
                List.of(
                        "candidate",
                        "name",
                        "increase in",
                        "measured by",
                        "author",
                        "dots",
                        "adopted",
                        "end",
                        "reason"),
                minutes.proposals().stream()
                        .map(
                                line ->
                                        List.of(
                                                line.id(),
                                                line.name(),
                                                line.increase(),
                                                line.measure(),
                                                line.author(),
                                                String.valueOf(line.dots()),
                                                line.adopted() ? "yes" : "no",
                                                line.end(),
                                                line.reason()))
                        .toList());
    }

    private static Table inputs(Minutes minutes) {
        return new Table(
                "inputs",
                List.of("candidate", "input", "dimension"),
                minutes.proposals().stream()
                        .flatMap(
                                line ->
                                        line.inputs().stream()
                                                .map(
                                                        input ->
                                                                List.of(
                                                                        line.id(),
                                                                        input.name(),
                                                                        minutes.book()
                                                                                .say(
                                                                                        "word.dimension."
                                                                                                + input
                                                                                                        .dimension()))))
                        .toList());
    }

    private static Table scores(Minutes minutes) {
        return new Table(
                "scores",
                List.of("candidate", "item", "no", "partly", "yes", "agreement"),
                minutes.proposals().stream()
                        .flatMap(
                                line ->
                                        line.judged().stream()
                                                .map(
                                                        judged ->
                                                                List.of(
                                                                        line.id(),
                                                                        minutes.book()
                                                                                .say(
                                                                                        "word.checklist."
                                                                                                + judged
                                                                                                        .item()),
                                                                        "" + judged.no(),
                                                                        "" + judged.partly(),
                                                                        "" + judged.yes(),
                                                                        judged.spread()
                                                                                .agreement()
                                                                                .word())))
                        .toList());
    }

    private static Table outcome(Minutes minutes) {
        Leftovers left = minutes.leftovers();
        return new Table(
                "outcome",
                List.of("kind", "text", "who", "due"),
                Stream.of(
                                texts("ruled out", left.ruledOut()),
                                tasks("to find out", left.toFindOut()),
                                tasks("action", left.actions()),
                                texts("not agreed", left.disagreements()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<List<String>> texts(String kind, List<String> texts) {
        return texts.stream().map(text -> List.of(kind, text, "", "")).toList();
    }

    private static List<List<String>> tasks(String kind, List<Task> tasks) {
        return tasks.stream()
                .map(
                        task ->
                                List.of(
                                        kind,
                                        task.text(),
                                        task.who(),
                                        task.due() == null ? "" : task.due().toString()))
                .toList();
    }

    private static Table written(Minutes minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (Written step : minutes.written()) {
            for (Written.Question question : step.questions()) {
                for (Written.Said said : question.answers()) {
                    rows.add(
                            List.of(
                                    step.title(),
                                    question.prompt(),
                                    said.text(),
                                    said.by(),
                                    String.join(", ", said.marks())));
                }
            }
        }
        return new Table("written", List.of("step", "question", "answer", "by", "marks"), rows);
    }

    private static Table agenda(Minutes minutes) {
        return new Table(
                "agenda",
                List.of("step", "minutes planned", "minutes taken"),
                minutes.clock().stream()
                        .map(
                                spell ->
                                        List.of(
                                                spell.title(),
                                                String.valueOf(spell.planned()),
                                                spell.actual() == null
                                                        ? ""
                                                        : spell.actual().toString()))
                        .toList());
    }
}
