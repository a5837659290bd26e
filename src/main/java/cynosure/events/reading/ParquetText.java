package cynosure.events.reading;

import cynosure.problem.Fault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The rows of a Parquet file as JSON lines, from a process of its own ([ParquetChild]) that is
/// killed when nobody reads any more, when it says nothing for a minute, or after half an hour.
final class ParquetText extends FilterInputStream {

    private static final long SILENCE_SECONDS_MAX = 60;
    private static final long SECONDS_MAX = 30 * 60;
    private static final int REASON_LENGTH_MAX = 200;

    private final String name;
    private final Path file;
    private final Process child;
    private volatile long waitingSince;
    private volatile boolean late;
    private boolean ended;

    private ParquetText(Process child, Path file, String name) {
        super(child.getInputStream());
        this.child = child;
        this.file = file;
        this.name = name;
        Thread.ofVirtual().name("parquet").start(this::watch);
    }

    static ParquetText open(Path file, String name) throws IOException {
        return of(file.toAbsolutePath().normalize(), name);
    }

    /// What stands in its columns, as [ParquetFacts] reads it.
    static ParquetText look(Path file) throws IOException {
        return of(file.toAbsolutePath().normalize(), "", ParquetChild.LOOK);
    }

    private static ParquetText of(Path file, String name, String... asked) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(asked));
        Process child =
                new ProcessBuilder(
                                OwnProcess.command(
                                        ParquetChild.class, arguments.toArray(String[]::new)))
                        .redirectInput(ProcessBuilder.Redirect.from(OwnProcess.nothing()))
                        .start();
        return new ParquetText(child, file, name);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        waitingSince = System.nanoTime();
        int count = super.read(into, offset, length);
        waitingSince = 0;
        if (count < 0 && !ended) {
            ended = true;
            refuseUnlessWell();
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        child.destroyForcibly();
        super.close();
    }

    private void refuseUnlessWell() throws IOException {
        int code = code();
        if (code == 0) {
            return;
        }
        if (code == ParquetChild.TOO_LARGE) {
            throw Unreadable.because(
                    "events.parquet-too-large",
                    "%s has more than %,d rows.".formatted(name, ParquetChild.ROWS_MAX),
                    "Split it, and import one part after the other.");
        }
        throw late ? tooSlow() : broken();
    }

    private int code() {
        try {
            return child.waitFor(10, TimeUnit.SECONDS) ? child.exitValue() : -1;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private Fault tooSlow() {
        return Unreadable.because(
                "events.parquet-too-large",
                name + " took too long to read.",
                "Split it, and import one part after the other.");
    }

    private Fault broken() throws IOException {
        try (InputStream errors = child.getErrorStream()) {
            String said = new String(errors.readNBytes(8000), StandardCharsets.UTF_8);
            String reason =
                    said.lines()
                            .filter(line -> !line.startsWith("WARNING"))
                            .findFirst()
                            .orElse("its reader broke off")
                            .replace(file.toString(), name)
                            .replaceAll("\\p{Cntrl}", " ");
            return Unreadable.because(
                    "events.parquet-broken",
                    "%s can't be read as Parquet: %s"
                            .formatted(
                                    name,
                                    reason.substring(
                                            0, Math.min(reason.length(), REASON_LENGTH_MAX))),
                    "Write or fetch it again.");
        }
    }

    private void watch() {
        long begun = System.nanoTime();
        try {
            while (!child.waitFor(1, TimeUnit.SECONDS)) {
                long now = System.nanoTime();
                long since = waitingSince;
                boolean silent = since != 0 && now - since > seconds(SILENCE_SECONDS_MAX);
                if (silent || now - begun > seconds(SECONDS_MAX)) {
                    late = true;
                    child.destroyForcibly();
                }
            }
        } catch (InterruptedException stopping) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static long seconds(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
