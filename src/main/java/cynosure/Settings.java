package cynosure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How this installation runs, as said on the command line.
///
/// @param port 0 means any free port
/// @param dataFolder where everything of this installation lies
/// @param database a JDBC address for our state, or null for SQLite in the data folder
/// @param memory the most memory for questions about events, such as `4GB`, or null for the usual
/// @param watched a folder whose files come in by themselves, besides `inbox` in the data folder
/// @param tables what may be read as a table: folders, and databases as `postgresql://host:port/db`
/// @param privateWebhooks whether webhooks may go to addresses inside the network, and over http
/// @param rounds whether files that lie in watched folders and tables are brought in by themselves
public record Settings(
        String host,
        int port,
        Path dataFolder,
        @Nullable String database,
        @Nullable String memory,
        boolean privateWebhooks,
        @Nullable Path watched,
        List<String> tables,
        boolean rounds) {

    public Settings {
        tables = List.copyOf(tables);
    }

    public Settings(String host, int port, Path dataFolder, @Nullable String database) {
        this(host, port, dataFolder, database, null, false, null, List.of(), true);
    }

    public Settings withPrivateWebhooks() {
        return new Settings(
                host, port, dataFolder, database, memory, true, watched, tables, rounds);
    }

    public Settings watching(@Nullable Path folder) {
        return new Settings(
                host, port, dataFolder, database, memory, privateWebhooks, folder, tables, rounds);
    }

    public Settings reading(List<String> tables) {
        return new Settings(
                host, port, dataFolder, database, memory, privateWebhooks, watched, tables, rounds);
    }

    /// For a command that opens an installation: what comes in by itself waits for the server.
    public Settings withoutRounds() {
        return new Settings(
                host, port, dataFolder, database, memory, privateWebhooks, watched, tables, false);
    }
}
