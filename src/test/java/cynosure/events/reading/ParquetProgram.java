package cynosure.events.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;

/// Reads one Parquet file after the other, as [ParquetChild] reads its one, and says of each in a
/// line what became of it and how much memory the process has had by then, in kilobytes. So
/// thousands can be tried.
final class ParquetProgram {

    /// A file of this name ends the process, as a broken one might.
    static final String ENDS = "ends";

    /// And this one keeps it busy for ever.
    static final String NEVER_ENDS = "never-ends";

    private ParquetProgram() {}

    public static void main(String[] arguments) throws IOException {
        OwnProcess.dieFirst();
        BufferedReader files =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = files.readLine(); file != null; file = files.readLine()) {
            System.out.println(memory() + " " + tried(Path.of(file)));
        }
    }

    private static String tried(Path file) {
        switch (file.getFileName().toString()) {
            case ENDS -> Runtime.getRuntime().halt(134);
            case NEVER_ENDS -> {
                while (file.isAbsolute()) {
                    Thread.onSpinWait();
                }
            }
            default -> Thread.onSpinWait();
        }
        try {
            return "read " + rows(file);
        } catch (SQLException e) {
            return "refused " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    /// The settings and the questions of [ParquetChild].
    private static long rows(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("threads", "1");
        properties.setProperty("temp_directory", "");
        properties.setProperty("jdbc_stream_results", "true");
        String from = "'" + file + "'";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
                Statement statement = connection.createStatement()) {
            statement.execute("set allowed_paths = [" + from + "]");
            statement.execute("set enable_external_access = false");
            statement.execute("set lock_configuration = true");
            try (ResultSet facts =
                    statement.executeQuery(
                            "select num_rows from parquet_file_metadata(" + from + ")")) {
                if (facts.next() && facts.getLong(1) > ParquetChild.ROWS_MAX) {
                    throw new SQLException("It has more rows than are read.");
                }
            }
            long count = 0;
            try (ResultSet rows =
                    statement.executeQuery(
                            "select to_json(one_row)::varchar from read_parquet(%s) one_row"
                                    .formatted(from))) {
                while (rows.next()) {
                    count += rows.getString(1).isEmpty() ? 0 : 1;
                }
            }
            return count;
        }
    }

    private static long memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
