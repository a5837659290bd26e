package cynosure.benchmark;

import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Column;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Rows a second from a file of CSV or Parquet into the warehouse, beside DuckDB's own reader on
/// the same file.
final class ImportBenchmark {

    /// About how many; a few more come.
    private static final int ROWS = 10_000_000;

    private static final int RUNS = 3;

    private final Path folder;
    private long written;

    ImportBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws IOException, SQLException {
        Files.createDirectories(folder);
        Path csv = folder.resolve("events.csv");
        Path quoted = folder.resolve("quoted.csv");
        written = write(csv, false);
        write(quoted, true);
        Path parquet = parquet(csv, folder.resolve("events.parquet"));
        double[][] csvSeconds = race(csv, "header");
        double[][] quotedSeconds = race(quoted, "header");
        double[][] parquetSeconds = race(parquet, "format parquet");
        return new Figures(
                "Importing a file",
                "A generated log of two years with %,d events, five properties among their columns, as CSV (%.0f MB) and as Parquet (%.0f MB)."
                                .formatted(
                                        written, Files.size(csv) / 1e6, Files.size(parquet) / 1e6)
                        + " Cynosure looks at all of a file for what the database would read otherwise (Parquet in a process of its own), checks every value, and lands the"
                        + " rows in one transaction with sessions, first events and days; beside it, DuckDB's `COPY … FROM` into a"
                        + " table with the right types already. Closed, both stores have put their rows in order for good. With a quote near its end a file is read row by row, twice."
                        + " Taking turns, median of %d.".formatted(RUNS),
                List.of(
                        Figures.row("CSV, Cynosure", "%,.0f rows a second", rows(csvSeconds[0])),
                        Figures.row(
                                "CSV, of that reading alone (a trial)",
                                "%,.0f rows a second",
                                rows(csvSeconds[2])),
                        Figures.row(
                                "CSV, DuckDB's own COPY",
                                "%,.0f rows a second",
                                rows(csvSeconds[1])),
                        Figures.row(
                                "CSV, ratio",
                                "**%.2f** of DuckDB's speed (wanted: at least 0.5)",
                                rows(csvSeconds[0]) / rows(csvSeconds[1])),
                        Figures.row(
                                "CSV, ratio until the store is closed",
                                "%.2f of DuckDB's speed",
                                rows(csvSeconds[3]) / rows(csvSeconds[4])),
                        Figures.row(
                                "CSV read row by row, Cynosure",
                                "%,.0f rows a second (**%.2f** of DuckDB's)",
                                rows(quotedSeconds[0]),
                                rows(quotedSeconds[0]) / rows(quotedSeconds[1])),
                        Figures.row(
                                "Parquet, Cynosure",
                                "%,.0f rows a second",
                                rows(parquetSeconds[0])),
                        Figures.row(
                                "Parquet, of that reading alone (a trial)",
                                "%,.0f rows a second",
                                rows(parquetSeconds[2])),
                        Figures.row(
                                "Parquet, DuckDB's own COPY",
                                "%,.0f rows a second",
                                rows(parquetSeconds[1])),
                        Figures.row(
                                "Parquet, ratio",
                                "**%.2f** of DuckDB's speed (wanted: at least 0.5)",
                                rows(parquetSeconds[0]) / rows(parquetSeconds[1])),
                        Figures.row(
                                "Parquet, ratio until the store is closed",
                                "%.2f of DuckDB's speed",
                                rows(parquetSeconds[3]) / rows(parquetSeconds[4]))));
    }

    /// The seconds of each run, sorted: ours, DuckDB's, and ours without landing; then ours and
    /// DuckDB's until the store is closed.
    private double[][] race(Path file, String form) throws IOException, SQLException {
        double[][] seconds = new double[5][RUNS];
        String name = file.getFileName().toString();
        for (int i = 0; i < RUNS; i++) {
            Path plain = folder.resolve(name + "-plain-" + i + ".duckdb");
            Taken duckDb = duckDb(file, plain, form);
            Taken ours = cynosure(file, folder.resolve(name + "-ours-" + i), false);
            seconds[0][i] = ours.read;
            seconds[1][i] = duckDb.read;
            seconds[2][i] = cynosure(file, folder.resolve(name + "-tried-" + i), true).read;
            seconds[3][i] = ours.closed;
            seconds[4][i] = duckDb.closed;
        }
        for (double[] each : seconds) {
            Arrays.sort(each);
        }
        return seconds;
    }

    /// Seconds from the beginning of the import.
    private record Taken(double read, double closed) {

        private static Taken since(long start, long read) {
            return new Taken((read - start) / 1e9, (System.nanoTime() - start) / 1e9);
        }
    }

    private double rows(double[] seconds) {
        return written / seconds[RUNS / 2];
    }

    private static Path parquet(Path csv, Path parquet) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "copy (select * from read_csv('%s')) to '%s' (format parquet)"
                            .formatted(csv, parquet));
        }
        return parquet;
    }

    private Taken cynosure(Path file, Path data, boolean tried) throws IOException {
        Files.createDirectories(data);
        long start;
        long read;
        try (Warehouse warehouse = Warehouse.open(data, WarehouseSettings.usual())) {
            Importer importer = new Importer(warehouse, Imports.in(warehouse), Clock.systemUTC());
            start = System.nanoTime();
            List<Source> files = List.of(Source.of(file));
            long rows =
                    tried
                            ? importer.rehearse(files, Recipe.GUESS, Asked.once())
                                    .getFirst()
                                    .events()
                            : importer.bring(files, Recipe.GUESS, Asked.once())
                                    .getFirst()
                                    .record()
                                    .rows();
            read = System.nanoTime();
            if (rows != written) {
                throw new IllegalStateException(rows + " rows came in.");
            }
        }
        return Taken.since(start, read);
    }

    private static Taken duckDb(Path file, Path database, String form) throws SQLException {
        long start;
        long read;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table event (
                        "at" timestamp, actor varchar, name varchar,
                        learning_id varchar, country varchar, plan varchar, title varchar,
                        minutes decimal(18,6))
                    """);
            start = System.nanoTime();
            statement.execute("copy event from '" + file + "' (" + form + ")");
            read = System.nanoTime();
        }
        return Taken.since(start, read);
    }

    /// Answers how many events were written.
    ///
    /// @param quoted whether a value in one of the last rows is quoted
    private long write(Path file, boolean quoted) throws IOException {
        String[] names = GeneratedLog.names();
        long[] written = new long[1];
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.print(
                    "time,user,event,"
                            + LoadedLog.COLUMNS.stream()
                                    .map(Column::property)
                                    .collect(Collectors.joining(","))
                            + "\n");
            new GeneratedLog(ROWS)
                    .tell(
                            (name, user, at, learning) -> {
                                written[0]++;
                                String called = names[name];
                                boolean late = quoted && written[0] == ROWS;
                                lines.print(Instant.ofEpochMilli(at / 1000));
                                lines.print(",u" + user);
                                lines.print("," + (late ? '"' + called + '"' : called));
                                for (Object value : LoadedLog.values(name, user, at, learning)) {
                                    lines.print("," + Objects.requireNonNullElse(value, ""));
                                }
                                lines.print('\n');
                            });
            if (lines.checkError()) {
                throw new IOException("could not write " + file);
            }
        }
        return written[0];
    }
}
