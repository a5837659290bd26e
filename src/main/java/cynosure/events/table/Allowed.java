package cynosure.events.table;

import cynosure.problem.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What whoever runs the server lets it read: databases by their address, and folders. An owner
/// chooses among these and no further.
///
/// @param folders what lies in them may be read
public record Allowed(List<Path> folders, List<Database> databases) {

    private static final int FILES_MAX = 2_000;
    private static final int DEPTH_MAX = 8;
    private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");
    private static final String SCHEME = "postgresql://";

    public Allowed {
        folders = List.copyOf(folders);
        databases = List.copyOf(databases);
    }

    /// @param host `*` for any
    /// @param database null for any there
    public record Database(String host, int port, @Nullable String database) {

        boolean takes(Place.Postgres place) {
            return host.equals("*")
                    || host.equalsIgnoreCase(place.host())
                            && port == place.port()
                            && (database == null || database.equals(place.database()));
        }
    }

    /// As it was said on the command line: folders, and addresses such as
    /// `postgresql://db.example.com:5432/shop`.
    ///
    /// @param own a folder that may be read in any case
    public static Allowed of(List<String> said, Path own) {
        List<Path> folders = new ArrayList<>(List.of(own));
        List<Database> databases = new ArrayList<>();
        for (String one : said) {
            if (one.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
                databases.add(database(one));
            } else {
                folders.add(Path.of(one).toAbsolutePath().normalize());
            }
        }
        return new Allowed(folders, databases);
    }

    private static Database database(String said) {
        if (said.substring(SCHEME.length()).equals("*")) {
            return new Database("*", 0, null);
        }
        URI uri = URI.create(said);
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw Fault.mistake(
                    "events.tables-option",
                    said + " is no address of a database.",
                    "Write postgresql://host:port/database, without a name and password.");
        }
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        return new Database(
                uri.getHost(),
                uri.getPort() < 0 ? Place.Postgres.PORT : uri.getPort(),
                path.isEmpty() ? null : path);
    }

    /// Whether anything but the server's own folder may be read.
    public boolean anyDatabase() {
        return !databases.isEmpty();
    }

    void check(Place.Postgres place) {
        if (databases.stream().noneMatch(one -> one.takes(place))) {
            throw Fault.forbidden(
                    "events.table-not-allowed",
                    "This server may not read databases on %s:%d."
                            .formatted(place.host(), place.port()),
                    "Whoever runs it allows it with: ./cynosure serve --tables postgresql://%s:%d/%s"
                            .formatted(place.host(), place.port(), place.database()));
        }
    }

    static Fault never(String host) {
        return Fault.forbidden(
                "events.table-not-allowed",
                host + " leads to an address that no database has.",
                "Write the database's own address.");
    }

    /// The file, as it may be read.
    Path file(String said) {
        Path real = real(folders.getFirst().resolve(said), said);
        if (!Files.isRegularFile(real)) {
            throw gone(said);
        }
        return real;
    }

    /// The files of a folder or a pattern, in the order of their names.
    List<Path> files(String said) {
        Path all = folders.getFirst().resolve(said);
        Path base = Objects.requireNonNull(all.getRoot());
        int plain = 0;
        while (plain < all.getNameCount()
                && !PATTERN.matcher(all.getName(plain).toString()).find()) {
            base = base.resolve(all.getName(plain++));
        }
        Path real = real(base, said);
        if (Files.isRegularFile(real)) {
            return List.of(real);
        }
        String pattern =
                plain == all.getNameCount()
                        ? "**.parquet"
                        : all.subpath(plain, all.getNameCount()).toString();
        List<Path> files = matching(real, pattern, said);
        if (files.size() > FILES_MAX) {
            throw Trouble.unavailable(
                    "events.table-too-many-files",
                    "%s are more than %,d files.".formatted(said, FILES_MAX),
                    "Write a narrower pattern, or put small files together.");
        }
        if (files.isEmpty()) {
            throw gone(said);
        }
        return files;
    }

    private List<Path> matching(Path folder, String pattern, String said) {
        try (Stream<Path> all = Files.walk(folder, DEPTH_MAX)) {
            PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> matcher.matches(folder.relativize(file)))
                    .sorted()
                    .limit(FILES_MAX + 1L)
                    .map(file -> real(file, said))
                    .toList();
        } catch (IOException | UncheckedIOException | PatternSyntaxException unreadable) {
            throw gone(said);
        }
    }

    /// Links are followed before it is asked where something lies.
    private Path real(Path path, String said) {
        Path real;
        try {
            real = path.toRealPath();
        } catch (IOException absent) {
            if (path.isAbsolute() && within(path.normalize())) {
                throw gone(said);
            }
            throw outside(said);
        }
        if (!within(real)) {
            throw outside(said);
        }
        return real;
    }

    private boolean within(Path real) {
        return folders.stream()
                .anyMatch(folder -> real.startsWith(folder) || real.startsWith(realOrSame(folder)));
    }

    private static Path realOrSame(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException absent) {
            return folder;
        }
    }

    private Fault outside(String said) {
        return Fault.forbidden(
                "events.table-not-allowed",
                said + " lies in no folder that this server may read.",
                "Put it into %s, or whoever runs the server allows its folder with: ./cynosure serve --tables FOLDER"
                        .formatted(folders.getFirst()));
    }

    private static Fault gone(String said) {
        return Trouble.unavailable(
                "events.table-gone",
                "There is no file " + said + ", or it can't be read.",
                "Look where it lies and what it is called. What was read before stays.");
    }
}
