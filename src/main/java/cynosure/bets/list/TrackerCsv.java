package cynosure.bets.list;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.document.SafeCsv;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cards as a table in the shape in which a tracker exports, so that its importer knows the
/// columns. An opportunity is the parent of what is tried for it. Nothing in it becomes a formula.
public enum TrackerCsv {
    JIRA(
            List.of(
                    "Issue key",
                    "Summary",
                    "Issue Type",
                    "Status",
                    "Assignee",
                    "Parent",
                    "Parent summary",
                    "Due date",
                    "Resolved",
                    "Labels",
                    "Description",
                    "Web links")),
    LINEAR(
            List.of(
                    "ID",
                    "Team",
                    "Title",
                    "Description",
                    "Status",
                    "Assignee",
                    "Labels",
                    "Due Date",
                    "Completed",
                    "Parent issue",
                    "URL")),
    GITHUB(
            List.of(
                    "Title",
                    "URL",
                    "Assignees",
                    "Status",
                    "Labels",
                    "Parent issue",
                    "Target date",
                    "Body")),
    TRELLO(
            List.of(
                    "Card ID",
                    "Card Name",
                    "Card URL",
                    "Card Description",
                    "Labels",
                    "Members",
                    "Due Date",
                    "List Name",
                    "Archived"));

    private final List<String> head;

    TrackerCsv(List<String> head) {
        this.head = head;
    }

    /// The words by which people ask for one, such as `jira`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrackerCsv> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String of(List<Listed> rows) {
        return SafeCsv.row(head)
                + rows.stream()
                        .map(
                                row ->
                                        SafeCsv.row(
                                                head.stream()
                                                        .map(name -> cell(name, row))
                                                        .toList()))
                        .collect(Collectors.joining());
    }

    private static String cell(String column, Listed row) {
        Bet bet = row.bet();
        return switch (column) {
            case "Issue key", "ID", "Card ID" -> key(bet);
            case "Summary", "Title", "Card Name" -> bet.title();
            case "Issue Type" -> bet.level() == Level.OPPORTUNITY ? "Epic" : "Task";
            case "Status", "List Name" -> bet.column().word(bet.level());
            case "Assignee", "Assignees", "Members" -> bet.draft().owner();
            case "Team" -> bet.draft().team();
            case "Parent" -> row.opportunity() == null ? "" : key(row.opportunity());
            case "Parent summary", "Parent issue" ->
                    row.opportunity() == null ? "" : row.opportunity().title();
            case "Due date", "Due Date", "Target date" ->
                    bet.terms().due() == null ? "" : bet.terms().due().toString();
            case "Resolved", "Completed", "Archived" -> bet.column() == Column.CLOSED ? "true" : "";
            case "Labels" -> labels(row);
            case "Description", "Card Description", "Body" -> description(row);
            case "URL", "Card URL" ->
                    bet.draft().links().stream().findFirst().map(Object::toString).orElse("");
            case "Web links" ->
                    bet.draft().links().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(" "));
            default -> throw new IllegalStateException(column);
        };
    }

    private static String key(Bet bet) {
        return "BET-" + bet.number();
    }

    private static String labels(Listed row) {
        String kind = row.bet().draft().kind().label().toLowerCase(Locale.ROOT);
        return row.bet().level().word() + ", " + kind;
    }

    /// Why it is tried, what it should move, how one will know.
    private static String description(Listed row) {
        @Nullable String input = row.input() == null ? null : "Moves: " + row.input().name();
        String signal = row.bet().terms().signal();
        return Stream.of(
                        row.bet().draft().sentence().toString(),
                        Objects.requireNonNullElse(input, ""),
                        signal.isEmpty() ? "" : "How we will know: " + signal)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
