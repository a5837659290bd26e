package cynosure.state;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A real PostgreSQL, started once for all tests where its programs are found, in a folder that is
/// thrown away.
public final class Postgres {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<Postgres> SERVER = start();

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// The running server; empty, and said so on the console, where there is none to be had.
    public static Optional<Postgres> server() {
        return SERVER;
    }

    /// The address of a new database with nothing in it.
    public String emptyDatabase() {
        String name = "cynosure_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new AssertionError("PostgreSQL would not make a database", refused);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private static Optional<Postgres> start() {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            System.err.println(
                    "PostgreSQL's server was not found, so the stores are tested on SQLite alone. Install postgresql (15 or later) to test both.");
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("cynosure-postgres");
            Postgres server = new Postgres(programs.get(), folder, freePort());
            server.init();
            server.run();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return Optional.of(server);
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError("PostgreSQL was found, but would not start", broken);
        }
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(version -> major(version) >= 15)
                    .max(Comparator.comparingInt(Postgres::major))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static int major(Path version) {
        String name = version.getFileName().toString();
        return name.matches("\\d+") ? Integer.parseInt(name) : 0;
    }

    private void init() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        if (root()) {
            call("chown", "postgres", folder.toString());
        }
        call(
                program("initdb"),
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-sync");
    }

    private void run() throws IOException, InterruptedException {
        call(
                program("pg_ctl"),
                "-D",
                folder.resolve("data").toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p "
                        + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                        + folder,
                "start");
    }

    private void stop() {
        try {
            call(
                    program("pg_ctl"),
                    "-D",
                    folder.resolve("data").toString(),
                    "-m",
                    "immediate",
                    "stop");
            call("rm", "-rf", folder.toString());
        } catch (IOException | InterruptedException late) {
            System.err.println("PostgreSQL could not be stopped: " + late);
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
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
                        .directory(new File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("failed: " + words);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
