package cynosure.benchmark;

import java.util.List;

/// What one benchmark found.
///
/// @param title what was measured
/// @param how the data and the way it was measured, in a few sentences
/// @param rows name and value pairs
record Figures(String title, String how, List<Row> rows) {

    record Row(String what, String value) {}

    static Row row(String what, String format, Object... values) {
        return new Row(what, String.format(java.util.Locale.ENGLISH, format, values));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("## ").append(title).append('\n').append(how).append("\n\n");
        text.append("| what | figure |\n|---|---|\n");
        rows.forEach(
                row ->
                        text.append("| ")
                                .append(row.what())
                                .append(" | ")
                                .append(row.value())
                                .append(" |\n"));
        return text.append('\n').toString();
    }
}
