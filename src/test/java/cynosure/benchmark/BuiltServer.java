package cynosure.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The server as people run it: a process of its own, from the built jar.
final class BuiltServer implements AutoCloseable {

    static final Path JAR = Path.of("target/app/cynosure.jar");
    private static final Path CLASSES_READY = Path.of("target/app/cynosure.aot");

    private final Process process;
    private final int port;

    private BuiltServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BuiltServer start(Path data, String... options) throws IOException {
        return again(data, freePort(), options);
    }

    /// Starts on a port that is known, such as that of a server which is gone.
    static BuiltServer again(Path data, int port, String... options) throws IOException {
        if (!Files.exists(JAR) || !Files.exists(CLASSES_READY)) {
            throw new IllegalStateException("Build it first: ./cynosure build");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:AOTCache=" + CLASSES_READY);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "--port=" + port, "--data=" + data));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new BuiltServer(process, port);
    }

    int port() {
        return port;
    }

    /// Reads the console until the one-time link, and answers its path.
    String entryPath() throws IOException {
        BufferedReader console =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            int link = line.indexOf("/enter/");
            if (link >= 0) {
                return line.substring(link).strip();
            }
        }
        throw new IllegalStateException("The server ended before it printed the owner's link.");
    }

    /// Ends it as a power cut would.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
