package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that lies in a database, as somebody reads it who has a copy of it.
record StoredRows(JdbcClient sql, boolean inFile) {

    /// Every row of every table, in the order in which it lies there; what chance made and what a
    /// clock said is written as the place at which it first stood. Papers lie in the order of
    /// numbers that chance made, which is checked, and so are compared in any order.
    List<String> all(Map<String, String> named) {
        List<String> rows = new ArrayList<>();
        for (String table : tables()) {
            String place = inFile ? "rowid" : "ctid";
            rows.addAll(
                    sql
                            .sql("select * from " + table + " order by " + place)
                            .query()
                            .listOfRows()
                            .stream()
                            .map(row -> table + " " + row)
                            .toList());
        }
        assertThat(numbers()).isSorted();
        List<String> plain = plain(rows.stream().filter(row -> !paper(row)).toList());
        plain.addAll(
                rows.stream()
                        .filter(StoredRows::paper)
                        .map(row -> row.replaceAll("paper=[^,]*", "paper=?"))
                        .map(row -> called(row, named))
                        .sorted()
                        .toList());
        return plain;
    }

    private List<String> numbers() {
        return sql.sql(
                        "select paper from workshop_paper where step_id = 'a3' order by "
                                + (inFile ? "rowid" : "ctid"))
                .query(String.class)
                .list();
    }

    private List<String> tables() {
        return sql.sql(
                        inFile
                                ? "select name from sqlite_master where type = 'table' and name not like 'flyway%' and name not like 'sqlite%' order by name"
                                : "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%' order by tablename")
                .query(String.class)
                .list();
    }

    private static String called(String row, Map<String, String> named) {
        String called = row;
        for (Map.Entry<String, String> each : named.entrySet()) {
            called = called.replace(each.getKey(), each.getValue());
        }
        return called;
    }

    private static boolean paper(String row) {
        return row.startsWith("workshop_paper");
    }

    private static List<String> plain(List<String> rows) {
        Pattern chance =
                Pattern.compile("[A-Za-z0-9_-]{16,}|\\b\\d{8,}\\b|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        Map<String, String> known = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        for (String row : rows) {
            Matcher found = chance.matcher(row.replaceAll("_at=\\d+|\"at\":\"[^\"]*\"", "at"));
            plain.add(
                    found.replaceAll(
                            one ->
                                    one.group().matches("[A-Z_]+|[a-z]+_[a-z_]+")
                                            ? one.group()
                                            : known.computeIfAbsent(
                                                    one.group(), any -> "#" + known.size())));
        }
        return plain;
    }
}
