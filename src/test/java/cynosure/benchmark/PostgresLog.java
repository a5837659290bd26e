package cynosure.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The generated log in a PostgreSQL 15 of its own on this machine: names and users as integers, in
/// the order of time, indexed by user and by name, with memory enough for all of it.
final class PostgresLog implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path folder;
    private final int port;

    private PostgresLog(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static boolean canRun() {
        return Files.isExecutable(PROGRAMS.resolve("initdb"));
    }

    static PostgresLog start(GeneratedLog log) throws Exception {
        Path folder = Files.createTempDirectory("cynosure-benchmark");
        try (ServerSocket socket = new ServerSocket(0)) {
            PostgresLog postgres = new PostgresLog(folder, socket.getLocalPort());
            socket.close();
            postgres.start();
            postgres.fill(log);
            return postgres;
        }
    }

    Race.Way ask(String sql) {
        return () -> {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("set work_mem = '1GB'");
                return Asking.lines(connection, sql);
            }
        };
    }

    private void start() throws IOException, InterruptedException {
        if (root()) {
            call("chown", "postgres", folder.toString());
        }
        String data = folder.resolve("data").toString();
        call(program("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "--no-sync");
        String settings =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s"
                        + " -c shared_buffers=2GB -c max_parallel_workers_per_gather=2"
                        + " -c maintenance_work_mem=1GB -c max_wal_size=8GB -c fsync=off"
                        + " -c effective_cache_size=8GB";
        call(
                program("pg_ctl"),
                "-D",
                data,
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                settings.formatted(port, folder),
                "start");
    }

    private void fill(GeneratedLog log) throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("events.tsv");
        try (Writer lines = Files.newBufferedWriter(file)) {
            log.tell(
                    (name, user, at, _) -> {
                        LocalDateTime utc =
                                LocalDateTime.ofEpochSecond(
                                        at / 1_000_000,
                                        (int) (at % 1_000_000) * 1000,
                                        ZoneOffset.UTC);
                        write(lines, name + "\t" + user + "\t" + utc + "\n");
                    });
        }
        if (root()) {
            call("chown", "postgres", file.toString());
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create unlogged table event (
                        name smallint not null, actor integer not null, "at" timestamp not null)
                    """);
            statement.execute("copy event from '" + file + "'");
            statement.execute("create index on event (actor, \"at\")");
            statement.execute("create index on event (name, \"at\")");
            statement.execute("vacuum analyze event");
        }
        Files.delete(file);
    }

    private static void write(Writer lines, String line) {
        try {
            lines.write(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    private static String program(String name) {
        return PROGRAMS.resolve(name).toString();
    }

    /// PostgreSQL refuses to run as root, so there its own user runs it.
    private static void call(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        if (root() && command[0].startsWith("/")) {
            words.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        words.addAll(Arrays.asList(command));
        Process process =
                new ProcessBuilder(words)
                        .directory(new java.io.File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("failed: " + words);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        String data = folder.resolve("data").toString();
        call(program("pg_ctl"), "-D", data, "-m", "immediate", "stop");
        call("rm", "-rf", folder.toString());
    }
}
