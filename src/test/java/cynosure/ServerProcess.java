package cynosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, so that it can be killed as a power cut would.
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String address;
    private final String entryLink;

    private ServerProcess(Process process, String address, String entryLink) {
        this.process = process;
        this.address = address;
        this.entryLink = entryLink;
    }

    /// Starts a server on a free port and waits until it accepts requests.
    public static ServerProcess start(Path data, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "cynosure.cli.Cli",
                                "serve",
                                "--port",
                                "0",
                                "--data",
                                data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()));
        StringBuilder said = new StringBuilder();
        String address = "";
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.contains("runs at")) {
                address = line.substring(line.indexOf("http")).strip();
            }
            if (line.contains("/enter/")) {
                drain(out);
                return new ServerProcess(
                        process, address, line.substring(line.indexOf("/enter/")).strip());
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    public String address() {
        return address;
    }

    public int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /// The path of the owner's one-time link.
    public String entryLink() {
        return entryLink;
    }

    /// Ends the process without any warning, as `kill -9` does.
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The server outlived its kill");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /// A process whose output nobody reads would stop at a full pipe.
    private static void drain(BufferedReader out) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (out.readLine() != null) {
                                    Thread.onSpinWait();
                                }
                            } catch (IOException ended) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
