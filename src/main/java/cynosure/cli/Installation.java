package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which installation a command works on. No server may be running on it meanwhile.
final class Installation {

    private static final String HERE = "127.0.0.1";

    @Option(
            names = "--data",
            defaultValue = ".cynosure",
            description = "The folder that holds everything. Default: ${DEFAULT-VALUE}.")
    Path data = Path.of(".cynosure");

    @Option(
            names = "--database",
            description =
                    "A PostgreSQL address for our own state, such as jdbc:postgresql://localhost/cynosure.")
    @Nullable String database;

    /// Opens it, for this machine alone and at a free port. Nothing comes in by itself meanwhile.
    Cynosure.Running open() {
        return open(List.of());
    }

    /// @param tables what may be read as tables, as for the server
    Cynosure.Running open(List<String> tables) {
        Path folder = data.toAbsolutePath().normalize();
        return Cynosure.start(
                new Settings(HERE, 0, folder, database).reading(tables).withoutRounds());
    }
}
