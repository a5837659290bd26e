package cynosure.objective.web;

import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.objective.Frame;
import cynosure.objective.KeyResult;
import cynosure.objective.Limits;
import cynosure.objective.Said;
import cynosure.problem.Fault;
import cynosure.web.Sent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of an objective.
///
/// @param frame `this`, `next` or `own`
/// @param from of days of their own, as typed
/// @param rows one for each key result, and some to fill in
public record ObjectiveForm(
        String words,
        String team,
        String frame,
        String from,
        String to,
        List<Row> rows,
        List<String> bets,
        String follows) {

    private static final int ROWS = 3;

    /// @param renewed whether it is to be read by the sentence that stands now
    public record Row(String words, String measure, String target, boolean renewed) {

        static final Row BLANK = new Row("", "", "", false);

        boolean blank() {
            return words.isBlank() && measure.isEmpty() && target.isBlank();
        }
    }

    public ObjectiveForm {
        rows = List.copyOf(rows);
        bets = List.copyOf(bets);
    }

    static ObjectiveForm blank() {
        return new ObjectiveForm("", "", "this", "", "", blanks(List.of()), List.of(), "");
    }

    static ObjectiveForm of(Said said, LocalDate today) {
        Frame quarter = Frame.quarter(today);
        String frame =
                said.frame().equals(quarter)
                        ? "this"
                        : said.frame().equals(quarter.next()) ? "next" : "own";
        return new ObjectiveForm(
                said.words(),
                said.team(),
                frame,
                said.frame().from().toString(),
                said.frame().to().toString(),
                blanks(said.results().stream().map(ObjectiveForm::row).toList()),
                said.bets(),
                said.follows());
    }

    static ObjectiveForm from(Sent sent) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < Limits.RESULTS_MAX + ROWS; place++) {
            Row row =
                    new Row(
                            sent.text("words." + place),
                            sent.text("measure." + place),
                            sent.text("target." + place),
                            sent.has("renewed." + place));
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return new ObjectiveForm(
                sent.text("words"),
                sent.text("team"),
                sent.text("frame"),
                sent.text("from"),
                sent.text("to"),
                blanks(rows),
                sent.all("bet"),
                sent.text("follows"));
    }

    /// What is meant; refuses what can't be read.
    ///
    /// @param before how it stood; null for a new one
    Said said(Sent sent, Framework tree, @Nullable Said before, LocalDate today) {
        List<KeyResult> results = new ArrayList<>();
        for (Row row : rows) {
            if (!row.blank()) {
                results.add(result(row, tree, before));
            }
        }
        return new Said(words, team, Frames.chosen(sent, today), results, bets, follows);
    }

    private static KeyResult result(Row row, Framework tree, @Nullable Said before) {
        if (row.measure().isEmpty()) {
            return new KeyResult(row.words(), "", "", "", null);
        }
        Optional<KeyResult> known =
                before == null
                        ? Optional.empty()
                        : before.results().stream()
                                .filter(one -> one.measure().equals(row.measure()))
                                .findFirst();
        Optional<Node> node = tree.node(row.measure());
        if (node.isEmpty() && known.isEmpty()) {
            throw Fault.mistake(
                    "objective.input",
                    "What should be measured is not in the tree.",
                    "Choose an input, the metric or a result.");
        }
        BigDecimal target = target(row.target());
        if (known.isPresent() && (node.isEmpty() || !row.renewed())) {
            KeyResult stays = known.get();
            return new KeyResult(
                    row.words(), stays.measure(), stays.name(), stays.definition(), target);
        }
        Node chosen = node.orElseThrow();
        return new KeyResult(row.words(), chosen.id(), chosen.name(), chosen.definition(), target);
    }

    private static @Nullable BigDecimal target(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return Typed.number(typed)
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "objective.target",
                                        "“%s” is no number.".formatted(typed.strip()),
                                        "Write a number, such as 1,250, or 2.5 % for a share."));
    }

    private static Row row(KeyResult result) {
        return new Row(
                result.words(),
                result.measure(),
                result.target() == null ? "" : result.target().toPlainString(),
                false);
    }

    /// As many as there are, and some more to fill in.
    private static List<Row> blanks(List<Row> filled) {
        List<Row> rows = new ArrayList<>(filled);
        while (rows.size() < Math.max(ROWS, filled.size() + 1)) {
            rows.add(Row.BLANK);
        }
        return rows;
    }
}
