package cynosure.framework.web;

import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.framework.Limits;
import cynosure.framework.NorthStar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A North Star as somebody writes it down without a workshop. Rows that were left empty are not
/// meant.
///
/// @param game null until one is chosen
/// @param basedOn the revision that was current when the form was opened; 0 before the first
public record WriteDownForm(
        String product,
        @Nullable Game game,
        String name,
        String definition,
        String owner,
        List<Row> inputs,
        List<String> results,
        String why,
        long basedOn) {

    private static final int INPUT_ROWS = 5;
    private static final int RESULT_ROWS = 2;

    /// One input: its name and its dimension.
    public record Row(String name, Dimension dimension) {}

    static WriteDownForm empty(String product, long basedOn) {
        return new WriteDownForm(
                product, null, "", "", "", rows(List.of()), two(List.of()), "", basedOn);
    }

    static WriteDownForm from(MultiValueMap<String, String> sent) {
        List<String> names = sent.getOrDefault("input", List.of());
        List<String> dimensions = sent.getOrDefault("dimension", List.of());
        List<Row> inputs =
                IntStream.range(0, names.size())
                        .limit(Limits.INPUTS_MAX + 1)
                        .mapToObj(
                                i ->
                                        new Row(
                                                names.get(i),
                                                Choice.dimension(
                                                        i < dimensions.size()
                                                                ? dimensions.get(i)
                                                                : "")))
                        .toList();
        return new WriteDownForm(
                Choice.text(sent, "product"),
                Choice.game(Choice.text(sent, "game")),
                Choice.text(sent, "name"),
                Choice.text(sent, "definition"),
                Choice.text(sent, "owner"),
                rows(inputs),
                two(sent.getOrDefault("result", List.of())),
                Choice.text(sent, "why"),
                Choice.number(Choice.text(sent, "basedOn")));
    }

    Adoption adoption(Game game) {
        return new Adoption(
                product,
                game,
                new NorthStar(name, definition, "", owner),
                inputs.stream()
                        .filter(row -> !row.name().isBlank())
                        .map(row -> new Adoption.NewInput(row.name(), row.dimension(), "", ""))
                        .toList(),
                results.stream()
                        .filter(result -> !result.isBlank())
                        .map(result -> new Adoption.NewResult(result, ""))
                        .toList());
    }

    WriteDownForm about(String product) {
        return new WriteDownForm(
                product, game, name, definition, owner, inputs, results, why, basedOn);
    }

    WriteDownForm basedOn(long revision) {
        return new WriteDownForm(
                product, game, name, definition, owner, inputs, results, why, revision);
    }

    private static List<Row> rows(List<Row> written) {
        List<Row> rows = new ArrayList<>(written);
        while (rows.size() < INPUT_ROWS) {
            rows.add(new Row("", Dimension.values()[rows.size()]));
        }
        return List.copyOf(rows);
    }

    private static List<String> two(List<String> written) {
        List<String> rows =
                new ArrayList<>(written.stream().limit(Limits.RESULTS_MAX + 1).toList());
        while (rows.size() < RESULT_ROWS) {
            rows.add("");
        }
        return List.copyOf(rows);
    }
}
