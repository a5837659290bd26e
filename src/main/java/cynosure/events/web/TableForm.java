package cynosure.events.web;

import cynosure.events.table.EventTable;
import cynosure.events.table.Place;
import cynosure.events.table.Place.Encryption;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a table lies, field by field, as it was sent.
///
/// @param kind `postgresql`, `duckdb` or `parquet`
/// @param password empty keeps the one that was written before
public record TableForm(
        String kind,
        String name,
        String host,
        String port,
        String database,
        String user,
        String password,
        String encryption,
        String table,
        String path) {

    private static final int TEXT_MAX = 1_000;

    public TableForm {
        kind = plain(kind);
        name = plain(name);
        host = plain(host);
        port = plain(port);
        database = plain(database);
        user = plain(user);
        password = password == null ? "" : password;
        encryption = plain(encryption);
        table = plain(table);
        path = plain(path);
    }

    static TableForm empty(String kind) {
        return new TableForm(kind, "", "", "", "", "", "", "", "", "");
    }

    static TableForm of(EventTable table) {
        return switch (table.place()) {
            case Place.Postgres place ->
                    new TableForm(
                            "postgresql",
                            table.name(),
                            place.host(),
                            String.valueOf(place.port()),
                            place.database(),
                            place.user(),
                            "",
                            place.encryption().name().toLowerCase(Locale.ROOT),
                            place.table(),
                            "");
            case Place.DuckDb place ->
                    new TableForm(
                            "duckdb",
                            table.name(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            place.table(),
                            place.file());
            case Place.Parquet place ->
                    new TableForm(
                            "parquet", table.name(), "", "", "", "", "", "", "", place.files());
        };
    }

    public boolean postgres() {
        return kind.equals("postgresql");
    }

    public boolean duck() {
        return kind.equals("duckdb");
    }

    /// What has to be said and isn't.
    Problems mistakes() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > EventTable.NAME_MAX) {
            problems.add(
                    Problem.of(
                            "events.table-name",
                            "A table needs a name of at most 80 letters.",
                            "Call it what the team calls what stands in it."));
        }
        boolean missing =
                postgres()
                        ? host.isEmpty() || database.isEmpty() || user.isEmpty() || table.isEmpty()
                        : path.isEmpty() || duck() && table.isEmpty();
        if (missing || tooLong()) {
            problems.add(
                    Problem.of(
                            "events.table-place",
                            "Where the table lies is not said in full.",
                            "Fill in every field of the place, each with at most a thousand letters."));
        }
        if (postgres() && !port.isEmpty() && !portReadable()) {
            problems.add(
                    Problem.of(
                            "events.table-port",
                            "There is no port " + port + ".",
                            "PostgreSQL usually answers at 5432."));
        }
        return new Problems(problems);
    }

    private boolean tooLong() {
        return List.of(host, database, user, password, table, path).stream()
                .anyMatch(text -> text.length() > TEXT_MAX);
    }

    private boolean portReadable() {
        return port.matches("\\d{1,5}")
                && Integer.parseInt(port) > 0
                && Integer.parseInt(port) < 65_536;
    }

    /// @param before where it lay until now; null when it is new
    Place place(@Nullable Place before) {
        if (postgres()) {
            return new Place.Postgres(
                    host,
                    port.isEmpty() ? Place.Postgres.PORT : Integer.parseInt(port),
                    database,
                    user,
                    password.isEmpty() ? passwordOf(before) : password,
                    encrypted(),
                    table);
        }
        return duck() ? new Place.DuckDb(path, table) : new Place.Parquet(path);
    }

    /// One that was written for another database is never sent to this one.
    private String passwordOf(@Nullable Place before) {
        return before instanceof Place.Postgres known
                        && known.host().equals(host)
                        && known.user().equals(user)
                        && String.valueOf(known.port()).equals(port)
                ? known.password()
                : "";
    }

    public List<MappingForm.Option> encryptions() {
        List<MappingForm.Option> options = new ArrayList<>();
        for (Encryption one : Encryption.values()) {
            String value = one.name().toLowerCase(Locale.ROOT);
            options.add(new MappingForm.Option(value, one.words(), one == encrypted()));
        }
        return options;
    }

    private Encryption encrypted() {
        for (Encryption one : Encryption.values()) {
            if (one.name().equalsIgnoreCase(encryption)) {
                return one;
            }
        }
        return Encryption.PREFER;
    }

    private static String plain(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
