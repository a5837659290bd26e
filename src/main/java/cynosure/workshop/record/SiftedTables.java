package cynosure.workshop.record;

import cynosure.document.Tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The tables of how candidates were sifted, and of what small groups and dots added.
final class SiftedTables {

    private SiftedTables() {}

    static Table parts(Minutes minutes) {
        return ofCandidates(
                minutes,
                "merged",
                List.of("candidate", "part", "name", "increase in", "measured by", "author"),
                (line, rows) ->
                        line.parts()
                                .forEach(
                                        part ->
                                                rows.add(
                                                        List.of(
                                                                line.id(),
                                                                part.id(),
                                                                part.name(),
                                                                part.increase(),
                                                                part.measure(),
                                                                part.author()))));
    }

    static Table strict(Minutes minutes) {
        return ofCandidates(
                minutes,
                "strict-filter",
                List.of("candidate", "question", "no", "not sure", "yes", "agreement"),
                (line, rows) ->
                        line.sifted()
                                .forEach(
                                        strict ->
                                                rows.add(
                                                        List.of(
                                                                line.id(),
                                                                strict.question()
                                                                        .label(minutes.book()),
                                                                "" + strict.no(),
                                                                "" + strict.unsure(),
                                                                "" + strict.yes(),
                                                                strict.spread()
                                                                        .agreement()
                                                                        .word()))));
    }

    static Table waved(Minutes minutes) {
        return ofCandidates(
                minutes,
                "advice-waved-off",
                List.of("candidate", "input", "advice", "reason", "by"),
                (line, rows) ->
                        line.waved()
                                .forEach(
                                        waved ->
                                                rows.add(
                                                        List.of(
                                                                line.id(),
                                                                waved.about(),
                                                                waved.advice(),
                                                                waved.reason(),
                                                                waved.by()))));
    }

    private static Table ofCandidates(
            Minutes minutes,
            String name,
            List<String> head,
            BiConsumer<Proposal, List<List<String>>> rows) {
        List<List<String>> all = new ArrayList<>();
        minutes.proposals().forEach(line -> rows.accept(line, all));
        return new Table(name, head, all);
    }

    static Table ranking(Minutes minutes) {
        return new Table(
                "ranking-by-pairs",
                List.of("one", "for one", "either", "for the other", "the other"),
                minutes.rankings().stream()
                        .flatMap(ranked -> ranked.duels().stream())
                        .map(
                                duel ->
                                        List.of(
                                                duel.one(),
                                                "" + duel.forOne(),
                                                "" + duel.either(),
                                                "" + duel.forOther(),
                                                duel.other()))
                        .toList());
    }

    static Table sheets(Minutes minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (Written step : minutes.written()) {
            for (Written.Sheet sheet : step.sheets()) {
                for (Written.Line line : sheet.lines()) {
                    rows.add(
                            List.of(
                                    step.title(),
                                    sheet.group(),
                                    String.join(", ", sheet.people()),
                                    line.label(),
                                    line.text()));
                }
            }
        }
        return new Table("small-groups", List.of("step", "group", "people", "field", "text"), rows);
    }

    static Table dots(Minutes minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (Written step : minutes.written()) {
            for (Written.Voted vote : step.votes()) {
                rows.add(
                        List.of(
                                step.title(),
                                vote.text(),
                                "" + vote.dots(),
                                String.join(", ", vote.marks()),
                                vote.reflectedBy()));
            }
        }
        return new Table(
                "dots-on-notes", List.of("step", "text", "dots", "marks", "shown by"), rows);
    }
}
