package cynosure.roadmap.list;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a list comes from, known by the names of its columns.
///
/// The names are those of the exports as they were in 2026: Jira's "Export CSV", Linear's "Export
/// data", the table of a GitHub project ("Export view data"), Trello's and Asana's CSV.
public enum Tracker {
    JIRA(
            "an export from Jira",
            Set.of("issue key", "summary"),
            Map.of(
                    Column.KEY, List.of("issue key"),
                    Column.TITLE, List.of("summary"),
                    Column.STATUS, List.of("status"),
                    Column.OWNER, List.of("assignee"),
                    Column.SIZE,
                            List.of(
                                    "custom field (story points)",
                                    "custom field (story point estimate)",
                                    "story points"),
                    Column.OVER, List.of("resolved"))),
    LINEAR(
            "an export from Linear",
            Set.of("id", "team", "title", "status"),
            Map.of(
                    Column.KEY, List.of("id"),
                    Column.TITLE, List.of("title"),
                    Column.STATUS, List.of("status"),
                    Column.OWNER, List.of("assignee"),
                    Column.SIZE, List.of("estimate"),
                    Column.URL, List.of("url"),
                    Column.OVER, List.of("completed", "canceled", "archived"))),
    TRELLO(
            "an export from Trello",
            Set.of("card id", "card name"),
            Map.of(
                    Column.KEY, List.of("card id"),
                    Column.TITLE, List.of("card name"),
                    Column.STATUS, List.of("list name"),
                    Column.OWNER, List.of("members"),
                    Column.URL, List.of("card url"),
                    Column.OVER, List.of("archived", "due complete"))),
    ASANA(
            "an export from Asana",
            Set.of("task id", "name", "completed at"),
            Map.of(
                    Column.KEY, List.of("task id"),
                    Column.TITLE, List.of("name"),
                    Column.STATUS, List.of("section/column"),
                    Column.OWNER, List.of("assignee"),
                    Column.OVER, List.of("completed at"))),
    GITHUB(
            "an export from GitHub",
            Set.of("title", "url", "assignees"),
            Map.of(
                    Column.KEY, List.of("url"),
                    Column.TITLE, List.of("title"),
                    Column.STATUS, List.of("status"),
                    Column.OWNER, List.of("assignees"),
                    Column.SIZE, List.of("estimate", "size", "story points"),
                    Column.URL, List.of("url"))),
    /// Any other table that says which of its columns is the title.
    TABLE(
            "a table",
            Set.of(),
            Map.of(
                    Column.KEY,
                            List.of("key", "id", "#", "number", "issue key", "issue id", "task id"),
                    Column.TITLE,
                            List.of(
                                    "title",
                                    "name",
                                    "summary",
                                    "item",
                                    "initiative",
                                    "task",
                                    "feature",
                                    "epic",
                                    "subject",
                                    "task name"),
                    Column.STATUS, List.of("status", "state", "stage", "column"),
                    Column.OWNER,
                            List.of("owner", "assignee", "assignees", "assigned to", "who", "lead"),
                    Column.SIZE,
                            List.of(
                                    "size",
                                    "estimate",
                                    "points",
                                    "story points",
                                    "effort",
                                    "weight"),
                    Column.URL, List.of("url", "link", "address"),
                    Column.OVER, List.of("finished", "completed"))),
    /// No table at all: one item a line.
    LINES("one item a line", Set.of(), Map.of());

    /// What a column tells of an item.
    enum Column {
        KEY,
        TITLE,
        STATUS,
        OWNER,
        SIZE,
        URL,
        /// A day on which it ended, or a yes.
        OVER
    }

    private final String label;
    private final Set<String> marks;
    private final Map<Column, List<String>> names;

    Tracker(String label, Set<String> marks, Map<Column, List<String>> names) {
        this.label = label;
        this.marks = marks;
        this.names = names;
    }

    public String label() {
        return label;
    }

    /// The columns by which it is known, in small letters.
    Set<String> marks() {
        return marks;
    }

    /// How a column may be called, the likeliest first.
    List<String> names(Column column) {
        return names.getOrDefault(column, List.of());
    }
}
