package cynosure.events.reading;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
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

    private static String tried(Path file) throws IOException {
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

    /// As [ParquetChild] does for one that reads row by row, and for one that reads at once; what
    /// it could look at is then read at once, as the server does it.
    private static long rows(Path file) throws SQLException, IOException {
        Lines lines = new Lines();
        if (!ParquetChild.read(file, false, lines)) {
            throw new SQLException("It has more rows than are read.");
        }
        long rows = lines.count;
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        ParquetChild.read(file, true, facts);
        String looked = facts.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        long atOnce = atOnce(file);
        if (!looked.equals(String.valueOf(rows)) || atOnce != rows) {
            throw new IllegalStateException(
                    "%s: %d, %s, %d rows".formatted(file, rows, looked, atOnce));
        }
        return rows;
    }

    /// Counts what it is told, and keeps nothing.
    private static final class Lines extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count += one == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }
    }

    private static long atOnce(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "512MB");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table t as from read_parquet('%s')".formatted(file));
            try (ResultSet count = statement.executeQuery("select count(*) from t")) {
                count.next();
                return count.getLong(1);
            }
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
