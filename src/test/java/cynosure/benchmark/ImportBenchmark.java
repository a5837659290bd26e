package cynosure.benchmark;

import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.Writer;
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
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Rows a second from a file of CSV or Parquet into the warehouse, beside DuckDB's own reader on
/// the same file.
final class ImportBenchmark {

    private static final int ROWS = 3_000_000;
    private static final int RUNS = 3;

    private final Path folder;

    ImportBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws IOException, SQLException {
        Files.createDirectories(folder);
        Path csv = write(folder.resolve("events.csv"), "SE");
        Path quoted = write(folder.resolve("quoted.csv"), "\"SE\"");
        Path parquet = parquet(csv, folder.resolve("events.parquet"));
        double[][] csvSeconds = race(csv, "header");
        double[][] quotedSeconds = race(quoted, "header");
        double[][] parquetSeconds = race(parquet, "format parquet");
        return new Figures(
                "Importing a file",
                "%,d rows (time, user, event, country, book, minutes) as CSV (%.0f MB) and as Parquet (%.0f MB)."
                                .formatted(ROWS, Files.size(csv) / 1e6, Files.size(parquet) / 1e6)
                        + " Cynosure looks at all of a file first (Parquet in a process of its own), checks every value, and lands the"
                        + " rows in one transaction with sessions, first events and days; beside it, DuckDB's `COPY … FROM` into a"
                        + " table with the right types already. With a quote in the last row a file is read row by row, twice."
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
                                rows(parquetSeconds[0]) / rows(parquetSeconds[1]))));
    }

    /// The seconds of each run, sorted: ours, DuckDB's, and ours without landing.
    private double[][] race(Path file, String form) throws IOException, SQLException {
        double[][] seconds = new double[3][RUNS];
        String name = file.getFileName().toString();
        for (int i = 0; i < RUNS; i++) {
            seconds[1][i] = duckDb(file, folder.resolve(name + "-plain-" + i + ".duckdb"), form);
            seconds[0][i] = cynosure(file, folder.resolve(name + "-ours-" + i), false);
            seconds[2][i] = cynosure(file, folder.resolve(name + "-tried-" + i), true);
        }
        for (double[] each : seconds) {
            Arrays.sort(each);
        }
        return seconds;
    }

    private static double rows(double[] seconds) {
        return ROWS / seconds[RUNS / 2];
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

    private static double cynosure(Path file, Path data, boolean tried) throws IOException {
        Files.createDirectories(data);
        try (Warehouse warehouse = Warehouse.open(data, WarehouseSettings.usual())) {
            Importer importer = new Importer(warehouse, Imports.in(warehouse), Clock.systemUTC());
            long start = System.nanoTime();
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
            double seconds = (System.nanoTime() - start) / 1e9;
            if (rows != ROWS) {
                throw new IllegalStateException(rows + " rows came in.");
            }
            return seconds;
        }
    }

    private static double duckDb(Path file, Path database, String form) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table event (
                        "at" timestamp, actor varchar, name varchar,
                        country varchar, book varchar, minutes decimal(18,6))
                    """);
            long start = System.nanoTime();
            statement.execute("copy event from '" + file + "' (" + form + ")");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /// @param last the country in the last row
    private static Path write(Path file, String last) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<String> names = List.of("open_book", "finish_chapter", "share_note", "view_note");
        List<String> countries = List.of("DK", "SE", "DE", "NL");
        try (Writer lines = Files.newBufferedWriter(file)) {
            lines.write("time,user,event,country,book,minutes\n");
            Instant at = Instant.parse("2024-01-01T00:00:00Z");
            for (int i = 0; i < ROWS; i++) {
                at = at.plusSeconds(random.nextInt(120));
                lines.write(at.toString());
                lines.write(",m" + random.nextInt(50_000));
                lines.write("," + names.get(random.nextInt(4)));
                String country = countries.get(random.nextInt(4));
                lines.write("," + (i == ROWS - 1 ? last : country));
                lines.write(",book-" + random.nextInt(400));
                lines.write("," + random.nextInt(60) + "." + random.nextInt(10) + "\n");
            }
        }
        return file;
    }
}
