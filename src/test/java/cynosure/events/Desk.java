package cynosure.events;

import cynosure.events.privacy.Gate;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A desk with an empty warehouse, for tests that bring files in and look at what is there.
public final class Desk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final WarehouseSettings SETTINGS = new WarehouseSettings("500MB", 2, 1000);

    public final Warehouse warehouse;
    public final Imports imports;
    private final Importer importer;
    private final Path folder;

    /// A desk whose files lie in this folder, with a warehouse of its own beside them.
    public Desk(Path folder) {
        this(folder, Warehouse.open(store(folder), SETTINGS));
    }

    private static Path store(Path folder) {
        try {
            return Files.createTempDirectory(folder, "store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Desk(Path folder, Warehouse warehouse) {
        this.folder = folder;
        this.warehouse = warehouse;
        this.imports = Imports.in(warehouse);
        this.importer = new Importer(warehouse, imports, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// One whose warehouse lies in memory, so that every file is read row by row.
    public static Desk inMemory(Path folder) {
        return new Desk(folder, Warehouse.inMemory(SETTINGS));
    }

    public Source file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    public Source file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    public Source file(String name, byte[] bytes) {
        try {
            return new Source(Files.write(folder.resolve(name), bytes), name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Preview preview(Source source, Recipe said) {
        return importer.preview(source, said);
    }

    public Importer importer() {
        return importer;
    }

    public Rehearsal rehearse(Source source, Recipe said) {
        return importer.rehearse(List.of(source), said, Asked.once()).getFirst();
    }

    public Outcome.Imported bring(Source source, Mapping mapping) {
        return (Outcome.Imported) bring(source, new Recipe(Shape.GUESS, mapping), Asked.once());
    }

    public Outcome bring(Source source, Recipe said, Asked asked) {
        return importer.bring(List.of(source), said, asked).getFirst();
    }

    public List<Outcome> bring(List<Source> sources, Recipe said) {
        return importer.bring(sources, said, Asked.once());
    }

    /// Whether the database can read this file itself, all rows at once.
    public boolean readsAtOnce(Source source, Recipe said) {
        Recipe recipe;
        try {
            recipe = Sniffer.understand(source, said).recipe();
        } catch (Fault notUnderstood) {
            return false;
        }
        try (Ahead ahead = Ahead.of(source, warehouse, Gate.OPEN)) {
            AtOnce read = ahead.understood(recipe);
            if (read == null) {
                return false;
            }
            try (Staging staging = read.staging(warehouse)) {
                return read.fill(staging, Asked.once().stop()).isPresent();
            }
        }
    }

    /// The problem with which bringing in this file ends.
    public Problem refused(Source source, Mapping mapping) {
        try {
            bring(source, mapping);
        } catch (Fault fault) {
            return fault.problems().first();
        }
        throw new AssertionError("it was brought in");
    }

    /// Rows of a query as text, cells parted by a bar; null is a dash.
    public List<String> rows(String sql) {
        return warehouse.read(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        List<String> lines = new ArrayList<>();
                        while (rows.next()) {
                            List<String> cells = new ArrayList<>();
                            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                                String cell = rows.getString(i);
                                cells.add(cell == null ? "-" : cell);
                            }
                            lines.add(String.join("|", cells));
                        }
                        return lines;
                    }
                });
    }

    /// Every event as `name|actor|at`, in the order of time.
    public List<String> events() {
        return rows(
                """
                select n.name, a.id, e."at"::varchar
                from event e
                    join event_name n on n.number = e.name
                    left join actor a on a.number = e.actor
                order by e."at", n.name, a.id
                """);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
