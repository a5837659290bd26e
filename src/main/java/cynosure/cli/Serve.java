package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs the server until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs the server with everything embedded. This is what ./cynosure alone does.")
final class Serve implements Callable<Integer> {

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
            names = "--data",
            defaultValue = ".cynosure",
            description = "The folder that holds everything. Default: ${DEFAULT-VALUE}.")
    Path data = Path.of(".cynosure");

    @Option(
            names = "--database",
            description =
                    "A PostgreSQL address for our own state, such as jdbc:postgresql://localhost/cynosure.")
    @Nullable String database;

    @Override
    public Integer call() throws InterruptedException {
        Cynosure.Running server =
                Cynosure.start(
                        new Settings(host, port, data.toAbsolutePath().normalize(), database));
        String address =
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
        System.out.println();
        System.out.println("  Cynosure runs at   " + address);
        System.out.println("  Come in as owner   " + address + "/enter/" + server.newEntryToken());
        System.out.println(
                "                     (this link works once; each start prints a new one)");
        System.out.println("  Data folder        " + data.toAbsolutePath().normalize());
        System.out.println();
        Thread.currentThread().join();
        return 0;
    }
}
