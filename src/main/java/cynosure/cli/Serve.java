package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the server until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs the server with everything embedded. This is what ./cynosure alone does.")
final class Serve implements Callable<Integer> {

    @Mixin Address address = new Address();

    @Option(
            names = "--data",
            defaultValue = ".cynosure",
            description = "The folder that holds everything. Default: ${DEFAULT-VALUE}.")
    Path data = Path.of(".cynosure");

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = address.settings(data);
        Address.announce(settings, Cynosure.start(settings));
        Thread.currentThread().join();
        return 0;
    }
}
