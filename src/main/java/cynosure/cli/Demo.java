package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the server with the story company in it.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs the server with Lantern in it: an invented company with a North Star and two"
                        + " years of events, up to yesterday. Its app sends what happens today.")
final class Demo implements Callable<Integer> {

    @Mixin Address address = new Address();

    @Option(
            names = "--data",
            defaultValue = ".cynosure-demo",
            description = "The folder that holds everything. Default: ${DEFAULT-VALUE}.")
    Path data = Path.of(".cynosure-demo");

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = address.settings(data);
        Cynosure.Running server = Cynosure.start(settings);
        new LanternMovesIn(server.context(), words -> System.err.println("  " + words)).load();
        Address.announce(settings, server);
        try (LanternSends app = new LanternSends(server)) {
            app.begin();
            Thread.currentThread().join();
        }
        return 0;
    }
}
