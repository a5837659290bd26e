package cynosure.events.reading;

import cynosure.warehouse.Quoted;
import cynosure.warehouse.UnpackedLibrary;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// A program of its own that reads one Parquet file and writes its rows as JSON lines; or, asked to
/// look at it, what stands in its columns, after it has read every value of them (see
/// [ParquetFacts]).
///
/// The library that reads Parquet is not ours and is written in a language in which a broken file
/// can end the process. So it is this process, which has little memory, can open no other file, and
/// can be killed; the server only sees its lines.
public final class ParquetChild {

    /// How many rows a file may have.
    static final long ROWS_MAX = 200_000_000;

    /// Asks it to look at the file.
    static final String LOOK = "look";

    static final int TOO_LARGE = 4;
    private static final int BROKEN = 3;
    private static final byte[] LINE_END = {'\n'};

    private ParquetChild() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        boolean look = arguments.length > 1 && arguments[1].equals(LOOK);
        OwnProcess.dieFirst();
        try (OutputStream out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            if (!read(file, look, out)) {
                System.exit(TOO_LARGE);
            }
        } catch (SQLException e) {
            System.err.println(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            System.exit(BROKEN);
        } catch (IOException nobodyReads) {
            System.exit(0);
        }
    }

    /// Writes the rows of a file, or what stands in it. False when it has more rows than are read.
    static boolean read(Path file, boolean look, OutputStream out)
            throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "512MB");
        int threads = look ? Runtime.getRuntime().availableProcessors() : 1;
        properties.setProperty("threads", String.valueOf(threads));
        properties.setProperty("temp_directory", "");
        properties.setProperty("jdbc_stream_results", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties)) {
            UnpackedLibrary.remove();
            lock(connection, file);
            if (tooLarge(connection, file)) {
                return false;
            }
            if (look) {
                look(connection, file, out);
            } else {
                write(connection, file, out);
            }
            return true;
        }
    }

    private static void lock(Connection connection, Path file) throws SQLException {
        run(connection, "set allowed_paths = [" + Quoted.text(file.toString()) + "]");
        run(connection, "set enable_external_access = false");
        run(connection, "set TimeZone = 'UTC'");
        run(connection, "set lock_configuration = true");
    }

    private static boolean tooLarge(Connection connection, Path file) throws SQLException {
        String sql = "select num_rows from parquet_file_metadata(%s)".formatted(from(file));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getLong(1) > ROWS_MAX;
        }
    }

    private static void write(Connection connection, Path file, OutputStream out)
            throws SQLException, IOException {
        String sql =
                "select to_json(one_row)::varchar from (select *%s from read_parquet(%s)) one_row"
                        .formatted(finite(connection, file), from(file));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                out.write(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                out.write(LINE_END);
            }
        }
    }

    /// How many rows, and in a line a column how many values, of which type, under which name; then
    /// an empty line and the rows, as far as they are wanted.
    private static void look(Connection connection, Path file, OutputStream out)
            throws SQLException, IOException {
        List<Column> columns = columns(connection, file);
        StringBuilder sql = new StringBuilder("select count(*)");
        for (Column column : columns) {
            String name = Quoted.name(column.name);
            String value =
                    switch (column.type) {
                        case "VARCHAR" -> "nullif(" + name + ", '')";
                        case "DOUBLE" -> "case when isfinite(%1$s) then %1$s end".formatted(name);
                        default -> name;
                    };
            sql.append(", count(%s), bit_xor(hash(%s))".formatted(value, name));
        }
        sql.append(" from read_parquet(").append(from(file)).append(')');
        StringBuilder said = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.toString())) {
            rows.next();
            said.append(rows.getLong(1)).append('\n');
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                said.append(rows.getLong(2 * i + 2)).append('\t');
                said.append(column.type).append('\t').append(column.name).append('\n');
            }
        }
        out.write(said.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        write(connection, file, out);
    }

    private record Column(String name, String type) {}

    private static List<Column> columns(Connection connection, Path file) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String sql = "describe select * from read_parquet(%s)".formatted(from(file));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                columns.add(
                        new Column(rows.getString("column_name"), rows.getString("column_type")));
            }
        }
        return columns;
    }

    /// Numbers that are none (NaN, infinity) are absent: JSON can't say them.
    private static String finite(Connection connection, Path file) throws SQLException {
        List<String> floats = new ArrayList<>();
        for (Column column : columns(connection, file)) {
            if (List.of("DOUBLE", "FLOAT").contains(column.type)) {
                String name = Quoted.name(column.name);
                floats.add("case when isfinite(%1$s) then %1$s end as %1$s".formatted(name));
            }
        }
        return floats.isEmpty() ? "" : " replace (" + String.join(", ", floats) + ")";
    }

    private static String from(Path file) {
        return Quoted.text(file.toString());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
