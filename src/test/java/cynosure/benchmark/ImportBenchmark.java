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

/// Rows a second from a CSV file into the warehouse, beside DuckDB's own reader on the same file.
final class ImportBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;

    private final Path folder;

    ImportBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = write(folder.resolve("events.csv"));
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            theirs[i] = duckDb(file, folder.resolve("plain-" + i + ".duckdb"));
            ours[i] = cynosure(file, folder.resolve("ours-" + i));
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double our = ROWS / ours[RUNS / 2];
        double their = ROWS / theirs[RUNS / 2];
        return new Figures(
                "Importing a file",
                "%,d rows of CSV (%.0f MB: time, user, event, country, book, minutes). Cynosure reads the file twice (kinds, then values), checks and explains"
                                .formatted(ROWS, Files.size(file) / 1e6)
                        + " every row and lands it in one transaction; beside it, DuckDB's `COPY … FROM` into a table with the right types already."
                        + " Taking turns, median of %d.".formatted(RUNS),
                List.of(
                        Figures.row("Cynosure", "%,.0f rows a second", our),
                        Figures.row("DuckDB's own COPY", "%,.0f rows a second", their),
                        Figures.row("ratio", "%.2f of DuckDB's speed", our / their)));
    }

    private static double cynosure(Path file, Path data) throws IOException {
        Files.createDirectories(data);
        try (Warehouse warehouse = Warehouse.open(data, WarehouseSettings.usual())) {
            Importer importer = new Importer(warehouse, Imports.in(warehouse), Clock.systemUTC());
            long start = System.nanoTime();
            long rows =
                    importer.bring(List.of(Source.of(file)), Recipe.GUESS, Asked.once())
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

    private static double duckDb(Path file, Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table event (
                        "at" timestamp, actor varchar, name varchar,
                        country varchar, book varchar, minutes decimal(18,6))
                    """);
            long start = System.nanoTime();
            statement.execute("copy event from '" + file + "' (header)");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static Path write(Path file) throws IOException {
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
                lines.write("," + countries.get(random.nextInt(4)));
                lines.write(",book-" + random.nextInt(400));
                lines.write("," + random.nextInt(60) + "." + random.nextInt(10) + "\n");
            }
        }
        return file;
    }
}
