package cynosure.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One client in a process of its own, sending through its own faults.
final class Delivering implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final int MINUTES_MAX = 20;

    private final Client client;
    private final Faults faults;
    private final Process process;
    private final Path words;

    private Delivering(Client client, Faults faults, Process process, Path words) {
        this.client = client;
        this.faults = faults;
        this.process = process;
        this.words = words;
    }

    /// What a client says of its own giving up.
    ///
    /// @param events how many events it called failed
    /// @param said its words, each with how often it said them
    record Said(int events, List<String> said) {}

    /// Installs the clients from npm in this folder, in the versions that are written down.
    static void install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Process npm =
                new ProcessBuilder("npm", "install", "--no-save", "--no-audit", "--no-fund")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("npm.log").toFile())
                        .start();
        if (npm.waitFor() != 0) {
            throw new IllegalStateException(
                    "npm could not install the clients:\n"
                            + Files.readString(folder.resolve("npm.log")));
        }
    }

    static Delivering start(
            Path folder, Client client, Faults faults, String key, int events, int seconds)
            throws IOException {
        Path words = folder.resolve(client.script() + ".json");
        Process process =
                new ProcessBuilder(
                                "node",
                                "deliver.mjs",
                                client.script(),
                                faults.address(),
                                key,
                                String.valueOf(events),
                                String.valueOf(seconds))
                        .directory(folder.toFile())
                        .redirectOutput(words.toFile())
                        .redirectError(folder.resolve(client.script() + ".log").toFile())
                        .start();
        return new Delivering(client, faults, process, words);
    }

    Client client() {
        return client;
    }

    Faults faults() {
        return faults;
    }

    boolean busy() {
        return process.isAlive();
    }

    /// Waits until it has ended, and reads what it said.
    Said said() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(client + " did not come to its end.");
        }
        JsonNode said =
                JsonMapper.shared().readTree(Files.readString(words, StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>();
        said.path("said")
                .properties()
                .forEach(one -> all.add("“" + one.getKey() + "” " + one.getValue().asInt()));
        return new Said(said.path("gaveUp").size(), all);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        faults.close();
    }
}
