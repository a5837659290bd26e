package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a server listens and keeps its state: the options of every command that runs one.
final class Address {

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on. Default: ${DEFAULT-VALUE}, this machine alone.")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port to listen on. Default: ${DEFAULT-VALUE}.")
    int port = 8080;

    @Option(
            names = "--database",
            description =
                    "A PostgreSQL address for our own state, such as jdbc:postgresql://localhost/cynosure.")
    @Nullable String database;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "The most memory for questions about events, such as 4GB. Default: a quarter of"
                            + " the machine.")
    Words.@Nullable Memory memory;

    @Option(
            names = "--allow-private-webhooks",
            description =
                    "Webhooks may go to addresses inside your network, and over http. Only where you"
                            + " trust whoever owns the workspace with that network.")
    boolean privateWebhooks;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description =
                    "A folder whose files of events come in by themselves, by their saved mappings.")
    @Nullable Path watched;

    @Option(
            names = "--tables",
            paramLabel = "FOLDER|ADDRESS",
            description =
                    "What owners may have read as tables: a folder with DuckDB or Parquet files, or a"
                            + " database such as postgresql://db.example.com:5432/shop. May be said"
                            + " several times.")
    List<String> tables = List.of();

    Settings settings(Path data) {
        return new Settings(
                host,
                port,
                data.toAbsolutePath().normalize(),
                database,
                memory == null ? null : memory.size(),
                privateWebhooks,
                watched == null ? null : watched.toAbsolutePath().normalize(),
                tables,
                true);
    }

    /// Says where the server is and how its owner comes in.
    static void announce(Settings settings, Cynosure.Running server) {
        String host = settings.host();
        String address =
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
        System.out.println();
        System.out.println("  Cynosure runs at   " + address);
        System.out.println("  Come in as owner   " + address + "/enter/" + server.newEntryToken());
        System.out.println(
                "                     (this link works once; each start prints a new one)");
        System.out.println("  Data folder        " + settings.dataFolder());
        System.out.println();
    }
}
