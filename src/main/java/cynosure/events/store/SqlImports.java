package cynosure.events.store;

import cynosure.events.Content;
import cynosure.events.Import;
import cynosure.events.Imports;
import cynosure.events.Origin;
import cynosure.events.Refusal;
import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The record of imports, written in the same transaction as the events themselves.
public final class SqlImports implements Imports {

    private final Warehouse warehouse;

    public SqlImports(Warehouse warehouse) {
        this.warehouse = warehouse;
        warehouse.write(SqlImports::createTables);
    }

    @Override
    public Import keep(Staging staging, Origin origin, List<Refusal> refusals) {
        AtomicReference<Import> kept = new AtomicReference<>();
        staging.land(
                (connection, landed) -> {
                    Import done = record(landed, origin, refusals.size());
                    insert(connection, done);
                    insertContents(connection, done.number(), origin.contents());
                    insert(connection, done.number(), refusals);
                    kept.set(done);
                });
        return kept.get();
    }

    @Override
    public Optional<Import> ofContent(String sha256) {
        String where =
                """
                where sha256 = ? or number in (select import_number from import_content
                                               where sha256 = ?)
                order by number desc limit 1
                """;
        return select(
                        where,
                        statement -> {
                            statement.setString(1, sha256);
                            statement.setString(2, sha256);
                        })
                .stream()
                .findFirst();
    }

    @Override
    public List<Import> all() {
        return select("order by number desc", statement -> {});
    }

    @Override
    public Optional<Import> numbered(int number) {
        return select("where number = ?", statement -> statement.setInt(1, number)).stream()
                .findFirst();
    }

    @Override
    public List<Refusal> refusals(int number) {
        String sql =
                """
                select coalesce(part, ''), line, reason, raw
                from refusal
                where import_number = ?
                order by rowid
                """;
        return warehouse.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setInt(1, number);
                        return refusals(statement);
                    }
                });
    }

    private static @Nullable Void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table if not exists import (
                        number integer not null,
                        file varchar not null,
                        sha256 varchar not null,
                        "at" timestamp not null,
                        rows bigint not null,
                        merged bigint not null,
                        refused bigint not null,
                        first_event timestamp,
                        last_event timestamp,
                        recipe varchar not null)
                    """);
            statement.execute(
                    """
                    create table if not exists refusal (
                        import_number integer not null,
                        line bigint not null,
                        reason varchar not null,
                        raw varchar not null)
                    """);
            statement.execute("alter table refusal add column if not exists part varchar");
            statement.execute(
                    """
                    create table if not exists import_content (
                        import_number integer not null,
                        part varchar not null,
                        sha256 varchar not null)
                    """);
        }
        return null;
    }

    private static Import record(Landed landed, Origin origin, int refused) {
        return new Import(
                landed.importNumber(),
                origin.file(),
                origin.sha256(),
                origin.at(),
                landed.events(),
                landed.merged(),
                refused,
                landed.first(),
                landed.last(),
                origin.recipe());
    }

    private static void insertContents(Connection connection, int number, List<Content> contents)
            throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("main", "import_content")) {
            for (Content content : contents) {
                appender.beginRow();
                appender.append(number);
                appender.append(content.part());
                appender.append(content.sha256());
                appender.endRow();
            }
        }
    }

    private static void insert(Connection connection, Import done) throws SQLException {
        String sql =
                """
                insert into import (number, file, sha256, "at", rows, merged, refused,
                                    first_event, last_event, recipe)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, done.number());
            statement.setString(2, done.file());
            statement.setString(3, done.sha256());
            set(statement, 4, done.at());
            statement.setLong(5, done.rows());
            statement.setLong(6, done.merged());
            statement.setLong(7, done.refused());
            set(statement, 8, done.first());
            set(statement, 9, done.last());
            statement.setString(10, done.recipe());
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, int number, List<Refusal> refusals)
            throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("main", "refusal")) {
            for (Refusal refusal : refusals) {
                appender.beginRow();
                appender.append(number);
                appender.append(refusal.line());
                appender.append(refusal.reason());
                appender.append(refusal.raw());
                appender.append(refusal.part());
                appender.endRow();
            }
        }
    }

    private List<Import> select(String which, Binding binding) {
        String sql =
                """
                select number, file, sha256, "at", rows, merged, refused,
                       first_event, last_event, recipe
                from import
                """
                        + which;
        return warehouse.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        return imports(statement);
                    }
                });
    }

    private static List<Import> imports(PreparedStatement statement) throws SQLException {
        List<Import> imports = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                imports.add(
                        new Import(
                                rows.getInt("number"),
                                rows.getString("file"),
                                rows.getString("sha256"),
                                instant(rows, "at"),
                                rows.getLong("rows"),
                                rows.getLong("merged"),
                                rows.getLong("refused"),
                                instant(rows, "first_event"),
                                instant(rows, "last_event"),
                                rows.getString("recipe")));
            }
        }
        return imports;
    }

    private static List<Refusal> refusals(PreparedStatement statement) throws SQLException {
        List<Refusal> refusals = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                refusals.add(
                        new Refusal(
                                rows.getString(1),
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getString(4)));
            }
        }
        return refusals;
    }

    private static void set(PreparedStatement statement, int place, @Nullable Instant at)
            throws SQLException {
        if (at == null) {
            statement.setNull(place, Types.TIMESTAMP);
        } else {
            statement.setObject(place, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        }
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }
}
