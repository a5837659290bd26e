package cynosure.events.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Hands files to a [ParquetProgram], and begins another one when it dies or takes too long.
final class ParquetTries implements AutoCloseable {

    private final Path folder;
    private final long secondsMax;
    private @Nullable Process program;
    private long memoryMost;

    /// @param folder where the program may leave what it leaves
    /// @param secondsMax how long one file may take
    ParquetTries(Path folder, long secondsMax) {
        this.folder = folder;
        this.secondsMax = secondsMax;
    }

    /// What became of a file.
    sealed interface Outcome {
        record Read(long rows) implements Outcome {}

        record Refused(String why) implements Outcome {}

        record Died(int code) implements Outcome {}

        record Late() implements Outcome {}
    }

    Outcome of(Path file) throws IOException, InterruptedException {
        Process now = program == null ? begun() : program;
        Writer in = now.outputWriter(StandardCharsets.UTF_8);
        in.write(file + "\n");
        in.flush();
        BufferedReader out = now.inputReader(StandardCharsets.UTF_8);
        CompletableFuture<@Nullable String> said = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> said.complete(line(out)));
        try {
            @Nullable String line = said.get(secondsMax, TimeUnit.SECONDS);
            return line == null ? new Outcome.Died(ended()) : outcome(line);
        } catch (TimeoutException late) {
            ended();
            return new Outcome.Late();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    /// The most memory that a program has had, in megabytes; 0 where nobody tells.
    long megabytesMost() {
        return memoryMost / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        ended();
    }

    private Process begun() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(OwnProcess.command(ParquetProgram.class));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder);
        program = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return program;
    }

    private int ended() throws InterruptedException {
        Process last = program;
        program = null;
        if (last == null) {
            return 0;
        }
        last.destroyForcibly();
        return last.waitFor();
    }

    private Outcome outcome(String line) {
        String[] parts = line.split(" ", 3);
        memoryMost = Math.max(memoryMost, Long.parseLong(parts[0]));
        return parts[1].equals("read")
                ? new Outcome.Read(Long.parseLong(parts[2]))
                : new Outcome.Refused(parts[2]);
    }

    private static @Nullable String line(BufferedReader out) {
        try {
            return out.readLine();
        } catch (IOException gone) {
            return null;
        }
    }
}
