package cynosure.events.web;

import cynosure.problem.Problems;

/// Where a table lies: for a new one, or for one that has moved.
///
/// @param id empty for a new one
public record TableFormPage(String id, TableForm form, Problems problems) {

    public boolean fresh() {
        return id.isEmpty();
    }

    public String title() {
        return switch (form.kind()) {
            case "postgresql" -> "A table in PostgreSQL";
            case "duckdb" -> "A table in a DuckDB file";
            default -> "Parquet files";
        };
    }

    public String action() {
        return fresh() ? "/events/tables" : "/events/tables/" + id + "/connection";
    }
}
