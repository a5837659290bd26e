package cynosure.events.table;

import cynosure.events.reading.OwnProcess;
import cynosure.warehouse.Quoted;
import cynosure.warehouse.UnpackedLibrary;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/// A program of its own that reads a table of a DuckDB file, or Parquet files, and writes its rows
/// in the order of a column: the mark, a tab, the row as JSON. What is wanted comes on its input.
///
/// It may open those files and nothing else, has little memory, and writes nothing but what it has
/// to put aside for sorting.
public final class FilesChild {

    private static final String PENDING =
            "Invalid Input Error: Attempting to execute an unsuccessful or closed pending query result Error: ";

    static final int BROKEN = 3;
    static final int NO_TABLE = 5;
    static final int IN_USE = 6;

    private final Properties asked;
    private final Connection connection;

    private FilesChild(Properties asked, Connection connection) {
        this.asked = asked;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws IOException {
        Properties asked = new Properties();
        asked.load(System.in);
        OwnProcess.dieFirst();
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "1");
        settings.setProperty("temp_directory", asked.getProperty("room"));
        settings.setProperty("max_temp_directory_size", "20GB");
        settings.setProperty("jdbc_stream_results", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                OutputStream out =
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            UnpackedLibrary.remove();
            FilesChild child = new FilesChild(asked, connection);
            child.lock();
            child.answer(out);
        } catch (SQLException e) {
            String said =
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replace(PENDING, "");
            System.err.println(said);
            System.exit(code(said));
        } catch (IOException nobodyReads) {
            System.exit(0);
        }
    }

    private static int code(String said) {
        if (said.contains("Catalog Error") && said.contains("does not exist")) {
            return NO_TABLE;
        }
        return said.contains("Could not set lock") || said.contains("Conflicting lock")
                ? IN_USE
                : BROKEN;
    }

    private void lock() throws SQLException {
        List<String> files = files();
        List<String> allowed = new ArrayList<>();
        for (String file : files) {
            allowed.add(Quoted.text(file));
            allowed.add(Quoted.text(file + ".wal"));
        }
        run("set allowed_paths = [" + String.join(", ", allowed) + "]");
        run("set autoinstall_known_extensions = false");
        run("set autoload_known_extensions = false");
        if (asked.getProperty("table") != null) {
            run("attach " + Quoted.text(files.getFirst()) + " as the_file (read_only)");
        }
        run("set enable_external_access = false");
        run("set TimeZone = 'UTC'");
        run("set lock_configuration = true");
    }

    private void answer(OutputStream out) throws SQLException, IOException {
        switch (asked.getProperty("task")) {
            case "fields" -> fields(out);
            case "head" -> rows("null", "limit " + limit(), out);
            case "without" -> without(out);
            default -> rows(mark(), fromTheMark(), out);
        }
    }

    private void fields(OutputStream out) throws SQLException, IOException {
        for (Column column : columns()) {
            String name = URLEncoder.encode(column.name, StandardCharsets.UTF_8);
            out.write((column.type + "\t" + name + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Column(String name, String type) {}

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("describe select * from " + from())) {
            while (rows.next()) {
                columns.add(
                        new Column(rows.getString("column_name"), rows.getString("column_type")));
            }
        }
        return columns;
    }

    private void without(OutputStream out) throws SQLException, IOException {
        String sql = "select count(*) from " + from() + " where " + column() + " is null";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            out.write((rows.getLong(1) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private String mark() {
        return "cast(" + (time() ? "epoch_us(" + column() + ")" : column()) + " as varchar)";
    }

    private String fromTheMark() {
        String type = asked.getProperty("type");
        boolean open = time() || isFloating(type);
        String from = asked.getProperty("from");
        return "where "
                + (open ? "isfinite(" + column() + ")" : column() + " is not null")
                + (from == null ? "" : " and " + column() + " >= " + bound(time(), type, from))
                + (" order by " + column());
    }

    private boolean time() {
        return "TIME".equals(asked.getProperty("kind"));
    }

    private static boolean isFloating(String type) {
        return type.equals("DOUBLE") || type.equals("FLOAT");
    }

    private static String bound(boolean time, String type, String from) {
        String value =
                time
                        ? "make_timestamp(" + Long.parseLong(from) + ")"
                        : type.startsWith("U") && from.startsWith("-") ? "0" : Quoted.text(from);
        return "cast(" + value + " as " + type + ")";
    }

    private long limit() {
        return Long.parseLong(asked.getProperty("limit"));
    }

    /// Writes rows with their marks.
    ///
    /// @param mark what the mark of a row is
    /// @param tail which rows, and in which order
    private void rows(String mark, String tail, OutputStream out) throws SQLException, IOException {
        String sql = "select " + mark + ", " + json() + " from " + from() + " " + tail;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String reached = rows.getString(1);
                out.write((reached == null ? "" : reached).getBytes(StandardCharsets.UTF_8));
                out.write('\t');
                out.write(rows.getString(2).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private String json() throws SQLException {
        return columns().stream()
                .map(column -> Quoted.name(column.name) + " := " + value(column))
                .collect(Collectors.joining(", ", "to_json(struct_pack(", "))::varchar"));
    }

    /// What is no number has no place in JSON, and is null.
    private static String value(Column column) {
        String name = Quoted.name(column.name);
        return isFloating(column.type)
                ? "case when isfinite(" + name + ") then " + name + " end"
                : name;
    }

    private String column() {
        return Quoted.name(asked.getProperty("column"));
    }

    private String from() {
        String table = asked.getProperty("table");
        if (table != null) {
            return "the_file.%s.%s"
                    .formatted(Quoted.name(asked.getProperty("schema")), Quoted.name(table));
        }
        List<String> files = files().stream().map(Quoted::text).toList();
        return "read_parquet([" + String.join(", ", files) + "], union_by_name = true)";
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (int i = 0; asked.getProperty("file." + i) != null; i++) {
            files.add(asked.getProperty("file." + i));
        }
        return files;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
