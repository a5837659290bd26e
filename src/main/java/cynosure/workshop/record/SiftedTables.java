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

    /// Everything that was said before the round that counts, one count a row.
    static Table rounds(Minutes minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (Round round : minutes.earlierRounds()) {
            for (Round.Line line : round.lines()) {
                if (line.dots() > 0) {
                    rows.add(
                            List.of(round.title(), line.candidate(), "dots", "", "" + line.dots()));
                }
                for (Proposal.Judged judged : line.judged()) {
                    String item = minutes.book().say("word.checklist." + judged.item());
                    row(rows, round, line, item, "no", judged.no());
                    row(rows, round, line, item, "partly", judged.partly());
                    row(rows, round, line, item, "yes", judged.yes());
                }
                for (Proposal.Strict strict : line.sifted()) {
                    String question = strict.question().label(minutes.book());
                    row(rows, round, line, question, "no", strict.no());
                    row(rows, round, line, question, "not sure", strict.unsure());
                    row(rows, round, line, question, "yes", strict.yes());
                }
            }
        }
        return new Table(
                "earlier-rounds", List.of("round", "candidate", "about", "said", "times"), rows);
    }

    private static void row(
            List<List<String>> rows,
            Round round,
            Round.Line line,
            String about,
            String said,
            int times) {
        rows.add(List.of(round.title(), line.candidate(), about, said, "" + times));
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
